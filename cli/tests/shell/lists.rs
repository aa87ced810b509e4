//! `jobs` and `credits`.

use jobferry_sandbox::{JobDelay, Plan, SandboxOptions};
use predicates::str::contains;
use serde_json::Value;

use crate::stand::{Stand, sample, stderr, stdout};

/// Three jobs, two to a page; returns their identifiers, newest first.
fn stand_with_three_jobs() -> (Stand, Vec<String>) {
    let stand = Stand::with(SandboxOptions {
        delay: JobDelay::Instant,
        plan: Plan::Off,
        page_size: 2,
        ..SandboxOptions::default()
    });
    let mut ids: Vec<String> = (0..3).map(|_| stand.submit(&sample("diary.flac"))).collect();
    ids.reverse();
    (stand, ids)
}

fn ids(lines: &str) -> Vec<String> {
    let id = |line: &str| {
        let job: Value = serde_json::from_str(line).unwrap();
        job["job_id"].as_str().unwrap().to_owned()
    };
    lines.lines().map(id).collect()
}

#[test]
fn a_page_is_a_table_newest_first() {
    let (stand, newest_first) = stand_with_three_jobs();
    let outcome = stand.jobferry(&["jobs"]).assert().success();
    let table = String::from_utf8(outcome.get_output().stdout.clone()).unwrap();
    let rows: Vec<&str> = table.lines().skip(1).collect();
    assert_eq!(rows.len(), 2);
    assert!(rows[0].starts_with(&newest_first[0]) && rows[0].contains("  done  "), "{table}");
    assert!(rows[1].starts_with(&newest_first[1]), "{table}");
    outcome.stderr(contains("page 0, the last is 1"));
}

#[test]
fn pages_limits_and_all_of_them() {
    let (stand, newest_first) = stand_with_three_jobs();
    let listed = |args: &[&str]| stdout(&mut stand.jobferry(&[&["jobs"], args].concat()));
    assert_eq!(ids(&listed(&["--page", "1", "-o", "ndjson"])), newest_first[2..]);
    assert_eq!(ids(&listed(&["--limit", "1", "-o", "ndjson"])), newest_first[..1]);
    assert_eq!(ids(&listed(&["--all", "-o", "ndjson"])), newest_first);
    assert_eq!(listed(&["--all"]).lines().count(), 4);

    let page: Value = serde_json::from_str(&listed(&["-o", "json"])).unwrap();
    assert_eq!(page["total_pages"], 2);
    let all: Vec<Value> = serde_json::from_str(&listed(&["--all", "-o", "json"])).unwrap();
    assert_eq!(all.len(), 3);
    assert!(listed(&["--page", "9"]).contains("no jobs"));
    stderr(&mut stand.jobferry(&["jobs", "--all", "--page", "1"]), 2);
}

#[test]
fn credits_are_a_number_or_the_document() {
    let stand = Stand::new();
    assert_eq!(stdout(&mut stand.jobferry(&["credits"])), "1000\n");
    assert_eq!(stdout(&mut stand.jobferry(&["credits", "-o", "json"])), "{\"credits\":1000}\n");
}
