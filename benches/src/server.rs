//! A server that costs as little as possible, in a process of its own so that its CPU is not
//! counted. Whatever is asked, it takes the body in and answers with the same job.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

use crate::{Result, job_document};

/// The argument with which this program serves.
pub(crate) const COMMAND: &str = "--serve";

/// The server's process; it ends when this is dropped.
pub(crate) struct Server {
    process: Child,
    /// Such as `127.0.0.1:40123`.
    pub(crate) address: String,
}

impl Server {
    pub(crate) fn start() -> Result<Self> {
        let program = std::env::current_exe()?;
        let mut process = Command::new(program)
            .arg(COMMAND)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut address = String::new();
        let output = process.stdout.take().ok_or("the server has no output")?;
        BufReader::new(output).read_line(&mut address)?;
        Ok(Server { process, address: address.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Serves until the process that started this one is gone.
///
/// One thread serves all connections: with a thread for each, the one that shares a core with the
/// client, or does not, would decide a comparison.
pub(crate) fn serve() -> Result<()> {
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    Builder::new_current_thread().enable_io().build()?.block_on(accept())
}

async fn accept() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    loop {
        let (connection, _) = listener.accept().await?;
        // A client that disconnects early is not an error of the server.
        tokio::spawn(serve_connection(connection));
    }
}

async fn serve_connection(mut connection: TcpStream) -> Result<()> {
    connection.set_nodelay(true)?;
    let answer = answer()?;
    let mut buffer = vec![0; 1024 * 1024];
    let mut filled = 0;
    loop {
        let read = connection.read(&mut buffer[filled..]).await?;
        filled += read;
        if read == 0 {
            return Ok(());
        }
        let Some(end) = buffer[..filled].windows(4).position(|bytes| bytes == b"\r\n\r\n") else {
            continue;
        };
        let head = str::from_utf8(&buffer[..end])?.to_ascii_lowercase();
        if head.contains("expect: 100-continue") {
            connection.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
        }
        let mut left = content_length(&head)?.saturating_sub(filled - end - 4);
        while left > 0 {
            let read = connection.read(&mut buffer).await?;
            if read == 0 {
                return Ok(());
            }
            left = left.saturating_sub(read);
        }
        connection.write_all(&answer).await?;
        filled = 0;
    }
}

fn content_length(head: &str) -> Result<usize> {
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    Ok(length.map_or(Ok(0), |length| length.trim().parse())?)
}

fn answer() -> Result<Vec<u8>> {
    let body = job_document::body()?;
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    Ok([head.into_bytes(), body].concat())
}
