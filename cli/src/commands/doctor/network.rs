//! Whether the address can be reached, is trusted, and tells the same time.

use std::error::Error as StdError;
use std::time::Duration;

use jobferry::clock::Clock;
use jobferry::models::ClientOptions;
use reqwest::{Client, Proxy, Response, header};
use url::Url;

use super::Finding;

/// More than networks and rounding to seconds explain.
const SKEW_TO_MENTION_S: i64 = 30;

/// Asks the address for anything at all, without credentials.
pub(super) async fn findings(address: &str, options: &ClientOptions) -> Vec<Finding> {
    let Ok(url) = Url::parse(address) else {
        return Vec::new();
    };
    let http = match http(&url, options) {
        Ok(http) => http,
        Err(error) => {
            return vec![Finding::fail("network", root_cause(&error), "Correct the options.")];
        }
    };
    let begun = Clock::System.now();
    match http.get(url.clone()).send().await {
        Ok(answer) => {
            let took = Clock::System.now().since(begun);
            let mut findings = vec![
                Finding::ok("network", format!("answers after {} ms", took.as_millis())),
                transport_security(&url),
            ];
            findings.extend(clock_skew(&answer, Clock::System.timestamp()));
            findings
        }
        Err(error) => vec![unreachable(&url, options, &error)],
    }
}

fn http(url: &Url, options: &ClientOptions) -> reqwest::Result<Client> {
    let mut builder = Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(options.connect_timeout)
        .timeout(options.timeout.min(Duration::from_secs(10)));
    if let Some(pem) = &options.extra_ca_pem {
        builder = builder.tls_certs_merge(reqwest::Certificate::from_pem_bundle(pem.as_bytes())?);
    }
    if let Some(proxy) = &options.proxy {
        builder = builder.proxy(Proxy::all(proxy)?);
    } else if url.scheme() == "http" && !options.allow_http {
        // Without permission plain http goes to this machine only, past every proxy.
        builder = builder.no_proxy();
    }
    builder.build()
}

fn transport_security(url: &Url) -> Finding {
    match url.scheme() {
        "https" => Finding::ok("TLS", "the certificate is trusted"),
        _ => Finding::ok("TLS", "not used: plain http"),
    }
}

fn unreachable(url: &Url, options: &ClientOptions, error: &reqwest::Error) -> Finding {
    let cause = root_cause(error);
    let host = url.host_str().unwrap_or_default();
    if url.scheme() == "https" && cause.to_lowercase().contains("certificate") {
        return Finding::fail(
            "TLS",
            format!("{host}: {cause}"),
            "If a company proxy or a private authority signs here, give its root with --ca-file.",
        );
    }
    let advice = match options.proxy.is_some() || std::env::var_os("HTTPS_PROXY").is_some() {
        true => "Check the address and the proxy.",
        false => "Check the address, the network, and whether a proxy is needed (--proxy).",
    };
    Finding::fail("network", format!("{host}: {cause}"), advice)
}

/// Compares the server's Date header with this machine's clock.
fn clock_skew(answer: &Response, now: jiff::Timestamp) -> Option<Finding> {
    let date = answer.headers().get(header::DATE)?.to_str().ok()?;
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

fn root_cause(error: &reqwest::Error) -> String {
    let causes = std::iter::successors(StdError::source(error), |cause| (*cause).source());
    causes.last().map_or_else(|| error.to_string(), ToString::to_string)
}
