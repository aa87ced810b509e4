//! The rate limit over real connections, as the server counts it.

use std::time::Duration;

use jobferry::ErrorKind;
use jobferry::models::{Plan, RateLimits, WaitOptions};

use crate::server::{Reply, Server};

/// A server may read a request, count it, and close the kept connection it came on. The repetition
/// is a request like any other.
#[tokio::test]
async fn what_replaces_a_stale_connection_takes_a_place_of_its_own() {
    let job = Reply::json(r#"{"job_id":"a","status":"done"}"#);
    let server = Server::start([Reply::json(r#"{"credits":1}"#), Reply::Reset, job]).await;
    let window = Duration::from_secs(3_600);
    let two = Plan::Custom(RateLimits { uploads: 1, others: 2, window });
    let client = server.builder().plan(two).build().unwrap();
    client.credits().await.unwrap();
    let options = WaitOptions { deadline: Some(Duration::from_millis(300)), poll_interval: None };
    let error = client.wait_for_job("a", &options).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitTimeout);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn what_replaces_a_stale_connection_is_counted_and_is_no_retry() {
    let credits = || Reply::json(r#"{"credits":1}"#);
    let server = Server::start([credits(), Reply::Reset, credits()]).await;
    let client = server.builder().max_retries(0).build().unwrap();
    client.credits().await.unwrap();
    client.credits().await.unwrap();
    let stats = client.stats();
    assert_eq!((stats.others, stats.retries), (3, 0));
}
