//! New credentials, from JavaScript.

use std::sync::Arc;

use jobferry::Refresh;
use jobferry::{Error, ErrorKind, Secret};
use napi::Status;
use napi::bindgen_prelude::Promise;
use napi::threadsafe_function::ThreadsafeFunction;
use napi_derive::napi;

/// Gives a new token or says why not; it never throws. It does not keep the process alive.
pub(crate) type GivenRefresh =
    ThreadsafeFunction<(), Promise<GivenRenewal>, (), Status, false, true>;

#[napi(object, object_to_js = false)]
pub struct GivenRenewal {
    pub token: Option<String>,
    pub error: Option<String>,
}

pub(crate) fn refreshing(refresh: GivenRefresh) -> Refresh {
    let refresh = Arc::new(refresh);
    Arc::new(move || {
        let refresh = Arc::clone(&refresh);
        Box::pin(async move { renewed(&refresh).await.map_err(not_renewed) })
    })
}

/// The new token; the error is the message of what JavaScript threw.
async fn renewed(refresh: &GivenRefresh) -> std::result::Result<Secret, String> {
    let reason = |error: napi::Error| error.reason.clone();
    let renewal = refresh.call_async_catch(()).await.map_err(reason)?.await.map_err(reason)?;
    renewal.token.map(Secret::from).ok_or_else(|| renewal.error.unwrap_or_default())
}

/// Of a kind that ends every call and wait, because none of them can continue without a token.
fn not_renewed(reason: String) -> Error {
    Error::new(ErrorKind::Authentication, format!("refresh gave no token: {reason}"))
}
