//! Midlyr's library of regulations.

use std::ffi::{c_char, c_void};

use jobferry_core::Midlyr;
use jobferry_core::models::RegulationListOptions;
use jobferry_core::models::regulations::RegulationQueryRequest;

use super::JobferryMidlyr;
use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus, guard};
use crate::error::JobferryError;
use crate::list::JobferryList;
use crate::options::{JobferryOptions, filled};
use crate::text::{borrowed, document};
use crate::threads::{Call, blocking, calling_back, reached, value};
use crate::value::JobferryValue;

fn regulations(client: Midlyr, options: *const JobferryOptions) -> jobferry_core::Result<Call> {
    let options: RegulationListOptions = filled(options)?;
    Ok(Box::pin(async move { value(client.regulations(&options).await) }))
}

/// One page of the library of regulations. `options` are `query`, `categories`, `authorities` and
/// `jurisdictions` (each separated by commas), `limit` and `cursor`, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_regulations(
    client: *const JobferryMidlyr,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| regulations(client, options))
}

/// `jobferry_midlyr_regulations`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_regulations_async(
    client: *const JobferryMidlyr,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        regulations(client, options)
    })
}

/// All regulations that `options` (as for `jobferry_midlyr_regulations`) allow. Fetches nothing
/// yet.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_all_regulations(
    client: *const JobferryMidlyr,
    options: *const JobferryOptions,
    out: *mut *mut JobferryList,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let (client, threads) = reached(client)?;
        Ok(JobferryList::boxed(client.all_regulations(&filled(options)?), threads))
    })
}

fn regulation(client: Midlyr, id: *const c_char) -> jobferry_core::Result<Call> {
    let id = borrowed(id, "id")?.to_owned();
    Ok(Box::pin(async move { value(client.regulation(&id).await) }))
}

/// A regulation with its table of contents, by its identifier or short name. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_regulation(
    client: *const JobferryMidlyr,
    id: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| regulation(client, id))
}

/// `jobferry_midlyr_regulation`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_regulation_async(
    client: *const JobferryMidlyr,
    id: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| regulation(client, id))
}

fn regulation_content(
    client: Midlyr,
    id: *const c_char,
    offset: i64,
    limit: u32,
) -> jobferry_core::Result<Call> {
    let id = borrowed(id, "id")?.to_owned();
    let limit = Some(limit).filter(|limit| *limit > 0);
    Ok(Box::pin(async move { value(client.regulation_content(&id, offset, limit).await) }))
}

/// A slice of a regulation's text from `offset`, at most `limit` long; 0 leaves that to the vendor.
/// Go on at the answer's `/next_offset`. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_regulation_content(
    client: *const JobferryMidlyr,
    id: *const c_char,
    offset: i64,
    limit: u32,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| regulation_content(client, id, offset, limit))
}

/// `jobferry_midlyr_regulation_content`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_regulation_content_async(
    client: *const JobferryMidlyr,
    id: *const c_char,
    offset: i64,
    limit: u32,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        regulation_content(client, id, offset, limit)
    })
}

fn query_regulations(client: Midlyr, request: *const c_char) -> jobferry_core::Result<Call> {
    let request: RegulationQueryRequest = document(request, "request")?;
    Ok(Box::pin(async move { value(client.query_regulations(&request).await) }))
}

/// The passages closest to a question. `request` is JSON as the vendor documents it: `query`, and
/// perhaps `limit` and `filters`. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_query_regulations(
    client: *const JobferryMidlyr,
    request: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| query_regulations(client, request))
}

/// `jobferry_midlyr_query_regulations`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_query_regulations_async(
    client: *const JobferryMidlyr,
    request: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        query_regulations(client, request)
    })
}
