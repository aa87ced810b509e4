//! How long an account's jobs take, learnt from those that have ended. Pure.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// Jobs that are likely to take equally long.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct JobClass {
    /// The kind of job and its target.
    kind: String,
    /// The length of the recording, as a power of two of seconds.
    length: u8,
}

impl JobClass {
    /// The class of a job of `kind` for `selector`, about a recording of `seconds`.
    pub(crate) fn new(kind: &str, selector: &str, seconds: Option<f64>) -> Self {
        let length = seconds.unwrap_or_default().max(1.0).log2().round();
        JobClass { kind: format!("{kind} {selector}"), length: length as u8 }
    }
}

/// The latest run times of each class of jobs, of the classes that jobs have ended of last.
#[derive(Debug, Default)]
pub(crate) struct History {
    classes: HashMap<JobClass, Times>,
    /// How many jobs have ended.
    noted: u64,
}

/// The latest run times of one class.
#[derive(Clone, Debug, Default)]
pub(crate) struct Times {
    latest: VecDeque<Duration>,
    sorted: Vec<Duration>,
    /// How many jobs of all classes had ended when one of this class last did.
    last_noted: u64,
}

impl History {
    /// An account uses few kinds of jobs; a client of a described API may make up any number.
    const MAX_CLASSES: usize = 256;

    /// Notes that a job of this class took so long.
    pub(crate) fn note(&mut self, class: &JobClass, took: Duration) {
        if self.classes.len() >= Self::MAX_CLASSES && !self.classes.contains_key(class) {
            self.forget_one();
        }
        self.noted += 1;
        let times = self.classes.entry(class.clone()).or_default();
        times.last_noted = self.noted;
        times.note(took);
    }

    /// Forgets the class of which no job has ended for the longest.
    fn forget_one(&mut self) {
        let oldest = self.classes.iter().min_by_key(|(_, times)| times.last_noted);
        if let Some(class) = oldest.map(|(class, _)| class.clone()) {
            self.classes.remove(&class);
        }
    }

    /// What is known of a class; nothing before a few of its jobs have ended.
    pub(crate) fn times(&self, class: &JobClass) -> Option<&Times> {
        self.classes.get(class).filter(|times| times.sorted.len() >= Times::ENOUGH)
    }
}

impl Times {
    /// Fewer tell nothing.
    const ENOUGH: usize = 3;
    /// More would hold on to what was true long ago.
    const KEPT: usize = 64;

    fn note(&mut self, took: Duration) {
        if self.latest.len() == Self::KEPT {
            self.latest.pop_front();
        }
        self.latest.push_back(took);
        self.sorted = self.latest.iter().copied().collect();
        self.sorted.sort_unstable();
    }

    /// The chance that a job which had not ended at the age `seen` has ended at the age `age`.
    pub(crate) fn chance(&self, seen: Duration, age: Duration) -> f64 {
        let ended_by = |age: Duration| self.sorted.partition_point(|took| *took <= age);
        let (then, now, all) = (ended_by(seen), ended_by(age), self.sorted.len());
        if then == all { 0.0 } else { (now.saturating_sub(then)) as f64 / (all - then) as f64 }
    }

    /// The age at which a job that had not ended at the age `seen` has ended with this chance;
    /// nothing when no known job took longer than `seen`.
    pub(crate) fn age_at(&self, chance: f64, seen: Duration) -> Option<Duration> {
        let slower = &self.sorted[self.sorted.partition_point(|took| *took <= seen)..];
        let last = slower.len().checked_sub(1)?;
        let index = (slower.len() as f64 * chance).ceil() as usize;
        Some(slower[index.saturating_sub(1).min(last)])
    }

    /// How many run times are known.
    pub(crate) fn len(&self) -> usize {
        self.sorted.len()
    }

    /// What half of the jobs took at most.
    pub(crate) fn median(&self) -> Duration {
        self.sorted.get(self.sorted.len() / 2).copied().unwrap_or_default()
    }

    /// The longest run time known.
    pub(crate) fn longest(&self) -> Duration {
        self.sorted.last().copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn times(seconds: &[u64]) -> Times {
        let mut times = Times::default();
        seconds.iter().for_each(|seconds| times.note(s(*seconds)));
        times
    }

    #[test]
    fn the_chance_grows_with_the_age_and_shrinks_with_what_was_seen() {
        let times = times(&[10, 20, 30, 40]);
        assert_eq!(times.chance(s(0), s(5)), 0.0);
        assert_eq!(times.chance(s(0), s(20)), 0.5);
        assert_eq!(times.chance(s(20), s(30)), 0.5);
        assert_eq!(times.chance(s(0), s(99)), 1.0);
        assert_eq!(times.chance(s(40), s(99)), 0.0);
    }

    #[test]
    fn a_look_is_planned_for_when_it_is_likely_to_succeed() {
        let times = times(&[10, 20, 30, 40]);
        assert_eq!(times.age_at(0.5, s(0)), Some(s(20)));
        assert_eq!(times.age_at(0.5, s(20)), Some(s(30)));
        assert_eq!(times.age_at(1.0, s(0)), Some(s(40)));
        assert_eq!(times.age_at(0.5, s(40)), None);
    }

    #[test]
    fn the_number_of_classes_is_bounded_and_those_in_use_stay() {
        let mut history = History::default();
        let class = |number: usize| JobClass::new("sign", &number.to_string(), None);
        let used = JobClass::new("sign", "pitch", None);
        for number in 0..10 * History::MAX_CLASSES {
            history.note(&used, s(1));
            history.note(&class(number), s(1));
        }
        assert_eq!(history.classes.len(), History::MAX_CLASSES);
        assert!(history.times(&used).is_some());
        assert!(!history.classes.contains_key(&class(0)));
    }

    #[test]
    fn classes_keep_apart_and_the_old_is_forgotten() {
        let mut history = History::default();
        let (short, long) = (
            JobClass::new("sign", "pitch", Some(30.0)),
            JobClass::new("sign", "pitch", Some(600.0)),
        );
        assert_eq!(short, JobClass::new("sign", "pitch", Some(33.0)));
        for seconds in 0..200 {
            history.note(&short, s(seconds));
        }
        assert!(history.times(&long).is_none());
        assert_eq!(history.times(&short).unwrap().age_at(0.0, s(0)), Some(s(136)));
    }
}
