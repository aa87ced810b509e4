//! Text across the border.

use std::ffi::{CStr, CString, c_char};

use jobferry_core::models::read_request;
use serde::de::DeserializeOwned;

use crate::error::invalid;

/// The caller's text.
///
/// # Errors
/// NULL, or not UTF-8; both name the argument.
pub(crate) fn borrowed<'a>(text: *const c_char, name: &str) -> jobferry_core::Result<&'a str> {
    if text.is_null() {
        return Err(invalid(format!("{name} is NULL")));
    }
    // SAFETY: the caller passes a text that ends with a zero and outlives the call.
    let text = unsafe { CStr::from_ptr(text) };
    text.to_str().map_err(|_| invalid(format!("{name} is not UTF-8")))
}

/// The caller's JSON document.
///
/// # Errors
/// Not a text, or not such a document; names the argument and the place in it.
pub(crate) fn document<T: DeserializeOwned>(
    text: *const c_char,
    name: &str,
) -> jobferry_core::Result<T> {
    read_request(borrowed(text, name)?.as_bytes())
        .map_err(|error| invalid(format!("{name} is not as documented: {error}")))
}

/// A text that the caller frees; NULL if it holds a zero byte.
pub(crate) fn owned(text: &str) -> *mut c_char {
    CString::new(text).map_or(std::ptr::null_mut(), CString::into_raw)
}

/// Frees a text that the caller owns. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_string_free(text: *mut c_char) {
    if !text.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { CString::from_raw(text) });
    }
}
