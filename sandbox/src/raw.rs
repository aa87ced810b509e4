//! Broken HTTP, written on a bare socket.
//!
//! No HTTP library writes such answers. In place of a second server, the existing server hands over
//! its socket: when a service fails, hyper ends the connection without writing a byte and hands the
//! stream back (see `connection.rs`). From then on a list of [`Step`]s is played.

use std::time::Duration;

use bytes::Bytes;
use jobferry::clock::Clock;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One thing done to the socket. After the last one the connection is closed in an orderly way.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Write(Bytes),
    Repeat(Bytes, u64),
    Drip {
        bytes: Bytes,
        chunk: usize,
        pause: Duration,
    },
    /// Waits until the client gives up.
    Hang,
    /// Waits until the client sends something more.
    AwaitInput,
    /// Sends RST instead of FIN, and ends the play.
    Reset,
}

/// Plays the steps. A client that has gone away ends the play early.
pub(crate) async fn play(mut stream: TcpStream, steps: Vec<Step>) {
    for step in steps {
        if matches!(step, Step::Reset) {
            // Lingering for zero seconds makes the close below send RST.
            let _ = stream.set_zero_linger();
            return;
        }
        if perform(&mut stream, step).await.is_err() {
            return;
        }
    }
    close_gently(stream).await;
}

async fn perform(stream: &mut TcpStream, step: Step) -> std::io::Result<()> {
    match step {
        Step::Write(bytes) => stream.write_all(&bytes).await,
        Step::Repeat(bytes, times) => {
            for _ in 0..times {
                stream.write_all(&bytes).await?;
            }
            Ok(())
        }
        Step::Drip { bytes, chunk, pause } => {
            for part in bytes.chunks(chunk.max(1)) {
                stream.write_all(part).await?;
                Clock::System.sleep(pause).await;
            }
            Ok(())
        }
        Step::Hang => discard_input(stream).await,
        Step::AwaitInput => stream.peek(&mut [0]).await.map(drop),
        Step::Reset => Ok(()),
    }
}

/// Closing while input is unread would send RST and could destroy the answer on its way, so the
/// client is given time to finish what it is sending.
async fn close_gently(mut stream: TcpStream) {
    let patience = Duration::from_secs(30);
    if stream.shutdown().await.is_ok() {
        let _ = Clock::System.timeout(patience, discard_input(&mut stream)).await;
    }
}

async fn discard_input(stream: &mut TcpStream) -> std::io::Result<()> {
    let mut buffer = vec![0; 64 * 1024];
    while stream.read(&mut buffer).await? > 0 {}
    Ok(())
}
