//! Environment variables that the command line itself reads; the core reads those of the account.

use jobferry::Environment;

use crate::exit::Failure;

/// The value of a variable; `None` when it is not set, empty or blank. One that cannot be read is an error:
/// to go on as if it were not set could mean other credentials or another address.
pub(crate) fn variable(name: &str) -> Result<Option<String>, Failure> {
    read(name).map_err(Failure::Usage)
}

/// [`variable`], with the reason as text.
pub(crate) fn read(name: &str) -> Result<Option<String>, String> {
    Environment::process().text(name).map_err(|error| error.message().to_owned())
}
