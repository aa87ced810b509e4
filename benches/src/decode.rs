//! Decoding a job of 6 KB, against plain derived structs that keep less.

use std::hint::black_box;

use jobferry::models::amplifier::AmplifierJob;
use jobferry::models::decode;

use crate::plain_job::PlainJob;
use crate::report::{Goal, Limit, print};
use crate::side_by_side::{Contender, Quantity, side_by_side};
use crate::{Result, job_document};

const ROUNDS: usize = 101;
const TIMES: u32 = 200;

pub(crate) fn compare() -> Result<()> {
    let body = job_document::body()?;
    let jobferry = Contender::here("jobferry", TIMES, |times| {
        for _ in 0..times {
            let job = decode::<AmplifierJob>(black_box(&body)).map_err(|error| error.message)?;
            black_box(job);
        }
        Ok(())
    });
    let plain = Contender::here("plain serde_json", TIMES, |times| {
        for _ in 0..times {
            black_box(serde_json::from_slice::<PlainJob>(black_box(&body))?);
        }
        Ok(())
    });
    let comparison = side_by_side(ROUNDS, vec![jobferry, plain])?;
    let limit = Limit::Times(1.2, "plain serde_json");
    let goals = [Goal { contender: "jobferry", quantity: Quantity::Cpu, at_most: limit }];
    print("Decoding a job, 6 KB", "plain serde_json", &comparison, &goals);
    Ok(())
}
