//! Delivers webhooks, with redeliveries.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use jobferry::clock::Moment;
use serde::Serialize;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;

use crate::state::Shared;

/// One attempt to deliver a webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Delivery {
    /// When the attempt ended: milliseconds on the sandbox's clock since the sandbox started.
    pub at_ms: u64,
    /// The job, or the submission, that it tells about.
    pub job_id: String,
    /// Where it went.
    pub url: String,
    /// 1 for the first, then the redeliveries.
    pub attempt: u32,
    /// The receiver's status; none when it gave no answer in time.
    pub status: Option<u16>,
    /// Whether the receiver accepted it (2xx).
    pub accepted: bool,
}

/// A webhook ready to send.
pub(crate) struct Letter {
    pub(crate) url: String,
    /// Asked for before each attempt: what carries a time or an id differs between attempts.
    pub(crate) headers: Box<dyn Fn() -> Vec<(String, String)> + Send + Sync>,
    pub(crate) body: Bytes,
}

/// A webhook to send at `due`. The request is built only then, because the target may be set and
/// the body may be made until then. It is not sent when there is no target.
pub(crate) struct Order {
    pub(crate) job_id: String,
    pub(crate) due: Moment,
    pub(crate) letter: BoxFuture<'static, Option<Letter>>,
}

enum Message {
    Deliver(Order),
    ForgetAll,
}

/// The channel to the task that delivers, and the log of deliveries.
pub(crate) struct Courier {
    messages: UnboundedSender<Message>,
    deliveries: Mutex<Vec<Delivery>>,
    client: OnceLock<Option<reqwest::Client>>,
}

/// The courier's inbox; [`run`] empties it.
pub(crate) struct Inbox(UnboundedReceiver<Message>);

impl Courier {
    pub(crate) fn new() -> (Courier, Inbox) {
        let (messages, inbox) = unbounded_channel();
        let courier = Courier { messages, deliveries: Mutex::default(), client: OnceLock::new() };
        (courier, Inbox(inbox))
    }

    pub(crate) fn deliver(&self, order: Order) {
        // Fails only while the sandbox is being dropped.
        let _ = self.messages.send(Message::Deliver(order));
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.deliveries.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets what was delivered and what is still to be delivered.
    pub(crate) fn forget(&self) {
        let _ = self.messages.send(Message::ForgetAll);
        self.deliveries.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// Delivers what arrives in the inbox. Dropping the future abandons all of it.
pub(crate) async fn run(shared: Arc<Shared>, mut inbox: Inbox) {
    let mut under_way = JoinSet::new();
    loop {
        tokio::select! {
            message = inbox.0.recv() => match message {
                Some(Message::Deliver(order)) => {
                    under_way.spawn(deliver(shared.clone(), order));
                }
                Some(Message::ForgetAll) => under_way.abort_all(),
                None => return,
            },
            Some(_) = under_way.join_next() => {}
        }
    }
}

async fn deliver(shared: Arc<Shared>, order: Order) {
    let clock = &shared.options.clock;
    // Counted from the due moment, not from when an attempt ended: a virtual clock may have been
    // advanced meanwhile, and what is overdue then goes out at once.
    let mut due = order.due;
    clock.sleep_until(due).await;
    let Some(letter) = order.letter.await else {
        return;
    };
    let mut delays = shared.options.redelivery_delays.iter();
    for attempt in 1.. {
        let status = post(&shared, &letter).await;
        let accepted = status.is_some_and(|status| (200..300).contains(&status));
        let delivery = Delivery {
            at_ms: shared.elapsed_ms(),
            job_id: order.job_id.clone(),
            url: letter.url.clone(),
            attempt,
            status,
            accepted,
        };
        shared.courier.deliveries.lock().unwrap_or_else(PoisonError::into_inner).push(delivery);
        let Some(delay) = delays.next().filter(|_| !accepted) else {
            return;
        };
        due = due + *delay;
        clock.sleep_until(due).await;
    }
}

/// Sends once; the status, or none when no answer came.
async fn post(shared: &Shared, letter: &Letter) -> Option<u16> {
    let client = shared.courier.client.get_or_init(|| client(shared)).as_ref()?;
    let mut request = client.post(&letter.url).body(letter.body.clone());
    for (name, value) in (letter.headers)() {
        request = request.header(name, value);
    }
    let response = request.send().await.ok()?;
    Some(response.status().as_u16())
}

/// Built on the first delivery, because reading the certificate store takes longer than the
/// sandbox takes to start. Redirects are not followed and no proxy is asked: receivers are local.
fn client(shared: &Shared) -> Option<reqwest::Client> {
    // Fails when another provider is already installed, which works as well.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(shared.options.webhook_timeout)
        .no_proxy()
        .build()
        .ok()
}
