//! Lists whose pages never end, or do not say where the next page is, and the requests for them.

use futures_util::{Stream, StreamExt, TryStreamExt};
use jobferry::models::{MidlyrListOptions, RegulationListOptions, Timestamp};
use jobferry::{ErrorKind, JobApi, Midlyr, Result, Spec};

use crate::server::{Reply, Server};

/// More pages than anybody should ask for.
const MANY: usize = 60;

fn page(ids: &[&str]) -> Reply {
    let jobs = ids.iter().map(|id| format!(r#"{{"job_id":"{id}","status":"done"}}"#));
    let jobs = jobs.collect::<Vec<_>>().join(",");
    Reply::json(&format!(r#"{{"jobs":[{jobs}],"page":0,"total_pages":1000000}}"#))
}

/// A page of Midlyr's list, which points to the page at `cursor`.
fn pointing(ids: &[&str], cursor: &str) -> Reply {
    let jobs = ids.iter().map(|id| format!(r#"{{"jobId":"{id}","status":"running"}}"#));
    let jobs = jobs.collect::<Vec<_>>().join(",");
    let has_more = !cursor.is_empty();
    let next = format!(r#"{{"nextCursor":"{cursor}","hasMore":{has_more}}}"#);
    Reply::json(&format!(r#"{{"results":[{jobs}],"pagination":{next}}}"#))
}

async fn count<T>(items: impl Stream<Item = Result<T>>) -> usize {
    items.try_collect::<Vec<_>>().await.unwrap().len()
}

fn midlyr(server: &Server) -> Midlyr {
    server.aimed(Midlyr::builder().api_key("mlyr_secret")).build().unwrap()
}

#[tokio::test]
async fn a_list_that_gives_the_same_page_for_every_number_ends() {
    let server = Server::start((0..MANY).map(|_| page(&["a", "b"]))).await;
    assert_eq!(count(server.client().all_jobs()).await, 2);
    assert_eq!(server.seen().len(), 3);
}

/// As many new jobs as a page holds push a whole page of known ones before the next.
#[tokio::test]
async fn one_page_of_known_jobs_is_drift_and_not_the_end() {
    let pages = [page(&["d", "c"]), page(&["d", "c"]), page(&["b", "a"]), page(&[])];
    let server = Server::start(pages).await;
    assert_eq!(count(server.client().all_jobs()).await, 4);
}

#[tokio::test]
async fn a_cursor_that_was_followed_before_is_the_end() {
    for cursors in [&["c"][..], &["c", "d", "e"]] {
        let pages = (0..MANY).map(|number| {
            let cursor = cursors[number % cursors.len()];
            pointing(&[&number.to_string()], cursor)
        });
        let server = Server::start(pages).await;
        assert_eq!(
            count(midlyr(&server).all_jobs(&MidlyrListOptions::default())).await,
            1 + cursors.len()
        );
        assert_eq!(server.seen().len(), 1 + cursors.len());
    }
}

#[tokio::test]
async fn an_empty_cursor_is_the_end() {
    let server = Server::start((0..MANY).map(|number| pointing(&[&number.to_string()], ""))).await;
    assert_eq!(count(midlyr(&server).all_jobs(&MidlyrListOptions::default())).await, 1);
}

/// What there is on the pages that come, and then the error.
async fn ends_badly<T>(items: impl Stream<Item = Result<T>>) -> usize {
    let outcomes: Vec<_> = items.collect().await;
    let (last, items) = outcomes.split_last().unwrap();
    let error = last.as_ref().err().expect("the list is not whole, and the caller is not told");
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(error.message().contains("next page"), "{error}");
    assert!(items.iter().all(Result::is_ok));
    items.len()
}

#[tokio::test]
async fn a_list_that_has_more_and_does_not_say_where_is_an_error_after_what_it_shows() {
    for next in ["", r#""nextCursor":null,"#, r#""nextCursor":"","#] {
        let pagination = format!(r#""pagination":{{{next}"hasMore":true}}"#);
        let jobs = r#"[{"jobId":"a","status":"running"}]"#;
        let page = Reply::json(&format!(r#"{{"results":{jobs},{pagination}}}"#));
        let server = Server::start([pointing(&["b"], "c1"), page]).await;
        let jobs = midlyr(&server).all_jobs(&MidlyrListOptions::default());
        assert_eq!(ends_badly(jobs).await, 2, "{next}");
        let page = Reply::json(&format!(r#"{{"results":[],{pagination}}}"#));
        let server = Server::start([page]).await;
        let regulations = midlyr(&server).all_regulations(&RegulationListOptions::default());
        assert_eq!(ends_badly(regulations).await, 0, "{next}");
    }
    let cursors = "cursor_parameter = \"c\"\nnext_cursor = \"/next\"";
    let with_more = format!("{cursors}\nhas_more = \"/more\"");
    for (list, next) in [
        (cursors, r#""next":true"#),
        (cursors, r#""next":{"page":2}"#),
        // Not an address that has the parameter.
        (cursors, r#""next":"https://api.example/jobs?d=2""#),
        (&with_more, r#""more":true"#),
        (&with_more, r#""more":true,"next":null"#),
    ] {
        let spec = Spec::from_toml(&format!("{DESCRIBED}{list}")).unwrap();
        let page = format!(r#"{{"jobs":[{{"id":"a","status":"done"}}],{next}}}"#);
        let server = Server::start([Reply::json(&page)]).await;
        let client = server.aimed(JobApi::builder(spec)).build().unwrap();
        assert_eq!(ends_badly(client.all_jobs()).await, 1, "{next}");
    }
}

#[tokio::test]
async fn ever_new_cursors_to_the_same_jobs_end() {
    let pages = (0..MANY).map(|number| pointing(&["a"], &format!("c{number}")));
    let server = Server::start(pages).await;
    assert_eq!(count(midlyr(&server).all_jobs(&MidlyrListOptions::default())).await, 1);
    assert_eq!(server.seen().len(), 3);
}

/// A filter may leave whole pages empty.
#[tokio::test]
async fn empty_pages_are_passed_over_but_not_for_ever() {
    let empty = |number: usize| pointing(&[], &format!("c{number}"));
    let pages = (0..9).map(empty).chain([pointing(&["a"], "")]);
    let server = Server::start(pages.collect::<Vec<_>>()).await;
    assert_eq!(count(midlyr(&server).all_jobs(&MidlyrListOptions::default())).await, 1);
    let server = Server::start((0..MANY).map(empty)).await;
    assert_eq!(count(midlyr(&server).all_jobs(&MidlyrListOptions::default())).await, 0);
    assert_eq!(server.seen().len(), 51);
}

#[tokio::test]
async fn a_bound_that_a_vendor_wrote_and_that_is_no_time_is_not_sent() {
    let server = Server::start([pointing(&["a"], "")]).await;
    let bounded = |start: Timestamp| MidlyrListOptions { start: Some(start), ..Default::default() };
    let day = Timestamp { instant: None, text: "2026-02-22".to_owned() };
    let error = midlyr(&server).jobs(&bounded(day)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.message().contains("start is \"2026-02-22\""), "{error}");
    midlyr(&server).jobs(&bounded("2026-02-22T11:14:00,5+02:00".parse().unwrap())).await.unwrap();
    let lines: Vec<_> = server.seen().iter().map(|request| request.line().to_owned()).collect();
    assert_eq!(lines, ["GET /api/v1/jobs?start=2026-02-22T09%3A14%3A00.5Z HTTP/1.1"]);
}

const DESCRIBED: &str = r#"
vendor = "papermill"
[job]
path = "/jobs/{job_id}"
id = "/id"
status = "/status"
[states]
succeeded = "done"
[list]
path = "/jobs"
items = "/jobs"
"#;

#[tokio::test]
async fn a_described_list_ends_as_well() {
    let described = async |list: &str, page: &dyn Fn(usize) -> String| {
        let spec = Spec::from_toml(&format!("{DESCRIBED}{list}")).unwrap();
        let server = Server::start((0..MANY).map(|number| Reply::json(&page(number)))).await;
        let client = server.aimed(JobApi::builder(spec)).build().unwrap();
        (count(client.all_jobs()).await, server.seen().len())
    };
    let same = |_| r#"{"jobs":[{"id":"a","status":"done"}]}"#.to_owned();
    assert_eq!(described("page_parameter = \"page\"", &same).await, (1, 3));
    let circle = |number: usize| {
        let next = ["x", "y"][number % 2];
        format!(r#"{{"jobs":[{{"id":"j{number}","status":"done"}}],"next":"{next}"}}"#)
    };
    let list = "cursor_parameter = \"c\"\nnext_cursor = \"/next\"";
    assert_eq!(described(list, &circle).await, (3, 3));
}
