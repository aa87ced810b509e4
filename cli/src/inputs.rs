//! Texts and documents named on the command line.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use jobferry::models::read_request;
use jobferry::{Error, ErrorKind};
use serde::de::DeserializeOwned;
use tokio::io::AsyncReadExt;

use crate::exit::Failure;

/// The endings of names that stand for documents, in lower case.
const ENDINGS: [&str; 28] = [
    "asc", "csv", "doc", "docx", "eml", "htm", "html", "json", "log", "markdown", "md", "msg",
    "ndjson", "odt", "pages", "pdf", "ppt", "pptx", "rst", "rtf", "srt", "tex", "text", "toml",
    "txt", "xml", "yaml", "yml",
];

/// A text, and what to call it.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// The texts in `given`: `-` is stdin, the name of a file stands for what is in it, and anything
/// else with a space in it is the text itself.
pub(crate) async fn texts(given: &[OsString]) -> Result<Vec<Text>, Failure> {
    let mut texts = Vec::with_capacity(given.len());
    for given in given {
        texts.push(text(given).await?);
    }
    Ok(texts)
}

/// One of [`texts`].
pub(crate) async fn text(given: &OsStr) -> Result<Text, Failure> {
    let (path, shown) = (Path::new(given), given.to_string_lossy());
    // Also a pipe, such as <(...).
    let is_file = std::fs::metadata(path).is_ok_and(|found| !found.is_dir());
    if given == "-" || is_file {
        let text = String::from_utf8(bytes(path).await?)
            .map_err(|_| Failure::Local(format!("{shown}: this is no text in UTF-8")))?;
        let name = if given == "-" { "stdin" } else { &shown };
        return Ok(Text { name: name.to_owned(), text });
    }
    let Some(given) = given.to_str() else {
        let message =
            format!("{shown}: there is no such file, and as a text it is not valid UTF-8");
        return Err(Failure::Usage(message));
    };
    // A misspelt name of a file must not be sent as if it were the text.
    if !given.trim().contains(char::is_whitespace) {
        return Err(Failure::Local(format!(
            "{given}: there is no such file; a text of a single word comes through stdin (-)"
        )));
    }
    if is_like_a_name(given) {
        return Err(Failure::Local(format!(
            "{given}: there is no such file; if this is the text itself, give it through stdin (-)"
        )));
    }
    Ok(Text { name: shortened(given, 40), text: given.to_owned() })
}

/// Whether a text is most likely the name of a file: it ends like one of a document, or begins with
/// a directory. `and/or` and `example.com` stand in texts, too.
fn is_like_a_name(text: &str) -> bool {
    let path = Path::new(text);
    let ending = path.extension().and_then(OsStr::to_str).map(str::to_ascii_lowercase);
    let begins = ["/", "./", "../", "~/"].iter().any(|begin| text.starts_with(begin));
    let directory = path.parent().filter(|parent| *parent != Path::new(""));
    !text.contains('\n')
        && (ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
            || begins
            || directory.is_some_and(Path::is_dir))
}

/// The document of JSON in a file, or on stdin for `-`.
pub(crate) async fn document<T: DeserializeOwned>(path: &Path) -> Result<T, Failure> {
    let bytes = bytes(path).await?;
    read_request(&bytes).map_err(|error| {
        let message = format!("{}: {error}", path.display());
        Error::new(ErrorKind::InvalidRequest, message).into()
    })
}

/// What is in a file, or on stdin for `-`.
pub(crate) async fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    if path == Path::new("-") {
        return stdin().await;
    }
    std::fs::read(path).map_err(|error| Failure::file(path, &error))
}

/// At most so many characters of a text, on one line.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}

/// Everything on stdin.
pub(crate) async fn stdin() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = tokio::io::stdin().read_to_end(&mut bytes).await;
    read.map_err(|error| Failure::Local(format!("stdin cannot be read: {error}")))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_called_by_its_beginning() {
        assert_eq!(shortened("Über  alle\nGipfel", 40), "Über alle Gipfel");
        assert_eq!(shortened("Über allen Gipfeln", 5), "Über…");
    }
}
