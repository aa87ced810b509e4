//! Lists that would go on for ever.

use futures_util::{Stream, TryStreamExt};
use jobferry::models::{MidlyrListOptions, RegulationListOptions};
use jobferry::{JobApi, Midlyr, Result, Spec};

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
    let next = format!(r#"{{"nextCursor":"{cursor}","hasMore":true}}"#);
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
    let regulations = r#"{"results":[],"pagination":{"nextCursor":"","hasMore":true}}"#;
    let server = Server::start((0..MANY).map(|_| Reply::json(regulations))).await;
    let options = RegulationListOptions::default();
    assert_eq!(count(midlyr(&server).all_regulations(&options)).await, 0);
    assert_eq!(server.seen().len(), 1);
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
async fn a_described_list_ends_as_well() {
    let text = r#"
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
    let described = async |list: &str, page: &dyn Fn(usize) -> String| {
        let spec = Spec::from_toml(&format!("{text}{list}")).unwrap();
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
