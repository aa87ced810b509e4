//! What really comes over the wire: a client that reads bytes and judges nothing.

use std::io::ErrorKind;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::fixture::Fixture;

/// How a connection ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum End {
    Fin,
    Reset,
}

pub(crate) struct Heard {
    pub(crate) text: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) end: End,
}

impl Heard {
    /// Everything before the first empty line.
    pub(crate) fn head(&self) -> &str {
        self.text.split("\r\n\r\n").next().unwrap()
    }

    /// Everything after it.
    pub(crate) fn body(&self) -> &[u8] {
        let end = self.bytes.windows(4).position(|four| four == b"\r\n\r\n");
        end.map_or(&[], |end| &self.bytes[end + 4..])
    }
}

impl Fixture {
    pub(crate) async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.sandbox.url().trim_start_matches("http://")).await.unwrap()
    }

    /// The head of a request with credentials; the connection is to be closed after it.
    pub(crate) fn head(&self, method: &str, path: &str, headers: &str) -> String {
        let (id, key) = (self.sandbox.account_id(), self.sandbox.api_key());
        format!(
            "{method} {path} HTTP/1.1\r\nhost: sandbox\r\nx-account-id: {id}\r\n\
             x-api-key: {key}\r\nconnection: close\r\n{headers}\r\n"
        )
    }

    /// Sends a GET and reads whatever comes until the connection ends.
    pub(crate) async fn hear(&self, path: &str) -> Heard {
        let mut stream = self.connect().await;
        stream.write_all(self.head("GET", path, "").as_bytes()).await.unwrap();
        listen(&mut stream).await
    }
}

/// Reads until the connection ends.
pub(crate) async fn listen(stream: &mut TcpStream) -> Heard {
    let mut bytes = Vec::new();
    let end = match stream.read_to_end(&mut bytes).await {
        Ok(_) => End::Fin,
        Err(error) if error.kind() == ErrorKind::ConnectionReset => End::Reset,
        Err(error) => panic!("{error}"),
    };
    Heard { text: String::from_utf8_lossy(&bytes).into_owned(), bytes, end }
}
