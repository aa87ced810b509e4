//! The transport over HTTP/1.1.

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::uri::{PathAndQuery, Scheme, Uri};
use http::{HeaderMap, HeaderValue, Method, header};
use hyper::body::Incoming;
use hyper::client::conn::TrySendError;
use url::Url;

use super::body::{OpenBody, Trace, Unread, read};
use super::connect::{Connector, Refused, causes};
use super::pool::{Lease, Pool, RequestBody, Slots};
use super::{Failure, Request, Response, Slot, Transport, configuration, is_loopback, proxy, tls};
use crate::budget::queue::Priority;
use crate::budget::retry::Idempotency;
use crate::clock::{Clock, seconds};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, LOGIN_AT_PROXY, Result};
use crate::models::ClientOptions;

/// HTTP/1.1 over TCP or TLS: what every client uses unless it is given another transport.
pub struct HttpTransport {
    pool: Arc<Pool>,
    slots: Slots,
    user_agent: HeaderValue,
    connect_timeout: Duration,
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
        let user_agent = user_agent(options)?;
        let proxies = proxy::matcher(options, environment, is_loopback(base))?;
        let proxy = Uri::try_from(base.as_str()).ok().and_then(|base| proxies.intercept(&base));
        let is_tls = base.scheme() == "https"
            || proxy.is_some_and(|proxy| proxy.uri().scheme() == Some(&Scheme::HTTPS));
        let connector = Connector::new(
            Arc::new(tls::tls(options, environment, is_tls)?),
            proxies,
            user_agent.clone(),
            options.connect_timeout,
        );
        let limit = options.max_connections as usize;
        Ok(HttpTransport {
            pool: Pool::new(connector, limit, clock.clone()),
            slots: Slots::new(limit),
            user_agent,
            connect_timeout: options.connect_timeout,
            max_response_bytes: options.max_response_bytes,
            clock,
        })
    }

    /// Where a connection for requests to `url` leads, as errors call it: host and port, and those of
    /// a proxy.
    pub fn place(&self, url: &Url) -> String {
        let address = Uri::try_from(url.as_str());
        address.map_or_else(|_| url.to_string(), |address| self.pool.connector().place(&address))
    }

    /// The answer, and the connection it came on if that can carry another request.
    async fn exchange(
        &self,
        request: &Request,
        body: OpenBody,
    ) -> Result<(Response, Option<Lease>), Failure> {
        let address = Uri::try_from(request.url.as_str()).map_err(|error| {
            let message = format!("{} is no address for a request: {error}", request.url);
            Failure::Local(Error::new(ErrorKind::InvalidRequest, message))
        })?;
        let trace = Arc::clone(&body.trace);
        let mut outgoing = self.outgoing(request, &address, body)?;
        loop {
            let mut lease = match self.pool.take(request.reuse) {
                Some(lease) => lease,
                None => self.connected(&address).await?,
            };
            trace.handed_over(true);
            match begin(&mut lease, outgoing).await {
                Ok(answer) => return self.answer(answer, lease, &trace).await,
                // A kept connection that had been closed before it was used.
                Err(mut unsent) if lease.is_kept && unsent.message().is_some() => {
                    match unsent.take_message() {
                        Some(message) => {
                            trace.handed_over(false);
                            outgoing = message;
                        }
                        None => return Err(unanswered(unsent.error(), &lease, request, &trace)),
                    }
                }
                Err(lost) => return Err(unanswered(lost.error(), &lease, request, &trace)),
            }
        }
    }

    /// The request as it goes over a connection.
    fn outgoing(
        &self,
        request: &Request,
        address: &Uri,
        body: OpenBody,
    ) -> Result<http::Request<RequestBody>, Failure> {
        let mut headers = request.headers.clone();
        let authority = address.authority().map_or("", |authority| authority.as_str());
        let mut target =
            Uri::from(address.path_and_query().cloned().unwrap_or(PathAndQuery::from_static("/")));
        if let Some(proxy) = self.pool.connector().forwarding(address) {
            target = address.clone();
            if let Some(login) = proxy.basic_auth() {
                headers.insert(header::PROXY_AUTHORIZATION, login.clone());
            }
        }
        if let Ok(host) = HeaderValue::try_from(authority) {
            headers.insert(header::HOST, host);
        }
        headers.insert(header::USER_AGENT, self.user_agent.clone());
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        if let Some(content_type) = body.content_type {
            headers.insert(header::CONTENT_TYPE, content_type);
        }
        // A read without a body has no length either.
        let has_length = !matches!(request.method, Method::GET | Method::HEAD | Method::DELETE);
        if let Some(length) = body.length.filter(|length| *length > 0 || has_length) {
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        }
        let mut outgoing = http::Request::new(body.content);
        *outgoing.method_mut() = request.method.clone();
        *outgoing.uri_mut() = target;
        *outgoing.headers_mut() = headers;
        Ok(outgoing)
    }

    /// A new connection.
    async fn connected(&self, address: &Uri) -> Result<Lease, Failure> {
        let place = self.pool.connector().place(address);
        let opening = self.pool.open(address);
        // In real time, as the network is, also in a test that moves the clock by hand.
        match Clock::System.timeout(self.connect_timeout, opening).await {
            Some(Ok(lease)) => Ok(lease),
            Some(Err(cause)) => Err(unconnected(&place, &*cause)),
            None => {
                let message = format!("connecting to {place} took too long");
                Err(Failure::NotSent(Error::new(ErrorKind::Timeout, message)))
            }
        }
    }

    /// Reads the answer; gives the connection if it can carry another request.
    async fn answer(
        &self,
        answer: http::Response<Incoming>,
        lease: Lease,
        trace: &Trace,
    ) -> Result<(Response, Option<Lease>), Failure> {
        let (head, incoming) = answer.into_parts();
        let (status, headers, limit) = (head.status, head.headers, self.max_response_bytes);
        let stays_clean = trace.leaves_connection_clean(status);
        let oversize = || {
            let message = format!(
                "the answer is larger than the {limit} bytes allowed; raise max_response_bytes if \
                 it should be that large"
            );
            Failure::Unusable(Error::new(ErrorKind::Protocol, message))
        };
        let announced = headers.get(header::CONTENT_LENGTH).and_then(|text| text.to_str().ok());
        let is_too_large = announced
            .and_then(|text| text.parse::<u64>().ok())
            .is_some_and(|length| length > limit);
        // What was refused is refused, though its reason is of no use.
        if is_too_large && status.is_client_error() {
            return Ok((Response { status, headers, body: Bytes::new() }, None));
        }
        if is_too_large {
            return Err(oversize());
        }
        let body = match read(incoming, is_gzip(&headers), limit).await {
            Ok(body) => body,
            // What was refused is refused, though its reason did not come to its end.
            Err(Unread::Broken(_, body)) if status.is_client_error() => {
                return Ok((Response { status, headers, body }, None));
            }
            Err(Unread::TooLarge | Unread::Corrupt(_)) if status.is_client_error() => {
                return Ok((Response { status, headers, body: Bytes::new() }, None));
            }
            Err(Unread::Broken(error, _)) => {
                return Err(Failure::Unknown(described(&error, true)));
            }
            Err(Unread::TooLarge) => return Err(oversize()),
            Err(Unread::Corrupt(error)) => {
                let message = format!("the answer is not valid HTTP: {error}");
                return Err(Failure::Unknown(Error::new(ErrorKind::Protocol, message)));
            }
        };
        Ok((Response { status, headers, body }, stays_clean.then_some(lease)))
    }
}

impl Transport for HttpTransport {
    fn reserve(&self, idempotency: Idempotency, priority: Priority) -> BoxFuture<'_, Slot> {
        Box::pin(self.slots.take(idempotency, priority))
    }

    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        Box::pin(async move {
            let (trace, timeout) = (Trace::of(&request.body), request.timeout);
            let exchange = async {
                let body = OpenBody::open(&request.body, &trace).await.map_err(Failure::Local)?;
                self.exchange(&request, body).await
            };
            let Some(outcome) = self.clock.timeout(timeout, exchange).await else {
                let message = format!("no complete answer came within {}", seconds(timeout));
                return Err(trace.given_up(Error::new(ErrorKind::Timeout, message)));
            };
            let (response, lease) = outcome?;
            // Outside of the attempt's time: the answer is there, whatever becomes of the connection.
            if let Some(lease) = lease {
                lease.give_back().await;
            }
            Ok(response)
        })
    }
}

/// Sends a request and reads the head of the answer.
async fn begin(
    lease: &mut Lease,
    outgoing: http::Request<RequestBody>,
) -> Result<http::Response<Incoming>, TrySendError<http::Request<RequestBody>>> {
    lease.sender.try_send_request(outgoing).await
}

/// What became of a request to which no answer came.
fn unanswered(error: &hyper::Error, lease: &Lease, request: &Request, trace: &Trace) -> Failure {
    let is_stale = lease.is_kept && is_cut(error);
    match trace.failure(described(error, false)) {
        Failure::NotSent(error) | Failure::Unknown(error)
            if is_stale && request.idempotency != Idempotency::NonIdempotent =>
        {
            Failure::Stale(error)
        }
        failure => failure,
    }
}

/// Why there is no connection to `place`.
fn unconnected(place: &str, cause: &(dyn StdError + Send + Sync + 'static)) -> Failure {
    let cause: &(dyn StdError + 'static) = cause;
    let reason = causes(cause).last().map_or_else(|| cause.to_string(), ToString::to_string);
    let certificate = causes(cause)
        .filter_map(|cause| cause.downcast_ref::<rustls::Error>())
        .any(|error| matches!(error, rustls::Error::InvalidCertificate(_)));
    if certificate {
        let message = format!(
            "the certificate of {place} is not trusted: {reason}; if a company's proxy or a private \
             authority signs there, give its root certificate in extra_ca_pem, or name a file with \
             it in SSL_CERT_FILE"
        );
        return Failure::Unconnectable(Error::new(ErrorKind::Network, message));
    }
    let wants_login = causes(cause)
        .filter_map(|cause| cause.downcast_ref::<Refused>())
        .any(|refused| refused.status == 407);
    if wants_login {
        let message = format!("no connection could be made to {place}: {reason}; {LOGIN_AT_PROXY}");
        return Failure::Unconnectable(Error::new(ErrorKind::Configuration, message));
    }
    let is_late = causes(cause)
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|error| error.kind() == io::ErrorKind::TimedOut);
    let kind = if is_late { ErrorKind::Timeout } else { ErrorKind::Network };
    let message = format!("no connection could be made to {place}: {reason}");
    Failure::NotSent(sourced(Error::new(kind, message), cause))
}

/// The system's own error is kept as the source, and not the library's.
fn sourced(error: Error, cause: &(dyn StdError + 'static)) -> Error {
    let code = causes(cause).find_map(|cause| cause.downcast_ref::<io::Error>()?.raw_os_error());
    match code {
        Some(code) => error.with_source(io::Error::from_raw_os_error(code)),
        None => error,
    }
}

/// The library's error in our terms.
fn described(error: &hyper::Error, has_begun: bool) -> Error {
    let (kind, what) = if error.is_parse() || (has_begun && is_corrupt(error)) {
        (ErrorKind::Protocol, "the answer is not valid HTTP")
    } else if has_begun {
        (ErrorKind::Network, "the connection broke in the middle of the answer")
    } else {
        (ErrorKind::Network, "the connection broke before an answer came")
    };
    let reason = causes(error).last().map(|cause| format!(": {cause}")).unwrap_or_default();
    sourced(Error::new(kind, format!("{what}{reason}")), error)
}

/// Whether the connection ended before an answer came.
fn is_cut(error: &hyper::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset};
    let broken = |cause: &(dyn StdError + 'static)| {
        let kind = cause.downcast_ref::<io::Error>().map(io::Error::kind);
        matches!(kind, Some(BrokenPipe | ConnectionAborted | ConnectionReset))
    };
    error.is_incomplete_message() || error.is_canceled() || causes(error).any(broken)
}

/// Whether the framing of a body is wrong, as opposed to cut off.
fn is_corrupt(error: &hyper::Error) -> bool {
    causes(error).filter_map(|cause| cause.downcast_ref::<io::Error>()).any(|cause| {
        matches!(cause.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput)
    })
}

fn is_gzip(headers: &HeaderMap) -> bool {
    let coding = headers.get(header::CONTENT_ENCODING).and_then(|text| text.to_str().ok());
    coding.is_some_and(|coding| {
        matches!(coding.trim().to_ascii_lowercase().as_str(), "gzip" | "x-gzip")
    })
}

fn user_agent(options: &ClientOptions) -> Result<HeaderValue> {
    let own = concat!("jobferry/", env!("CARGO_PKG_VERSION"));
    let text = options.user_agent.as_ref().map_or(own.to_owned(), |first| format!("{first} {own}"));
    HeaderValue::try_from(text)
        .map_err(|_| configuration("user_agent holds characters that a header cannot carry"))
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::sync::mpsc;

    use tokio::runtime::{Builder, Runtime};

    use super::*;
    use crate::transport::{Body, Reuse};

    /// Answers one read on each connection; tells of each that is closed.
    fn server() -> (Url, mpsc::Receiver<usize>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
        let (closed, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                let mut stream = stream.unwrap();
                let closed = closed.clone();
                std::thread::spawn(move || {
                    assert!(stream.read(&mut [0; 4_096]).unwrap() > 0);
                    stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").unwrap();
                    assert_eq!(stream.read(&mut [0; 16]).unwrap_or_default(), 0);
                    let _ = closed.send(number);
                });
            }
        });
        (url, receiver)
    }

    fn ask(runtime: &Runtime, transport: &HttpTransport, url: &Url) {
        let request = Request {
            method: Method::GET,
            url: url.clone(),
            headers: HeaderMap::new(),
            body: Body::Empty,
            timeout: Duration::from_secs(30),
            idempotency: Idempotency::Idempotent,
            reuse: Reuse::Any,
        };
        runtime.block_on(transport.send(request)).unwrap();
    }

    /// The task that closes them ends with the runtime that it was begun in.
    #[test]
    fn idle_connections_are_closed_in_every_runtime() {
        let (url, closed) = server();
        let (options, environment) = (ClientOptions::default(), Environment::default());
        let transport = HttpTransport::new(&options, &environment, &url, Clock::System);
        let mut transport = transport.unwrap();
        Arc::get_mut(&mut transport.pool).unwrap().idle = Duration::from_millis(20);
        let first = Builder::new_current_thread().enable_all().build().unwrap();
        ask(&first, &transport, &url);
        drop(first);
        assert_eq!(closed.recv_timeout(Duration::from_secs(30)), Ok(0));
        let second = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        ask(&second, &transport, &url);
        assert_eq!(closed.recv_timeout(Duration::from_secs(30)), Ok(1));
    }
}
