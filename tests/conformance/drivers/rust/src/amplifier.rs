//! The operations of Amplifier Health.

use futures_util::TryStreamExt;
use futures_util::future::{BoxFuture, FutureExt};
use jobferry::{Amplifier, Error, Progress};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::outcome::{credits, job, summary};

/// The call of the client that an operation stands for.
pub(crate) fn start<'a>(
    client: Amplifier,
    op: &str,
    arguments: &'a Arguments<'_>,
) -> Option<BoxFuture<'a, Result<Value, Error>>> {
    let job_id = || arguments.text("job_id").unwrap_or_default().to_owned();
    Some(match op {
        "credits" => async move { client.credits().await.map(|found| credits(&found)) }.boxed(),
        "get_job" => async move { client.job(&job_id()).await.map(|found| job(&found)) }.boxed(),
        "wait_job" => async move {
            let options = arguments.wait_options();
            client.wait_for_job(&job_id(), &options).await.map(|found| job(&found))
        }
        .boxed(),
        "submit_file" => async move {
            let (path, options) = (arguments.path(), arguments.submit_options());
            let target = arguments.target()?;
            let submitted = client.submit_with(path, target, &options, Progress::default()).await;
            submitted.map(|found| job(&found))
        }
        .boxed(),
        "analyze_file" => async move {
            let (path, options) = (arguments.path(), arguments.analyze_options());
            let target = arguments.target()?;
            let analyzed = client.analyze_with(path, target, &options, Progress::default()).await;
            analyzed.map(|found| job(&found))
        }
        .boxed(),
        "list_jobs" if arguments.flag("all") => async move {
            let jobs: Vec<_> = client.all_jobs().try_collect().await?;
            Ok(json!({ "jobs": jobs.iter().map(summary).collect::<Vec<_>>() }))
        }
        .boxed(),
        "list_jobs" => async move {
            let page = client.jobs(arguments.page()).await?;
            let jobs: Vec<_> = page.jobs.iter().map(summary).collect();
            Ok(json!({ "jobs": jobs, "page": page.page, "total_pages": page.total_pages }))
        }
        .boxed(),
        "set_webhook" => async move {
            let url = arguments.text("url").unwrap_or_default();
            let secret = arguments.text("secret").unwrap_or_default().into();
            Ok(json!({ "success": client.set_webhook(url, &secret).await?.success }))
        }
        .boxed(),
        "describe" => async move {
            let options = arguments.client_options()?;
            Ok(json!({ "text": format!("{client:?} {client:#?} {options:?} {options:#?}") }))
        }
        .boxed(),
        _ => return None,
    })
}
