//! The operations of Idunox.

use futures_util::future::{BoxFuture, FutureExt};
use jobferry::models::IdunoxSubmitOptions;
use jobferry::{Error, Idunox};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::outcome::named;

/// The call of the client that an operation stands for.
pub(crate) fn start<'a>(
    client: Idunox,
    op: &str,
    arguments: &'a Arguments<'_>,
) -> Option<BoxFuture<'a, Result<Value, Error>>> {
    let text = |name| arguments.text(name).unwrap_or_default();
    let is_submission = text("what") == "submission";
    Some(match op {
        "submit_idunox" => async move {
            let options = IdunoxSubmitOptions {
                idempotency_key: arguments.text("idempotency_key").map(str::to_owned),
                correlation_id: arguments.text("correlation_id").map(str::to_owned),
                deadline: arguments.seconds("deadline_s"),
            };
            let accepted = client.submit_with(&arguments.request()?, &options).await?;
            Ok(named(&accepted.raw, &accepted.submission_id))
        }
        .boxed(),
        "get_job" if is_submission => async move {
            let found = client.submission(text("job_id")).await?;
            Ok(named(&found.raw, &found.submission_id))
        }
        .boxed(),
        "get_job" => async move {
            let found = client.job(text("job_id")).await?;
            Ok(named(&found.raw, &found.job_id))
        }
        .boxed(),
        "wait_job" if is_submission => async move {
            let options = arguments.wait_options();
            let found = client.wait_for_submission(text("job_id"), &options).await?;
            Ok(named(&found.raw, &found.submission_id))
        }
        .boxed(),
        "wait_job" => async move {
            let options = arguments.wait_options();
            let found = client.wait_for_job(text("job_id"), &options).await?;
            Ok(named(&found.raw, &found.job_id))
        }
        .boxed(),
        "get_result" => async move {
            let found = client.result(text("result_id")).await?;
            Ok(json!({ "result_id": found.result_id, "outcomes": found.outcomes.len() }))
        }
        .boxed(),
        _ => return None,
    })
}
