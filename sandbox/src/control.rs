//! The controls: what the library API can do, over HTTP, for tests in other languages.
//!
//! Everything lives below `/_sandbox`, which no vendor uses, asks for no credentials, is never
//! limited, spoiled or logged. It answers only to names of this machine, so that a web page in a
//! browser cannot use it.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use bytes::Bytes;
use jobferry::clock::Clock;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::{Host, Url};

use crate::alliance::Alliance;
use crate::amplifier::Amplifier;
use crate::faults::Fault;
use crate::idunox::Idunox;
use crate::log::LoggedRequest;
use crate::midlyr::Midlyr;
use crate::state::Shared;

const PREFIX: &str = "/_sandbox";

/// The state and the clock that the controls show and change.
pub(crate) struct Controls {
    pub(crate) shared: Arc<Shared>,
    pub(crate) amplifier: Arc<Amplifier>,
    pub(crate) midlyr: Arc<Midlyr>,
    pub(crate) idunox: Arc<Idunox>,
    pub(crate) alliance: Arc<Alliance>,
}

impl Controls {
    pub(crate) fn reset(&self) {
        self.amplifier.reset();
        self.midlyr.reset();
        self.idunox.reset();
        self.alliance.reset();
        self.shared.faults.clear();
        self.shared.log.clear();
        self.shared.courier.forget();
    }

    pub(crate) fn jobs_created(&self) -> usize {
        self.amplifier.jobs_created()
            + self.midlyr.jobs_created()
            + self.idunox.jobs_created()
            + self.alliance.jobs_created()
    }

    fn state(&self) -> Value {
        let clock = match self.shared.options.clock {
            Clock::System => "real",
            Clock::Manual(_) => "virtual",
        };
        json!({
            "clock": clock,
            "elapsed_ms": self.shared.elapsed_ms(),
            "now": self.shared.written(self.shared.now()),
            "amplifier": self.amplifier.state(),
            "midlyr": self.midlyr.state(),
            "idunox": self.idunox.state(),
            "alliance": self.alliance.state(),
        })
    }
}

/// Whether a path belongs to the controls.
pub(crate) fn is_control(path: &str) -> bool {
    path.strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The answer to a request at the controls that a web page makes a browser send: by a name that
/// resolves to this machine (`Host`), or across origins (`Origin`).
pub(crate) fn refusal_of_foreigners(headers: &HeaderMap) -> Option<Response> {
    let is_foreign = |name: HeaderName, scheme: &str| {
        let url =
            |value: &HeaderValue| Url::parse(&format!("{scheme}{}", value.to_str().ok()?)).ok();
        headers.get_all(name).iter().any(|value| !url(value).is_some_and(|url| is_local(&url)))
    };
    let header = match (is_foreign(HOST, "http://"), is_foreign(ORIGIN, "")) {
        (true, _) => HOST,
        (false, true) => ORIGIN,
        (false, false) => return None,
    };
    let why = format!("the header {header} names another host than this machine; ask 127.0.0.1");
    Some(Refusal(StatusCode::FORBIDDEN, why).into_response())
}

fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

pub(crate) fn routes(controls: Arc<Controls>) -> Router {
    let routes = Router::new()
        .route("/", get(help))
        .route("/requests", get(requests).delete(forget_requests))
        .route("/faults", get(faults).post(script).delete(forget_faults))
        .route("/deliveries", get(deliveries))
        .route("/state", get(state))
        .route("/clock/advance", post(advance))
        .route("/credits", post(credits))
        .route("/idunox/webhook", put(set_webhook).delete(forget_webhook))
        .route("/alliance/expire", post(expire_tokens))
        .route("/reset", post(reset))
        .with_state(controls);
    // A nested "/" answers to the prefix without a slash; users type one.
    Router::new().route("/_sandbox/", get(help)).nest(PREFIX, routes)
}

async fn help() -> &'static str {
    include_str!("control_help.txt")
}

async fn requests(State(controls): State<Arc<Controls>>) -> Json<Vec<LoggedRequest>> {
    Json(controls.shared.log.all())
}

async fn forget_requests(State(controls): State<Arc<Controls>>) -> StatusCode {
    controls.shared.log.clear();
    StatusCode::NO_CONTENT
}

async fn faults(State(controls): State<Arc<Controls>>) -> Json<Vec<Fault>> {
    Json(controls.shared.faults.all())
}

async fn forget_faults(State(controls): State<Arc<Controls>>) -> StatusCode {
    controls.shared.faults.clear();
    StatusCode::NO_CONTENT
}

/// One fault, or an array of them.
async fn script(State(controls): State<Arc<Controls>>, body: Bytes) -> Result<Response, Refusal> {
    let faults: Vec<Fault> = match body.trim_ascii_start().starts_with(b"[") {
        true => read(&body)?,
        false => vec![read(&body)?],
    };
    let scripted = faults.len();
    faults.into_iter().for_each(|fault| controls.shared.faults.add(fault));
    Ok(Json(json!({ "scripted": scripted })).into_response())
}

async fn deliveries(State(controls): State<Arc<Controls>>) -> Response {
    Json(controls.shared.courier.deliveries()).into_response()
}

async fn state(State(controls): State<Arc<Controls>>) -> Json<Value> {
    Json(controls.state())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: f64,
}

async fn advance(State(controls): State<Arc<Controls>>, body: Bytes) -> Result<Response, Refusal> {
    let Advance { seconds } = read(&body)?;
    let by = Duration::try_from_secs_f64(seconds)
        .map_err(|error| Refusal(StatusCode::BAD_REQUEST, format!("seconds: {error}")))?;
    let Clock::Manual(clock) = &controls.shared.options.clock else {
        let why = "this sandbox lives in real time; start it with a virtual clock to move time";
        return Err(Refusal(StatusCode::CONFLICT, why.to_owned()));
    };
    clock.advance(by);
    Ok(Json(json!({ "elapsed_ms": controls.shared.elapsed_ms() })).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetCredits {
    /// Default: every account.
    account_id: Option<String>,
    credits: i64,
}

async fn credits(State(controls): State<Arc<Controls>>, body: Bytes) -> Result<Response, Refusal> {
    let SetCredits { account_id, credits } = read(&body)?;
    match controls.amplifier.set_credits(account_id.as_deref(), credits) {
        0 => Err(Refusal(StatusCode::NOT_FOUND, "no such account".to_owned())),
        accounts => Ok(Json(json!({ "accounts": accounts })).into_response()),
    }
}

async fn set_webhook(
    State(controls): State<Arc<Controls>>,
    body: Bytes,
) -> Result<StatusCode, Refusal> {
    controls.idunox.set_webhook(Some(read(&body)?));
    Ok(StatusCode::NO_CONTENT)
}

async fn forget_webhook(State(controls): State<Arc<Controls>>) -> StatusCode {
    controls.idunox.set_webhook(None);
    StatusCode::NO_CONTENT
}

async fn expire_tokens(State(controls): State<Arc<Controls>>) -> StatusCode {
    controls.alliance.expire_tokens();
    StatusCode::NO_CONTENT
}

async fn reset(State(controls): State<Arc<Controls>>) -> StatusCode {
    controls.reset();
    StatusCode::NO_CONTENT
}

/// Read as JSON whatever the content type says, because curl says something else by default.
fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Refusal> {
    serde_json::from_slice(body)
        .map_err(|error| Refusal(StatusCode::BAD_REQUEST, format!("{error}; see GET {PREFIX}")))
}

/// The reason of a refusal by the controls, for the author of the test.
struct Refusal(StatusCode, String);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.0, Json(json!({ "error": self.1 }))).into_response()
    }
}
