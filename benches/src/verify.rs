//! Verifying a webhook of 6 KB, against only hashing the same bytes.

use std::hint::black_box;

use jobferry::vendors::amplifier::webhook_scheme;
use jobferry::webhook::Verifier;
use ring::hmac;
use sha2::{Digest, Sha256};

use crate::report::{Goal, Limit, print};
use crate::side_by_side::{Contender, Quantity, side_by_side};
use crate::{Result, job_document};

const ROUNDS: usize = 101;
const TIMES: u32 = 500;
const SECRET: &str = "whsec_1";

pub(crate) fn compare() -> Result<()> {
    let body = job_document::body()?;
    let now = jiff::Timestamp::UNIX_EPOCH;
    let verifier = Verifier::new(webhook_scheme(), [SECRET])?;
    let signed = verifier.sign(&body, now);
    let headers: Vec<(&str, &str)> = [("content-type", "application/json")]
        .into_iter()
        .chain(signed.iter().map(|(name, value)| (name.as_str(), value.as_str())))
        .collect();
    let ring_key = hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes());
    let ring_tag = hmac::sign(&ring_key, &body);

    let jobferry = Contender::here("jobferry", TIMES, |times| {
        for _ in 0..times {
            verifier.verify(headers.iter().copied(), black_box(&body), now)?;
        }
        Ok(())
    });
    let hash = Contender::here("SHA-256 alone", TIMES, |times| {
        for _ in 0..times {
            black_box(Sha256::digest(black_box(&body)));
        }
        Ok(())
    });
    let ring = Contender::here("ring, HMAC alone", TIMES, |times| {
        for _ in 0..times {
            hmac::verify(&ring_key, black_box(&body), ring_tag.as_ref()).map_err(|_| "invalid")?;
        }
        Ok(())
    });
    let comparison = side_by_side(ROUNDS, vec![jobferry, hash, ring])?;
    let limit = Limit::Times(1.0 / 0.9, "SHA-256 alone");
    let goals = [Goal { contender: "jobferry", quantity: Quantity::Cpu, at_most: limit }];
    print("Verifying a webhook, 6 KB", "SHA-256 alone", &comparison, &goals);
    Ok(())
}
