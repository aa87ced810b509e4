//! Webhooks across the border.

use std::ffi::{CStr, c_char};

use jobferry_core::{AmplifierDelivery, AmplifierWebhook, IdunoxDelivery, IdunoxWebhook};
use serde_json::Value;

use crate::call::{JobferryStatus, guard};
use crate::error::{JobferryError, invalid};
use crate::text::{borrowed, owned};
use crate::value::{JobferryValue, ToValue};

/// Proves and reads the vendor's webhooks. May be used from several threads at once. Freed with
/// `jobferry_webhook_free`.
pub struct JobferryWebhook(Webhook);

enum Webhook {
    Amplifier(AmplifierWebhook),
    Idunox(IdunoxWebhook),
}

/// A report that provably comes from the vendor. Freed with `jobferry_delivery_free`.
pub struct JobferryDelivery {
    pub(crate) delivery: Delivery,
}

pub(crate) enum Delivery {
    Amplifier(AmplifierDelivery),
    Idunox(IdunoxDelivery),
}

/// The caller's array of texts.
///
/// # Safety
/// `texts` points at `count` pointers, or is NULL and `count` is 0.
unsafe fn array<'a>(
    texts: *const *const c_char,
    count: usize,
    name: &str,
) -> jobferry_core::Result<&'a [*const c_char]> {
    match (texts.is_null(), count) {
        (_, 0) => Ok(&[]),
        (true, _) => Err(invalid(format!("{name} is NULL"))),
        // SAFETY: as the caller promises.
        (false, count) => Ok(unsafe { std::slice::from_raw_parts(texts, count) }),
    }
}

/// The caller's bytes.
///
/// # Safety
/// `body` points at `length` bytes that stay as they are during the call.
pub(crate) unsafe fn bytes<'a>(body: *const u8, length: usize) -> jobferry_core::Result<&'a [u8]> {
    match (body.is_null(), length) {
        (_, 0) => Ok(&[]),
        (true, _) => Err(invalid("body is NULL")),
        // SAFETY: as the caller promises.
        (false, length) => Ok(unsafe { std::slice::from_raw_parts(body, length) }),
    }
}

/// The caller's secrets.
///
/// # Safety
/// As for [`array`].
pub(crate) unsafe fn secret_texts<'a>(
    secrets: *const *const c_char,
    count: usize,
) -> jobferry_core::Result<Vec<&'a str>> {
    // SAFETY: as the caller promises.
    let secrets = unsafe { array(secrets, count, "secrets") }?;
    secrets.iter().map(|secret| borrowed(*secret, "a secret")).collect()
}

/// The caller's headers. A header's value is bytes; only its name is text.
///
/// # Safety
/// As for [`array`], both.
pub(crate) unsafe fn headers<'a>(
    names: *const *const c_char,
    values: *const *const c_char,
    count: usize,
) -> jobferry_core::Result<Vec<(&'a str, &'a [u8])>> {
    // SAFETY: as the caller promises.
    let (names, values) =
        unsafe { (array(names, count, "names")?, array(values, count, "values")?) };
    let headers = names.iter().zip(values).map(|(name, value)| {
        let value = if value.is_null() {
            Err(invalid("a value is NULL"))
        } else {
            // SAFETY: the caller passes texts that end with a zero.
            Ok(unsafe { CStr::from_ptr(*value) }.to_bytes())
        };
        Ok((borrowed(*name, "a name")?, value?))
    });
    headers.collect()
}

/// Accepts what any of `count` secrets has signed: old and new ones while they are being replaced.
/// The secrets are copied. `secrets` points at `count` texts, or is NULL and `count` is 0.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_webhook_new(
    secrets: *const *const c_char,
    count: usize,
    out: *mut *mut JobferryWebhook,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        // SAFETY: as the caller promises.
        let secrets = unsafe { secret_texts(secrets, count) }?;
        let webhook = Webhook::Amplifier(AmplifierWebhook::new(secrets)?);
        Ok(Box::into_raw(Box::new(JobferryWebhook(webhook))))
    })
}

/// The same for the reports of Idunox, which must be at most 300 s old.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_webhook_new(
    secrets: *const *const c_char,
    count: usize,
    out: *mut *mut JobferryWebhook,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        // SAFETY: as the caller promises.
        let secrets = unsafe { secret_texts(secrets, count) }?;
        let webhook = Webhook::Idunox(IdunoxWebhook::new(secrets)?);
        Ok(Box::into_raw(Box::new(JobferryWebhook(webhook))))
    })
}

/// Checks a request's headers (`count` names and values) and its raw body, and reads the job in it.
/// Anything that is not a valid signature is `JOBFERRY_STATUS_SIGNATURE_INVALID`. `names` and
/// `values` point at `count` texts each, `body` at `length` bytes; NULL is allowed where the number
/// is 0.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_webhook_verify(
    webhook: *const JobferryWebhook,
    names: *const *const c_char,
    values: *const *const c_char,
    count: usize,
    body: *const u8,
    length: usize,
    out: *mut *mut JobferryDelivery,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        // SAFETY: the caller passes a webhook of this library, or NULL.
        let webhook = unsafe { webhook.as_ref() }.ok_or_else(|| invalid("webhook is NULL"))?;
        // SAFETY: as the caller promises.
        let (headers, body) = unsafe { (headers(names, values, count)?, bytes(body, length)?) };
        let delivery = match &webhook.0 {
            Webhook::Amplifier(webhook) => {
                Delivery::Amplifier(webhook.verify(headers, body.to_vec())?)
            }
            Webhook::Idunox(webhook) => Delivery::Idunox(webhook.verify(headers, body.to_vec())?),
        };
        Ok(Box::into_raw(Box::new(JobferryDelivery { delivery })))
    })
}

/// The value of the `X-Webhook-Signature` header with which the vendor would send `body`. For
/// tests. `*out` is the caller's; free it with `jobferry_string_free`. `body` points at `length`
/// bytes, or is NULL and `length` is 0.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_webhook_sign(
    webhook: *const JobferryWebhook,
    body: *const u8,
    length: usize,
    out: *mut *mut c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        // SAFETY: the caller passes a webhook of this library, or NULL.
        let webhook = unsafe { webhook.as_ref() }.ok_or_else(|| invalid("webhook is NULL"))?;
        // SAFETY: as the caller promises.
        let body = unsafe { bytes(body, length) }?;
        let headers = match &webhook.0 {
            Webhook::Amplifier(webhook) => webhook.sign(body),
            Webhook::Idunox(_) => {
                let message = "Idunox signs with several headers; use jobferry_verifier_sign";
                return Err(invalid(message));
            }
        };
        let signature = headers.into_iter().next().map(|(_, value)| value);
        Ok(owned(&signature.unwrap_or_default()))
    })
}

/// What a delivery reports: the finished job of Amplifier, the event of Idunox. `*out` is the caller's, and independent of the delivery; free it
/// with `jobferry_value_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_delivery_job(
    delivery: *const JobferryDelivery,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        // SAFETY: the caller passes a delivery of this library, or NULL.
        let delivery = unsafe { delivery.as_ref() }.ok_or_else(|| invalid("delivery is NULL"))?;
        let reported: Value = match &delivery.delivery {
            Delivery::Amplifier(delivery) => delivery.job().to_value(),
            Delivery::Idunox(delivery) => delivery.event().to_value(),
        };
        Ok(JobferryValue::boxed(reported))
    })
}

/// Frees a webhook. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_webhook_free(webhook: *mut JobferryWebhook) {
    if !webhook.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { Box::from_raw(webhook) });
    }
}

/// Frees a delivery. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_delivery_free(delivery: *mut JobferryDelivery) {
    if !delivery.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { Box::from_raw(delivery) });
    }
}
