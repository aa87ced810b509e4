//! A running sandbox, and the handle on it.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use jobferry::clock::Clock;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

use crate::alliance::{self, Alliance};
use crate::amplifier::{self, Amplifier};
use crate::control::{self, Controls};
use crate::faults::Fault;
use crate::idunox::{self, Idunox};
use crate::log::LoggedRequest;
use crate::midlyr::{self, Midlyr};
use crate::options::{Account, IdunoxPartner, IdunoxWebhookTarget, SandboxOptions};
use crate::server::Server;
use crate::state::Shared;
use crate::vendor;
use crate::webhooks::{self, Courier, Delivery};

/// A stand-in server on 127.0.0.1. It stops, and forgets everything, when this is dropped.
pub struct Sandbox {
    controls: Arc<Controls>,
    tasks: [AbortHandle; 2],
}

impl Sandbox {
    /// Starts a sandbox on the current tokio runtime, which needs its I/O and time drivers; it
    /// accepts connections when this returns.
    ///
    /// # Errors
    /// When the port is not available.
    pub async fn start(options: SandboxOptions) -> io::Result<Sandbox> {
        let listener = TcpListener::bind(("127.0.0.1", options.port)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let (courier, inbox) = Courier::new();
        let shared = Arc::new(Shared::new(options, url, courier));
        let amplifier = Amplifier::new(shared.clone());
        let midlyr = Midlyr::new(shared.clone());
        let idunox = Idunox::new(shared.clone());
        let alliance = Alliance::new(shared.clone());
        let controls = Arc::new(Controls {
            shared: shared.clone(),
            amplifier: amplifier.clone(),
            midlyr: midlyr.clone(),
            idunox: idunox.clone(),
            alliance: alliance.clone(),
        });
        let routes = amplifier::routes(amplifier)
            .merge(midlyr::routes(midlyr))
            .merge(idunox::routes(idunox))
            .merge(alliance::routes(alliance))
            .merge(control::routes(controls.clone()))
            .fallback_service(vendor::unknown_path(shared.clone()));
        let deliveries = tokio::spawn(webhooks::run(shared.clone(), inbox));
        let server = tokio::spawn(Server::new(shared, routes).run(listener));
        Ok(Sandbox { controls, tasks: [deliveries.abort_handle(), server.abort_handle()] })
    }

    /// The address to give a client as its base URL: `http://127.0.0.1:` and the port.
    pub fn url(&self) -> &str {
        &self.controls.shared.url
    }

    /// The id of the first account.
    pub fn account_id(&self) -> &str {
        self.account().map_or("", |account| &account.account_id)
    }

    /// The API key of the first account.
    pub fn api_key(&self) -> &str {
        self.account().map_or("", |account| &account.api_key)
    }

    /// The key of Midlyr.
    pub fn midlyr_key(&self) -> &str {
        &self.controls.shared.options.midlyr.api_key
    }

    /// The key of the first partner of Idunox.
    pub fn idunox_key(&self) -> &str {
        self.idunox_partner().map_or("", |partner| &partner.api_key)
    }

    /// The `partnerId` of the first partner of Idunox.
    pub fn idunox_partner_id(&self) -> &str {
        self.idunox_partner().map_or("", |partner| &partner.partner_id)
    }

    fn idunox_partner(&self) -> Option<&IdunoxPartner> {
        self.controls.shared.options.idunox.partners.first()
    }

    /// Announces Idunox results that become ready from now on there, or nowhere.
    pub fn set_idunox_webhook(&self, webhook: Option<IdunoxWebhookTarget>) {
        self.controls.idunox.set_webhook(webhook);
    }

    /// A new access token of the first user of Alliance. It expires, and stays valid on a reset.
    pub fn alliance_token(&self) -> String {
        self.controls.alliance.access_token().unwrap_or_default()
    }

    /// A new refresh token of the first user of Alliance.
    pub fn alliance_refresh_token(&self) -> String {
        self.controls.alliance.refresh_token().unwrap_or_default()
    }

    /// Invalidates every access token of Alliance, as if it had expired.
    pub fn expire_alliance_tokens(&self) {
        self.controls.alliance.expire_tokens();
    }

    /// What a program that reads its settings from the environment needs to talk to this sandbox:
    /// names and values, for every vendor.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let alliance_token = self.alliance_token();
        [
            ("AMPLIFIER_BASE_URL", self.url()),
            ("AMPLIFIER_ACCOUNT_ID", self.account_id()),
            ("AMPLIFIER_API_KEY", self.api_key()),
            ("MIDLYR_BASE_URL", self.url()),
            ("MIDLYR_API_KEY", self.midlyr_key()),
            ("IDUNOX_BASE_URL", self.url()),
            ("IDUNOX_API_KEY", self.idunox_key()),
            ("ALLIANCE_BASE_URL", self.url()),
            ("ALLIANCE_TOKEN", &alliance_token),
        ]
        .map(|(name, value)| (name, value.to_owned()))
        .to_vec()
    }

    fn account(&self) -> Option<&Account> {
        self.controls.shared.options.accounts.first()
    }

    /// Every request that came in, oldest first, without those to the controls.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.controls.shared.log.all()
    }

    /// Applies a fault to the next requests that match.
    pub fn script(&self, fault: Fault) {
        self.controls.shared.faults.add(fault);
    }

    /// Moves a virtual clock forward, and wakes whatever waits for it.
    ///
    /// # Panics
    /// When the sandbox has a real clock, which cannot be advanced.
    pub fn advance(&self, by: Duration) {
        match &self.controls.shared.options.clock {
            Clock::Manual(clock) => clock.advance(by),
            Clock::System => panic!("start the sandbox with `Clock::Manual` to move its time"),
        }
    }

    /// How many submissions were accepted and paid for, of all vendors.
    pub fn jobs_created(&self) -> usize {
        self.controls.jobs_created()
    }

    /// Sets the balance of every account.
    pub fn set_credits(&self, credits: i64) {
        self.controls.amplifier.set_credits(None, credits);
    }

    /// Every attempt to deliver a webhook, in the order in which they ended.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.controls.shared.courier.deliveries()
    }

    /// Resets everything except the clock to the state at the start.
    pub fn reset(&self) {
        self.controls.reset();
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.tasks.iter().for_each(AbortHandle::abort);
    }
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox").field("url", &self.url()).finish_non_exhaustive()
    }
}
