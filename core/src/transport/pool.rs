//! The connections of a client: how many may be open, and which are kept.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use http::Uri;
use http_body_util::combinators::UnsyncBoxBody;
use hyper::client::conn::http1::{self, SendRequest};
use tokio::runtime::{self, Handle};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::AbortHandle;

use super::connect::{AbortOnDrop, Cause, Connector};
use crate::budget::queue::Priority;
use crate::budget::retry::Idempotency;
use crate::clock::{Clock, Moment};

/// How many connections are kept for reads, at most half of all.
const FOR_READS: usize = 8;

/// How many of them are kept for reads that settle a wait or a submission, at most a quarter of all.
const FOR_WAITS: usize = 4;

/// How long a connection is kept without a request: shorter than common servers and proxies do, so
/// that we close first.
const IDLE: Duration = Duration::from_secs(30);

/// How old the last answer on a connection may be for a request that must not be sent twice.
pub(super) const RECENT: Duration = Duration::from_secs(1);

pub(super) type RequestBody = UnsyncBoxBody<bytes::Bytes, std::io::Error>;

/// A place among the connections that a client may have open at once, held until dropped.
#[derive(Default)]
pub struct Slot {
    _places: Vec<OwnedSemaphorePermit>,
}

/// The places: a submission needs one of each kind, and waits for them first come, first served.
/// What settles waits and submissions has some of its own, for it goes first also when others wait
/// for the account's limit and hold theirs. From two connections on at least one is kept for reads: an
/// upload may last minutes, and a job that is paid for is waited for meanwhile. Below four none is
/// kept for what settles waits: it then waits for the end of another read at the most.
pub(super) struct Slots {
    all: Arc<Semaphore>,
    others: Arc<Semaphore>,
    submissions: Arc<Semaphore>,
}

impl Slots {
    pub(super) fn new(limit: usize) -> Self {
        let limit = limit.min(Semaphore::MAX_PERMITS);
        let but =
            |kept: usize, share: usize| Arc::new(Semaphore::new(limit - kept.min(limit / share)));
        Slots {
            all: Arc::new(Semaphore::new(limit)),
            others: but(FOR_WAITS, 4),
            submissions: but(FOR_READS, 2),
        }
    }

    /// Waits for a free place.
    pub(super) async fn take(&self, idempotency: Idempotency, priority: Priority) -> Slot {
        let kinds: &[_] = match (idempotency, priority) {
            (Idempotency::NonIdempotent | Idempotency::Keyed, _) => {
                &[&self.submissions, &self.others, &self.all]
            }
            (Idempotency::Idempotent, Priority::Rest) => &[&self.others, &self.all],
            (
                Idempotency::Idempotent,
                Priority::Result | Priority::Reconcile | Priority::ListPoll,
            ) => &[&self.all],
        };
        let mut places = Vec::with_capacity(kinds.len());
        for kind in kinds {
            // An error would mean that the semaphore has been closed, which none is.
            places.extend(Arc::clone(kind).acquire_owned().await.ok());
        }
        Slot { _places: places }
    }
}

/// Which connections a request may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reuse {
    /// Any that is kept.
    Any,
    /// One whose last answer is less than a second old, and only where there is no room for a new one:
    /// a server that has just answered seldom closes at once.
    Recent,
    /// None: it gets a new one.
    Never,
}

/// The kept connections of a client.
pub(super) struct Pool {
    connector: Connector,
    clock: Clock,
    limit: usize,
    /// How long a connection is kept without a request.
    pub(super) idle: Duration,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// The one used last at the end.
    idle: Vec<Idle>,
    /// How many are in use.
    used: usize,
    /// The tasks that close those that stay idle, one per runtime that has some.
    watching: Vec<(runtime::Id, AbortHandle)>,
}

/// A connection between two requests; dropping it closes it.
struct Idle {
    sender: SendRequest<RequestBody>,
    driving: AbortOnDrop,
    answered: Moment,
    /// The one that moves its bytes. Outside of it the connection may stand still, or be gone.
    runtime: runtime::Id,
}

/// A connection that a request has for itself; dropping it closes it.
pub(super) struct Lease {
    pub(super) sender: SendRequest<RequestBody>,
    driving: AbortOnDrop,
    /// Whether it has carried a request before.
    pub(super) is_kept: bool,
    used: Used,
}

/// One of the connections in use, counted.
struct Used(Arc<Pool>);

impl Drop for Used {
    fn drop(&mut self) {
        self.0.kept().used -= 1;
    }
}

impl Pool {
    pub(super) fn new(connector: Connector, limit: usize, clock: Clock) -> Arc<Self> {
        Arc::new(Pool { connector, clock, limit, idle: IDLE, kept: Mutex::default() })
    }

    pub(super) fn connector(&self) -> &Connector {
        &self.connector
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A kept connection, as far as `reuse` allows one.
    pub(super) fn take(self: &Arc<Self>, reuse: Reuse) -> Option<Lease> {
        let max_age = match reuse {
            Reuse::Any => self.idle,
            Reuse::Recent => RECENT,
            Reuse::Never => return None,
        };
        let (now, here) = (self.clock.now(), Handle::current().id());
        let mut kept = self.kept();
        kept.idle.retain(|idle| idle.sender.is_ready());
        if reuse == Reuse::Recent && kept.used + kept.idle.len() < self.limit {
            return None;
        }
        let youngest = kept.idle.iter().rposition(|idle| idle.runtime == here)?;
        if now.since(kept.idle[youngest].answered) >= max_age {
            return None;
        }
        let idle = kept.idle.remove(youngest);
        kept.used += 1;
        let used = Used(Arc::clone(self));
        Some(Lease { sender: idle.sender, driving: idle.driving, is_kept: true, used })
    }

    /// A new connection. Where too many would be open, the one longest idle is closed.
    pub(super) async fn open(self: &Arc<Self>, address: &Uri) -> Result<Lease, Cause> {
        let used = self.make_room();
        let stream = self.connector.connect(address).await?;
        let (sender, driving) = http1::handshake(stream).await?;
        // How it ends, the request that is on it is told.
        let driving = tokio::spawn(async move { drop(driving.await) });
        let driving = AbortOnDrop(driving.abort_handle());
        Ok(Lease { sender, driving, is_kept: false, used })
    }

    fn make_room(self: &Arc<Self>) -> Used {
        let mut kept = self.kept();
        kept.used += 1;
        let excess = (kept.used + kept.idle.len()).saturating_sub(self.limit);
        let excess = excess.min(kept.idle.len());
        kept.idle.drain(..excess);
        Used(Arc::clone(self))
    }

    /// Closes the connections that have been idle for too long, until the present runtime has none.
    fn watch(self: &Arc<Self>) -> AbortHandle {
        let (pool, limit): (Weak<Pool>, _) = (Arc::downgrade(self), self.idle);
        let here = Handle::current().id();
        let watching = tokio::spawn(async move {
            loop {
                // Sockets age in real time, also in a test that moves the clock by hand.
                Clock::System.sleep(limit).await;
                let Some(pool) = pool.upgrade() else { return };
                let now = pool.clock.now();
                let mut kept = pool.kept();
                kept.idle
                    .retain(|idle| now.since(idle.answered) < limit && !idle.sender.is_closed());
                if kept.idle.iter().all(|idle| idle.runtime != here) {
                    kept.watching.retain(|(runtime, _)| *runtime != here);
                    return;
                }
            }
        });
        watching.abort_handle()
    }
}

impl Lease {
    /// Keeps the connection for another request, once it is ready for one. The caller holds its slot
    /// until then, so that no more connections are open than may be.
    pub(super) async fn give_back(mut self) {
        // The whole answer is there, so what is left takes no time worth waiting for.
        let ready = self.sender.ready();
        let ready = Clock::System.timeout(Duration::from_millis(100), ready).await;
        if !matches!(ready, Some(Ok(()))) {
            return;
        }
        let Lease { sender, driving, used, .. } = self;
        let pool = Arc::clone(&used.0);
        drop(used);
        let runtime = Handle::current().id();
        let mut kept = pool.kept();
        kept.idle.push(Idle { sender, driving, answered: pool.clock.now(), runtime });
        // A task ends with its runtime, whatever it was to do.
        kept.watching.retain(|(_, watching)| !watching.is_finished());
        if kept.watching.iter().all(|(watched, _)| *watched != runtime) {
            kept.watching.push((runtime, pool.watch()));
        }
    }
}
