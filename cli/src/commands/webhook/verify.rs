//! `webhook verify`: whether the vendor sent a body.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jobferry::clock::Clock;
use jobferry::models::amplifier::AmplifierJob;
use jobferry::models::idunox_result::IdunoxResultReady;
use jobferry::models::{Timestamp, decode};
use jobferry::vendors::{amplifier, idunox};
use jobferry::webhook::{Scheme, Verifier};
use jobferry::{Error, ErrorKind, Spec};
use serde::Serialize;

use super::{SECRET_VARIABLE, SecretArgs};
use crate::exit::Failure;
use crate::inputs;
use crate::output::{GREEN, Output, json, styled};
use crate::report::plain;

/// Verify that the vendor signed a body; exit code 0 or 1
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry webhook verify --header 'X-Webhook-Signature: 9f86d0…' < body.json
  jobferry webhook verify body.json --signature 9f86d0… --secret-file old.txt --secret-file new.txt
  jobferry webhook verify body.json --scheme idunox --signature v1=9f86d0… --timestamp 1771751640
  jobferry webhook verify body.json --api renderfarm.toml --header 'X-Farm-Signature: 9f86d0…'

The body must be the raw one, byte for byte as it came.")]
pub(crate) struct VerifyArgs {
    /// The file with the raw body; `-` is stdin
    #[arg(default_value = "-", value_name = "BODY")]
    body: PathBuf,

    /// A header of the request; give as many as there are
    #[arg(long, value_name = "NAME: VALUE", value_parser = header)]
    header: Vec<(String, String)>,

    /// The signature, instead of its header
    #[arg(long, value_name = "TEXT")]
    signature: Option<String>,

    /// The time of signing, instead of its header
    #[arg(long, value_name = "TEXT")]
    timestamp: Option<String>,

    /// Judge the age as if it were this time, such as 2026-02-22T09:14:00Z
    #[arg(long, value_name = "TIME")]
    now: Option<Timestamp>,

    /// Whose way to sign
    #[arg(long, visible_alias = "vendor", default_value = "amplifier")]
    scheme: SchemeName,

    /// A description of the API whose way to sign it is; the secret is NAME_WEBHOOK_SECRET, with the
    /// description's name in capitals, or a file
    #[arg(long, value_name = "FILE", conflicts_with = "scheme")]
    api: Option<PathBuf>,

    #[command(flatten)]
    secret: SecretArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SchemeName {
    /// Hex HMAC-SHA256 over the body
    Amplifier,
    /// v1= and hex HMAC-SHA256 over the time of signing and the body, recent only
    Idunox,
}

/// Who is to have signed.
enum Sender {
    Amplifier,
    Idunox,
    Described(Box<Spec>),
}

impl Sender {
    fn scheme(&self) -> Result<Scheme, Failure> {
        match self {
            Sender::Amplifier => Ok(amplifier::webhook_scheme()),
            Sender::Idunox => Ok(idunox::webhook_scheme()),
            Sender::Described(spec) => spec.webhook.clone().ok_or_else(|| {
                let title = plain(&spec.title);
                Failure::Usage(format!(
                    "the description of {title} does not say how webhooks are signed; add a table \
                     [webhook]"
                ))
            }),
        }
    }

    fn secret_variable(&self) -> String {
        match self {
            Sender::Amplifier => SECRET_VARIABLE.to_owned(),
            Sender::Idunox => "IDUNOX_WEBHOOK_SECRET".to_owned(),
            Sender::Described(spec) => format!("{}_WEBHOOK_SECRET", spec.environment),
        }
    }

    /// What a genuine body is about, as far as it says so.
    ///
    /// # Errors
    /// [`ErrorKind::Protocol`] for a genuine body that is not the job that Amplifier documents.
    fn read(&self, body: &[u8]) -> jobferry::Result<Verified> {
        let genuine = Verified { valid: true, job_id: None, result_id: None };
        Ok(match self {
            Sender::Amplifier => {
                let job = decode::<AmplifierJob>(body).map_err(|error| {
                    let message = format!("the body is genuine, but not a job: {error}");
                    Error::new(ErrorKind::Protocol, message)
                })?;
                Verified { job_id: Some(job.job_id), ..genuine }
            }
            Sender::Idunox => {
                let event = decode::<IdunoxResultReady>(body).ok();
                Verified { result_id: event.map(|event| event.result_id), ..genuine }
            }
            Sender::Described(spec) => Verified { job_id: spec.job_id_in(body), ..genuine },
        })
    }
}

/// What is known of a body that is genuine.
#[derive(Serialize)]
struct Verified {
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    result_id: Option<String>,
}

pub(crate) async fn run(args: VerifyArgs, output: &Output) -> Result<(), Failure> {
    let sender = args.sender()?;
    let scheme = sender.scheme()?;
    let headers = args.headers(&scheme)?;
    let verifier = Verifier::new(scheme, args.secret.secrets_or(&sender.secret_variable())?)?;
    let body = inputs::bytes(&args.body).await?;
    let now = args.now.and_then(|now| now.instant).unwrap_or_else(|| Clock::System.timestamp());
    verifier.verify(headers, &body, now)?;
    let verified = sender.read(&body)?;
    let about = match &verified {
        Verified { job_id: Some(id), .. } => format!(", job {}", plain(id)),
        Verified { result_id: Some(id), .. } => format!(", result {}", plain(id)),
        Verified { .. } => String::new(),
    };
    let text = styled(GREEN, "valid") + &about;
    output.document(&json(&verified)?, || text)
}

impl VerifyArgs {
    fn sender(&self) -> Result<Sender, Failure> {
        match (&self.api, self.scheme) {
            (Some(path), _) => Ok(Sender::Described(Box::new(Spec::from_path(path)?))),
            (None, SchemeName::Amplifier) => Ok(Sender::Amplifier),
            (None, SchemeName::Idunox) => Ok(Sender::Idunox),
        }
    }

    /// The headers given, and those that stand behind `--signature` and `--timestamp`.
    fn headers(&self, scheme: &Scheme) -> Result<Vec<(String, String)>, Failure> {
        let family = scheme.headers.first();
        let signature = family.map(|family| family.signature.clone());
        let timestamp = family.and_then(|family| family.timestamp.clone());
        let mut headers = self.header.clone();
        for (name, value) in [(signature, &self.signature), (timestamp, &self.timestamp)] {
            match (name, value) {
                (Some(name), Some(value)) => headers.push((name, value.clone())),
                (None, Some(_)) => {
                    let message = "this scheme signs no time; leave --timestamp out".to_owned();
                    return Err(Failure::Usage(message));
                }
                (_, None) => {}
            }
        }
        Ok(headers)
    }
}

/// `Name: value`
fn header(text: &str) -> Result<(String, String), String> {
    let (name, value) =
        text.split_once(':').ok_or("expected a header such as 'X-Webhook-Signature: 9f86d0…'")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}
