//! Words in a file name or a selector that make a submission go wrong, for people and tests that
//! can choose a file name but not script a fault.
//!
//! A word stands between double underscores: `visit__fail__.wav`, or, where a recording has no
//! name, after the selector: `behavioral-health__fail__`.

use std::time::Duration;

use super::refusal::Refusal;
use crate::faults::Action;

/// What the magic words of one submission ask for.
#[derive(Debug, Default)]
pub(super) struct Magic {
    /// How the job ends, when not well.
    pub(super) ending: Option<Ending>,
    /// The word shown instead of `pending` and `running`.
    pub(super) open_word: Option<String>,
    /// How long the job takes.
    pub(super) takes: Option<Duration>,
    /// How long the list does not show the job; asking for it by id works.
    pub(super) hidden: Option<Duration>,
    /// Whether the result says nothing.
    pub(super) inconclusive: bool,
    /// Refuses the submission before it is paid for.
    pub(super) refusal: Option<Refusal>,
    /// Spoils the answer to the accepted submission.
    pub(super) answer: Option<Action>,
}

/// How a job ends.
#[derive(Debug)]
pub(super) enum Ending {
    Failed {
        with_completed_at: bool,
    },
    Never,
    /// With a status nobody documents; the three words that public code reads as success come
    /// with a result.
    Word(String),
}

impl Magic {
    /// Takes the magic words out of `text` and returns what remains.
    pub(super) fn take(&mut self, text: &str) -> String {
        let mut kept = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("__") {
            kept.push_str(before);
            rest = match after.split_once("__") {
                Some((word, remaining)) if self.note(word) => remaining,
                _ => {
                    kept.push_str("__");
                    after
                }
            };
        }
        kept + rest
    }

    /// Notes one word; `false` when it means nothing.
    fn note(&mut self, word: &str) -> bool {
        match word {
            "fail" => self.ending = Some(Ending::Failed { with_completed_at: false }),
            "fail_completed" => self.ending = Some(Ending::Failed { with_completed_at: true }),
            "stuck" => self.ending = Some(Ending::Never),
            "inconclusive" => self.inconclusive = true,
            "422" => self.refusal = Some(Refusal::poor_quality()),
            "402" => self.refusal = Some(Refusal::insufficient_credits()),
            "429" => self.refusal = Some(Refusal::rate_limited(60)),
            "500_before" => self.refusal = Some(Refusal::processing_error()),
            "500_after" => self.answer = Some(Action::answer_with(500)),
            "lost" => self.answer = Some(Action::Close {}),
            "reset" => self.answer = Some(Action::Reset { after_request_bytes: None }),
            "hang" => self.answer = Some(Action::Hang {}),
            "truncated" => self.answer = Some(Action::Truncate { keep_bytes: 20, reset: false }),
            "garbage" => self.answer = Some(Action::GarbageBody {}),
            _ => return self.note_with_value(word),
        }
        true
    }

    fn note_with_value(&mut self, word: &str) -> bool {
        if let Some(time) = word.strip_prefix("slow_").and_then(seconds) {
            self.takes = Some(time);
        } else if let Some(time) = word.strip_prefix("hidden_").and_then(seconds) {
            self.hidden = Some(time);
        } else if let Some(status) = word.strip_prefix("status_") {
            self.open_word = Some(status.to_owned());
        } else if let Some(status) = word.strip_prefix("end_") {
            self.ending = Some(Ending::Word(status.to_owned()));
        } else {
            return false;
        }
        true
    }
}

/// `30s` or `0.5s`.
fn seconds(text: &str) -> Option<Duration> {
    Duration::try_from_secs_f64(text.strip_suffix('s')?.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_out_and_the_rest_stays() {
        let mut magic = Magic::default();
        assert_eq!(magic.take("haven__slow_1.5s____fail__"), "haven");
        assert_eq!(magic.takes, Some(Duration::from_millis(1500)));
        assert!(matches!(magic.ending, Some(Ending::Failed { with_completed_at: false })));
        assert_eq!(Magic::default().take("my__own__name.wav"), "my__own__name.wav");
        assert_eq!(Magic::default().take("__slow_-1s__x"), "__slow_-1s__x");
        assert_eq!(Magic::default().take("dangling__"), "dangling__");
        assert_eq!(Magic::default().take("a__b__lost__.wav"), "a__b.wav");
    }
}
