//! What a client is made of: its address, credentials and budgets, from the options or the environment.

use std::sync::Arc;

use base64::Engine as _;
use http::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use crate::budget::queue::{AccountBudgets, Budget, shared_budgets};
use crate::budget::window::Rate;
use crate::clock::Clock;
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::models::{ClientOptions, Plan};
use crate::secret::Secret;
use crate::spec::{AuthHeader, Credential, Spec};
use crate::transport::{is_loopback, proxy_secrets};

fn configuration(message: String) -> Error {
    Error::new(ErrorKind::Configuration, message)
}

pub(super) fn base_url(
    spec: &Spec,
    options: &ClientOptions,
    environment: &Environment,
) -> Result<Url> {
    let text = match &options.base_url {
        Some(given) => given.clone(),
        None => environment
            .text(&format!("{}_BASE_URL", spec.environment))?
            .unwrap_or_else(|| spec.base_url.clone()),
    };
    let hint = format!("base_url or {}_BASE_URL", spec.environment);
    if text.is_empty() {
        let message = format!(
            "{} has no address of its own: pass base_url, or set {}_BASE_URL",
            spec.title, spec.environment
        );
        return Err(configuration(message));
    }
    let mut url = Url::parse(&text).map_err(|error| {
        configuration(format!("{hint} is not an address such as https://api.example.com: {error}"))
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(configuration(format!("{hint} must not hold credentials")));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(configuration(format!("{hint} must not have a query or a fragment")));
    }
    match url.scheme() {
        "https" => {}
        "http" if options.allow_http || is_loopback(&url) => {}
        "http" => {
            return Err(configuration(format!(
                "{hint} is plain http to another machine, which would show the credentials to \
                 the network; use https, or set allow_http if that is acceptable"
            )));
        }
        scheme => {
            return Err(configuration(format!("{hint} begins with {scheme}, not https")));
        }
    }
    // Paths are appended, so the base ends where they begin.
    let path = url.path().trim_end_matches('/').to_owned() + "/";
    url.set_path(&path);
    Ok(url)
}

pub(super) fn check_numbers(options: &ClientOptions) -> Result<()> {
    if options.max_connections == 0 {
        let message = "max_connections of 0 lets no request out; leave it out for the default";
        return Err(configuration(message.to_owned()));
    }
    let ClientOptions { connect_timeout, timeout, upload_timeout, .. } = options;
    let times = [
        ("connect_timeout", connect_timeout),
        ("timeout", timeout),
        ("upload_timeout", upload_timeout),
    ];
    match times.into_iter().find(|(_, time)| time.is_zero()) {
        Some((name, _)) => {
            let message =
                format!("a {name} of 0 s lets no answer arrive; leave it out for the default");
            Err(configuration(message))
        }
        None => Ok(()),
    }
}

/// The headers that authenticate at `base` in the way the caller wants.
pub(super) fn chosen_headers(
    spec: &Spec,
    options: &ClientOptions,
    base: &Url,
) -> Result<Vec<AuthHeader>> {
    let headers = spec.auth_headers(options.auth, base.host_str()).ok_or_else(|| {
        let message = format!("{} knows one way to authenticate; leave auth alone", spec.title);
        configuration(message)
    })?;
    Ok(headers.to_vec())
}

pub(super) fn credentials(
    spec: &Spec,
    headers: &[AuthHeader],
    options: &ClientOptions,
    environment: &Environment,
) -> Result<Vec<(Credential, Secret)>> {
    let mut missing: Vec<(&str, String)> = Vec::new();
    let mut needed = |name: &'static str, given: Option<Secret>, variable_name: Option<&String>| {
        let usual = || format!("{}_{}", spec.environment, name.to_uppercase());
        let variable_name = variable_name.cloned().unwrap_or_else(usual);
        if let Some(given) = given.filter(|secret| !secret.expose().trim().is_empty()) {
            return Ok(given);
        }
        let found = environment.text(&variable_name)?.map(Secret::from);
        Ok(found.unwrap_or_else(|| {
            missing.push((name, variable_name));
            Secret::from("")
        }))
    };
    let mut credentials = Vec::with_capacity(headers.len());
    for header in headers {
        let named = header.variable.as_ref();
        let (account_id, api_key) = (options.account_id.clone(), options.api_key.clone());
        let account_id = account_id.map(Secret::from);
        let secret = match header.credential {
            Credential::AccountId => needed("account_id", account_id, named)?,
            Credential::ApiKey => needed("api_key", api_key, named)?,
            Credential::Token => needed("token", options.token.clone(), named)?,
            Credential::Basic => {
                let account_id = needed("account_id", account_id, None)?;
                let api_key = needed("api_key", api_key, named)?;
                let pair = format!("{}:{}", account_id.expose(), api_key.expose());
                base64::engine::general_purpose::STANDARD.encode(pair).into()
            }
        };
        credentials.push((header.credential, secret));
    }
    match missing.is_empty() {
        true => Ok(credentials),
        false => Err(lacking(spec, &missing)),
    }
}

/// The error for credentials that are nowhere, each with its variable.
fn lacking(spec: &Spec, missing: &[(&str, String)]) -> Error {
    let names: Vec<&str> = missing.iter().map(|(name, _)| *name).collect();
    let variables: Vec<&str> = missing.iter().map(|(_, variable)| variable.as_str()).collect();
    let them = if missing.len() == 1 { "it" } else { "them" };
    let (names, variables) = (names.join(" and "), variables.join(" and "));
    configuration(format!("{} needs {names}: pass {them}, or set {variables}", spec.title))
}

/// Every secret that the client was given or found, wherever it came from. An account identifier is
/// none and may appear in a vendor's sentence.
pub(super) fn all_secrets(
    credentials: &[(Credential, Secret)],
    options: &ClientOptions,
    environment: &Environment,
) -> Result<Vec<Secret>> {
    let mut secrets = proxy_secrets(options, environment)?;
    secrets.extend([&options.api_key, &options.token].into_iter().flatten().cloned());
    for (credential, secret) in credentials {
        match credential {
            Credential::AccountId => {}
            Credential::ApiKey | Credential::Token => secrets.push(secret.clone()),
            // The pair is sent encoded, and the key in it may come back by itself.
            Credential::Basic => {
                let pair = base64::engine::general_purpose::STANDARD.decode(secret.expose());
                let pair = pair.ok().and_then(|pair| String::from_utf8(pair).ok());
                let pair = pair.map(Secret::from);
                let key = pair.as_ref().and_then(|pair| pair.expose().split_once(':'));
                secrets.extend(key.map(|(_, key)| Secret::from(key)));
                secrets.push(secret.clone());
            }
        }
    }
    Ok(secrets)
}

pub(super) fn auth_headers(
    shape: &[AuthHeader],
    credentials: &[(Credential, Secret)],
) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (header, (_, secret)) in shape.iter().zip(credentials) {
        let name = HeaderName::try_from(&header.header)
            .map_err(|_| configuration(format!("{} is not the name of a header", header.header)))?;
        let text = format!("{}{}", header.prefix, secret.expose());
        let mut value = HeaderValue::try_from(text).map_err(|_| {
            configuration(format!(
                "the credential for {name} holds a character that a header cannot carry; is there \
                 a line end at its end?"
            ))
        })?;
        value.set_sensitive(true);
        headers.insert(name, value);
    }
    Ok(headers)
}

pub(super) fn budgets(
    spec: &Spec,
    account: &str,
    plan: &Plan,
    clock: &Clock,
) -> Result<Option<AccountBudgets>> {
    let named = |name: &str| {
        let limits = spec.plans.get(name)?;
        let rate = |limit| Rate { limit, window: limits.window() };
        Some((rate(limits.uploads), rate(limits.others)))
    };
    let rates = match plan {
        Plan::Off => None,
        Plan::Standard => named("standard"),
        Plan::Enterprise => named("enterprise"),
        Plan::Custom(limits) if limits.uploads == 0 || limits.others == 0 => {
            let message =
                "a plan of 0 requests lets nothing pass; for no limit choose the plan off";
            return Err(configuration(message.to_owned()));
        }
        Plan::Custom(limits) => {
            let rate = |limit| Rate { limit, window: limits.window };
            Some((rate(limits.uploads), rate(limits.others)))
        }
    };
    Ok(rates.map(|(uploads, others)| match clock {
        Clock::System => shared_budgets(account, uploads, others),
        // A test's clock is its own; what it counts must not meet the time of others.
        Clock::Manual(_) => AccountBudgets {
            uploads: Arc::new(Budget::new(uploads, clock.clone())),
            others: Arc::new(Budget::new(others, clock.clone())),
        },
    }))
}

/// Names the account: by its identifier, or else by a hash of the key, for the key itself shall
/// not stand in a table.
pub(super) fn account_name(
    spec: &Spec,
    base: &Url,
    credentials: &[(Credential, Secret)],
) -> String {
    use sha2::{Digest, Sha256};
    let account = credentials.iter().find(|(kind, _)| *kind == Credential::AccountId);
    let name = match account.or(credentials.first()) {
        Some((Credential::AccountId, id)) => id.expose().to_owned(),
        Some((_, key)) => hex::encode(Sha256::digest(key.expose())),
        None => String::new(),
    };
    format!("{} {base} {name}", spec.vendor)
}

/// Names the account in a token, which may be shown and stored anywhere: a hash of its identifier, where
/// it has one. A key is no name of an account, since it may be replaced by another.
pub(super) fn account_mark(credentials: &[(Credential, Secret)]) -> Option<String> {
    use sha2::{Digest, Sha256};
    let (_, id) = credentials.iter().find(|(kind, _)| *kind == Credential::AccountId)?;
    let hash = Sha256::digest(id.expose());
    Some(hex::encode(&hash[..8]))
}
