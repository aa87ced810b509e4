//! The handle with which any process, in any language, goes on with a job.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::models::read_request;

const VERSION: u32 = 1;

/// Names a job at a vendor. Plain JSON text without secrets, safe to print and to store.
///
/// ```
/// use jobferry::token::Token;
///
/// let token: Token = r#"{"jobferry":1,"vendor":"amplifier","base_url":"https://api.amplifierhealth.com/","job_id":"5b0e7c9a"}"#.parse()?;
/// assert_eq!(token.job_id.as_deref(), Some("5b0e7c9a"));
/// # Ok::<(), jobferry::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Token {
    /// The version of this format.
    jobferry: u32,
    /// The vendor, such as `amplifier`.
    pub vendor: String,
    /// The address of the API that holds the job.
    pub base_url: String,
    /// The job. Absent when a submission's outcome is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// What was submitted, when the outcome is unknown: enough to find the job in the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submission: Option<Submission>,
}

/// What is known about a submission that may have become a job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Submission {
    /// When the first attempt began, as ISO 8601.
    pub sent_at: String,
    /// When the last attempt was given up, as ISO 8601.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_up_at: Option<String>,
    /// How many seconds the vendor's clock was ahead of the one that these times are from, where
    /// the vendor has told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vendor_ahead_s: Option<i64>,
    /// The kind of job, in the vendor's word.
    pub kind: String,
    /// The target, such as `behavioral-health`.
    pub selector: String,
    /// The media type sent.
    pub content_type: String,
    /// The size of what was sent, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_bytes: Option<u64>,
    /// The length of the recording, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_s: Option<f64>,
    /// The account it was sent for, as a hash of its identifier: the list of another account says
    /// nothing of it. Absent for vendors whose accounts have no identifier, only a key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// By what the vendor knows the submission when it is sent again, where it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idempotency_key: Option<String>,
}

impl Token {
    /// A token for a job that exists.
    pub fn for_job(vendor: &str, base_url: &str, job_id: &str) -> Self {
        Token { job_id: Some(job_id.to_owned()), ..Token::new(vendor, base_url) }
    }

    /// A token for a submission whose outcome is unknown.
    pub fn for_submission(vendor: &str, base_url: &str, submission: Submission) -> Self {
        Token { submission: Some(submission), ..Token::new(vendor, base_url) }
    }

    fn new(vendor: &str, base_url: &str) -> Self {
        Token {
            jobferry: VERSION,
            vendor: vendor.to_owned(),
            base_url: base_url.to_owned(),
            job_id: None,
            submission: None,
        }
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl FromStr for Token {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let invalid = |message: String| Error::new(ErrorKind::InvalidRequest, message);
        let token: Token = read_request(text.as_bytes()).map_err(|error| {
            invalid(format!(
                "this is not a token of jobferry ({error}); copy the whole line, quotes included"
            ))
        })?;
        if token.jobferry != VERSION {
            return Err(invalid(format!(
                "the token has version {}, this release reads version {VERSION}; update jobferry",
                token.jobferry
            )));
        }
        Ok(token)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_survives_being_printed_and_read() {
        let job = Token::for_job("amplifier", "https://api.example/", "ä/\"1");
        assert_eq!(job.to_string().parse::<Token>().unwrap(), job);
        let submission = Submission {
            sent_at: "2026-02-22T09:14:00Z".into(),
            given_up_at: Some("2026-02-22T09:14:30Z".into()),
            vendor_ahead_s: Some(-3),
            kind: "use_case".into(),
            selector: "wellness".into(),
            content_type: "audio/wav".into(),
            size_bytes: Some(961_644),
            duration_s: Some(30.05),
            account: Some("5994471abb01112a".into()),
            idempotency_key: None,
        };
        let token = Token::for_submission("amplifier", "https://api.example/", submission);
        assert_eq!(token.to_string().parse::<Token>().unwrap(), token);
    }

    #[test]
    fn what_is_no_token_is_refused_with_the_reason() {
        let error = "5b0e7c9a".parse::<Token>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let later = r#"{"jobferry":2,"vendor":"amplifier","base_url":"x","job_id":"a"}"#;
        assert!(later.parse::<Token>().unwrap_err().message().contains("version 2"));
    }
}
