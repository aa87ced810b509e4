//! The account, and what the vendor offers.

use std::ffi::{c_char, c_void};

use jobferry_core::models::amplifier::{Sign, VoiceModel};
use jobferry_core::{Amplifier, Secret};

use super::JobferryAmplifier;
use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus};
use crate::error::JobferryError;
use crate::text::borrowed;
use crate::threads::{Call, blocking, calling_back, value};
use crate::value::JobferryValue;

fn credits(client: Amplifier) -> jobferry_core::Result<Call> {
    Ok(Box::pin(async move { value(client.credits().await) }))
}

/// What is left of the account's credits: `/credits`, and every digit at `/exact`. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_credits(
    client: *const JobferryAmplifier,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, credits)
}

/// `jobferry_amplifier_credits`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_credits_async(
    client: *const JobferryAmplifier,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, credits)
}

fn set_webhook(
    client: Amplifier,
    url: *const c_char,
    secret_key: *const c_char,
) -> jobferry_core::Result<Call> {
    let url = borrowed(url, "url")?.to_owned();
    let secret_key = Secret::from(borrowed(secret_key, "secret_key")?);
    Ok(Box::pin(async move { value(client.set_webhook(&url, &secret_key).await) }))
}

/// Sets where the vendor reports finished jobs, and the secret it signs with. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_set_webhook(
    client: *const JobferryAmplifier,
    url: *const c_char,
    secret_key: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| set_webhook(client, url, secret_key))
}

/// `jobferry_amplifier_set_webhook`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_set_webhook_async(
    client: *const JobferryAmplifier,
    url: *const c_char,
    secret_key: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        set_webhook(client, url, secret_key)
    })
}

fn models(client: Amplifier) -> jobferry_core::Result<Call> {
    Ok(Box::pin(async move { value(client.models().await) }))
}

/// The models and the signs each runs. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_models(
    client: *const JobferryAmplifier,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, models)
}

/// `jobferry_amplifier_models`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_models_async(
    client: *const JobferryAmplifier,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, models)
}

fn model(client: Amplifier, name: *const c_char) -> jobferry_core::Result<Call> {
    let name = VoiceModel::from(borrowed(name, "name")?);
    Ok(Box::pin(async move { value(client.model(&name).await) }))
}

/// One model. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_model(
    client: *const JobferryAmplifier,
    name: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| model(client, name))
}

/// `jobferry_amplifier_model`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_model_async(
    client: *const JobferryAmplifier,
    name: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| model(client, name))
}

fn signs(client: Amplifier) -> jobferry_core::Result<Call> {
    Ok(Box::pin(async move { value(client.signs().await) }))
}

/// The signs that can be analysed on their own. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_signs(
    client: *const JobferryAmplifier,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, signs)
}

/// `jobferry_amplifier_signs`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_signs_async(
    client: *const JobferryAmplifier,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, signs)
}

fn sign(client: Amplifier, name: *const c_char) -> jobferry_core::Result<Call> {
    let name = Sign::from(borrowed(name, "name")?);
    Ok(Box::pin(async move { value(client.sign(&name).await) }))
}

/// One sign. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_sign(
    client: *const JobferryAmplifier,
    name: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| sign(client, name))
}

/// `jobferry_amplifier_sign`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_sign_async(
    client: *const JobferryAmplifier,
    name: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| sign(client, name))
}
