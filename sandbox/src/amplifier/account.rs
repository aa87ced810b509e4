//! Authentication, rate limits and balances of the accounts.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Json;
use axum::extract::{Extension, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use url::Url;

use super::Amplifier;
use super::refusal::Refusal;
use crate::log::Entry;
use crate::options::{Plan, SandboxOptions};
use crate::window::Window;

/// One account while the sandbox runs.
pub(super) struct Account {
    pub(super) id: String,
    api_key: String,
    secret_key: String,
    standing: Mutex<Standing>,
}

struct Standing {
    credits: i64,
    webhook: Option<WebhookTarget>,
    submissions: Window,
    others: Window,
}

/// Where finished jobs are announced, and what signs the announcement.
#[derive(Clone)]
pub(super) struct WebhookTarget {
    pub(super) url: String,
    pub(super) secret: String,
}

impl Standing {
    fn new(options: &SandboxOptions) -> Standing {
        let minute = Duration::from_secs(60);
        let (analyze, general, window) = match options.plan {
            Plan::Standard => (Some(5), Some(10), minute),
            Plan::Enterprise => (Some(500), Some(1000), minute),
            Plan::Off => (None, None, minute),
            Plan::Custom { analyze, general, window } => (Some(analyze), Some(general), window),
        };
        Standing {
            credits: options.credits,
            webhook: None,
            submissions: Window::new(analyze, window),
            others: Window::new(general, window),
        }
    }
}

impl Account {
    fn standing(&self) -> MutexGuard<'_, Standing> {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the price off the balance, or nothing when it does not suffice.
    pub(super) fn pay(&self, price: i64) -> Result<(), Refusal> {
        let mut standing = self.standing();
        if standing.credits < price {
            return Err(Refusal::insufficient_credits());
        }
        standing.credits -= price;
        Ok(())
    }

    pub(super) fn webhook(&self) -> Option<WebhookTarget> {
        self.standing().webhook.clone()
    }
}

/// The accounts the sandbox was started with.
pub(super) struct Accounts(Vec<Arc<Account>>);

impl Accounts {
    pub(super) fn new(options: &SandboxOptions) -> Accounts {
        let account = |given: &crate::options::Account| {
            Arc::new(Account {
                id: given.account_id.clone(),
                api_key: given.api_key.clone(),
                secret_key: given.secret_key.clone(),
                standing: Mutex::new(Standing::new(options)),
            })
        };
        Accounts(options.accounts.iter().map(account).collect())
    }

    /// The account whose id and key are both in the headers, each exactly once.
    fn called_by(
        &self,
        headers: &HeaderMap,
        key_header: &str,
        key: impl Fn(&Account) -> &str,
    ) -> Result<Arc<Account>, Refusal> {
        let single = |name: &str| {
            let mut values = headers.get_all(name).iter();
            values.next().filter(|_| values.next().is_none()).map(|value| value.as_bytes())
        };
        let (Some(id), Some(given)) = (single("x-account-id"), single(key_header)) else {
            return Err(Refusal::unauthorized());
        };
        let called = |account: &&Arc<Account>| {
            account.id.as_bytes() == id && key(account).as_bytes() == given
        };
        self.0.iter().find(called).cloned().ok_or_else(Refusal::unauthorized)
    }

    pub(super) fn set_credits(&self, account_id: Option<&str>, credits: i64) -> usize {
        let meant = |account: &&Arc<Account>| account_id.is_none_or(|id| id == account.id);
        self.0.iter().filter(meant).map(|account| account.standing().credits = credits).count()
    }

    pub(super) fn reset(&self, options: &SandboxOptions) {
        self.0.iter().for_each(|account| *account.standing() = Standing::new(options));
    }

    pub(super) fn balances(&self) -> Value {
        let shown = |account: &Arc<Account>| {
            let standing = account.standing();
            let webhook = standing.webhook.as_ref().map(|webhook| &webhook.url);
            json!({ "account_id": account.id, "credits": standing.credits, "webhook": webhook })
        };
        self.0.iter().map(shown).collect()
    }
}

/// A call that is neither a submission nor version 1: credentials checked, counted.
pub(super) struct GeneralCall(pub(super) Arc<Account>);

/// A submission: credentials checked, counted in its own window, and not out of credits.
pub(super) struct SubmitCall(pub(super) Arc<Account>);

/// A version 1 call.
pub(super) struct LegacyCall(Arc<Account>);

impl FromRequestParts<Arc<Amplifier>> for GeneralCall {
    type Rejection = Refusal;

    async fn from_request_parts(
        parts: &mut Parts,
        amplifier: &Arc<Amplifier>,
    ) -> Result<Self, Refusal> {
        let accounts = &amplifier.accounts;
        let account = accounts.called_by(&parts.headers, "x-api-key", |a| &a.api_key)?;
        count_general(&account, amplifier)?;
        Ok(GeneralCall(account))
    }
}

impl FromRequestParts<Arc<Amplifier>> for LegacyCall {
    type Rejection = Refusal;

    async fn from_request_parts(
        parts: &mut Parts,
        amplifier: &Arc<Amplifier>,
    ) -> Result<Self, Refusal> {
        let accounts = &amplifier.accounts;
        let account = accounts.called_by(&parts.headers, "x-secret-key", |a| &a.secret_key)?;
        count_general(&account, amplifier)?;
        Ok(LegacyCall(account))
    }
}

impl FromRequestParts<Arc<Amplifier>> for SubmitCall {
    type Rejection = Refusal;

    async fn from_request_parts(
        parts: &mut Parts,
        amplifier: &Arc<Amplifier>,
    ) -> Result<Self, Refusal> {
        let accounts = &amplifier.accounts;
        let account = accounts.called_by(&parts.headers, "x-api-key", |a| &a.api_key)?;
        {
            let mut standing = account.standing();
            // The clock is read under the lock, so that requests are counted in its order.
            let now = amplifier.shared.now();
            standing.submissions.take(now).map_err(Refusal::rate_limited)?;
            if standing.credits <= 0 {
                return Err(Refusal::insufficient_credits());
            }
        }
        Ok(SubmitCall(account))
    }
}

fn count_general(account: &Account, amplifier: &Amplifier) -> Result<(), Refusal> {
    let mut standing = account.standing();
    standing.others.take(amplifier.shared.now()).map_err(Refusal::rate_limited)
}

#[derive(Serialize)]
pub(super) struct Credits {
    credits: i64,
}

/// `GET /v2/account/credits`
pub(super) async fn credits(GeneralCall(account): GeneralCall) -> Json<Credits> {
    Json(Credits { credits: account.standing().credits })
}

/// `GET /api/v1/account/credits`
pub(super) async fn credits_v1(LegacyCall(account): LegacyCall) -> Json<Credits> {
    Json(Credits { credits: account.standing().credits })
}

#[derive(Deserialize)]
struct WebhookSetting {
    url: String,
    secret_key: String,
}

#[derive(Serialize)]
pub(super) struct WebhookStored {
    success: bool,
    message: &'static str,
}

/// `POST /v2/account/webhook`
pub(super) async fn set_webhook(
    GeneralCall(account): GeneralCall,
    Extension(entry): Extension<Entry>,
    body: Bytes,
) -> Result<Json<WebhookStored>, Refusal> {
    store_webhook(&account, &entry, &body)
}

/// `POST /api/v1/account/webhook`
pub(super) async fn set_webhook_v1(
    LegacyCall(account): LegacyCall,
    Extension(entry): Extension<Entry>,
    body: Bytes,
) -> Result<Json<WebhookStored>, Refusal> {
    store_webhook(&account, &entry, &body)
}

fn store_webhook(
    account: &Account,
    entry: &Entry,
    body: &[u8],
) -> Result<Json<WebhookStored>, Refusal> {
    let setting: WebhookSetting = serde_json::from_slice(body)
        .map_err(|_| Refusal::invalid("url and secret_key are required."))?;
    entry.field("url", &setting.url);
    entry.field("secret_key", &setting.secret_key);
    let target = webhook_target(setting.url, setting.secret_key)?;
    account.standing().webhook = Some(target);
    Ok(Json(WebhookStored { success: true, message: "Webhook configured" }))
}

/// A pair as the vendor would take it. Plain `http` is accepted, because the receivers that a
/// stand-in can reach are local.
pub(super) fn webhook_target(url: String, secret: String) -> Result<WebhookTarget, Refusal> {
    let is_web = Url::parse(&url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    if !is_web {
        return Err(Refusal::invalid("The webhook address is not a web address."));
    }
    if secret.is_empty() {
        return Err(Refusal::invalid("The webhook secret is empty."));
    }
    Ok(WebhookTarget { url, secret })
}
