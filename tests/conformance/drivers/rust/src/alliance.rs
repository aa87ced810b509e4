//! The operations of the Alliance.

use futures_util::future::{BoxFuture, FutureExt};
use jobferry::{Alliance, AllianceTask, Error, ErrorKind};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::outcome::named;

/// The call of the client that an operation stands for.
pub(crate) fn start<'a>(
    client: Alliance,
    op: &str,
    arguments: &'a Arguments<'_>,
) -> Option<BoxFuture<'a, Result<Value, Error>>> {
    let text = |name| arguments.text(name).unwrap_or_default();
    Some(match op {
        "submit_alliance" => async move {
            let (assessment_id, document_id) =
                (text("assessment_id").to_owned(), text("document_id").to_owned());
            let task = match text("task") {
                "preview" => AllianceTask::Preview(arguments.request()?),
                "parse_document" => AllianceTask::ParseDocument { assessment_id, document_id },
                "risk_analysis" => AllianceTask::RiskAnalysis { assessment_id },
                "report" => AllianceTask::Report { assessment_id },
                other => {
                    let message = format!("{other} is no task");
                    return Err(Error::new(ErrorKind::InvalidRequest, message));
                }
            };
            let handle = client.submit_with(&task, &arguments.job_options()).await?;
            Ok(json!({ "job_id": handle.job_id }))
        }
        .boxed(),
        "get_job" => async move {
            let found = client.job(text("job_id")).await?;
            Ok(named(&found.raw, &found.id))
        }
        .boxed(),
        "wait_job" => async move {
            let options = arguments.wait_options();
            let found = client.wait_for_job(text("job_id"), &options).await?;
            Ok(named(&found.raw, &found.id))
        }
        .boxed(),
        _ => return None,
    })
}
