//! Which requests go through a proxy.

use crate::environment::Environment;
use crate::error::Result;
use crate::models::ClientOptions;

use super::configuration;

/// The proxies that the environment names, as curl reads them: the upper case first, and an empty
/// variable hides no other.
pub(super) struct Proxies {
    pub(super) http: Option<Named>,
    pub(super) https: Option<Named>,
    /// The hosts that are reached without one.
    pub(super) none: Option<String>,
}

/// The address of a proxy, and the variable it stands in.
pub(super) struct Named {
    pub(super) variable: &'static str,
    pub(super) address: String,
}

impl Proxies {
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for a variable that is not
    /// UTF-8.
    pub(super) fn of(environment: &Environment) -> Result<Self> {
        // A web server puts a request's `Proxy` header into HTTP_PROXY of the programs it starts.
        if environment.has("REQUEST_METHOD") {
            return Ok(Proxies { http: None, https: None, none: None });
        }
        let all = || first(environment, &["ALL_PROXY", "all_proxy"]);
        let or_all = |named: Option<Named>| named.map_or_else(all, |named| Ok(Some(named)));
        Ok(Proxies {
            http: or_all(first(environment, &["HTTP_PROXY", "http_proxy"])?)?,
            https: or_all(first(environment, &["HTTPS_PROXY", "https_proxy"])?)?,
            none: first(environment, &["NO_PROXY", "no_proxy"])?.map(|named| named.address),
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.http.is_none() && self.https.is_none()
    }
}

fn first(environment: &Environment, names: &[&'static str]) -> Result<Option<Named>> {
    for variable in names {
        if let Some(text) = environment.text(variable)? {
            return Ok(Some(Named { variable, address: text.trim().to_owned() }));
        }
    }
    Ok(None)
}

/// `builder` with the proxies of the options, else those of the environment, else the system's.
pub(super) fn proxied(
    builder: reqwest::ClientBuilder,
    options: &ClientOptions,
    environment: &Environment,
    is_loopback: bool,
) -> Result<reqwest::ClientBuilder> {
    if let Some(proxy) = &options.proxy {
        let proxy = reqwest::Proxy::all(proxy)
            .map_err(|_| configuration("proxy is not an address such as http://proxy:3128"))?;
        return Ok(builder.proxy(proxy));
    }
    let proxies = Proxies::of(environment)?;
    if is_loopback || (proxies.is_empty() && !Proxies::of(&Environment::process())?.is_empty()) {
        // Else the HTTP library would read the environment of the process by itself.
        return Ok(builder.no_proxy());
    }
    let none = proxies.none.as_deref().and_then(reqwest::NoProxy::from_string);
    let usable = |named: &Named, proxy: reqwest::Result<reqwest::Proxy>| {
        let what = "is not the address of a proxy, such as http://proxy:3128";
        let proxy = proxy.map_err(|_| configuration(&format!("{} {what}", named.variable)))?;
        Ok(proxy.no_proxy(none.clone()))
    };
    let mut builder = builder;
    if let Some(named) = &proxies.http {
        builder = builder.proxy(usable(named, reqwest::Proxy::http(&named.address))?);
    }
    if let Some(named) = &proxies.https {
        builder = builder.proxy(usable(named, reqwest::Proxy::https(&named.address))?);
    }
    Ok(builder)
}
