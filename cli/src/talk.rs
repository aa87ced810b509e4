//! What a command says on stderr, and what it draws there. A message that cannot be written is lost and
//! the work goes on: the reader of stderr may have gone, or its disk may be full, while a result that
//! was paid for is still to come.

use std::io::{self, Write};

use console::Term;
use indicatif::{ProgressDrawTarget, TermLike};

/// Writes a line to stderr.
pub(crate) fn say(text: &str) {
    let line = format!("{text}\n");
    let _ = anstream::stderr().lock().write_all(line.as_bytes());
}

/// stderr as the writer of the log.
pub(crate) struct Log;

impl Write for Log {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let _ = io::stderr().lock().write_all(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// stderr as the terminal that progress bars are drawn on, at most 20 times a second.
pub(crate) fn screen() -> ProgressDrawTarget {
    ProgressDrawTarget::term_like_with_hz(Box::new(Screen(Term::stderr())), 20)
}

/// A terminal whose disappearance is no error: `indicatif` panics on one when it makes room for a line.
#[derive(Debug)]
struct Screen(Term);

/// Counts a drawing step as done.
fn lossy(drawn: io::Result<()>) -> io::Result<()> {
    drawn.or(Ok(()))
}

impl TermLike for Screen {
    fn width(&self) -> u16 {
        self.0.size().1
    }

    fn height(&self) -> u16 {
        self.0.size().0
    }

    fn move_cursor_up(&self, lines: usize) -> io::Result<()> {
        lossy(self.0.move_cursor_up(lines))
    }

    fn move_cursor_down(&self, lines: usize) -> io::Result<()> {
        lossy(self.0.move_cursor_down(lines))
    }

    fn move_cursor_right(&self, columns: usize) -> io::Result<()> {
        lossy(self.0.move_cursor_right(columns))
    }

    fn move_cursor_left(&self, columns: usize) -> io::Result<()> {
        lossy(self.0.move_cursor_left(columns))
    }

    fn write_line(&self, text: &str) -> io::Result<()> {
        lossy(self.0.write_line(text))
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        lossy(self.0.write_str(text))
    }

    fn clear_line(&self) -> io::Result<()> {
        lossy(self.0.clear_line())
    }

    fn flush(&self) -> io::Result<()> {
        lossy(self.0.flush())
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs::{File, OpenOptions};
    use std::time::Duration;

    use indicatif::{MultiProgress, ProgressBar};

    use super::*;

    #[test]
    fn bars_on_a_terminal_that_takes_nothing_do_not_panic() {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let terminal = Term::read_write_pair(File::open("/dev/null").unwrap(), full);
        assert!(terminal.write_line("x").is_err());
        let target = ProgressDrawTarget::term_like_with_hz(Box::new(Screen(terminal)), 20);
        let bars = MultiProgress::with_draw_target(target);
        let bar = bars.add(ProgressBar::new_spinner());
        bar.enable_steady_tick(Duration::from_millis(1));
        bar.tick();
        assert_eq!(bars.suspend(|| 1), 1);
        bar.finish_and_clear();
    }
}
