//! Whose certificates are trusted.

use std::path::PathBuf;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use super::configuration;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::models::ClientOptions;

const FILE: &str = "SSL_CERT_FILE";
const DIRECTORY: &str = "SSL_CERT_DIR";

/// The roots that the environment names, else the platform's; and the caller's own. None are looked
/// for if TLS is not used, neither to the vendor nor to a proxy.
pub(super) fn tls(
    options: &ClientOptions,
    environment: &Environment,
    is_used: bool,
) -> Result<ClientConfig> {
    let extra: Vec<_> = match &options.extra_ca_pem {
        None => Vec::new(),
        Some(pem) => CertificateDer::pem_slice_iter(pem.as_bytes())
            .collect::<Result<Vec<_>, _>>()
            .ok()
            .filter(|roots| !roots.is_empty())
            .ok_or_else(|| configuration("extra_ca_pem holds no certificate in PEM form"))?,
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(&error))?;
    // A machine without root certificates can still talk to its own sandbox.
    if !is_used {
        return Ok(config.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    if let Some(roots) = named_roots(environment)? {
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(roots);
        for root in extra {
            store.add(root).map_err(|error| unusable(&error))?;
        }
        return Ok(config.with_root_certificates(store).with_no_client_auth());
    }
    let verifier =
        Verifier::new_with_extra_roots(extra, provider).map_err(|error| unusable(&error))?;
    let config = config.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    Ok(config.with_no_client_auth())
}

fn unusable(error: &rustls::Error) -> Error {
    let message = format!(
        "TLS cannot be set up: {error}; install the system's root certificates, or name a file of \
         them in {FILE}"
    );
    configuration(&message)
}

/// The certificates in the files that the environment names; nothing when it names none.
fn named_roots(environment: &Environment) -> Result<Option<Vec<CertificateDer<'static>>>> {
    let file = environment.path(FILE);
    let directories = environment.path(DIRECTORY);
    let directories: Vec<PathBuf> = directories
        .iter()
        .flat_map(std::env::split_paths)
        .filter(|path| !path.as_os_str().is_empty())
        .collect();
    if file.is_none() && directories.is_empty() {
        return Ok(system_roots());
    }
    let mut roots = Vec::new();
    if let Some(file) = &file {
        let found = rustls_native_certs::load_certs_from_paths(Some(file), None);
        if found.certs.is_empty() {
            let reason = found.errors.first().map(|error| format!(": {error}")).unwrap_or_default();
            let message = format!(
                "{FILE} names {}, which holds no certificate that can be read{reason}; name a PEM \
                 file, or unset it for the system's",
                file.display()
            );
            return Err(configuration(&message));
        }
        roots.extend(found.certs);
    }
    for directory in &directories {
        roots.extend(rustls_native_certs::load_certs_from_paths(None, Some(directory)).certs);
    }
    if roots.is_empty() {
        let message = format!(
            "the directories in {DIRECTORY} hold no certificate that can be read; name one with \
             PEM files, or unset it for the system's"
        );
        return Err(configuration(&message));
    }
    Ok(Some(roots))
}

/// The system's own roots, where the platform's verifier would not take them because of variables
/// of the process that do not count here: empty ones, and those of another environment.
fn system_roots() -> Option<Vec<CertificateDer<'static>>> {
    let process = Environment::process();
    if !process.has(FILE) && !process.has(DIRECTORY) {
        return None;
    }
    #[cfg(all(unix, not(target_vendor = "apple"), not(target_os = "android")))]
    return Some(
        openssl_probe::candidate_cert_dirs()
            .flat_map(|path| rustls_native_certs::load_certs_from_paths(None, Some(path)).certs)
            .collect(),
    );
    // Elsewhere the verifier asks the system and reads no variable.
    #[cfg(not(all(unix, not(target_vendor = "apple"), not(target_os = "android"))))]
    None
}
