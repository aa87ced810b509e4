//! Jobferry for C.
//!
//! The conventions that every function keeps stand at the top of the header (`cbindgen.toml`).
// What is `pub` here is seen by C, not by Rust.
#![allow(unreachable_pub)]
// The border is where raw pointers are.
#![allow(unsafe_code)]
// A pointer that a caller passes is checked for NULL; what else it must be is in each description.
#![allow(clippy::not_unsafe_ptr_arg_deref)]

mod alliance;
mod amplifier;
mod api;
mod audio;
mod call;
mod error;
mod idunox;
mod list;
mod log;
mod midlyr;
mod models;
mod options;
mod refresh;
mod text;
mod threads;
mod value;
mod verifier;
mod wait_progress;
mod webhook;

use std::ffi::c_char;

/// The version of this interface. It grows whenever a program that was compiled against an older
/// header would no longer work.
pub const JOBFERRY_ABI_VERSION: u32 = 1;

/// The version of the interface in this library; compare it with `JOBFERRY_ABI_VERSION` at the
/// start.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_abi_version() -> u32 {
    JOBFERRY_ABI_VERSION
}

/// The library's release, such as `0.1.0`. Never freed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}
