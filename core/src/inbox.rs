//! Where documents that a webhook delivered wait for those who wait for them.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use tokio::sync::watch;

/// Documents on their way from a webhook to the waits for their jobs.
#[derive(Debug, Default)]
pub(crate) struct Inbox(Mutex<HashMap<String, watch::Sender<Option<Bytes>>>>);

impl Inbox {
    /// The document that is delivered for a job from now on.
    pub(crate) async fn delivery(&self, job_id: &str) -> Bytes {
        let mut subscription = Subscription::new(self, job_id);
        subscription.next().await
    }

    /// Hands `body` to whoever waits for the job; tells whether somebody does.
    pub(crate) fn put(&self, job_id: &str, body: Bytes) -> bool {
        self.waiting().get(job_id).is_some_and(|sender| sender.send(Some(body)).is_ok())
    }

    #[cfg(test)]
    pub(crate) fn is_empty(&self) -> bool {
        self.waiting().is_empty()
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<String, watch::Sender<Option<Bytes>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One wait's interest in a job; the last one takes the job's entry out of the inbox.
struct Subscription<'i> {
    inbox: &'i Inbox,
    job_id: &'i str,
    receiver: Option<watch::Receiver<Option<Bytes>>>,
}

impl<'i> Subscription<'i> {
    fn new(inbox: &'i Inbox, job_id: &'i str) -> Self {
        let mut waiting = inbox.waiting();
        let sender = waiting.entry(job_id.to_owned()).or_insert_with(|| watch::Sender::new(None));
        Subscription { inbox, job_id, receiver: Some(sender.subscribe()) }
    }

    async fn next(&mut self) -> Bytes {
        if let Some(receiver) = &mut self.receiver
            && let Ok(delivered) = receiver.wait_for(Option::is_some).await
            && let Some(body) = delivered.clone()
        {
            return body;
        }
        // The sender stays in the inbox for as long as this subscription does.
        std::future::pending().await
    }
}

impl Drop for Subscription<'_> {
    fn drop(&mut self) {
        let mut waiting = self.inbox.waiting();
        self.receiver = None;
        if waiting.get(self.job_id).is_some_and(|sender| sender.receiver_count() == 0) {
            waiting.remove(self.job_id);
        }
    }
}
