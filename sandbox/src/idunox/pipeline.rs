//! The seven steps of a submission, and where each stands at a moment.

use std::time::Duration;

use jobferry::clock::Moment;

use crate::ids::Ids;
use crate::magic::{Ending, Magic};

/// The vendor's number of attempts, from its samples.
pub(super) const MAX_ATTEMPTS: u32 = 3;

const STEPS: [(&str, &str); 7] = [
    ("pipeline.ingest_validate", "Validate ingest"),
    ("pipeline.deidentify", "De-identify"),
    ("pipeline.map_to_fhir", "Map to FHIR"),
    ("pipeline.fhir_store_upsert", "Store FHIR"),
    ("pipeline.run_inference", "Run inference"),
    ("pipeline.write_artifacts", "Write artifacts"),
    ("pipeline.dispatch_webhooks", "Dispatch webhooks"),
];

/// The step that magic words make fail.
const INFERENCE: usize = 4;

/// One step. Its state is computed from the clock.
pub(super) struct Step {
    pub(super) job_id: String,
    pub(super) job_type: String,
    pub(super) label: &'static str,
    pub(super) end: StepEnd,
    /// None when the step never begins.
    pub(super) turn: Option<Turn>,
}

/// When a step runs: attempts of equal length, all but the last of which fail, with pauses.
pub(super) struct Turn {
    pub(super) queued: Moment,
    pub(super) starts: Moment,
    attempts: u32,
    run: Duration,
    pause: Duration,
}

/// How a step ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StepEnd {
    Succeeded,
    Failed,
    DeadLetter,
    Cancelled,
    Never,
}

/// The state of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It has not begun yet.
    Pending,
    Queued,
    /// In this attempt, counted from 1.
    Running(u32),
    /// This attempt failed, and another follows.
    FailedForNow(u32),
    Ended,
}

impl Turn {
    pub(super) fn ends(&self) -> Moment {
        self.starts + self.run * self.attempts + self.pause * self.attempts.saturating_sub(1)
    }

    /// When an attempt, counted from 1, begins and when it ends.
    pub(super) fn attempt(&self, number: u32) -> (Moment, Moment) {
        let begins = self.starts + (self.run + self.pause) * number.saturating_sub(1);
        (begins, begins + self.run)
    }
}

impl Step {
    pub(super) fn standing(&self, now: Moment) -> Standing {
        let Some(turn) = self.turn.as_ref().filter(|turn| turn.queued <= now) else {
            return Standing::Pending;
        };
        if now < turn.starts {
            return Standing::Queued;
        }
        if self.end != StepEnd::Never && turn.ends() <= now {
            return Standing::Ended;
        }
        let begun = (1..=turn.attempts).rev().find(|number| turn.attempt(*number).0 <= now);
        let number = begun.unwrap_or(1);
        let is_last = number == turn.attempts;
        match is_last || now < turn.attempt(number).1 {
            true => Standing::Running(number),
            false => Standing::FailedForNow(number),
        }
    }

    /// When it last changed; none while it has not begun.
    pub(super) fn changed(&self, now: Moment) -> Option<Moment> {
        let turn = self.turn.as_ref()?;
        match self.standing(now) {
            Standing::Pending => None,
            Standing::Queued => Some(turn.queued),
            Standing::Running(number) => Some(turn.attempt(number).0),
            Standing::FailedForNow(number) => Some(turn.attempt(number).1),
            Standing::Ended => Some(turn.ends()),
        }
    }

    /// How many attempts have begun.
    pub(super) fn attempts(&self, now: Moment) -> u32 {
        match self.standing(now) {
            Standing::Pending | Standing::Queued => 0,
            Standing::Running(number) | Standing::FailedForNow(number) => number,
            Standing::Ended => self.turn.as_ref().map_or(0, |turn| turn.attempts),
        }
    }
}

/// The seven steps of a submission created at `now`: an eighth of the time passes before the
/// first, and each takes another.
pub(super) fn plan(now: Moment, takes: Duration, magic: &Magic, ids: &Ids) -> Vec<Step> {
    let slot = takes / 8;
    let mut next_turn = Some(now + slot);
    let step = |(at, (job_type, label)): (usize, &(&str, &'static str))| {
        let (end, attempts) = match at {
            INFERENCE => inference_end(magic),
            _ => (StepEnd::Succeeded, 1),
        };
        let turn = next_turn.map(|queued| Turn {
            queued,
            starts: queued + slot / 4,
            attempts,
            run: slot - slot / 4,
            pause: slot,
        });
        let is_rejected = at == 0 && magic.has("rejected");
        let goes_on = end == StepEnd::Succeeded && !is_rejected;
        next_turn = turn.as_ref().map(Turn::ends).filter(|_| goes_on);
        let unknown = magic.value("type_").filter(|_| at == INFERENCE);
        let job_type = unknown.map_or((*job_type).to_owned(), |word| format!("pipeline.{word}"));
        Step { job_id: ids.uuid(), job_type, label, end, turn }
    };
    STEPS.iter().enumerate().map(step).collect()
}

fn inference_end(magic: &Magic) -> (StepEnd, u32) {
    match &magic.ending {
        Some(Ending::Never) => (StepEnd::Never, 1),
        Some(Ending::Failed) => (StepEnd::Failed, MAX_ATTEMPTS),
        _ if magic.has("dead_letter") => (StepEnd::DeadLetter, MAX_ATTEMPTS),
        _ if magic.has("cancelled") => (StepEnd::Cancelled, 0),
        _ if magic.has("retry") => (StepEnd::Succeeded, 2),
        _ => (StepEnd::Succeeded, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Moment {
        Moment::default() + Duration::from_secs(seconds)
    }

    fn steps(word: &str) -> Vec<Step> {
        let mut magic = Magic::default();
        magic.take(word, super::super::submit::MAGIC_WORDS);
        plan(at(0), Duration::from_secs(32), &magic, &Ids::new(Some(1)))
    }

    #[test]
    fn the_steps_run_one_after_the_other_and_the_last_ends_with_the_time() {
        let steps = steps("");
        for (number, step) in steps.iter().enumerate() {
            let turn = 4 * (number as u64 + 1);
            for (seconds, standing) in [
                (turn - 1, Standing::Pending),
                (turn, Standing::Queued),
                (turn + 1, Standing::Running(1)),
                (turn + 4, Standing::Ended),
            ] {
                assert_eq!(step.standing(at(seconds)), standing, "{} at {seconds}", step.label);
            }
        }
    }

    #[test]
    fn a_failed_attempt_is_followed_by_another_and_everything_later_shifts() {
        let steps = steps("__retry__");
        let standing = |seconds| steps[INFERENCE].standing(at(seconds));
        assert_eq!(standing(23), Standing::Running(1));
        assert_eq!(standing(24), Standing::FailedForNow(1));
        assert_eq!(standing(28), Standing::Running(2));
        assert_eq!(standing(31), Standing::Ended);
        assert_eq!(steps[INFERENCE + 1].standing(at(31)), Standing::Queued);
    }

    #[test]
    fn nothing_follows_a_step_that_does_not_succeed() {
        for word in ["__dead_letter__", "__fail__", "__cancelled__", "__stuck__"] {
            let steps = steps(word);
            assert!(steps[INFERENCE].turn.is_some() && steps[INFERENCE + 1].turn.is_none());
        }
        assert!(steps("__rejected__")[1].turn.is_none());
        assert_eq!(steps("__stuck__")[INFERENCE].standing(at(99)), Standing::Running(1));
    }

    #[test]
    fn steps_that_take_no_time_have_ended_at_once() {
        let mut magic = Magic::default();
        magic.take("__retry__", &["retry"]);
        let steps = plan(at(0), Duration::ZERO, &magic, &Ids::new(Some(1)));
        assert!(steps.iter().all(|step| step.standing(at(0)) == Standing::Ended));
    }
}
