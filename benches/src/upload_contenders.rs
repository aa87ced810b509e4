//! The ways to upload a recording.

use std::path::Path;

use bytes::Bytes;
use curl::easy::{Easy, Form};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Frame;
use jobferry::models::amplifier::UseCase;
use jobferry::models::audio::AudioCheck;
use jobferry::models::{Plan, SubmitOptions};
use jobferry::{Amplifier, Progress, Target};
use reqwest::multipart;
use tokio::fs::File;
use tokio::runtime::{Builder, Runtime};
use tokio_util::io::ReaderStream;

use crate::Result;
use crate::get_job::connect;

pub(crate) const NAMES: [&str; 6] = [
    "jobferry",
    "jobferry, check off",
    "hyper, 1 MB frames",
    "reqwest, 1 MB frames",
    "reqwest as usual",
    "libcurl",
];

const FRAME: usize = 1024 * 1024;

const PATH: &str = "/v2/use-case/analyze";

/// One of the ways, with its client set up.
pub(crate) struct Upload {
    runtime: Runtime,
    address: String,
    client: Client,
}

enum Client {
    Jobferry(Amplifier, SubmitOptions),
    Hyper,
    Reqwest(reqwest::Client, Frames),
    Libcurl(Easy),
}

#[derive(Clone, Copy)]
enum Frames {
    /// What `reqwest::multipart::Form::file` does.
    AsUsual,
    OneMegabyte,
}

impl Upload {
    pub(crate) fn prepare(name: &str, address: &str) -> Result<Self> {
        let client = match name {
            "jobferry" => Client::Jobferry(amplifier(address)?, SubmitOptions::default()),
            "jobferry, check off" => {
                let unchecked =
                    SubmitOptions { audio_check: AudioCheck::Off, ..SubmitOptions::default() };
                Client::Jobferry(amplifier(address)?, unchecked)
            }
            "hyper, 1 MB frames" => Client::Hyper,
            "reqwest, 1 MB frames" => Client::Reqwest(plain_client()?, Frames::OneMegabyte),
            "reqwest as usual" => Client::Reqwest(plain_client()?, Frames::AsUsual),
            "libcurl" => Client::Libcurl(Easy::new()),
            _ => return Err(format!("nobody uploads as {name}").into()),
        };
        let runtime = Builder::new_current_thread().enable_all().build()?;
        Ok(Upload { runtime, address: address.to_owned(), client })
    }

    /// Uploads the recording and reads the answer.
    pub(crate) fn send(&mut self, recording: &Path) -> Result<()> {
        let address = &self.address;
        match &mut self.client {
            Client::Jobferry(client, options) => {
                let target = Target::UseCase(UseCase::Wellness);
                let submission =
                    client.submit_with(recording, target, options, Progress::default());
                self.runtime.block_on(submission)?;
                Ok(())
            }
            Client::Hyper => self.runtime.block_on(send_with_hyper(address, recording)),
            Client::Reqwest(client, frames) => {
                self.runtime.block_on(send_with_reqwest(client, address, recording, *frames))
            }
            Client::Libcurl(easy) => send_with_libcurl(easy, address, recording),
        }
    }
}

fn amplifier(address: &str) -> Result<Amplifier> {
    let client = Amplifier::builder()
        .base_url(format!("http://{address}"))
        .account_id("acct_1")
        .api_key("mak_1")
        .plan(Plan::Off);
    Ok(client.build()?)
}

fn plain_client() -> Result<reqwest::Client> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok(reqwest::Client::builder().no_proxy().build()?)
}

/// The file in frames of 1 MB, and its length.
async fn frames(recording: &Path) -> Result<(ReaderStream<File>, u64)> {
    let mut file = File::open(recording).await?;
    // tokio would otherwise copy every frame through pieces of 2 MiB at most.
    file.set_max_buf_size(FRAME);
    let length = file.metadata().await?.len();
    Ok((ReaderStream::with_capacity(file, FRAME), length))
}

async fn send_with_reqwest(
    client: &reqwest::Client,
    address: &str,
    recording: &Path,
    kind: Frames,
) -> Result<()> {
    let form = multipart::Form::new().text("use_case", "wellness");
    let form = match kind {
        Frames::AsUsual => form.file("audio", recording).await?,
        Frames::OneMegabyte => {
            let (frames, length) = frames(recording).await?;
            let body = reqwest::Body::wrap_stream(frames);
            form.part("audio", multipart::Part::stream_with_length(body, length).file_name("a.wav"))
        }
    };
    let request = client.post(format!("http://{address}{PATH}")).multipart(form);
    request.send().await?.error_for_status()?.bytes().await?;
    Ok(())
}

async fn send_with_hyper(address: &str, recording: &Path) -> Result<()> {
    let (file, length) = frames(recording).await?;
    let head = Bytes::from_static(
        b"--b\r\nContent-Disposition: form-data; name=\"use_case\"\r\n\r\nwellness\r\n--b\r\n\
          Content-Disposition: form-data; name=\"audio\"; filename=\"a.wav\"\r\n\
          Content-Type: audio/wav\r\n\r\n",
    );
    let tail = Bytes::from_static(b"\r\n--b--\r\n");
    let request = hyper::Request::post(PATH)
        .header("host", address)
        .header("content-type", "multipart/form-data; boundary=b")
        .header("content-length", head.len() as u64 + length + tail.len() as u64);
    let content = stream::iter([Ok(head)]).chain(file).chain(stream::iter([Ok(tail)]));
    let mut sender = connect(address).await?;
    let body = StreamBody::new(content.map_ok(Frame::data));
    let answer = sender.send_request(request.body(body)?).await?;
    answer.into_body().collect().await?;
    Ok(())
}

fn send_with_libcurl(easy: &mut Easy, address: &str, recording: &Path) -> Result<()> {
    let mut form = Form::new();
    form.part("use_case").contents(b"wellness").add()?;
    form.part("audio").file(recording).content_type("audio/wav").add()?;
    easy.url(&format!("http://{address}{PATH}"))?;
    easy.httppost(form)?;
    easy.fail_on_error(true)?;
    let mut transfer = easy.transfer();
    transfer.write_function(|part| Ok(part.len()))?;
    Ok(transfer.perform()?)
}
