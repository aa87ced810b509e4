//! Options: a bag of names and values, checked against the core's options when it is used.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ffi::{CString, c_char, c_void};
use std::time::Duration;

use jobferry_core::models::{Plan, RateLimits, Timestamp};
use jobferry_core::{CallExt, Error, ErrorKind, Event, Secret};
use serde_json::{Map, Value, json};

use crate::call::{JobferryStatus, guard};
use crate::error::{JobferryError, invalid};
use crate::text::borrowed;

/// Options by name, as documented at `ClientOptions`, `SubmitOptions` and `WaitOptions` of the
/// core: `base_url`, `api_key`, `plan`, `max_retries`, `diarize`, `deadline`, ... Durations are
/// numbers of seconds. What is not set has the core's default. Not thread-safe while it is being
/// filled.
#[derive(Default)]
pub struct JobferryOptions {
    values: Map<String, Value>,
    on_accepted: Option<AcceptedListener>,
}

/// A type that an option can have.
pub(crate) trait Setting: Sized {
    const EXPECTED: &'static str;
    fn read(value: &Value) -> Option<Self>;
}

/// A record of options; implemented for each by the generator.
pub(crate) trait Settings: Default {
    fn fill(&mut self, given: &mut Given<'_>) -> jobferry_core::Result<()>;
}

/// Those of two steps in one bag; a name that both know counts for both.
impl<A: Settings, B: Settings> Settings for (A, B) {
    fn fill(&mut self, given: &mut Given<'_>) -> jobferry_core::Result<()> {
        self.0.fill(given)?;
        self.1.fill(given)
    }
}

/// What was set, and which names have been asked for.
pub(crate) struct Given<'o> {
    values: Option<&'o Map<String, Value>>,
    known: RefCell<BTreeSet<&'static str>>,
}

impl Given<'_> {
    pub(crate) fn take<T: Setting>(
        &mut self,
        name: &'static str,
        field: &mut T,
    ) -> jobferry_core::Result<()> {
        self.known.borrow_mut().insert(name);
        let Some(value) = self.values.and_then(|values| values.get(name)) else { return Ok(()) };
        *field = T::read(value)
            .ok_or_else(|| configuration(format!("option {name} must be {}", T::EXPECTED)))?;
        Ok(())
    }
}

/// The core's options with what was set.
///
/// # Errors
/// A name that these options do not have, or a value of another type.
pub(crate) fn filled<T: Settings>(options: *const JobferryOptions) -> jobferry_core::Result<T> {
    // SAFETY: the caller passes options of this library, or NULL for none.
    let values = unsafe { options.as_ref() }.map(|options| &options.values);
    let mut given = Given { values, known: RefCell::default() };
    let mut filled = T::default();
    filled.fill(&mut given)?;
    let known = given.known.into_inner();
    match values.into_iter().flatten().find(|(name, _)| !known.contains(name.as_str())) {
        None => Ok(filled),
        Some((name, _)) => {
            let known: Vec<&str> = known.into_iter().collect();
            Err(configuration(format!(
                "there is no option {name} here; known are {}",
                known.join(", ")
            )))
        }
    }
}

fn configuration(message: String) -> Error {
    Error::new(ErrorKind::Configuration, message)
}

impl Setting for bool {
    const EXPECTED: &'static str = "a flag";
    fn read(value: &Value) -> Option<Self> {
        value.as_bool()
    }
}

impl Setting for String {
    const EXPECTED: &'static str = "a text";
    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }
}

impl Setting for Secret {
    const EXPECTED: &'static str = "a text";
    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(Secret::from)
    }
}

impl Setting for u32 {
    const EXPECTED: &'static str = "a whole number";
    fn read(value: &Value) -> Option<Self> {
        u64::read(value)?.try_into().ok()
    }
}

impl Setting for u64 {
    const EXPECTED: &'static str = "a whole number";
    fn read(value: &Value) -> Option<Self> {
        let number = value.as_f64().filter(|number| number.fract() == 0.0 && *number >= 0.0)?;
        Some(number as u64)
    }
}

impl Setting for Duration {
    const EXPECTED: &'static str = "a number of seconds, not negative";
    fn read(value: &Value) -> Option<Self> {
        Duration::try_from_secs_f64(value.as_f64()?).ok()
    }
}

impl Setting for Timestamp {
    const EXPECTED: &'static str = "a date and time such as 2026-02-22T09:14:00Z";

    fn read(value: &Value) -> Option<Self> {
        value.as_str()?.parse().ok()
    }
}

/// No entry of any list holds a comma.
impl<T: Setting> Setting for Vec<T> {
    const EXPECTED: &'static str = "a text, its entries separated by commas";

    fn read(value: &Value) -> Option<Self> {
        let entries = value.as_str()?.split(',').map(str::trim).filter(|entry| !entry.is_empty());
        entries.map(|entry| T::read(&Value::from(entry))).collect()
    }
}

impl<T: Setting> Setting for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    fn read(value: &Value) -> Option<Self> {
        T::read(value).map(Some)
    }
}

impl Setting for Plan {
    const EXPECTED: &'static str =
        "standard, enterprise or off, or set by jobferry_options_set_rate_limits";
    fn read(value: &Value) -> Option<Self> {
        match value {
            Value::String(word) => match word.as_str() {
                "standard" => Some(Plan::Standard),
                "enterprise" => Some(Plan::Enterprise),
                "off" => Some(Plan::Off),
                _ => None,
            },
            limits => Some(Plan::Custom(RateLimits {
                uploads: u32::read(&limits["uploads"])?,
                others: u32::read(&limits["others"])?,
                window: Duration::read(&limits["window"])?,
            })),
        }
    }
}

/// Empty options. Freed with `jobferry_options_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_options_new() -> *mut JobferryOptions {
    Box::into_raw(Box::default())
}

/// Frees options; clients made with them are not affected. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_options_free(options: *mut JobferryOptions) {
    if !options.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { Box::from_raw(options) });
    }
}

fn set(
    options: *mut JobferryOptions,
    name: *const c_char,
    value: impl FnOnce() -> jobferry_core::Result<Value>,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    let mut done = ();
    guard(&raw mut done, error, || {
        // SAFETY: the caller passes options of this library that no other thread uses now, or NULL.
        let options = unsafe { options.as_mut() }.ok_or_else(|| invalid("options is NULL"))?;
        options.values.insert(borrowed(name, "name")?.to_owned(), value()?);
        Ok(())
    })
}

/// Sets an option that is a text, such as `base_url` or `plan`. The text is copied.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_options_set_text(
    options: *mut JobferryOptions,
    name: *const c_char,
    value: *const c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    set(options, name, || Ok(Value::from(borrowed(value, "value")?)), error)
}

/// Sets an option that is a number, such as `max_retries`, or a duration in seconds, such as
/// `timeout`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_options_set_number(
    options: *mut JobferryOptions,
    name: *const c_char,
    value: f64,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    set(options, name, || Ok(Value::from(value)), error)
}

/// Sets an option that is a flag, such as `diarize`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_options_set_flag(
    options: *mut JobferryOptions,
    name: *const c_char,
    value: bool,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    set(options, name, || Ok(Value::from(value)), error)
}

/// Called once when the vendor has accepted the submission of a call, before the wait for its job
/// begins: with the job's identifier and the token with which any process goes on with the job. Store
/// them, and a crash later on loses nothing that was paid for. Both texts live until the function
/// returns, which must be soon; it must neither throw nor make a blocking call. Comes from the thread
/// that made the call or from one of the library, and not after the call has ended.
pub type JobferryAccepted = Option<
    unsafe extern "C" fn(user_data: *mut c_void, job_id: *const c_char, token: *const c_char),
>;

/// The caller's function and data, on their way to another thread.
#[derive(Clone, Copy)]
struct AcceptedListener {
    accepted: unsafe extern "C" fn(*mut c_void, *const c_char, *const c_char),
    user_data: *mut c_void,
}

// SAFETY: the documentation of `JobferryAccepted` says that it may come from another thread; the
// caller chooses `user_data` accordingly.
unsafe impl Send for AcceptedListener {}
// SAFETY: a call tells of its events one after the other.
unsafe impl Sync for AcceptedListener {}

impl AcceptedListener {
    fn tell(&self, job_id: &str, token: &str) {
        let text = |text: &str| CString::new(text.replace('\0', " ")).unwrap_or_default();
        let (job_id, token) = (text(job_id), text(token));
        // SAFETY: the caller passed a function of this type, and both texts live until it returns.
        unsafe { (self.accepted)(self.user_data, job_id.as_ptr(), token.as_ptr()) };
    }
}

/// `call`, which tells the function set by `jobferry_options_on_accepted` of its job.
pub(crate) fn telling_accepted<F: Future>(
    options: *const JobferryOptions,
    call: F,
) -> impl Future<Output = F::Output> {
    // SAFETY: the caller passes options of this library, or NULL for none. They are not kept.
    let listener = unsafe { options.as_ref() }.and_then(|options| options.on_accepted);
    call.observed(move |event| {
        if let (Some(listener), Event::Accepted { job_id, token, .. }) = (&listener, event) {
            listener.tell(job_id, token);
        }
    })
}

/// Sets who is told that the vendor has accepted a submission, for calls that are given these options
/// from now on; NULL for `accepted` ends it. `user_data` must live until every such call has ended.
/// NULL for `options` does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_options_on_accepted(
    options: *mut JobferryOptions,
    accepted: JobferryAccepted,
    user_data: *mut c_void,
) {
    // SAFETY: the caller passes options of this library that nothing else uses now, or NULL.
    let Some(options) = (unsafe { options.as_mut() }) else { return };
    options.on_accepted = accepted.map(|accepted| AcceptedListener { accepted, user_data });
}

/// Sets the plan to numbers agreed with the vendor: submissions and other requests per window, and
/// the window in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_options_set_rate_limits(
    options: *mut JobferryOptions,
    uploads: u32,
    others: u32,
    window: f64,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    let limits = json!({ "uploads": uploads, "others": others, "window": window });
    set(options, c"plan".as_ptr(), || Ok(limits), error)
}
