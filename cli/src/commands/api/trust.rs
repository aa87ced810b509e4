//! What a description may do with the environment: it is a file that may come from anywhere, and names
//! the variables that hold credentials and the host that they are sent to.

use std::io::{self, BufRead, IsTerminal};

use jobferry::models::ClientOptions;
use jobferry::spec::{AuthHeader, Credential};
use jobferry::vendors::{alliance, amplifier, idunox, midlyr};
use jobferry::{Environment, Spec};
use url::Url;

use crate::exit::Failure;
use crate::output::Output;
use crate::report::plain;

/// A variable whose value would be sent.
struct Sent {
    variable: String,
    /// Whether it is one of those that the description's vendor has.
    is_own: bool,
}

/// Says which variables go to which host, and asks before one is sent that belongs to something else.
pub(super) fn allow(
    spec: &Spec,
    options: &ClientOptions,
    allowed: &[String],
    output: &Output,
) -> Result<(), Failure> {
    let from_environment =
        Environment::process().text(&format!("{}_BASE_URL", spec.environment))?;
    // The address was given by the user, who has chosen the host.
    let is_chosen = options.base_url.is_some() || from_environment.is_some();
    let address = options.base_url.clone().or(from_environment);
    let host = host_of(address.as_deref().unwrap_or(&spec.base_url));
    for Sent { variable, is_own } in sent(spec, options, is_chosen, &host)? {
        if is_own || allowed.contains(&variable) {
            output.note(&format!("{variable} goes to {host}"));
        } else if !confirmed(&variable, &host, output)? {
            return Err(Failure::Usage(format!(
                "the description would send {variable} to {host}, and that is not a variable of {}; \
                 if that is meant, give --allow-variable {variable}",
                plain(&spec.title)
            )));
        }
    }
    Ok(())
}

/// The variables whose values go to the host, as far as they are set.
fn sent(
    spec: &Spec,
    options: &ClientOptions,
    is_chosen: bool,
    host: &str,
) -> Result<Vec<Sent>, Failure> {
    let own = own_prefix(spec);
    let is_elsewhere = !is_chosen && built_in_host(spec).is_some_and(|usual| usual != host);
    let mut found = Vec::new();
    // Whichever way of authenticating the host or the caller chooses.
    let headers = spec.auth.iter().chain(spec.other_auth.values().flatten());
    for variable in headers.flat_map(|header| variables(spec, header, options)) {
        if Environment::process().text(&variable)?.is_some() {
            let is_own = variable.starts_with(&own) && !is_elsewhere;
            found.push(Sent { variable: plain(&variable), is_own });
        }
    }
    Ok(found)
}

/// The variables that a header is made of, unless the command line gives their values.
fn variables(spec: &Spec, header: &AuthHeader, options: &ClientOptions) -> Vec<String> {
    let usual = |name: &str| format!("{}_{name}", spec.environment);
    let named = |name: &str| header.variable.clone().unwrap_or_else(|| usual(name));
    let account_id = options.account_id.is_none();
    let api_key = options.api_key.is_none();
    let wanted = match header.credential {
        Credential::AccountId => vec![account_id.then(|| named("ACCOUNT_ID"))],
        Credential::ApiKey => vec![api_key.then(|| named("API_KEY"))],
        Credential::Token => vec![options.token.is_none().then(|| named("TOKEN"))],
        Credential::Basic => {
            vec![account_id.then(|| usual("ACCOUNT_ID")), api_key.then(|| named("API_KEY"))]
        }
    };
    wanted.into_iter().flatten().collect()
}

/// What the variables of the description's vendor begin with, whatever it says they begin with.
fn own_prefix(spec: &Spec) -> String {
    // The jobs and the submissions of one vendor.
    let vendor = if spec.vendor == idunox::job_spec().vendor { "idunox" } else { &spec.vendor };
    let name = |letter: char| if letter == '-' { '_' } else { letter.to_ascii_uppercase() };
    vendor.chars().map(name).chain(['_']).collect()
}

/// The host of a built-in vendor by whose name the description goes.
fn built_in_host(spec: &Spec) -> Option<String> {
    let built_in = [amplifier::spec(), midlyr::spec(), idunox::spec(), alliance::spec()];
    let same = built_in.into_iter().find(|built_in| own_prefix(built_in) == own_prefix(spec))?;
    (!same.base_url.is_empty()).then(|| host_of(&same.base_url))
}

fn host_of(address: &str) -> String {
    let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
    plain(&host.unwrap_or_else(|| address.to_owned()))
}

/// Asks on a terminal.
fn confirmed(variable: &str, host: &str, output: &Output) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Ok(false);
    }
    output.say(&format!("The description sends the variable {variable} to {host}. Send it? [y/N]"));
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    read.map_err(|error| Failure::Local(format!("stdin cannot be read: {error}")))?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

#[cfg(test)]
mod tests {
    use jobferry::spec::SpecFormat;

    use super::*;

    fn spec(head: &str) -> Spec {
        let rest = "[job]\npath = \"/jobs/{job_id}\"\nid = \"/id\"\nstatus = \"/status\"\n\
                    [states]\nsucceeded = \"done\"\nfailed = \"bad\"\n";
        Spec::parse(&format!("{head}\n{rest}"), SpecFormat::Toml).unwrap()
    }

    #[test]
    fn what_belongs_to_a_vendor_is_told_by_its_name_alone() {
        let spec = spec(
            "vendor = \"paper-mill\"\nenvironment = \"AWS\"\nbase_url = \"https://a.example\"",
        );
        assert_eq!(own_prefix(&spec), "PAPER_MILL_");
        assert_eq!(built_in_host(&spec), None);
        assert_eq!(own_prefix(&idunox::job_spec()), "IDUNOX_");
    }

    #[test]
    fn the_name_of_a_built_in_vendor_stands_for_its_host() {
        let spec = spec("vendor = \"amplifier\"\nbase_url = \"https://a.example\"");
        let usual = built_in_host(&spec).unwrap();
        assert_ne!(usual, host_of(&spec.base_url));
        assert_eq!(built_in_host(&amplifier::spec()), Some(usual));
    }
}
