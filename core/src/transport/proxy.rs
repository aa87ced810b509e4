//! Which requests go through a proxy.

use hyper_util::client::proxy::matcher::Matcher;
use percent_encoding::percent_decode_str;
use url::Url;

use super::configuration;
use crate::environment::Environment;
use crate::error::Result;
use crate::models::ClientOptions;
use crate::secret::Secret;

/// The proxies that the environment names, as curl reads them: the upper case first, and an empty
/// variable hides no other.
struct Proxies {
    http: Option<Named>,
    https: Option<Named>,
    /// The hosts that are reached without one.
    none: Option<String>,
}

/// The address of a proxy, and the variable it stands in.
struct Named {
    variable: &'static str,
    address: String,
}

impl Proxies {
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for a variable that is not
    /// UTF-8.
    fn of(environment: &Environment) -> Result<Self> {
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

    fn is_empty(&self) -> bool {
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

/// The proxies of the options, else those of the environment, else the system's.
pub(super) fn matcher(
    options: &ClientOptions,
    environment: &Environment,
    is_loopback: bool,
) -> Result<Matcher> {
    if let Some(proxy) = &options.proxy {
        return match address(proxy) {
            Some(proxy) => Ok(Matcher::builder().all(proxy).build()),
            None => Err(configuration("proxy is not an address such as http://proxy:3128")),
        };
    }
    let proxies = Proxies::of(environment)?;
    if is_loopback {
        return Ok(Matcher::builder().build());
    }
    if proxies.is_empty() {
        // The library reads the environment of the process before the system's settings.
        let process = Proxies::of(&Environment::process());
        return Ok(match process.is_ok_and(|process| process.is_empty()) {
            true => Matcher::from_system(),
            false => Matcher::builder().build(),
        });
    }
    let usable = |named: Option<Named>| {
        let Some(named) = named else { return Ok(String::new()) };
        address(&named.address).ok_or_else(|| {
            let what = "is not the address of a proxy, such as http://proxy:3128";
            configuration(&format!("{} {what}", named.variable))
        })
    };
    Ok(Matcher::builder()
        .http(usable(proxies.http)?)
        .https(usable(proxies.https)?)
        .no(proxies.none.unwrap_or_default())
        .build())
}

/// A proxy's address as the library takes it; without a scheme it is plain HTTP.
fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let url = match text.contains("://") {
        true => Url::parse(text),
        false => Url::parse(&format!("http://{text}")),
    };
    let url = url.ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    url.has_host().then(|| url.into())
}

/// The passwords of the proxies, as written and as meant.
pub(crate) fn proxy_secrets(
    options: &ClientOptions,
    environment: &Environment,
) -> Result<Vec<Secret>> {
    let mut addresses: Vec<String> = options.proxy.iter().cloned().collect();
    if addresses.is_empty() {
        let Proxies { http, https, .. } = Proxies::of(environment)?;
        addresses.extend([http, https].into_iter().flatten().map(|named| named.address));
    }
    let urls = addresses.iter().filter_map(|text| Url::parse(&address(text)?).ok());
    let passwords = urls.filter_map(|url| url.password().map(str::to_owned));
    Ok(passwords
        .flat_map(|written| {
            let meant = percent_decode_str(&written).decode_utf8_lossy().into_owned();
            [Secret::from(meant), Secret::from(written)]
        })
        .collect())
}
