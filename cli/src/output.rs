//! What is printed: data on stdout, talk on stderr.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

use anstyle::{AnsiColor, Style};
use indicatif::MultiProgress;
use jobferry::Environment;
use serde::Serialize;
use tracing_subscriber::EnvFilter;

use crate::args::{Format, OutputArgs, Span};
use crate::complaint;
use crate::documents::{Documents, one_line};
use crate::exit::Failure;
use crate::progress::Progress;
use crate::talk;

/// The environment variable that says what to log.
const LOG_VARIABLE: &str = "JOBFERRY_LOG";

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const RED: Style = AnsiColor::Red.on_default().bold();
pub(crate) const YELLOW: Style = AnsiColor::Yellow.on_default();
pub(crate) const GREEN: Style = AnsiColor::Green.on_default();

/// `text` in a style. Colours are always written and taken out where they cannot be shown.
pub(crate) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Both streams of a command.
pub(crate) struct Output {
    format: Format,
    quiet: bool,
    verbose: bool,
    progress: Arc<Progress>,
}

impl Output {
    /// Sets up the streams.
    pub(crate) fn new(args: &OutputArgs, deadline: Option<Span>) -> Self {
        let logs =
            args.verbose > 0 || std::env::var_os(LOG_VARIABLE).is_some_and(|text| !text.is_empty());
        let is_drawable = io::stderr().is_terminal()
            && std::env::var_os("TERM").is_none_or(|terminal| terminal != "dumb");
        // Log lines would tear the bars apart.
        let bars = (is_drawable && !logs && !args.quiet)
            .then(|| MultiProgress::with_draw_target(talk::screen()));
        Output {
            format: args.format,
            quiet: args.quiet,
            verbose: args.verbose > 0,
            progress: Arc::new(Progress::new(bars, args.quiet, deadline.map(|span| span.0))),
        }
    }

    pub(crate) fn format(&self) -> Format {
        self.format
    }

    pub(crate) fn is_text(&self) -> bool {
        self.format == Format::Text
    }

    pub(crate) fn is_ndjson(&self) -> bool {
        self.format == Format::Ndjson
    }

    /// Whether `-v` was given.
    pub(crate) fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// What is under way.
    pub(crate) fn progress(&self) -> &Arc<Progress> {
        &self.progress
    }

    /// Prints one document.
    pub(crate) fn document(
        &self,
        json: &str,
        text: impl FnOnce() -> String,
    ) -> Result<(), Failure> {
        match self.format {
            Format::Text => self.text(&text()),
            Format::Json => self.json(json, "\n"),
            Format::Ndjson => self.json(&one_line(json), "\n"),
        }
    }

    /// Begins to print documents.
    pub(crate) fn documents(&self) -> Documents<'_> {
        Documents::new(self)
    }

    /// Prints an event of a command that goes on: a line of JSON or of text.
    pub(crate) fn event(&self, event: &impl Serialize, text: &str) -> Result<(), Failure> {
        match self.format {
            Format::Text => self.text(text),
            Format::Json | Format::Ndjson => self.json(&json(event)?, "\n"),
        }
    }

    /// Writes lines for people to stdout.
    pub(crate) fn text(&self, text: &str) -> Result<(), Failure> {
        // In one piece: a reader that leaves after the first line, as `head -1` does, must not find the
        // writer in the middle of a result that counts as not printed.
        let mut whole = format!("{text}\n");
        if anstream::AutoStream::choice(&io::stdout()) == anstream::ColorChoice::Never {
            whole = anstream::adapter::strip_str(&whole).to_string();
        }
        self.write(|| {
            let mut stdout = anstream::stdout().lock();
            stdout.write_all(whole.as_bytes()).and_then(|()| stdout.flush())
        })
    }

    /// Writes JSON to stdout, byte for byte.
    pub(crate) fn json(&self, text: &str, end: &str) -> Result<(), Failure> {
        let whole = format!("{text}{end}");
        self.write(|| {
            let mut stdout = io::stdout().lock();
            stdout.write_all(whole.as_bytes()).and_then(|()| stdout.flush())
        })
    }

    fn write(&self, write: impl FnOnce() -> io::Result<()>) -> Result<(), Failure> {
        self.progress.aside(write).map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::Unprinted { why: None, left: Vec::new() },
            _ => Failure::Unprinted { why: Some(error.to_string()), left: Vec::new() },
        })
    }

    /// Says something on stderr, unless it shall be quiet.
    pub(crate) fn note(&self, text: &str) {
        if !self.quiet {
            self.say(text);
        }
    }

    /// Says something on stderr that must not be missed.
    pub(crate) fn say(&self, text: &str) {
        self.progress.aside(|| talk::say(text));
    }

    /// Reports a failure, of one item where there are several.
    pub(crate) fn failure(&self, item: Option<&str>, failure: &Failure) {
        let told = match self.format {
            Format::Text => complaint::text(item, failure, &self.progress.go_on()),
            Format::Json | Format::Ndjson => complaint::json(item, failure, &self.progress.go_on()),
        };
        if let Some(told) = told {
            self.say(&told);
        }
    }
}

/// `value` as JSON.
pub(crate) fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(|error| Failure::Local(error.to_string()))
}

/// Logs on stderr as `-v` or `JOBFERRY_LOG` asks.
pub(crate) fn start_logging(verbose: u8) -> Result<(), Failure> {
    let asked = match (Environment::process().text(LOG_VARIABLE)?, verbose) {
        (Some(asked), _) => asked,
        (None, 0) => return Ok(()),
        (None, 1) => "jobferry=debug".to_owned(),
        (None, _) => "debug".to_owned(),
    };
    let filter = EnvFilter::builder().parse(&asked).map_err(|error| {
        let message =
            format!("{LOG_VARIABLE} cannot be read, expected such as jobferry=debug: {error}");
        Failure::Usage(message)
    })?;
    let is_colored = anstream::AutoStream::choice(&io::stderr()) != anstream::ColorChoice::Never;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(|| talk::Log)
        // It would report them with a macro that panics when stderr has gone.
        .log_internal_errors(false)
        .with_ansi(is_colored)
        .init();
    Ok(())
}
