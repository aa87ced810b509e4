//! Results: stand-ins made from what was submitted.

use std::time::Duration;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::jobs::Kind;
use crate::options::AllianceStyle;
use crate::state::Shared;

const STAND_IN: &str = "Sandbox stand-in, no model was asked";

/// What a job found, in the shape of its kind.
#[derive(Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub(super) enum JobResult<'a> {
    Preview {
        output: String,
        #[serde(flatten)]
        usage: Option<Usage>,
    },
    /// The tool documents no shape.
    Parse {
        assessment_id: &'a str,
        document_id: &'a str,
        note: &'static str,
    },
    Gaps {
        assessment_id: &'a str,
        gap_fields_created: u8,
    },
    Risk {
        assessment_id: &'a str,
        categories_scored: u8,
        overall_score: f64,
    },
    Report {
        assessment_id: &'a str,
        pdf_key: String,
        download_url: String,
    },
}

/// What the public source adds to a preview.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Usage {
    tokens_used: usize,
    processing_time: f64,
}

/// The result of a job that ends well, whose last attempt took so long.
pub(super) fn result<'a>(
    job_id: &str,
    kind: &'a Kind,
    took: Duration,
    shared: &Shared,
) -> JobResult<'a> {
    match kind {
        Kind::Preview { prompt } => JobResult::Preview {
            output: format!("{STAND_IN}. The prompt was: {prompt}"),
            usage: (shared.options.alliance.style == AllianceStyle::Source).then(|| Usage {
                tokens_used: prompt.split_whitespace().count(),
                processing_time: took.as_secs_f64(),
            }),
        },
        Kind::Parse { assessment_id, document_id } => {
            JobResult::Parse { assessment_id, document_id, note: STAND_IN }
        }
        Kind::Gaps { assessment_id } => {
            let gap_fields_created = digest(assessment_id)[0] % 8;
            JobResult::Gaps { assessment_id, gap_fields_created }
        }
        Kind::Risk { assessment_id } => {
            let tenths = u16::from_be_bytes([digest(assessment_id)[0], digest(assessment_id)[1]]);
            let overall_score = f64::from(tenths % 1001) / 10.0;
            JobResult::Risk { assessment_id, categories_scored: 7, overall_score }
        }
        Kind::Report { assessment_id } => JobResult::Report {
            assessment_id,
            pdf_key: format!("reports/{job_id}.pdf"),
            download_url: format!("{}/_storage/reports/{job_id}.pdf?signature=sandbox", shared.url),
        },
    }
}

fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}
