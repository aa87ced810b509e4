//! Words in what is submitted that make it go wrong, for people and tests that can choose a file
//! name or a text but not script a fault.
//!
//! A word stands between double underscores: `visit__fail__.wav`. The words here mean the same
//! for every vendor; each vendor adds its own.

use std::time::Duration;

use crate::faults::Action;

/// What the magic words of one submission ask for.
#[derive(Debug, Default)]
pub(crate) struct Magic {
    /// How the job ends, when not well.
    pub(crate) ending: Option<Ending>,
    /// The word shown while the job is open.
    pub(crate) open_word: Option<String>,
    /// How long the job takes.
    pub(crate) takes: Option<Duration>,
    /// How long lists do not show the job; asking for it by id works.
    pub(crate) hidden: Option<Duration>,
    /// The status that refuses the submission, before it is paid for.
    pub(crate) refusal: Option<u16>,
    /// Spoils the answer to the accepted submission.
    pub(crate) answer: Option<Action>,
    /// The vendor's own words.
    own: Vec<String>,
}

/// How a job ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Failed,
    Never,
    /// With a status that the vendor does not document.
    Word(String),
}

impl Magic {
    /// Takes the magic words out of `text` and returns what remains. Besides the words of all
    /// vendors it knows `own` ones; one that ends in `_` is followed by a value.
    pub(crate) fn take(&mut self, text: &str, own: &[&str]) -> String {
        let mut kept = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("__") {
            kept.push_str(before);
            rest = match after.split_once("__") {
                Some((word, remaining)) if self.note(word, own) => remaining,
                _ => {
                    kept.push_str("__");
                    after
                }
            };
        }
        kept + rest
    }

    /// Whether one of the vendor's own words was there.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.own.iter().any(|own| own == word)
    }

    /// What follows `prefix` in one of the vendor's own words.
    pub(crate) fn value(&self, prefix: &str) -> Option<&str> {
        self.own.iter().find_map(|own| own.strip_prefix(prefix))
    }

    /// Notes one word; `false` when it means nothing.
    fn note(&mut self, word: &str, own: &[&str]) -> bool {
        let is_own = |own: &&str| word == *own || own.ends_with('_') && word.starts_with(*own);
        if own.iter().any(is_own) {
            self.own.push(word.to_owned());
            return true;
        }
        match word {
            "fail" => self.ending = Some(Ending::Failed),
            "stuck" => self.ending = Some(Ending::Never),
            "500_before" => self.refusal = Some(500),
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
        } else if let Some(status) = word.parse().ok().filter(|status| (400..600).contains(status))
        {
            self.refusal = Some(status);
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
        assert_eq!(magic.take("haven__slow_1.5s____fail____score_7__", &["score_"]), "haven");
        assert_eq!(magic.takes, Some(Duration::from_millis(1500)));
        assert_eq!(magic.ending, Some(Ending::Failed));
        assert_eq!(magic.value("score_"), Some("7"));
        assert_eq!(Magic::default().take("my__own__name.wav", &[]), "my__own__name.wav");
        assert_eq!(Magic::default().take("my__own__name.wav", &["own"]), "myname.wav");
        assert_eq!(Magic::default().take("__slow_-1s__x", &[]), "__slow_-1s__x");
        assert_eq!(Magic::default().take("__200__", &[]), "__200__");
        assert_eq!(Magic::default().take("dangling__", &[]), "dangling__");
        assert_eq!(Magic::default().take("a__b__lost__.wav", &[]), "a__b.wav");
    }
}
