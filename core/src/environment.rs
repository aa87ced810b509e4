//! Environment variables. The only file that reads those of the process.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::error::{Error, ErrorKind, Result};

/// The environment variables that stand in for options left out: the vendor's address and
/// credentials, the proxies, the certificate authorities.
///
/// A program has them from the process. A language whose programs see another environment than the
/// process has (`process.env` of a Node worker) hands that one in.
#[derive(Clone, Default)]
pub struct Environment(Option<Arc<BTreeMap<OsString, OsString>>>);

impl Environment {
    /// The variables of the process, read anew each time.
    pub fn process() -> Self {
        Environment(None)
    }

    /// These variables and no others.
    ///
    /// ```
    /// use jobferry::Environment;
    ///
    /// let environment = Environment::of([("AMPLIFIER_ACCOUNT_ID", "acct_1")]);
    /// assert_eq!(environment.text("AMPLIFIER_ACCOUNT_ID")?.as_deref(), Some("acct_1"));
    /// assert_eq!(environment.text("PATH")?, None);
    /// # Ok::<(), jobferry::Error>(())
    /// ```
    pub fn of<N, V>(variables: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<OsString>,
        V: Into<OsString>,
    {
        let variables = variables.into_iter().map(|(name, value)| (name.into(), value.into()));
        Environment(Some(Arc::new(variables.collect())))
    }

    /// The text of a variable. One that is empty or blank counts as unset.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`], naming the variable, when it is not UTF-8.
    pub fn text(&self, name: &str) -> Result<Option<String>> {
        let Some(value) = self.value(name) else {
            return Ok(None);
        };
        let text = value.into_string().map_err(|_| {
            let message =
                format!("the environment variable {name} is not valid UTF-8; correct or unset it");
            Error::new(ErrorKind::Configuration, message)
        })?;
        Ok(Some(text).filter(|text| !text.trim().is_empty()))
    }

    /// The path in a variable, which need not be UTF-8. One that is empty counts as unset.
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.value(name).filter(|value| !value.is_empty()).map(PathBuf::from)
    }

    /// Whether a variable is set, if only to an empty text.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    fn value(&self, name: &str) -> Option<OsString> {
        let Some(variables) = &self.0 else {
            return std::env::var_os(name);
        };
        let is_named = |given: &OsStr| match cfg!(windows) {
            true => given.eq_ignore_ascii_case(name),
            false => given == name,
        };
        variables.iter().find(|(given, _)| is_named(given)).map(|(_, value)| value.clone())
    }
}

impl fmt::Debug for Environment {
    /// Shows no value: it may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            None => f.write_str("Environment(process)"),
            Some(variables) => write!(f, "Environment({} variables)", variables.len()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_or_blank_variable_counts_as_unset() {
        let environment = Environment::of([("A", ""), ("B", " \t"), ("C", " c ")]);
        assert_eq!(environment.text("A").unwrap(), None);
        assert_eq!(environment.text("B").unwrap(), None);
        assert_eq!(environment.text("C").unwrap().as_deref(), Some(" c "));
        assert_eq!(environment.text("D").unwrap(), None);
        assert_eq!(environment.path("A"), None);
        assert!(environment.has("A") && !environment.has("D"));
    }

    #[cfg(unix)]
    #[test]
    fn a_variable_that_is_no_text_is_an_error_and_may_be_a_path() {
        use std::os::unix::ffi::OsStrExt;
        let environment = Environment::of([("A", OsStr::from_bytes(b"/tmp/\xff"))]);
        let error = environment.text("A").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.message().contains("variable A is not valid UTF-8"), "{error}");
        assert!(environment.path("A").is_some());
    }

    #[test]
    fn no_value_is_printed() {
        let environment = Environment::of([("AMPLIFIER_API_KEY", "mak_1")]);
        assert!(!format!("{environment:?}").contains("mak_1"));
    }
}
