//! Recordings named on the command line: files, directories of them, pipes and stdin.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use jobferry::Source;
use jobferry::audio::probe_path;
use jobferry::vendors::amplifier::audio_limits;
use tempfile::{NamedTempFile, TempPath};
use tokio::task::spawn_blocking;

use crate::exit::Failure;
use crate::output::Output;

/// The endings of names that stand for recordings, in lower case.
const ENDINGS: [&str; 23] = [
    "3gp", "aac", "aif", "aifc", "aiff", "amr", "caf", "flac", "m4a", "m4b", "mka", "mov", "mp3",
    "mp4", "mpga", "oga", "ogg", "opus", "wav", "wave", "weba", "webm", "wma",
];

/// A recording, and what to call it.
#[derive(Debug)]
pub(crate) struct Recording {
    pub(crate) name: String,
    path: PathBuf,
    /// What a pipe held, in a file that is removed with this.
    spooled: Option<Spooled>,
}

impl Recording {
    /// A regular file with its content.
    pub(crate) fn path(&self) -> &Path {
        self.spooled.as_ref().map_or(&self.path, |spooled| &spooled.file)
    }

    /// The content, under the name that the vendor sees.
    pub(crate) fn source(&self) -> Source {
        match &self.spooled {
            Some(spooled) => Source::path(&*spooled.file).named(&spooled.name),
            None => Source::path(&self.path),
        }
    }
}

/// Whether the recordings are several by the way they are named, however many there turn out to be.
pub(crate) fn are_several(paths: &[PathBuf]) -> bool {
    !matches!(paths, [only] if !only.is_dir())
}

/// The recordings at `paths`, with those below directories; `-` is stdin. What is no recording there is
/// left out, which is said.
pub(crate) async fn open(paths: &[PathBuf], output: &Output) -> Result<Vec<Recording>, Failure> {
    let mut recordings = Vec::with_capacity(paths.len());
    let mut left_out = Vec::new();
    for path in paths {
        if !path.is_dir() {
            recordings.push(named(path).await?);
            continue;
        }
        let before = recordings.len();
        for file in files_below(path)? {
            match is_recording(&file).await {
                true => recordings.push(found(file)),
                false => left_out.push(file),
            }
        }
        if recordings.len() == before {
            let files = left_out.iter().filter(|file| file.starts_with(path)).count();
            return Err(Failure::Local(format!(
                "{}: there is no recording in it{}",
                path.display(),
                match files {
                    0 => String::new(),
                    1 => ", only another file".to_owned(),
                    files => format!(", only {files} other files"),
                }
            )));
        }
    }
    tell_of(&left_out, output);
    Ok(recordings)
}

fn tell_of(left_out: &[PathBuf], output: &Output) {
    if output.is_verbose() {
        for file in left_out {
            output.note(&format!("skipped, not a recording: {}", file.display()));
        }
    }
    if !left_out.is_empty() {
        let names = if output.is_verbose() { "" } else { " (-v names them)" };
        let count = left_out.len();
        let files = if count == 1 { "other file" } else { "other files" };
        output.note(&format!("{count} {files} skipped{names}"));
    }
}

fn found(path: PathBuf) -> Recording {
    Recording { name: path.display().to_string(), path, spooled: None }
}

async fn named(path: &Path) -> Result<Recording, Failure> {
    let most = audio_limits().max_bytes.unsigned_abs();
    let spooled = spool(path, Some(most)).await?;
    Ok(Recording { spooled, ..found(path.to_owned()) })
}

/// Whether a file in a directory is taken for a recording: by its ending, which a broken recording has
/// too, or by its content.
async fn is_recording(path: &Path) -> bool {
    // Such as what macOS writes beside the files of other systems.
    if path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b".")) {
        return false;
    }
    let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
    if ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str())) {
        return true;
    }
    let path = path.to_owned();
    let most = audio_limits().max_bytes.unsigned_abs();
    let facts = spawn_blocking(move || probe_path(&path, Some(most))).await;
    // One that cannot be read is reported where it is opened again.
    facts.is_ok_and(|facts| facts.map_or(true, |facts| facts.format.is_some()))
}

/// The files below a directory by name. Links to directories are not followed: they may lead round
/// in circles.
fn files_below(directory: &Path) -> Result<Vec<PathBuf>, Failure> {
    let unreadable = |error: io::Error| Failure::file(directory, &error);
    let entries = std::fs::read_dir(directory).map_err(unreadable)?;
    let mut entries = entries.collect::<io::Result<Vec<_>>>().map_err(unreadable)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.path();
        if entry.file_type().map_err(unreadable)?.is_dir() {
            files.extend(files_below(&path)?);
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(files)
}

/// What came through a pipe.
#[derive(Debug)]
pub(crate) struct Spooled {
    /// Readable by this user alone, and removed with this.
    pub(crate) file: TempPath,
    /// What to call it.
    pub(crate) name: String,
}

/// What can be read once only (stdin as `-`, a pipe, `<(...)`), read into a temporary file; `None` for
/// a regular file, or where nothing is. More than `most` bytes are an error.
pub(crate) async fn spool(path: &Path, most: Option<u64>) -> Result<Option<Spooled>, Failure> {
    let is_stdin = path == Path::new("-");
    let is_pipe = std::fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
    if !is_stdin && !is_pipe {
        return Ok(None);
    }
    let failed = |error: io::Error| match is_stdin {
        true => Failure::Local(format!("stdin cannot be read: {error}")),
        false => Failure::file(path, &error),
    };
    let temporary = |error: io::Error| Failure::Local(format!("no temporary file: {error}"));
    // Removed also when the reading is interrupted: the path stays here.
    let (mut to, file) = NamedTempFile::new().map_err(temporary)?.into_parts();
    let from = path.to_owned();
    let reading = spawn_blocking(move || {
        let from: Box<dyn Read> = match is_stdin {
            true => Box::new(io::stdin().lock()),
            false => Box::new(File::open(from)?),
        };
        io::copy(&mut from.take(most.map_or(u64::MAX, |most| most + 1)), &mut to)
    });
    let read = reading.await.map_err(io::Error::other).and_then(|read| read).map_err(failed)?;
    match most {
        Some(most) if read > most => Err(Failure::Local(format!(
            "{}: it has more than {most} bytes, which the vendor refuses",
            path.display()
        ))),
        Some(_) | None => Ok(Some(Spooled { file, name: name_of(path) })),
    }
}

/// A pipe's own name, unless it says nothing, such as `/dev/fd/63`.
fn name_of(path: &Path) -> String {
    if path == Path::new("-") || path == Path::new("/dev/stdin") {
        return "stdin".to_owned();
    }
    match path.file_name() {
        Some(name) if !path.starts_with("/dev") && !path.starts_with("/proc") => {
            name.to_string_lossy().into_owned()
        }
        Some(_) | None => "recording".to_owned(),
    }
}
