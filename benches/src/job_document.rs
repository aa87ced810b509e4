//! A finished job of about 6 KB.

use serde_json::Value;

use crate::Result;
use crate::plain_job::PlainJob;

const SIZE: usize = 6 * 1024;

/// A documented job, with more signals, features and metrics than the example has.
pub(crate) fn body() -> Result<Vec<u8>> {
    let example = include_str!("../../tests/data/amplifier/job_done_use_case.json");
    let mut job: Value = serde_json::from_str(example)?;
    let lists = [
        "/result/summary/description/vocal_features",
        "/result/signals",
        "/result/extended_metrics",
    ];
    loop {
        for list in lists {
            let list = job.pointer_mut(list).and_then(Value::as_array_mut);
            let list = list.ok_or("the example has lost a list")?;
            list.push(list[0].clone());
        }
        let body = serde_json::to_vec(&job)?;
        if body.len() >= SIZE {
            return Ok(body);
        }
    }
}

/// The job's identifier.
pub(crate) fn id() -> Result<String> {
    Ok(serde_json::from_slice::<PlainJob>(&body()?)?.job_id)
}
