//! A server that answers each request with the next reply of its script, byte for byte.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use jobferry::models::{ClientOptions, Plan};
use jobferry::{Amplifier, ClientBuilder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What happens to one request.
#[derive(Clone)]
pub(crate) enum Reply {
    /// The whole request is read, then these bytes are written.
    Raw(Vec<u8>),
    /// The whole request is read, then the connection is reset.
    Reset,
    /// The connection is reset after this many bytes of the request.
    ResetAfter(usize),
    /// The head is read, these bytes are written at once, and the rest is not read.
    Early(Vec<u8>),
    /// These bytes are written, then nothing happens any more.
    Stall(Vec<u8>),
}

impl Reply {
    pub(crate) fn status(status: u16, body: &str) -> Self {
        Reply::with_headers(status, "", body)
    }

    pub(crate) fn json(body: &str) -> Self {
        Reply::status(200, body)
    }

    /// `headers` as lines, each ended with CR LF.
    pub(crate) fn with_headers(status: u16, headers: &str, body: &str) -> Self {
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{headers}\r\n"
        );
        Reply::Raw([head.as_bytes(), body.as_bytes()].concat())
    }
}

/// One request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
    /// Which connection it came on, counted from 0.
    pub(crate) connection: usize,
}

impl Seen {
    pub(crate) fn line(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

#[derive(Default)]
struct Shared {
    script: Mutex<VecDeque<Reply>>,
    seen: Mutex<Vec<Seen>>,
}

/// Listens on a free loopback port until dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    shared: Arc<Shared>,
    accepting: JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start(script: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            script: Mutex::new(script.into_iter().collect()),
            seen: Mutex::default(),
        });
        let accepting = tokio::spawn({
            let shared = shared.clone();
            async move {
                let mut connections = 0;
                while let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(serve(stream, shared.clone(), connections));
                    connections += 1;
                }
            }
        });
        Server { address, shared, accepting }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.shared.seen.lock().unwrap().clone()
    }

    /// A client without rate limits that retries at once.
    pub(crate) fn client(&self) -> Amplifier {
        self.builder().build().unwrap()
    }

    pub(crate) fn builder(&self) -> ClientBuilder<Amplifier> {
        self.aimed(Amplifier::builder().account_id("acct_1").api_key("mak_secret"))
    }

    /// A client of this server without rate limits that retries at once.
    pub(crate) fn aimed<C>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        builder.base_url(self.url()).plan(Plan::Off).retry_base(std::time::Duration::ZERO)
    }

    pub(crate) fn options(&self) -> ClientOptions {
        ClientOptions {
            account_id: Some("acct_1".into()),
            api_key: Some("mak_secret".into()),
            base_url: Some(self.url()),
            plan: Plan::Off,
            ..ClientOptions::default()
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>, connection: usize) {
    loop {
        // A kept connection that closes without a request uses up no reply.
        let mut first = [0; 1];
        if !matches!(stream.peek(&mut first).await, Ok(1)) {
            return;
        }
        let reply = shared.script.lock().unwrap().pop_front().unwrap_or(Reply::status(599, ""));
        if let Reply::ResetAfter(limit) = reply {
            let mut some = vec![0; limit];
            let _ = stream.read_exact(&mut some).await;
            record(&shared, String::new(), some, connection);
            return reset(stream);
        }
        let Some((head, mut rest)) = read_head(&mut stream).await else {
            return;
        };
        if let Reply::Early(bytes) = reply {
            record(&shared, head, rest, connection);
            let _ = stream.write_all(&bytes).await;
            return;
        }
        read_body(&mut stream, &head, &mut rest).await;
        record(&shared, head, rest, connection);
        match reply {
            Reply::Raw(bytes) => {
                let is_last = bytes.windows(17).any(|window| window == b"Connection: close");
                if stream.write_all(&bytes).await.is_err() || is_last {
                    return;
                }
            }
            Reply::Reset => return reset(stream),
            Reply::Stall(bytes) => {
                let _ = stream.write_all(&bytes).await;
                return std::future::pending().await;
            }
            Reply::ResetAfter(_) | Reply::Early(_) => unreachable!("answered above"),
        }
    }
}

fn record(shared: &Shared, head: String, body: Vec<u8>, connection: usize) {
    shared.seen.lock().unwrap().push(Seen { head, body, connection });
}

/// A zero linger time turns the close into a reset.
fn reset(stream: TcpStream) {
    let _ = stream.set_zero_linger();
}

async fn read_head(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let rest = bytes.split_off(end + 4);
            return Some((String::from_utf8_lossy(&bytes).into_owned(), rest));
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

async fn read_body(stream: &mut TcpStream, head: &str, body: &mut Vec<u8>) {
    let seen = Seen { head: head.to_owned(), body: Vec::new(), connection: 0 };
    let length = seen.header("content-length").and_then(|text| text.parse::<usize>().ok());
    let is_chunked = seen.header("transfer-encoding").is_some();
    let is_whole = |body: &[u8]| match length {
        Some(length) => body.len() >= length,
        None => !is_chunked || body.ends_with(b"\r\n0\r\n\r\n"),
    };
    while !is_whole(body) {
        if !matches!(stream.read_buf(body).await, Ok(1..)) {
            return;
        }
    }
}

/// A document as a vendor shows it.
pub(crate) fn example(vendor: &str, name: &str) -> String {
    let path = format!("{}/../tests/data/{vendor}/{name}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}
