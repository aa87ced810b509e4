//! Opening a connection: TCP, through a proxy where there is one, and TLS.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Uri, header};
use http_body_util::Empty;
use hyper::client::conn::http1;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::wire::Wire;

/// Why no connection came about.
pub(super) type Cause = Box<dyn StdError + Send + Sync>;

/// A stream of bytes to the vendor or to a proxy.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// What HTTP is spoken over.
pub(super) type Io = TokioIo<Box<dyn Stream>>;

/// How connections are opened.
pub(super) struct Connector {
    tcp: HttpConnector,
    tls: TlsConnector,
    proxies: Matcher,
    user_agent: HeaderValue,
}

impl Connector {
    pub(super) fn new(
        tls: Arc<ClientConfig>,
        proxies: Matcher,
        user_agent: HeaderValue,
        connect_timeout: Duration,
    ) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // Shared among the addresses of a name, so that a dead one leaves time for the next.
        tcp.set_connect_timeout(Some(connect_timeout));
        tcp.set_keepalive(Some(Duration::from_secs(15)));
        tcp.set_keepalive_interval(Some(Duration::from_secs(15)));
        tcp.set_keepalive_retries(Some(3));
        Connector { tcp, tls: TlsConnector::from(tls), proxies, user_agent }
    }

    /// The proxy that plain requests to `address` are handed to whole.
    pub(super) fn forwarding(&self, address: &Uri) -> Option<Intercept> {
        let is_plain = address.scheme() == Some(&http::uri::Scheme::HTTP);
        is_plain.then(|| self.proxies.intercept(address)).flatten()
    }

    /// Where a connection for `address` leads, as errors call it: host and port, and the proxy's.
    pub(super) fn place(&self, address: &Uri) -> String {
        let place = host_and_port(address);
        match self.proxies.intercept(address) {
            None => place,
            Some(proxy) => format!("{place} through the proxy {}", host_and_port(proxy.uri())),
        }
    }

    /// A connection on which requests to `address` can be sent.
    pub(super) async fn connect(&self, address: &Uri) -> Result<Io, Cause> {
        let stream = match self.proxies.intercept(address) {
            None => self.reach(address).await?,
            Some(proxy) => {
                let stream = self.reach(proxy.uri()).await?;
                if self.forwarding(address).is_some() {
                    return Ok(TokioIo::new(stream));
                }
                let tunnel = self.tunnel(stream, &proxy, address).await?;
                self.secured(tunnel, address).await?
            }
        };
        Ok(TokioIo::new(stream))
    }

    /// A connection to the machine itself, with TLS if the address asks for it.
    async fn reach(&self, address: &Uri) -> Result<Box<dyn Stream>, Cause> {
        let stream = self.tcp.clone().call(address.clone()).await?.into_inner();
        let wire: Box<dyn Stream> = Box::new(Wire::new(stream));
        match address.scheme() == Some(&http::uri::Scheme::HTTPS) {
            true => self.secured(wire, address).await,
            false => Ok(wire),
        }
    }

    async fn secured(
        &self,
        stream: Box<dyn Stream>,
        address: &Uri,
    ) -> Result<Box<dyn Stream>, Cause> {
        let host = address.host().unwrap_or_default().trim_matches(['[', ']']);
        let name = ServerName::try_from(host.to_owned())?;
        Ok(Box::new(self.tls.connect(name, stream).await?))
    }

    /// A way through a proxy (`CONNECT`).
    async fn tunnel(
        &self,
        stream: Box<dyn Stream>,
        proxy: &Intercept,
        address: &Uri,
    ) -> Result<Box<dyn Stream>, Cause> {
        let authority = host_and_port(address);
        let mut request = http::Request::builder()
            .method(Method::CONNECT)
            .uri(&authority)
            .header(header::HOST, &authority)
            .header(header::USER_AGENT, &self.user_agent);
        if let Some(login) = proxy.basic_auth() {
            request = request.header(header::PROXY_AUTHORIZATION, login);
        }
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        let driving = tokio::spawn(connection.with_upgrades());
        let abort = AbortOnDrop(driving.abort_handle());
        let answer = sender.send_request(request.body(Empty::<Bytes>::new())?).await?;
        let status = answer.status();
        if !status.is_success() {
            return Err(Refused { status: status.as_u16() }.into());
        }
        let upgraded = hyper::upgrade::on(answer).await?;
        drop(abort);
        Ok(Box::new(TokioIo::new(upgraded)))
    }
}

fn host_and_port(address: &Uri) -> String {
    let usual = if address.scheme() == Some(&http::uri::Scheme::HTTP) { 80 } else { 443 };
    let host = address.host().unwrap_or_default();
    format!("{host}:{}", address.port_u16().unwrap_or(usual))
}

/// Ends a task when it is not needed any more.
pub(super) struct AbortOnDrop(pub(super) tokio::task::AbortHandle);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// A proxy that lets nothing through.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) status: u16,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the proxy answered with status {}", self.status)
    }
}

impl StdError for Refused {}

/// The causes of an error, itself first.
pub(super) fn causes<'e>(
    error: &'e (dyn StdError + 'static),
) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |cause| next(*cause))
}

fn next<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e (dyn StdError + 'static)> {
    // What an I/O error wraps is not among its sources.
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
    }
}
