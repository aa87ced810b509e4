//! Whether the address can be reached, is trusted, and tells the same time: asked over the transport
//! that the client has, with its proxies and certificates.

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode, header};
use jobferry::budget::retry::Idempotency;
use jobferry::clock::Clock;
use jobferry::models::ClientOptions;
use jobferry::transport::{Body, Failure, HttpTransport, Request, Response, Reuse, Transport};
use jobferry::{Environment, ErrorKind};
use url::Url;

use super::Finding;

/// More than networks and rounding to seconds explain.
const SKEW_TO_MENTION_S: i64 = 30;

/// Asks the address for anything at all, without credentials.
pub(super) async fn findings(address: &str, options: &ClientOptions) -> Vec<Finding> {
    let Ok(url) = Url::parse(address) else {
        return Vec::new();
    };
    let environment = Environment::process();
    let transport = match HttpTransport::new(options, &environment, &url, Clock::System) {
        Ok(transport) => transport,
        Err(error) => {
            return vec![Finding::fail("network", error.message(), "Correct the options.")];
        }
    };
    let request = Request {
        method: Method::GET,
        url: url.clone(),
        headers: HeaderMap::new(),
        body: Body::Empty,
        timeout: options.timeout.min(Duration::from_secs(10)),
        idempotency: Idempotency::Idempotent,
        reuse: Reuse::Never,
    };
    let place = transport.place(&url);
    let begun = Clock::System.now();
    match transport.send(request).await {
        Ok(answer) if answer.status == StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
            let found = format!("{place}: the proxy wants a login");
            vec![Finding::fail("network", found, PROXY_LOGIN)]
        }
        Ok(answer) => {
            let took = Clock::System.now().since(begun).as_millis();
            let mut findings = vec![
                Finding::ok("network", format!("{place} answers after {took} ms")),
                transport_security(&url),
            ];
            findings.extend(clock_skew(&answer, Clock::System.timestamp()));
            findings
        }
        Err(failure) => vec![unreachable(&place, failure)],
    }
}

const PROXY_LOGIN: &str =
    "Give it in --proxy or HTTPS_PROXY, as in http://user:password@proxy:3128.";

fn transport_security(url: &Url) -> Finding {
    match url.scheme() {
        "https" => Finding::ok("TLS", "the certificate is trusted"),
        _ => Finding::ok("TLS", "not used: plain http"),
    }
}

fn unreachable(place: &str, failure: Failure) -> Finding {
    match failure {
        Failure::Unconnectable(error) if error.kind() == ErrorKind::Configuration => {
            Finding::fail("network", error.message(), PROXY_LOGIN)
        }
        Failure::Unconnectable(error) => Finding::fail(
            "TLS",
            error.message(),
            "If a company proxy or a private authority signs here, give its root with --ca-file.",
        ),
        Failure::Local(error)
        | Failure::CutOff(error)
        | Failure::NotSent(error)
        | Failure::Unknown(error)
        | Failure::Stale(error)
        | Failure::Unusable(error) => {
            let advice = match place.contains(" through the proxy ") {
                true => "Check the address and the proxy.",
                false => "Check the address, the network, and whether a proxy is needed (--proxy).",
            };
            let found = match error.message() {
                message if message.contains(place) => message.to_owned(),
                message => format!("{place}: {message}"),
            };
            Finding::fail("network", found, advice)
        }
    }
}

/// Compares the server's Date header with this machine's clock.
fn clock_skew(answer: &Response, now: jiff::Timestamp) -> Option<Finding> {
    let date = answer.headers.get(header::DATE)?.to_str().ok()?;
    let date = httpdate::parse_http_date(date).ok()?;
    let skew = now.as_second() - jiff::Timestamp::try_from(date).ok()?.as_second();
    Some(match skew.abs() > SKEW_TO_MENTION_S {
        true => Finding::warn(
            "clock",
            format!(
                "this machine is {} s {}",
                skew.abs(),
                if skew > 0 { "ahead" } else { "behind" }
            ),
            "Set the clock: signatures with a time are refused when it is wrong.",
        ),
        false => Finding::ok("clock", "agrees with the server's"),
    })
}
