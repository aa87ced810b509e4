//! One HTTP attempt. The only folder that names the HTTP library.

mod body;
mod client;
mod connect;
pub mod multipart;
mod pool;
mod proxy;
pub mod source;
mod tls;
mod wire;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{HeaderMap, Method, StatusCode};
use url::Url;

pub use self::client::HttpTransport;
use self::multipart::Form;
pub use self::pool::{Reuse, Slot};
pub(crate) use self::proxy::proxy_secrets;
use crate::budget::queue::Priority;
use crate::budget::retry::Idempotency;
use crate::error::{Error, ErrorKind, Result};
use crate::observe::{Event, Scope};

/// Sends one request and reads one answer. Implemented over HTTP here, and by tests.
pub trait Transport: Send + Sync {
    /// Waits for a place among the connections that may be open at once; the caller holds it while
    /// it sends. Without a limit, as here, there is always one.
    fn reserve(&self, _safety: Idempotency, _priority: Priority) -> BoxFuture<'_, Slot> {
        Box::pin(std::future::ready(Slot::default()))
    }

    /// Makes one attempt. Dropping the future closes the connection.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>>;
}

/// What to send in one attempt.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The whole address.
    pub url: Url,
    /// The headers, credentials included (marked sensitive).
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
    /// How long the attempt may take, to the last byte of the answer.
    pub timeout: Duration,
    /// What sending it twice may cost.
    pub idempotency: Idempotency,
    /// Which connections it may use.
    pub reuse: Reuse,
}

/// The body of a request.
#[derive(Clone)]
pub enum Body {
    /// None.
    Empty,
    /// A JSON document.
    Json(Bytes),
    /// A form with a file, opened when the attempt begins.
    Form(Form, Progress),
}

impl Body {
    /// How many bytes it has, where that is known before it is opened.
    pub(crate) fn known_length(&self) -> Option<u64> {
        match self {
            Body::Empty => Some(0),
            Body::Json(bytes) => Some(bytes.len() as u64),
            Body::Form(..) => None,
        }
    }

    /// The same, whose sending `scope` is told of.
    pub(crate) fn told_to(self, scope: Scope) -> Self {
        match self {
            Body::Form(form, progress) => Body::Form(form, progress.told_to(scope)),
            body @ (Body::Empty | Body::Json(_)) => body,
        }
    }
}

impl fmt::Debug for Body {
    /// Shows no content: it may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Body::Empty => f.write_str("Empty"),
            Body::Json(bytes) => write!(f, "Json({} bytes)", bytes.len()),
            Body::Form(form, _) => form.fmt(f),
        }
    }
}

/// A whole answer.
#[derive(Clone)]
pub struct Response {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
}

impl fmt::Debug for Response {
    /// Shows the body's size and no header's value: either may hold health data or a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Response({}, {} bytes)", self.status.as_u16(), self.body.len())
    }
}

/// An attempt without a usable answer, by what may have reached the vendor.
#[derive(Clone, Debug)]
pub enum Failure {
    /// Nothing, because what was to be sent could not be read. Trying again will not help.
    Local(Error),
    /// A part, because the rest could not be read: the vendor cannot act on it, but may count it.
    /// Trying again will not help.
    CutOff(Error),
    /// Nothing: no connection came about, or it was gone before the first byte.
    NotSent(Error),
    /// Nothing, and trying again will not help: the other side is not trusted, or a proxy wants a
    /// login.
    Unconnectable(Error),
    /// Anything from nothing to everything.
    Unknown(Error),
    /// As much, but it says nothing about the vendor: a kept connection was closed by the server as
    /// it was used. Only safe requests meet one. Send again at once, on a fresh one.
    Stale(Error),
    /// All of it, and the answer is one that cannot be taken, however often it is asked for.
    Unusable(Error),
}

/// Told how many bytes of an upload have been handed to the network, and how many there are.
#[derive(Clone, Default)]
pub struct Progress(Option<Arc<Report>>);

type Report = dyn Fn(u64, Option<u64>) + Send + Sync;

impl Progress {
    /// Calls `report(sent, total)` for each frame of up to 1 MiB; it begins anew with a repeated
    /// attempt. `total` is absent when the length is not known beforehand.
    pub fn new(report: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        Progress(Some(Arc::new(report)))
    }

    pub(crate) fn report(&self, sent: u64, total: Option<u64>) {
        if let Some(report) = &self.0 {
            report(sent, total);
        }
    }

    /// The same, told to `scope`, too. The body is sent by a task outside of every scope.
    pub(crate) fn told_to(&self, scope: Scope) -> Self {
        if !scope.is_heard() {
            return self.clone();
        }
        let first = self.clone();
        Progress::new(move |sent, total| {
            first.report(sent, total);
            scope.tell(&Event::Uploading { sent, total });
        })
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Progress({})", if self.0.is_some() { "reported" } else { "unreported" })
    }
}

fn configuration(message: &str) -> Error {
    Error::new(ErrorKind::Configuration, message)
}

/// Whether the address stays on this machine.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
