//! Renewing a credential that has expired, with code of the other language's.

use std::sync::{Arc, Mutex, PoisonError};

use jobferry::Refresh;
use jobferry::{Error, ErrorKind, Secret};
use tokio::sync::oneshot::{self, Sender};

/// Gives new credentials in place of those that the vendor no longer accepts.
///
/// Not an async function: Swift 6.0 cannot compile what uniffi makes of one.
#[uniffi::export(with_foreign)]
pub trait TokenSource: Send + Sync {
    /// Begins to get a new credential, and returns. What comes of it goes to `reply`.
    fn renew(&self, reply: Arc<TokenReply>);
}

/// Takes what came of a renewal: the first answer counts.
#[derive(uniffi::Object)]
pub struct TokenReply {
    waiting: Mutex<Option<Sender<std::result::Result<Secret, String>>>>,
}

#[uniffi::export]
impl TokenReply {
    /// The new credential.
    pub fn renewed(&self, token: Secret) {
        self.answer(Ok(token));
    }

    /// There is none, for this reason.
    pub fn failed(&self, detail: String) {
        self.answer(Err(detail));
    }
}

impl TokenReply {
    fn answer(&self, answer: std::result::Result<Secret, String>) {
        let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).take();
        // The call that asked may have been cancelled.
        let _ = waiting.map(|sender| sender.send(answer));
    }
}

/// What the core asks for a new credential.
pub(crate) fn refresh(source: Arc<dyn TokenSource>) -> Refresh {
    Arc::new(move || {
        let (sender, answer) = oneshot::channel();
        source.renew(Arc::new(TokenReply { waiting: Mutex::new(Some(sender)) }));
        Box::pin(async move {
            let answer = answer.await.unwrap_or_else(|_| Err("there was no answer".to_owned()));
            answer.map_err(|detail| {
                let message = format!("the credential could not be renewed: {detail}");
                Error::new(ErrorKind::Authentication, message)
            })
        })
    })
}
