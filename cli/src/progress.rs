//! What is under way: shown while it lasts, and told when it is interrupted.

use std::ascii;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use indicatif::{BinaryBytes, MultiProgress, ProgressBar, ProgressStyle};
use jobferry::Token;
use serde::Serialize;

use crate::talk;

/// The items a command works on. Bars on a terminal, plain lines elsewhere.
pub(crate) struct Progress {
    bars: Option<MultiProgress>,
    quiet: bool,
    items: Mutex<Vec<Arc<Item>>>,
}

/// One recording or job.
pub(crate) struct Item {
    name: String,
    /// What to do when nobody knows whether the vendor has it.
    if_in_doubt: &'static str,
    /// The command that waits for it again, where its token does not tell.
    wait: Option<String>,
    bar: Option<ProgressBar>,
    tells: bool,
    stage: Mutex<Stage>,
    /// What was told last about a job that goes through steps.
    step: Mutex<String>,
}

/// How far an item has come, as far as an interruption is concerned.
#[derive(Clone, Debug)]
enum Stage {
    /// Nothing has reached the vendor.
    Unsent,
    /// The vendor may or may not have it.
    Sending,
    /// The vendor has it; the token goes on with it. `None` when the job ends with this process.
    Accepted(Option<String>),
    /// Its job has ended, but its outcome has not been printed.
    Ended(Option<String>),
    /// Its outcome has been printed or reported.
    Settled,
}

/// What an interruption leaves behind of an item.
#[derive(Debug, Serialize)]
pub(crate) struct Left {
    item: String,
    message: String,
    /// With which to wait for its job again.
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    #[serde(skip)]
    wait: Option<String>,
    #[serde(skip)]
    ended: bool,
}

impl Left {
    /// Lines for people; the last one can be pasted back.
    pub(crate) fn text(&self) -> String {
        let Some(token) = &self.token else {
            return self.message.clone();
        };
        let wait = self.wait.clone().unwrap_or_else(|| wait_command(token));
        let what = if self.ended { "print it" } else { "wait for it again" };
        format!("{}; {what} with\n{wait} {}", self.message, quoted(token))
    }
}

impl Progress {
    /// Draws `bars`, or tells in lines unless it shall be quiet.
    pub(crate) fn new(bars: Option<MultiProgress>, quiet: bool) -> Self {
        Progress { bars, quiet, items: Mutex::default() }
    }

    /// Prints something without disturbing the bars.
    pub(crate) fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        match &self.bars {
            Some(bars) => bars.suspend(print),
            None => print(),
        }
    }

    /// Begins with an item, of which nobody may know in the end whether the vendor has it; `wait`
    /// is the command that waits for it again, where its token does not tell.
    pub(crate) fn begin(
        &self,
        name: &str,
        if_in_doubt: &'static str,
        wait: Option<String>,
    ) -> Arc<Item> {
        let bar = self.bars.as_ref().map(|bars| {
            let bar = ProgressBar::new_spinner()
                .with_style(waiting())
                .with_prefix(name.to_owned())
                .with_message("waiting for its turn");
            let bar = bars.add(bar);
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        });
        let item = Arc::new(Item {
            name: name.to_owned(),
            if_in_doubt,
            wait,
            tells: bar.is_none() && !self.quiet,
            bar,
            stage: Mutex::new(Stage::Unsent),
            step: Mutex::default(),
        });
        lock(&self.items).push(item.clone());
        item
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
    /// All of a small document is on its way.
    pub(crate) fn sending(&self) {
        *lock(&self.stage) = Stage::Sending;
        if let Some(bar) = &self.bar {
            bar.set_message("sending");
        }
    }

    /// Some bytes of the recording have been handed to the network.
    pub(crate) fn sent(&self, bytes: u64, of: Option<u64>) {
        let mut stage = lock(&self.stage);
        let is_first = matches!(*stage, Stage::Unsent);
        *stage = Stage::Sending;
        match &self.bar {
            Some(bar) => {
                if is_first {
                    bar.set_style(if of.is_some() { sending() } else { sending_unmeasured() });
                    bar.set_length(of.unwrap_or(0));
                }
                bar.set_position(bytes);
            }
            None if is_first => {
                let size = of.map(|of| format!(" {}", BinaryBytes(of))).unwrap_or_default();
                self.tell(&format!("sending{size}"));
            }
            None => {}
        }
    }

    /// The vendor has it, such as `job 1`; the token goes on with it.
    pub(crate) fn accepted(&self, as_what: &str, token: Option<String>) {
        self.tell(&format!("accepted as {as_what}"));
        self.waits(format!("waiting for {as_what}"), token);
    }

    /// The vendor has had it as a job before; the token goes on with it.
    pub(crate) fn resumes(&self, token: Option<String>) {
        self.waits("waiting".to_owned(), token);
    }

    /// Its job has come to a step; told when it is another one.
    pub(crate) fn step(&self, step: String) {
        let mut last = lock(&self.step);
        if *last == step {
            return;
        }
        self.tell(&step);
        if let Some(bar) = &self.bar {
            bar.set_message(step.clone());
        }
        *last = step;
    }

    fn waits(&self, message: String, token: Option<String>) {
        *lock(&self.stage) = Stage::Accepted(token);
        if let Some(bar) = &self.bar {
            bar.set_style(waiting());
            bar.set_message(message);
            bar.reset_elapsed();
        }
    }

    /// Its call has returned; nothing is left to do but to print its outcome.
    pub(crate) fn ended(&self) {
        let mut stage = lock(&self.stage);
        if let Stage::Accepted(token) = &*stage {
            *stage = Stage::Ended(token.clone());
        }
        drop(stage);
        self.clear();
    }

    fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }

    /// Its outcome has been printed or reported.
    pub(crate) fn settled(&self) {
        *lock(&self.stage) = Stage::Settled;
    }

    fn tell(&self, what: &str) {
        if self.tells {
            talk::say(&format!("{}: {what}", self.name));
        }
    }

    fn left_behind(&self) -> Option<Left> {
        let name = &self.name;
        let stage = lock(&self.stage).clone();
        let message = match &stage {
            Stage::Unsent => format!("{name} was not sent"),
            Stage::Sending => format!(
                "{name} was being sent: it may or may not have been accepted and paid for; {}",
                self.if_in_doubt
            ),
            Stage::Accepted(None) => {
                format!("{name}: its job ends here, together with the sandbox")
            }
            Stage::Accepted(Some(_)) => format!("{name}: its job goes on"),
            Stage::Ended(_) => format!("{name}: its result was not printed"),
            Stage::Settled => return None,
        };
        let ended = matches!(stage, Stage::Ended(_));
        let token = match stage {
            Stage::Accepted(token) | Stage::Ended(token) => token,
            Stage::Unsent | Stage::Sending | Stage::Settled => None,
        };
        Some(Left { item: name.clone(), message, token, wait: self.wait.clone(), ended })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The command that waits for a token's job, which is a built-in vendor's.
fn wait_command(token: &str) -> String {
    let vendor = token.parse::<Token>().map(|token| token.vendor);
    match vendor.as_deref() {
        Ok("idunox-job") => "jobferry idunox wait-job".to_owned(),
        Ok(vendor @ ("midlyr" | "idunox" | "alliance")) => format!("jobferry {vendor} wait"),
        Ok(_) | Err(_) => "jobferry wait".to_owned(),
    }
}

/// As one word of a shell.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// A path as one word of a shell.
pub(crate) fn quoted_path(path: &Path) -> String {
    match path.to_str() {
        Some(text) => quoted(text),
        None => {
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

fn sending() -> ProgressStyle {
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
    fn a_path_that_is_no_text_is_escaped() {
        use std::os::unix::ffi::OsStrExt;
        let path = Path::new(std::ffi::OsStr::from_bytes(b"it's\xff.toml"));
        assert_eq!(quoted_path(path), r"$'it\'s\xff.toml'");
        assert_eq!(quoted_path(Path::new("a b.toml")), "'a b.toml'");
    }

    #[test]
    fn a_token_stays_one_word_of_the_shell() {
        assert_eq!(quoted(r#"{"a":"it's"}"#), r#"'{"a":"it'\''s"}'"#);
    }
}
