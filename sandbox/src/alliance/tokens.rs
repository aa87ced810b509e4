//! Access tokens, which expire by the clock, and refresh tokens, which do not.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jobferry::clock::Moment;

use crate::options::AllianceUser;
use crate::state::Shared;

/// The tokens given out.
#[derive(Default)]
pub(super) struct Tokens(Mutex<GivenOut>);

#[derive(Default)]
struct GivenOut {
    access: HashMap<String, (AllianceUser, Moment)>,
    refresh: HashMap<String, AllianceUser>,
    /// The challenges to answer with a new password.
    sessions: HashMap<String, AllianceUser>,
}

impl Tokens {
    fn given_out(&self) -> MutexGuard<'_, GivenOut> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn access(&self, user: &AllianceUser, shared: &Shared) -> String {
        let now = shared.now();
        let expires = now + shared.options.alliance.token_lifetime;
        let token = secret("access");
        let mut given_out = self.given_out();
        // Expired tokens are removed, so that repeated logins over days do not fill the memory.
        given_out.access.retain(|_, (_, expires)| *expires > now);
        given_out.access.insert(token.clone(), (user.clone(), expires));
        token
    }

    pub(super) fn refresh(&self, user: &AllianceUser) -> String {
        let token = secret("refresh");
        self.given_out().refresh.insert(token.clone(), user.clone());
        token
    }

    pub(super) fn session(&self, user: &AllianceUser) -> String {
        let session = secret("session");
        self.given_out().sessions.insert(session.clone(), user.clone());
        session
    }

    /// Whose access token it is, while it is valid.
    pub(super) fn user(&self, token: &str, shared: &Shared) -> Option<AllianceUser> {
        let given_out = self.given_out();
        let (user, expires) = given_out.access.get(token)?;
        (!shared.has_come(*expires)).then(|| user.clone())
    }

    pub(super) fn refreshing(&self, token: &str) -> Option<AllianceUser> {
        self.given_out().refresh.get(token).cloned()
    }

    /// Whose challenge it is; it can be answered once.
    pub(super) fn answer(&self, session: &str) -> Option<AllianceUser> {
        self.given_out().sessions.remove(session)
    }

    pub(super) fn expire(&self) {
        self.given_out().access.clear();
    }
}

/// Not from the seed, because secrets must not repeat.
fn secret(kind: &str) -> String {
    format!("sandbox.{kind}.{:032x}", fastrand::u128(..))
}
