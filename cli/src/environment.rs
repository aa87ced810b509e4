//! Environment variables that the command line itself reads; the core reads those of the account.

use std::env;

use crate::exit::Failure;

/// The value of a variable; `None` when it is not set, or empty. One that cannot be read is an error:
/// to go on as if it were not set could mean other credentials or another address.
pub(crate) fn variable(name: &str) -> Result<Option<String>, Failure> {
    read(name).map_err(Failure::Usage)
}

/// [`variable`], with the reason as text.
pub(crate) fn read(name: &str) -> Result<Option<String>, String> {
    match env::var_os(name) {
        None => Ok(None),
        Some(value) if value.is_empty() => Ok(None),
        Some(value) => value.into_string().map(Some).map_err(|_| {
            format!("the environment variable {name} is not valid UTF-8; correct or unset it")
        }),
    }
}
