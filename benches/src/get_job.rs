//! GET of a finished job over a kept connection, decoded.

use bytes::Bytes;
use curl::easy::{Easy, List};
use http_body_util::{BodyExt, Empty};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use jobferry::Amplifier;
use jobferry::models::Plan;
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};

use crate::plain_job::PlainJob;
use crate::report::{Goal, Limit, print};
use crate::server::Server;
use crate::side_by_side::{Contender, Quantity, side_by_side};
use crate::{Result, job_document};

const ROUNDS: usize = 41;
const TIMES: u32 = 200;

/// The headers of the vendor, sent by every contender.
const HEADERS: [(&str, &str); 3] =
    [("accept", "application/json"), ("x-account-id", "acct_1"), ("x-api-key", "mak_1")];

pub(crate) fn compare() -> Result<()> {
    let server = Server::start()?;
    let path = format!("/v2/jobs/{}", job_document::id()?);
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let contenders = vec![
        jobferry(&server, &runtime)?,
        plain_reqwest(&server, &path, &runtime)?,
        hyper_direct(&server, &path, &runtime)?,
        libcurl(&server, &path)?,
    ];
    let comparison = side_by_side(ROUNDS, contenders)?;
    let limit = Limit::Times(1.15, "plain reqwest");
    let goals = [Goal { contender: "jobferry", quantity: Quantity::Cpu, at_most: limit }];
    print("GET of a job, 6 KB", "plain reqwest", &comparison, &goals);
    Ok(())
}

fn jobferry<'a>(server: &Server, runtime: &'a Runtime) -> Result<Contender<'a>> {
    let client = Amplifier::builder()
        .base_url(format!("http://{}", server.address))
        .account_id("acct_1")
        .api_key("mak_1")
        .plan(Plan::Off)
        .build()?;
    let job_id = job_document::id()?;
    Ok(Contender::here("jobferry", TIMES, move |times| {
        runtime.block_on(async {
            for _ in 0..times {
                client.job(&job_id).await?;
            }
            Ok(())
        })
    }))
}

fn plain_reqwest<'a>(server: &Server, path: &str, runtime: &'a Runtime) -> Result<Contender<'a>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().no_proxy().build()?;
    let url = format!("http://{}{path}", server.address);
    Ok(Contender::here("plain reqwest", TIMES, move |times| {
        runtime.block_on(async {
            for _ in 0..times {
                let request = client.get(&url);
                let request =
                    HEADERS.iter().fold(request, |r, (name, value)| r.header(*name, *value));
                request.send().await?.error_for_status()?.json::<PlainJob>().await?;
            }
            Ok(())
        })
    }))
}

fn hyper_direct<'a>(server: &Server, path: &str, runtime: &'a Runtime) -> Result<Contender<'a>> {
    let mut connected = None;
    let (path, host) = (path.to_owned(), server.address.clone());
    Ok(Contender::here("hyper", TIMES, move |times| {
        runtime.block_on(async {
            // In its first turn, like the others.
            let sender = match &mut connected {
                Some(sender) => sender,
                none => none.insert(connect::<Empty<Bytes>>(&host).await?),
            };
            for _ in 0..times {
                let request = hyper::Request::get(&path).header("host", &host);
                let request =
                    HEADERS.iter().fold(request, |r, (name, value)| r.header(*name, *value));
                let answer = sender.send_request(request.body(Empty::new())?).await?;
                let body = answer.into_body().collect().await?.to_bytes();
                serde_json::from_slice::<PlainJob>(&body)?;
            }
            Ok(())
        })
    }))
}

/// A connection of hyper's own, without a pool.
pub(crate) async fn connect<B>(address: &str) -> Result<SendRequest<B>>
where
    B: hyper::body::Body<Data = Bytes, Error: Into<Box<dyn std::error::Error + Send + Sync>>>
        + Send
        + 'static,
{
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    Ok(sender)
}

fn libcurl<'a>(server: &Server, path: &str) -> Result<Contender<'a>> {
    let mut easy = Easy::new();
    easy.url(&format!("http://{}{path}", server.address))?;
    let mut headers = List::new();
    for (name, value) in HEADERS {
        headers.append(&format!("{name}: {value}"))?;
    }
    easy.http_headers(headers)?;
    easy.fail_on_error(true)?;
    Ok(Contender::here("libcurl", TIMES, move |times| {
        for _ in 0..times {
            let mut body = Vec::new();
            let mut transfer = easy.transfer();
            transfer.write_function(|part| {
                body.extend_from_slice(part);
                Ok(part.len())
            })?;
            transfer.perform()?;
            drop(transfer);
            serde_json::from_slice::<PlainJob>(&body)?;
        }
        Ok(())
    }))
}
