//! `webhook verify`: whether the vendor sent a body.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jobferry::clock::Clock;
use jobferry::models::{Timestamp, amplifier::AmplifierJob, decode};
use jobferry::vendors::{amplifier, idunox};
use jobferry::webhook::{Scheme, Verifier};
use serde::Serialize;

use super::SecretArgs;
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
    #[arg(long, default_value = "amplifier")]
    scheme: SchemeName,

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

impl SchemeName {
    fn scheme(self) -> Scheme {
        match self {
            SchemeName::Amplifier => amplifier::webhook_scheme(),
            SchemeName::Idunox => idunox::webhook_scheme(),
        }
    }
}

#[derive(Serialize)]
struct Verified {
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_id: Option<String>,
}

pub(crate) async fn run(args: VerifyArgs, output: &Output) -> Result<(), Failure> {
    let scheme = args.scheme.scheme();
    let headers = args.headers(&scheme)?;
    let verifier = Verifier::new(scheme, args.secret.secrets()?)?;
    let body = inputs::bytes(&args.body).await?;
    let now = args.now.map_or_else(|| Clock::System.timestamp(), |now| now.instant);
    verifier.verify(headers, &body, now)?;
    let job_id = match args.scheme {
        SchemeName::Amplifier => decode::<AmplifierJob>(&body).ok().map(|job| job.job_id),
        SchemeName::Idunox => None,
    };
    let text = match &job_id {
        Some(job_id) => format!("{}, job {}", styled(GREEN, "valid"), plain(job_id)),
        None => styled(GREEN, "valid"),
    };
    let verified = Verified { valid: true, job_id };
    output.document(&json(&verified)?, || text)
}

impl VerifyArgs {
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
