//! The operations of APIs that a text describes.

use futures_util::future::{BoxFuture, FutureExt};
use jobferry::models::api_job::ApiJob;
use jobferry::{ApiSubmission, Error, JobApi};
use serde_json::{Value, json};

use crate::arguments::Arguments;

/// The call of the client that an operation stands for.
pub(crate) fn start<'a>(
    client: JobApi,
    op: &str,
    arguments: &'a Arguments<'_>,
) -> Option<BoxFuture<'a, Result<Value, Error>>> {
    Some(match op {
        "api_submit" => async move {
            let options = arguments.api_options();
            let submitted = client.submit_with(submission(arguments), &options).await?;
            Ok(job(&submitted))
        }
        .boxed(),
        "api_run" => async move {
            let (submit, wait) = (arguments.api_options(), arguments.wait_options());
            let found = client.run_with(submission(arguments), &submit, &wait).await?;
            Ok(job(&found))
        }
        .boxed(),
        "api_job" => async move {
            let job_id = arguments.text("job_id").unwrap_or_default();
            Ok(job(&client.job(job_id).await?))
        }
        .boxed(),
        _ => return None,
    })
}

fn submission(arguments: &Arguments<'_>) -> ApiSubmission {
    let mut submission = ApiSubmission::from(arguments.fields());
    if let Some(name) = arguments.text("name") {
        submission = submission.named(name);
    }
    if let Some(file) = arguments.text("file") {
        submission = submission.with_file(file);
    }
    submission
}

fn job(found: &ApiJob) -> Value {
    json!({
        "job_id": found.job_id,
        "status": found.status,
        "state": found.state.as_str(),
        "result": found.result.as_ref().map(|result| result.to_value()),
    })
}
