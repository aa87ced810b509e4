//! One accepted connection, from its first byte to its last.
//!
//! hyper serves it as long as the answers are proper HTTP. When an answer must be broken, the
//! service leaves the steps in `hijack` and fails; hyper then stops without writing anything, and
//! the stream is taken back out of the connection to play the steps on.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use axum::response::Response;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::raw::{self, Step};
use crate::server::{Outgoing, Server};

type Hijack = Arc<Mutex<Option<Vec<Step>>>>;

/// Serves `stream` until either side closes it.
pub(crate) async fn serve(stream: TcpStream, server: Arc<Server>) {
    // Small answers must not wait for the acknowledgement of earlier ones.
    let _ = stream.set_nodelay(true);
    let hijack = Hijack::default();
    let service = Requests { server, hijack: hijack.clone() };
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // An error is either the hijack or a client that disconnected.
    let _ = (&mut connection).await;
    let steps = hijack.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(steps) = steps {
        raw::play(connection.into_parts().io.into_inner(), steps).await;
    }
}

struct Requests {
    server: Arc<Server>,
    hijack: Hijack,
}

impl hyper::service::Service<Request<Incoming>> for Requests {
    type Response = Response;
    type Error = Hijacked;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Hijacked>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let (server, hijack) = (self.server.clone(), self.hijack.clone());
        Box::pin(async move {
            match server.answer(request).await {
                Outgoing::Http(response) => Ok(response),
                Outgoing::Raw(steps) => {
                    *hijack.lock().unwrap_or_else(PoisonError::into_inner) = Some(steps);
                    Err(Hijacked)
                }
            }
        })
    }
}

/// Not a failure: the error returns the socket.
#[derive(Debug)]
struct Hijacked;

impl fmt::Display for Hijacked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the socket is wanted for a scripted fault")
    }
}

impl std::error::Error for Hijacked {}
