//! The operations of Midlyr.

use futures_util::TryStreamExt;
use futures_util::future::{BoxFuture, FutureExt};
use jobferry::models::MidlyrListOptions;
use jobferry::models::midlyr::{MidlyrJob, MidlyrScenario};
use jobferry::{Error, Midlyr};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::outcome::named;

/// The call of the client that an operation stands for.
pub(crate) fn start<'a>(
    client: Midlyr,
    op: &str,
    arguments: &'a Arguments<'_>,
) -> Option<BoxFuture<'a, Result<Value, Error>>> {
    let text = |name| arguments.text(name).unwrap_or_default();
    let scenario = MidlyrScenario::from(text("scenario"));
    Some(match op {
        "submit_screen" => async move {
            let options = arguments.job_options();
            let handle = client.submit_screen_with(text("text"), scenario, &options).await?;
            Ok(named(&handle.raw, &handle.id))
        }
        .boxed(),
        "assess_risk" => async move {
            let (submit, wait) = (arguments.job_options(), arguments.wait_options());
            let assessed = client.assess_risk_with(text("text"), scenario, &submit, &wait).await;
            assessed.map(|found| job(&found))
        }
        .boxed(),
        "get_job" => {
            async move { client.job(text("job_id")).await.map(|found| job(&found)) }.boxed()
        }
        "wait_job" => async move {
            let options = arguments.wait_options();
            client.wait_for_job(text("job_id"), &options).await.map(|found| job(&found))
        }
        .boxed(),
        "list_jobs" => async move {
            let options = MidlyrListOptions { limit: arguments.limit(), ..Default::default() };
            let jobs = match arguments.flag("all") {
                true => client.all_jobs(&options).try_collect().await?,
                false => client.jobs(&options).await?.jobs,
            };
            let jobs: Vec<_> = jobs
                .iter()
                .map(|job| json!({ "job_id": job.id, "status": job.status.as_str() }))
                .collect();
            Ok(json!({ "jobs": jobs }))
        }
        .boxed(),
        _ => return None,
    })
}

fn job(job: &MidlyrJob) -> Value {
    named(&job.raw, &job.id)
}
