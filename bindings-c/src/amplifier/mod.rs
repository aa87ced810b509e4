//! The Amplifier client: one function per method. Those about jobs by number or page are in `jobs`,
//! those about the account and what the vendor offers in `account`.

mod account;
mod jobs;

use std::ffi::{c_char, c_void};
use std::ptr;

use jobferry_core::models::amplifier::{Condition, Sign, UseCase, VoiceModel};
use jobferry_core::models::{AnalyzeOptions, SubmitOptions, WaitOptions};
use jobferry_core::{Amplifier, Target};

use crate::audio::{JobferryAudio, recorded};
use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus, guard};
use crate::error::{JobferryError, invalid};
use crate::options::{JobferryOptions, filled, telling_accepted};
use crate::text::{borrowed, owned};
use crate::threads::{Call, Held, Threaded, blocking, calling_back, free, reached, value};
use crate::value::{JobferryValue, ToValue};
use crate::webhook::{Delivery, JobferryDelivery, delivered};

/// A client of Amplifier Health, with threads of its own. May be used from several threads at once,
/// but not in a child after `fork`. Freed with `jobferry_amplifier_free`.
pub struct JobferryAmplifier(Threaded<Amplifier>);

impl Held for JobferryAmplifier {
    type Client = Amplifier;
    fn threaded(&self) -> &Threaded<Amplifier> {
        &self.0
    }
}

fn target(kind: *const c_char, selector: *const c_char) -> jobferry_core::Result<Target> {
    let selector = borrowed(selector, "selector")?;
    match borrowed(kind, "kind")? {
        "use_case" => Ok(Target::UseCase(UseCase::from(selector))),
        "condition" => Ok(Target::Condition(Condition::from(selector))),
        "model" => Ok(Target::Model(VoiceModel::from(selector))),
        "sign" => Ok(Target::Sign(Sign::from(selector))),
        other => Err(invalid(format!("kind is {other}, not use_case, condition, model or sign"))),
    }
}

/// Makes a client. `options` may be NULL: credentials then come from `AMPLIFIER_ACCOUNT_ID` and
/// `AMPLIFIER_API_KEY`. The options are read here and may be freed afterwards.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_new(
    options: *const JobferryOptions,
    out: *mut *mut JobferryAmplifier,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let client = Threaded::new(options, Amplifier::new)?;
        Ok(Box::into_raw(Box::new(JobferryAmplifier(client))))
    })
}

/// Frees a client. Its calls end with `JOBFERRY_STATUS_CANCELLED`; their callbacks come before this
/// returns, and none begins later. Waits up to two seconds for callbacks that are running, which
/// must not use the client after that. Must not be called from a callback, nor while a call on the
/// client blocks another thread. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_free(client: *mut JobferryAmplifier) {
    free(client);
}

fn analyzing(
    recording: *const JobferryAudio,
    kind: *const c_char,
    selector: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<impl FnOnce(Amplifier) -> jobferry_core::Result<Call>> {
    let recording = recorded(recording)?;
    let source = recording.source.clone();
    let (progress, telling) = recording.progress();
    let (target, analyze) = (target(kind, selector)?, filled::<AnalyzeOptions>(options)?);
    Ok(move |client: Amplifier| -> jobferry_core::Result<Call> {
        let call = async move {
            let _telling = telling;
            value(client.analyze_with(source, target, &analyze, progress).await)
        };
        Ok(Box::pin(telling_accepted(options, call)))
    })
}

fn submitting(
    recording: *const JobferryAudio,
    kind: *const c_char,
    selector: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<impl FnOnce(Amplifier) -> jobferry_core::Result<Call>> {
    let recording = recorded(recording)?;
    let source = recording.source.clone();
    let (progress, telling) = recording.progress();
    let (target, submit) = (target(kind, selector)?, filled::<SubmitOptions>(options)?);
    Ok(move |client: Amplifier| -> jobferry_core::Result<Call> {
        let call = async move {
            let _telling = telling;
            value(client.submit_with(source, target, &submit, progress).await)
        };
        Ok(Box::pin(telling_accepted(options, call)))
    })
}

fn waiting(
    job_or_token: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<impl FnOnce(Amplifier) -> jobferry_core::Result<Call>> {
    let job = borrowed(job_or_token, "job_or_token")?.to_owned();
    let options: WaitOptions = filled(options)?;
    Ok(move |client: Amplifier| -> jobferry_core::Result<Call> {
        Ok(Box::pin(async move { value(client.wait_for_job(&job, &options).await) }))
    })
}

/// Submits a recording, waits for its job, and gives the job with its result.
///
/// `kind` is `use_case`, `condition`, `model` or `sign`; `selector` names the target, such as
/// `behavioral-health`. `options` are those of submitting and waiting (`diarize`, `deadline`, ...),
/// or NULL. `cancel` may be NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_analyze(
    client: *const JobferryAmplifier,
    audio: *const JobferryAudio,
    kind: *const c_char,
    selector: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| {
        analyzing(audio, kind, selector, options)?(client)
    })
}

/// `jobferry_amplifier_analyze`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_analyze_async(
    client: *const JobferryAmplifier,
    audio: *const JobferryAudio,
    kind: *const c_char,
    selector: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        analyzing(audio, kind, selector, options)?(client)
    })
}

/// Submits a recording and gives the job as accepted. Costs credits; repeated only when it was
/// certainly not accepted. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_submit(
    client: *const JobferryAmplifier,
    audio: *const JobferryAudio,
    kind: *const c_char,
    selector: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| {
        submitting(audio, kind, selector, options)?(client)
    })
}

/// `jobferry_amplifier_submit`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_submit_async(
    client: *const JobferryAmplifier,
    audio: *const JobferryAudio,
    kind: *const c_char,
    selector: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        submitting(audio, kind, selector, options)?(client)
    })
}

/// Waits for a job, by its identifier or token, and gives it with its result. `options` are
/// `deadline` and `poll_interval`, in seconds, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_wait_for_job(
    client: *const JobferryAmplifier,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| waiting(job_or_token, options)?(client))
}

/// `jobferry_amplifier_wait_for_job`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_wait_for_job_async(
    client: *const JobferryAmplifier,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        waiting(job_or_token, options)?(client)
    })
}

fn diarizing(
    client: Amplifier,
    recording: *const JobferryAudio,
    use_case: *const c_char,
) -> jobferry_core::Result<Call> {
    let source = recorded(recording)?.source.clone();
    let use_case = UseCase::from(borrowed(use_case, "use_case")?);
    Ok(Box::pin(async move { value(client.diarize(source, use_case).await) }))
}

/// Analyses a recording for a use case with its speakers separated. With options or a progress
/// function: `jobferry_amplifier_analyze` and the flag `diarize`. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_diarize(
    client: *const JobferryAmplifier,
    recording: *const JobferryAudio,
    use_case: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| diarizing(client, recording, use_case))
}

/// `jobferry_amplifier_diarize`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_diarize_async(
    client: *const JobferryAmplifier,
    recording: *const JobferryAudio,
    use_case: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        diarizing(client, recording, use_case)
    })
}

fn checking(client: Amplifier, recording: *const JobferryAudio) -> jobferry_core::Result<Call> {
    let source = recorded(recording)?.source.clone();
    Ok(Box::pin(async move { value(client.check(source).await) }))
}

/// Checks a recording as submitting does, without sending anything. The verdict has `/outcome`, the
/// `/findings` and the `/facts`; a recording that would be refused is not an error here. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_check(
    client: *const JobferryAmplifier,
    recording: *const JobferryAudio,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| checking(client, recording))
}

/// `jobferry_amplifier_check`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_check_async(
    client: *const JobferryAmplifier,
    recording: *const JobferryAudio,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| checking(client, recording))
}

/// The token with which another process or language goes on with a job. `*out` is the caller's;
/// free it with `jobferry_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_token(
    handle: *const JobferryAmplifier,
    job_id: *const c_char,
    out: *mut *mut c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        Ok(owned(&reached(handle)?.0.token(borrowed(job_id, "job_id")?).to_string()))
    })
}

/// What this client has done so far: `/uploads`, `/others`, `/retries` and other counts.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_stats(
    handle: *const JobferryAmplifier,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || Ok(JobferryValue::boxed(reached(handle)?.0.stats().to_value())))
}

/// Passes a verified webhook to the waits for its job, which end at once. True when there was such a
/// wait; false for NULL and for other vendors' deliveries.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_deliver(
    handle: *const JobferryAmplifier,
    delivery: *const JobferryDelivery,
) -> bool {
    let mut is_waited_for = false;
    guard(&raw mut is_waited_for, ptr::null_mut(), || match delivered(delivery)? {
        Delivery::Amplifier(delivery) => Ok(reached(handle)?.0.deliver(delivery)),
        _ => Ok(false),
    });
    is_waited_for
}
