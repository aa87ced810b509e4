//! Webhooks across the border.

use std::ffi::{CStr, c_char};

use jobferry_core::{
    AmplifierDelivery, AmplifierWebhook, ApiDelivery, ApiWebhook, IdunoxDelivery, IdunoxWebhook,
};
use serde_json::Value;

use crate::call::{JobferryStatus, guard};
use crate::error::{JobferryError, invalid};
use crate::text::{borrowed, owned};
use crate::value::{JobferryValue, ToValue};

/// Proves and reads a vendor's webhooks. May be used from several threads at once. Freed with
/// `jobferry_webhook_free`.
pub struct JobferryWebhook(Webhook);

/// Whose webhooks.
#[expect(clippy::large_enum_variant, reason = "the handle around it is on the heap")]
pub(crate) enum Webhook {
    Amplifier(AmplifierWebhook),
    Idunox(IdunoxWebhook),
    Api(ApiWebhook),
}

impl JobferryWebhook {
    pub(crate) fn boxed(webhook: Webhook) -> *mut JobferryWebhook {
        Box::into_raw(Box::new(JobferryWebhook(webhook)))
    }
}

/// A report that provably comes from the vendor. May be read from several threads at once. Freed
/// with `jobferry_delivery_free`.
pub struct JobferryDelivery(Delivery);

/// Whose report.
#[expect(clippy::large_enum_variant, reason = "the handle around it is on the heap")]
pub(crate) enum Delivery {
    Amplifier(AmplifierDelivery),
    Idunox(IdunoxDelivery),
    Api(ApiDelivery),
}

fn proving<'a>(webhook: *const JobferryWebhook) -> jobferry_core::Result<&'a Webhook> {
    // SAFETY: the caller passes a webhook of this library, or NULL.
    Ok(&unsafe { webhook.as_ref() }.ok_or_else(|| invalid("webhook is NULL"))?.0)
}

/// The report behind a pointer.
pub(crate) fn delivered<'a>(
    delivery: *const JobferryDelivery,
) -> jobferry_core::Result<&'a Delivery> {
    // SAFETY: the caller passes a delivery of this library, or NULL.
    Ok(&unsafe { delivery.as_ref() }.ok_or_else(|| invalid("delivery is NULL"))?.0)
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

/// Headers for the caller, one entry for each.
pub(crate) fn signed(headers: Vec<(String, String)>) -> *mut JobferryValue {
    let headers = headers.into_iter().map(|(name, value)| (name, Value::from(value)));
    JobferryValue::boxed(Value::Object(headers.collect()))
}

/// Accepts what Amplifier has signed with any of `count` secrets: old and new ones while they are
/// being replaced. The secrets are copied. `secrets` points at `count` texts, or is NULL and
/// `count` is 0.
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
        Ok(JobferryWebhook::boxed(Webhook::Amplifier(AmplifierWebhook::new(secrets)?)))
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
        Ok(JobferryWebhook::boxed(Webhook::Idunox(IdunoxWebhook::new(secrets)?)))
    })
}

/// Checks a request's headers (`count` names and values) and its raw body, and reads the report in
/// it. Anything that is not a valid signature is `JOBFERRY_STATUS_SIGNATURE_INVALID`. `names` and
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
        let webhook = proving(webhook)?;
        // SAFETY: as the caller promises.
        let (headers, body) = unsafe { (headers(names, values, count)?, bytes(body, length)?) };
        let delivery = match webhook {
            Webhook::Amplifier(webhook) => {
                Delivery::Amplifier(webhook.verify(headers, body.to_vec())?)
            }
            Webhook::Idunox(webhook) => Delivery::Idunox(webhook.verify(headers, body.to_vec())?),
            Webhook::Api(webhook) => Delivery::Api(webhook.verify(headers, body.to_vec())?),
        };
        Ok(Box::into_raw(Box::new(JobferryDelivery(delivery))))
    })
}

/// The headers with which the vendor would send `body` now: a value with one entry for each
/// (`jobferry_value_name`). For tests. `body` points at `length` bytes, or is NULL and `length` is
/// 0.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_webhook_sign(
    webhook: *const JobferryWebhook,
    body: *const u8,
    length: usize,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let webhook = proving(webhook)?;
        // SAFETY: as the caller promises.
        let body = unsafe { bytes(body, length) }?;
        Ok(signed(match webhook {
            Webhook::Amplifier(webhook) => webhook.sign(body),
            Webhook::Idunox(webhook) => webhook.sign(body),
            Webhook::Api(webhook) => webhook.sign(body),
        }))
    })
}

/// The finished job that Amplifier or a described API reports; NULL where a described API reports
/// something else. Idunox reports an event (`jobferry_delivery_event`). `*out` is the caller's, and
/// independent of the delivery; free it with `jobferry_value_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_delivery_job(
    delivery: *const JobferryDelivery,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || match delivered(delivery)? {
        Delivery::Amplifier(delivery) => Ok(JobferryValue::boxed(delivery.job().to_value())),
        Delivery::Api(delivery) => Ok(JobferryValue::boxed(delivery.job().cloned().to_value())),
        Delivery::Idunox(_) => {
            Err(invalid("Idunox reports an event and no job; use jobferry_delivery_event"))
        }
    })
}

/// The event that Idunox reports, with its `/submission_id` and `/result_id`. Other vendors report
/// jobs (`jobferry_delivery_job`). `*out` is the caller's, and independent of the delivery; free it
/// with `jobferry_value_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_delivery_event(
    delivery: *const JobferryDelivery,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || match delivered(delivery)? {
        Delivery::Idunox(delivery) => Ok(JobferryValue::boxed(delivery.event().to_value())),
        Delivery::Amplifier(_) | Delivery::Api(_) => {
            Err(invalid("only Idunox reports events; use jobferry_delivery_job"))
        }
    })
}

/// What a repeated delivery is recognised by: the identifier of Amplifier's job, of Idunox's result,
/// or of a described API's job with its status, because a job may be reported at each of its steps.
/// Where a described API's body is no job's document, `sha256:` and the body's hash in hex. `*out`
/// is the caller's, NULL if the key holds a zero byte; free it with `jobferry_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_delivery_key(
    delivery: *const JobferryDelivery,
    out: *mut *mut c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        Ok(owned(&match delivered(delivery)? {
            Delivery::Amplifier(delivery) => delivery.job().job_id.clone(),
            Delivery::Idunox(delivery) => delivery.event().result_id.clone(),
            Delivery::Api(delivery) => delivery.key(),
        }))
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
