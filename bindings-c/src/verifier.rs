//! Proof of webhooks without reading them, as of any time.

use std::ffi::c_char;

use jiff::Timestamp;
use jobferry_core::vendors::{amplifier, idunox};
use jobferry_core::webhook::{Scheme, Verifier};

use crate::call::{JobferryStatus, guard};
use crate::error::{JobferryError, invalid};
use crate::text::borrowed;
use crate::value::JobferryValue;
use crate::webhook::{bytes, headers, secret_texts, signed};

/// Proves that a webhook comes from its vendor, without reading it. May be used from several
/// threads at once. Freed with `jobferry_verifier_free`.
pub struct JobferryVerifier(Verifier);

fn scheme(name: &str) -> jobferry_core::Result<Scheme> {
    match name {
        "amplifier" => Ok(amplifier::webhook_scheme()),
        "idunox" => Ok(idunox::webhook_scheme()),
        other => Err(invalid(format!("scheme is {other}, not amplifier or idunox"))),
    }
}

fn reached<'a>(verifier: *const JobferryVerifier) -> jobferry_core::Result<&'a Verifier> {
    // SAFETY: the caller passes a verifier of this library, or NULL.
    Ok(&unsafe { verifier.as_ref() }.ok_or_else(|| invalid("verifier is NULL"))?.0)
}

fn instant(seconds: i64) -> jobferry_core::Result<Timestamp> {
    Timestamp::from_second(seconds).map_err(|_| invalid(format!("now is {seconds}, not a date")))
}

/// Accepts what any of `count` secrets has signed in the manner of `scheme`: `amplifier` or
/// `idunox`. The secrets are copied. `secrets` points at `count` texts, or is NULL and `count` is
/// 0.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_verifier_new(
    scheme: *const c_char,
    secrets: *const *const c_char,
    count: usize,
    out: *mut *mut JobferryVerifier,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let scheme = self::scheme(borrowed(scheme, "scheme")?)?;
        // SAFETY: as the caller promises.
        let secrets = unsafe { secret_texts(secrets, count) }?;
        Ok(Box::into_raw(Box::new(JobferryVerifier(Verifier::new(scheme, secrets)?))))
    })
}

/// Checks a request's headers (`count` names and values) and its raw body, as of `now`, which is
/// `time(NULL)` unless an old delivery is judged. Anything that is not a valid and recent signature
/// is `JOBFERRY_STATUS_SIGNATURE_INVALID`. `names` and `values` point at `count` texts each, `body`
/// at `length` bytes; NULL is allowed where the number is 0.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_verifier_verify(
    verifier: *const JobferryVerifier,
    names: *const *const c_char,
    values: *const *const c_char,
    count: usize,
    body: *const u8,
    length: usize,
    now: i64,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    let mut done = ();
    guard(&raw mut done, error, || {
        let verifier = reached(verifier)?;
        // SAFETY: as the caller promises.
        let (headers, body) = unsafe { (headers(names, values, count)?, bytes(body, length)?) };
        verifier.verify(headers, body, instant(now)?)
    })
}

/// The headers with which the vendor would send `body` at `now`: a value with one entry for each
/// (`jobferry_value_name`). For tests. `body` points at `length` bytes, or is NULL and `length` is
/// 0.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_verifier_sign(
    verifier: *const JobferryVerifier,
    body: *const u8,
    length: usize,
    now: i64,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let verifier = reached(verifier)?;
        // SAFETY: as the caller promises.
        let body = unsafe { bytes(body, length) }?;
        Ok(signed(verifier.sign(body, instant(now)?)))
    })
}

/// Frees a verifier. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_verifier_free(verifier: *mut JobferryVerifier) {
    if !verifier.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { Box::from_raw(verifier) });
    }
}
