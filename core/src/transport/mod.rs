//! One HTTP attempt. The only folder that names the HTTP library.

mod proxy;
mod tls;

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::future::BoxFuture;
use futures_util::stream::{self, StreamExt};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use tower_layer::Layer;
use tower_service::Service;
use url::Url;

use crate::clock::Clock;
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::models::ClientOptions;
use crate::multipart::Form;
use crate::observe::{Event, Scope};
use crate::retry::Safety;
use crate::source::Frames;

/// Sends one request and reads one answer. Implemented over HTTP here, and by tests.
pub trait Transport: Send + Sync {
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
    pub safety: Safety,
    /// Whether it needs a connection of its own because a kept one has just proven stale.
    pub fresh: bool,
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
#[derive(Clone, Debug)]
pub struct Response {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
}

/// An attempt without a usable answer, by what may have reached the vendor.
#[derive(Clone, Debug)]
pub enum Failure {
    /// Nothing, because what was to be sent could not be read. Trying again will not help.
    Local(Error),
    /// Nothing: no connection came about, or it was gone before the first byte.
    NotSent(Error),
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

/// HTTP/1.1 over TCP or TLS: what every client uses unless it is given another transport.
pub struct HttpTransport {
    /// Keeps connections for the next request.
    kept: reqwest::Client,
    /// The connections that `kept` has opened.
    opened: Opened,
    /// Opens a connection per request. A kept connection that the server has just closed would
    /// leave a paid request in doubt, so paid requests never meet one.
    fresh: reqwest::Client,
    max_response_bytes: u64,
    clock: Clock,
}

impl HttpTransport {
    /// A transport for requests to `base`, with the options' timeouts, and with the proxy and the
    /// roots of the options or the environment.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] for a proxy or a certificate that cannot be used.
    pub fn new(
        options: &ClientOptions,
        environment: &Environment,
        base: &Url,
        clock: Clock,
    ) -> Result<Self> {
        // Both trust the same roots, and reading those is most of what making a client costs.
        let tls = tls::tls(options, environment, base)?;
        let opened = Opened::default();
        let client = |idle_connections, opened: Opened| {
            let builder = builder(options, environment, base)?
                .tls_backend_preconfigured(tls.clone())
                .connector_layer(opened)
                .pool_max_idle_per_host(idle_connections);
            builder.build().map_err(|error| {
                let reason = causes(&error).last().map(|cause| cause.to_string());
                let reason = reason.unwrap_or_else(|| error.to_string());
                configuration(&format!("the HTTP client cannot be set up: {reason}"))
            })
        };
        Ok(HttpTransport {
            kept: client(usize::MAX, opened.clone())?,
            opened,
            fresh: client(0, Opened::default())?,
            max_response_bytes: options.max_response_bytes,
            clock,
        })
    }

    async fn exchange(&self, request: &Request, body: OpenBody) -> Result<Response, Failure> {
        let answer = match request.safety {
            Safety::Safe | Safety::Keyed if !request.fresh => self.begin_kept(request, body).await,
            Safety::Paid | Safety::Safe | Safety::Keyed => {
                begin(&self.fresh, request, body).await.map_err(|unanswered| unanswered.failure)
            }
        };
        self.read(answer?).await
    }

    /// Sends a request that may be sent twice, on a kept connection if there is one.
    async fn begin_kept(
        &self,
        request: &Request,
        body: OpenBody,
    ) -> Result<reqwest::Response, Failure> {
        let opened = self.opened.count();
        let Unanswered { failure, is_cut } = match begin(&self.kept, request, body).await {
            Ok(answer) => return Ok(answer),
            Err(unanswered) => unanswered,
        };
        let is_stale = is_cut && self.opened.count() == opened;
        Err(match failure {
            Failure::NotSent(error) | Failure::Unknown(error) if is_stale => Failure::Stale(error),
            failure => failure,
        })
    }

    /// Reads the answer as long as it keeps to the size allowed.
    async fn read(&self, mut answer: reqwest::Response) -> Result<Response, Failure> {
        let (status, limit) = (answer.status(), self.max_response_bytes);
        let oversize = || {
            let message = format!(
                "the answer is larger than the {limit} bytes allowed; raise max_response_bytes if \
                 it should be that large"
            );
            Failure::Unusable(Error::new(ErrorKind::Protocol, message))
        };
        if answer.content_length().is_some_and(|length| length > limit) {
            return Err(oversize());
        }
        let mut body = BytesMut::new();
        let broken = |error: reqwest::Error| Failure::Unknown(described(&error));
        while let Some(chunk) = answer.chunk().await.map_err(broken)? {
            if (body.len() + chunk.len()) as u64 > limit {
                return Err(oversize());
            }
            body.extend_from_slice(&chunk);
        }
        let headers = std::mem::take(answer.headers_mut());
        Ok(Response { status, headers, body: body.freeze() })
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        Box::pin(async move {
            let body = OpenBody::open(&request.body).await.map_err(Failure::Local)?;
            let (trace, timeout) = (body.trace.clone(), request.timeout);
            match self.clock.timeout(timeout, self.exchange(&request, body)).await {
                Some(outcome) => outcome,
                None => {
                    let seconds = timeout.as_secs_f64();
                    let message = format!("no complete answer came within {seconds} s");
                    Err(trace.failure(Error::new(ErrorKind::Timeout, message), false))
                }
            }
        })
    }
}

/// Sends a request and reads the head of the answer.
async fn begin(
    client: &reqwest::Client,
    request: &Request,
    body: OpenBody,
) -> Result<reqwest::Response, Unanswered> {
    let mut outgoing = client
        .request(request.method.clone(), request.url.clone())
        .headers(request.headers.clone());
    if let Some(content_type) = body.content_type {
        outgoing = outgoing.header(header::CONTENT_TYPE, content_type);
    }
    if let Some(length) = body.length {
        outgoing = outgoing.header(header::CONTENT_LENGTH, length);
    }
    if let Some(content) = body.content {
        outgoing = outgoing.body(content);
    }
    outgoing.send().await.map_err(|error| Unanswered {
        failure: body.trace.failure(described(&error), error.is_connect()),
        is_cut: is_cut(&error),
    })
}

/// A request that no answer came to.
struct Unanswered {
    failure: Failure,
    /// The connection ended; nothing else was wrong.
    is_cut: bool,
}

/// Counts the connections that a client opens, and so tells a request on a kept one.
#[derive(Clone, Default)]
struct Opened(Arc<AtomicU64>);

impl Opened {
    fn count(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }
}

impl<S> Layer<S> for Opened {
    type Service = Connecting<S>;

    fn layer(&self, inner: S) -> Connecting<S> {
        Connecting { inner, opened: self.clone() }
    }
}

/// The HTTP library's connector, counted.
#[derive(Clone)]
struct Connecting<S> {
    inner: S,
    opened: Opened,
}

impl<S: Service<T>, T> Service<T> for Connecting<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, target: T) -> S::Future {
        self.opened.0.fetch_add(1, Ordering::AcqRel);
        self.inner.call(target)
    }
}

/// A body ready to be sent in one attempt.
struct OpenBody {
    content_type: Option<HeaderValue>,
    /// Announced for streams only; the HTTP library knows the length of the others.
    length: Option<u64>,
    content: Option<reqwest::Body>,
    trace: Arc<Trace>,
}

impl OpenBody {
    async fn open(body: &Body) -> Result<Self> {
        let trace = Arc::new(Trace { has_body: !matches!(body, Body::Empty), ..Trace::default() });
        match body {
            Body::Empty => Ok(OpenBody { content_type: None, length: None, content: None, trace }),
            Body::Json(bytes) => {
                // As a stream of one frame, so that the trace sees whether it was begun.
                let length = Some(bytes.len() as u64);
                let frames = stream::iter([Ok(bytes.clone())]).boxed();
                let content = trace.watch(frames, length, Progress::default());
                let content_type = Some(HeaderValue::from_static("application/json"));
                Ok(OpenBody { content_type, length, content: Some(content), trace })
            }
            Body::Form(form, progress) => {
                let open = form.open().await.map_err(|error| unreadable(form, error))?;
                let content_type = HeaderValue::try_from(open.content_type).ok();
                let content = trace.watch(open.frames, open.length, progress.clone());
                Ok(OpenBody { content_type, length: open.length, content: Some(content), trace })
            }
        }
    }
}

fn unreadable(form: &Form, error: io::Error) -> Error {
    let message = format!("{} cannot be read: {error}", form.source.name());
    Error::new(ErrorKind::InvalidRequest, message).with_source(error)
}

/// What is known of how far a request got.
#[derive(Debug, Default)]
struct Trace {
    has_body: bool,
    /// A body is asked for its first frame only when there is a connection to send it on.
    begun: AtomicBool,
    /// The content could not be read to its end.
    unreadable: AtomicBool,
}

impl Trace {
    fn watch(
        self: &Arc<Self>,
        frames: Frames,
        total: Option<u64>,
        progress: Progress,
    ) -> reqwest::Body {
        let trace = self.clone();
        let mut sent = 0;
        reqwest::Body::wrap_stream(frames.inspect(move |frame| {
            trace.begun.store(true, Ordering::Release);
            match frame {
                Ok(bytes) => {
                    sent += bytes.len() as u64;
                    progress.report(sent, total);
                }
                Err(_) => trace.unreadable.store(true, Ordering::Release),
            }
        }))
    }

    fn failure(&self, error: Error, unconnected: bool) -> Failure {
        if self.unreadable.load(Ordering::Acquire) {
            let message = format!("the recording cannot be read: {}", error.message());
            return Failure::Local(Error::new(ErrorKind::InvalidRequest, message));
        }
        let untouched = self.has_body && !self.begun.load(Ordering::Acquire);
        if unconnected || untouched { Failure::NotSent(error) } else { Failure::Unknown(error) }
    }
}

/// The library's error in our terms. Its own sentence would show the address with its query.
fn described(error: &reqwest::Error) -> Error {
    let parse_error = causes(error)
        .filter_map(|cause| cause.downcast_ref::<hyper::Error>())
        .any(|cause| cause.is_parse());
    let (kind, what) = if error.is_connect() && error.is_timeout() {
        (ErrorKind::Timeout, "connecting took too long")
    } else if error.is_connect() {
        (ErrorKind::Network, "no connection could be made")
    } else if error.is_timeout() {
        (ErrorKind::Timeout, "the answer took too long")
    } else if parse_error || is_corrupt(error) {
        (ErrorKind::Protocol, "the answer is not valid HTTP")
    } else if error.is_body() || error.is_decode() {
        (ErrorKind::Network, "the connection broke in the middle of the answer")
    } else {
        (ErrorKind::Network, "the connection broke before an answer came")
    };
    let reason = causes(error).last().map(|cause| format!(": {cause}")).unwrap_or_default();
    let described = Error::new(kind, format!("{what}{reason}"));
    // The system's own error is kept, and not the library's, which shows the address.
    match causes(error).find_map(|cause| cause.downcast_ref::<io::Error>()?.raw_os_error()) {
        Some(code) => described.with_source(io::Error::from_raw_os_error(code)),
        None => described,
    }
}

/// Whether the connection ended before an answer came.
fn is_cut(error: &reqwest::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset};
    !error.is_connect()
        && causes(error).any(|cause| {
            let broken = cause.downcast_ref::<io::Error>().map(io::Error::kind);
            let ended = cause
                .downcast_ref::<hyper::Error>()
                .is_some_and(hyper::Error::is_incomplete_message);
            ended || matches!(broken, Some(BrokenPipe | ConnectionAborted | ConnectionReset))
        })
}

/// Whether decompressing failed, as opposed to receiving.
fn is_corrupt(error: &reqwest::Error) -> bool {
    causes(error).filter_map(|cause| cause.downcast_ref::<io::Error>()).any(|cause| {
        matches!(cause.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput)
    })
}

fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    let first: Option<&(dyn StdError + 'static)> = error.source();
    std::iter::successors(first, |cause| (*cause).source())
}

fn builder(
    options: &ClientOptions,
    environment: &Environment,
    base: &Url,
) -> Result<reqwest::ClientBuilder> {
    let builder = reqwest::Client::builder()
        .http1_only()
        .user_agent(user_agent(options)?)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(options.connect_timeout)
        // Shorter than what common servers and proxies keep, so that we close first.
        .pool_idle_timeout(Duration::from_secs(30));
    proxy::proxied(builder, options, environment, is_loopback(base))
}

fn user_agent(options: &ClientOptions) -> Result<HeaderValue> {
    let own = concat!("jobferry/", env!("CARGO_PKG_VERSION"));
    let text = options.user_agent.as_ref().map_or(own.to_owned(), |first| format!("{first} {own}"));
    HeaderValue::try_from(text)
        .map_err(|_| configuration("user_agent holds characters that a header cannot carry"))
}

fn configuration(message: &str) -> Error {
    Error::new(ErrorKind::Configuration, message)
}

/// Whether the address stays on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
