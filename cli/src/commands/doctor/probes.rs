//! Whether the credentials are accepted, asked at no cost.

use jobferry::models::MidlyrListOptions;
use jobferry::vendors::{Alliance, Amplifier, Idunox, Midlyr};
use jobferry::{Error, ErrorKind};

use super::{Finding, Probe};
use crate::account::{AllianceAccount, AmplifierAccount, IdunoxAccount, MidlyrAccount};

const CHECK: &str = "credentials";
const UNTIL: &str = "Until this works, nothing else will.";

/// An identifier that nothing has.
const NOTHING: &str = "00000000-0000-0000-0000-000000000000";

impl Probe for AmplifierAccount {
    async fn probe(client: &Amplifier) -> Finding {
        match client.credits().await {
            Ok(credits) if credits.credits <= 0 => Finding::warn(
                "credits",
                format!("{} left", credits.exact),
                "Add credits to the account before submitting.",
            ),
            Ok(credits) => Finding::ok("credits", format!("{} left", credits.exact)),
            Err(error) => Finding::fail("credits", error.message(), UNTIL),
        }
    }
}

impl Probe for MidlyrAccount {
    async fn probe(client: &Midlyr) -> Finding {
        let options = MidlyrListOptions { limit: Some(1), ..MidlyrListOptions::default() };
        accepted(client.jobs(&options).await.err())
    }
}

impl Probe for IdunoxAccount {
    async fn probe(client: &Idunox) -> Finding {
        accepted(client.submission(NOTHING).await.err())
    }
}

impl Probe for AllianceAccount {
    async fn probe(client: &Alliance) -> Finding {
        accepted(client.job(NOTHING).await.err())
    }
}

/// Only a caller with valid credentials is told that there is nothing.
fn accepted(error: Option<Error>) -> Finding {
    match error {
        Some(error) if error.kind() != ErrorKind::NotFound => {
            Finding::fail(CHECK, error.message(), UNTIL)
        }
        Some(_) | None => Finding::ok(CHECK, "accepted"),
    }
}
