//! What is under way: shown while it lasts, and told when it is interrupted.

use std::ascii;
use std::collections::HashSet;
use std::future::Future;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use indicatif::{BinaryBytes, MultiProgress, ProgressBar, ProgressStyle};
use jobferry::models::JobState;
use jobferry::{CallExt, ErrorKind, Event, Receipt};
use serde::Serialize;

use crate::args::Span;
use crate::complaint::GoOn;
use crate::report::plain;
use crate::talk;

/// The items a command works on. Bars on a terminal, plain lines elsewhere.
pub(crate) struct Progress {
    bars: Option<MultiProgress>,
    quiet: bool,
    /// How long the calls for an item may take; or those of a command that is for no items.
    deadline: Option<Duration>,
    items: Mutex<Vec<Arc<Item>>>,
    /// How to go on after this process, where a token alone does not tell.
    go_on: OnceLock<GoOn>,
}

/// How an item is called, and how to go on with it after this process.
#[derive(Clone, Debug)]
pub(crate) struct Naming {
    /// The recording, text or job.
    pub(crate) name: String,
    /// What the vendor makes of it, such as `job`.
    pub(crate) noun: &'static str,
    /// Whether the jobs outlive this process; those of a sandbox in it do not.
    pub(crate) lasts: bool,
}

/// One recording or job.
pub(crate) struct Item {
    naming: Naming,
    go_on: GoOn,
    deadline: Option<Duration>,
    /// What its call leaves behind.
    receipt: Receipt,
    bar: Option<ProgressBar>,
    tells: bool,
    /// What was told last.
    told: Mutex<String>,
    /// What it was warned of.
    warned: Mutex<HashSet<String>>,
    /// Whether its steps are told, which say more than the states of its job.
    has_steps: AtomicBool,
    /// Whether its call has returned.
    has_ended: AtomicBool,
    /// Whether its outcome has been printed or reported.
    is_settled: AtomicBool,
}

/// What an interruption leaves behind of an item.
#[derive(Debug, Serialize)]
pub(crate) struct Left {
    item: String,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_id: Option<String>,
    /// Of its job, or of its submission that may have become one.
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    /// The line that goes on with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    command: Option<String>,
}

impl Left {
    /// Lines for people; the last one can be pasted back.
    pub(crate) fn text(&self) -> String {
        match &self.command {
            None => self.message.clone(),
            Some(command) => format!("{} with\n{command}", self.message),
        }
    }
}

impl Progress {
    /// Draws `bars`, or tells in lines unless it shall be quiet.
    pub(crate) fn new(
        bars: Option<MultiProgress>,
        quiet: bool,
        deadline: Option<Duration>,
    ) -> Self {
        Progress { bars, quiet, deadline, items: Mutex::default(), go_on: OnceLock::new() }
    }

    /// How long the calls may take.
    pub(crate) fn deadline(&self) -> Option<Duration> {
        self.deadline
    }

    /// Prints something without disturbing the bars.
    pub(crate) fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        match &self.bars {
            Some(bars) => bars.suspend(print),
            None => print(),
        }
    }

    /// Begins with an item.
    pub(crate) fn begin(&self, naming: Naming) -> Arc<Item> {
        let bar = self.bars.as_ref().map(|bars| {
            let bar = ProgressBar::new_spinner()
                .with_style(waiting())
                .with_prefix(naming.name.clone())
                .with_message("waiting for its turn");
            let bar = bars.add(bar);
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        });
        let item = Arc::new(Item {
            naming,
            go_on: self.go_on(),
            deadline: self.deadline,
            receipt: Receipt::default(),
            tells: bar.is_none() && !self.quiet,
            bar,
            told: Mutex::default(),
            warned: Mutex::default(),
            has_steps: AtomicBool::new(false),
            has_ended: AtomicBool::new(false),
            is_settled: AtomicBool::new(false),
        });
        lock(&self.items).push(item.clone());
        item
    }

    /// Hears of what the calls of a command do that are for no item.
    pub(crate) fn heard(&self, event: &Event) {
        if !self.quiet
            && lock(&self.items).is_empty()
            && let Some(pause) = pause(event)
        {
            self.aside(|| talk::say(&pause));
        }
    }

    /// Says how to go on, before the first item begins.
    pub(crate) fn goes_on(&self, go_on: GoOn) {
        self.go_on.get_or_init(|| go_on);
    }

    /// How to go on after an error or an interruption.
    pub(crate) fn go_on(&self) -> GoOn {
        self.go_on.get().cloned().unwrap_or_default()
    }

    /// What an interruption leaves behind. Nothing is drawn any more.
    pub(crate) fn left_behind(&self) -> Vec<Left> {
        let items = lock(&self.items);
        items.iter().for_each(|item| item.clear());
        if let Some(bars) = &self.bars {
            // What is left on the screen is not worth an error.
            let _ = bars.clear();
        }
        items.iter().filter_map(|item| item.left_behind()).collect()
    }
}

impl Item {
    /// Awaits the item's calls, shows what they do, and keeps what they leave behind.
    pub(crate) async fn follow<T>(self: &Arc<Self>, calls: impl Future<Output = T>) -> T {
        let item = self.clone();
        let calls = calls.with_deadline(self.deadline).with_receipt(&self.receipt);
        let ended = calls.observed(move |event| item.heard(event)).await;
        self.has_ended.store(true, Ordering::Relaxed);
        self.clear();
        ended
    }

    fn heard(&self, event: &Event) {
        let noun = self.naming.noun;
        match event {
            Event::Uploading { sent, total, .. } => self.sent(*sent, *total),
            Event::Accepted { job_id, .. } => {
                self.tell(&format!("accepted as {noun} {job_id}"));
                self.waits(format!("waiting for {noun} {job_id}"));
            }
            Event::Waiting { job_id, .. } => self.waits(format!("waiting for {noun} {job_id}")),
            Event::Polling { state: state @ (JobState::Pending | JobState::Running), .. }
                if !self.has_steps.load(Ordering::Relaxed) =>
            {
                self.show(state.to_string());
            }
            Event::Polling { state: JobState::Unknown(word), .. } => self.warn(&format!(
                "its status is {:?}, which the description does not explain; the wait goes on",
                plain(word)
            )),
            Event::PollFailed { error, .. } => {
                self.warn(&format!("{}; the wait goes on", plain(error.message())));
            }
            Event::Finding { finding, .. } => {
                self.warn(&format!("warning: {} {}", finding.message, finding.advice));
            }
            event => {
                if let Some(pause) = pause(event) {
                    self.show(pause);
                }
            }
        }
    }

    /// Says something that must be read, beside what the item is at; the same once.
    fn warn(&self, what: &str) {
        if !lock(&self.warned).insert(what.to_owned()) {
            return;
        }
        let say = || talk::say(&format!("{}: {what}", self.naming.name));
        match &self.bar {
            Some(bar) => bar.suspend(say),
            None if self.tells => say(),
            None => {}
        }
    }

    /// Some bytes have been handed to the network; none when an attempt begins.
    fn sent(&self, bytes: u64, of: Option<u64>) {
        // The size of a file is known once it has been opened.
        if bytes > 0 || of.is_some() {
            let size = of.map(|of| format!(" {}", BinaryBytes(of))).unwrap_or_default();
            self.tell(&format!("sending{size}"));
        }
        if let Some(bar) = &self.bar {
            if bar.length() != of || bytes == 0 {
                bar.set_style(if of.is_some() { sending_measured() } else { sending_unmeasured() });
                bar.set_length(of.unwrap_or(0));
            }
            bar.set_position(bytes);
        }
    }

    /// Its job has come to a step.
    pub(crate) fn step(&self, step: String) {
        self.has_steps.store(true, Ordering::Relaxed);
        self.show(step);
    }

    fn waits(&self, message: String) {
        if let Some(bar) = &self.bar {
            bar.set_style(waiting());
            bar.set_message(message);
            bar.reset_elapsed();
        }
    }

    /// Shows what it is at.
    fn show(&self, what: String) {
        self.tell(&what);
        if let Some(bar) = &self.bar {
            bar.set_style(waiting());
            bar.set_message(what);
        }
    }

    /// Its outcome has been printed or reported.
    pub(crate) fn settled(&self) {
        self.is_settled.store(true, Ordering::Relaxed);
    }

    fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }

    /// Says something once, until something else has been said.
    fn tell(&self, what: &str) {
        let mut told = lock(&self.told);
        if self.tells && *told != what {
            talk::say(&format!("{}: {what}", self.naming.name));
        }
        what.clone_into(&mut told);
    }

    fn left_behind(&self) -> Option<Left> {
        if self.is_settled.load(Ordering::Relaxed) {
            return None;
        }
        let Naming { name, noun, lasts } = &self.naming;
        let cancelled = self.receipt.cancelled();
        debug_assert_eq!(cancelled.kind(), ErrorKind::Cancelled);
        let token = cancelled.token().filter(|_| *lasts).map(str::to_owned);
        let has_ended = self.has_ended.load(Ordering::Relaxed);
        let (message, command) = match (cancelled.job_id(), &token) {
            (Some(_), Some(token)) => {
                let how = match has_ended {
                    true => "its result was not printed; print it".to_owned(),
                    false => format!("its {noun} goes on; wait for it again"),
                };
                (format!("{name}: {how}"), Some(self.go_on.waiting(token)))
            }
            (Some(_), None) => {
                (format!("{name}: its {noun} ends here, together with the sandbox"), None)
            }
            (None, Some(token)) => match self.go_on.settling(token) {
                Some(command) => (
                    format!("{name} may or may not have been accepted and paid for; settle it"),
                    Some(command),
                ),
                None => (format!("{name}: {}", cancelled.message()), None),
            },
            (None, None) if cancelled.token().is_some() => {
                (format!("{name} was being sent to the sandbox, which ends here"), None)
            }
            (None, None) => (format!("{name} was not sent"), None),
        };
        let job_id = cancelled.job_id().map(str::to_owned);
        Some(Left { item: name.clone(), message, job_id, token, command })
    }
}

/// Why a call does not go on at once.
fn pause(event: &Event) -> Option<String> {
    match event {
        Event::Queued { wait, reason, .. } => {
            Some(format!("waits {} for {reason}", Span::rough(*wait)))
        }
        Event::Retrying { pause, error, .. } => {
            Some(format!("tries again in {}: {}", Span::rough(*pause), error.message()))
        }
        Event::Reconciling { .. } => {
            Some("looks for its job in the list of jobs, as no answer tells of it".to_owned())
        }
        _ => None,
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// As one word of a shell.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// A path as one word of a shell.
pub(crate) fn quoted_path(path: &Path) -> String {
    match path.to_str() {
        // What controls a terminal is not shown there, and a line end would make two lines of one.
        Some(text) if !text.contains(char::is_control) => quoted(text),
        Some(_) | None => {
            let bytes = path.as_os_str().as_encoded_bytes().iter();
            let escaped: String =
                bytes.flat_map(|&byte| ascii::escape_default(byte)).map(char::from).collect();
            format!("$'{escaped}'")
        }
    }
}

fn waiting() -> ProgressStyle {
    style("{spinner} {prefix}  {msg}  {elapsed}")
}

fn sending_measured() -> ProgressStyle {
    style("{spinner} {prefix}  sending {bar:24}  {binary_bytes} of {binary_total_bytes}  {eta}")
}

fn sending_unmeasured() -> ProgressStyle {
    style("{spinner} {prefix}  sending {binary_bytes}")
}

fn style(template: &str) -> ProgressStyle {
    let style = ProgressStyle::with_template(template);
    style.unwrap_or_else(|_| ProgressStyle::default_spinner()).progress_chars("━╸─")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_path_that_cannot_be_shown_is_escaped() {
        use std::os::unix::ffi::OsStrExt;
        let path = Path::new(std::ffi::OsStr::from_bytes(b"it's\xff.toml"));
        assert_eq!(quoted_path(path), r"$'it\'s\xff.toml'");
        assert_eq!(quoted_path(Path::new("a b.toml")), "'a b.toml'");
        assert_eq!(quoted_path(Path::new("a\x1b[1m\nü.toml")), r"$'a\x1b[1m\n\xc3\xbc.toml'");
    }

    #[test]
    fn a_token_stays_one_word_of_the_shell() {
        assert_eq!(quoted(r#"{"a":"it's"}"#), r#"'{"a":"it'\''s"}'"#);
    }
}
