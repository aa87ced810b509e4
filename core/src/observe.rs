//! A scope around a call: how long it may take, who is told what it does, and what is left of it
//! when it is cancelled.
//!
//! [`CallExt`] wraps the future of a call, so that no method needs further arguments. While the
//! future is polled its scope is the thread's current one, as with `tracing`'s spans; whatever the
//! call acts on reads it there. Scopes nest: of several deadlines the earliest counts, and every
//! observer and receipt is told. What acts for several calls at once (a list poll, the
//! renewal of a credential) runs outside of any scope.

use std::cell::RefCell;
use std::fmt;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use pin_project_lite::pin_project;

use crate::clock::{Clock, Moment};
use crate::error::{Error, ErrorKind};
use crate::models::JobState;
use crate::models::audio::AudioFinding;

/// What a call is doing. Names and fields only grow.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A request must wait for its turn, which will take more than 2 s.
    #[non_exhaustive]
    Queued {
        /// How long until its turn comes at the earliest. It is said again if it takes longer.
        wait: Duration,
        /// What it waits for.
        reason: QueueReason,
    },
    /// A submission is being sent: once when an attempt begins, and for each frame of up to 1 MiB
    /// of a file.
    #[non_exhaustive]
    Uploading {
        /// How many bytes of the body have been handed to the network.
        sent: u64,
        /// How many there are, where that is known beforehand.
        total: Option<u64>,
    },
    /// An attempt failed; after a pause the same request is sent again.
    #[non_exhaustive]
    Retrying {
        /// How long the pause is.
        pause: Duration,
        /// What went wrong.
        error: Error,
    },
    /// The vendor has accepted the submission, or the job that it became was found. Sent before
    /// the wait for the job begins.
    #[non_exhaustive]
    Accepted {
        /// The job.
        job_id: String,
        /// The token with which any process goes on with the job.
        token: String,
    },
    /// The wait for a job begins.
    #[non_exhaustive]
    Waiting {
        /// The job.
        job_id: String,
    },
    /// A look at the job has brought its state. Looks at the list for many jobs at once are not
    /// told.
    #[non_exhaustive]
    Polling {
        /// The job.
        job_id: String,
        /// Where it stands. A word that the vendor's description does not explain is
        /// [`JobState::Unknown`], and the wait goes on.
        state: JobState,
    },
    /// A look at the job has brought no usable answer; another one follows.
    #[non_exhaustive]
    PollFailed {
        /// The job.
        job_id: String,
        /// What went wrong.
        error: Error,
    },
    /// No answer to a submission tells whether it was accepted: its job is looked for in the list of
    /// jobs.
    #[non_exhaustive]
    Reconciling {},
    /// The check of a recording found something, and it is sent all the same: the vendor may refuse
    /// it, or the result is weaker.
    #[non_exhaustive]
    Finding {
        /// What was found, and what to do about it.
        finding: AudioFinding,
    },
}

/// What a request waits for before it may be sent. Displays as a phrase that goes on after "waits
/// for".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueueReason {
    /// A place within the account's rate limit, which this side keeps to.
    RateLimit,
    /// The vendor has asked all requests to pause (429).
    VendorPause,
}

impl fmt::Display for QueueReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            QueueReason::RateLimit => "a place within the account's rate limit",
            QueueReason::VendorPause => "the end of the pause that the vendor has asked for",
        })
    }
}

/// What a call leaves behind when it is cancelled: the job it has paid for, or the submission that
/// may have become one. Clones share it; one receipt is for one call at a time.
///
/// ```no_run
/// # async fn run(client: jobferry::Amplifier) -> jobferry::Result<()> {
/// use std::time::Duration;
///
/// use jobferry::models::amplifier::UseCase;
/// use jobferry::{CallExt, Receipt, Target};
///
/// let receipt = Receipt::default();
/// let call = client.analyze("visit.wav", Target::UseCase(UseCase::Wellness)).with_receipt(&receipt);
/// match tokio::time::timeout(Duration::from_secs(1), call).await {
///     Ok(job) => println!("{}", job?.job_id),
///     // The future was dropped. A paid job goes on, and its token finds it again.
///     Err(_) => println!("{}: {:?}", receipt.cancelled(), receipt.token()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Receipt(Arc<Mutex<Account>>);

#[derive(Default)]
struct Account {
    left: Left,
    has_ended: bool,
}

/// What there would be to go on with if a call ended now.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Left {
    /// Nothing: nothing was sent, or what was sent was refused.
    #[default]
    Nothing,
    /// An attempt that may have created a job.
    Submission { token: String, advice: String },
    /// A job.
    Job { job_id: String, token: String },
}

impl Receipt {
    /// The job, once the vendor has accepted it and until the call ends.
    pub fn job_id(&self) -> Option<String> {
        match self.account().open() {
            Left::Job { job_id, .. } => Some(job_id.clone()),
            Left::Nothing | Left::Submission { .. } => None,
        }
    }

    /// The token with which any process goes on: of the job once the vendor has accepted it; of the
    /// submission, for `reconcile`, while an attempt may have created a job. Nothing while nothing
    /// was sent, when what was sent was refused, and when the call has ended by itself.
    pub fn token(&self) -> Option<String> {
        match self.account().open() {
            Left::Job { token, .. } | Left::Submission { token, .. } => Some(token.clone()),
            Left::Nothing => None,
        }
    }

    /// The error of a call that was cancelled, for callers who do not get the call's own result:
    /// [`ErrorKind::Cancelled`] with the job and the token, saying how to go on. When the call had
    /// just ended by itself it still names what the call's result would have named.
    pub fn cancelled(&self) -> Error {
        let account = self.account();
        let (left, has_ended) = (account.left.clone(), account.has_ended);
        drop(account);
        let error = |message: String| Error::new(ErrorKind::Cancelled, message);
        match left {
            Left::Nothing => error("the call was cancelled; it has submitted nothing".to_owned()),
            Left::Submission { token, advice } => {
                let message = format!(
                    "the call was cancelled; its submission may have been accepted and paid for: \
                     {advice}"
                );
                error(message).with_token(token)
            }
            Left::Job { job_id, token } => {
                let how = match has_ended {
                    true => "the call had ended; fetch the job with its identifier or token",
                    false => "the job goes on, wait for it with its identifier or token",
                };
                let message = format!("the call for job {job_id} was cancelled; {how}");
                error(message).with_job_id(job_id).with_token(token)
            }
        }
    }

    fn account(&self) -> MutexGuard<'_, Account> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Account {
    fn open(&self) -> &Left {
        if self.has_ended { &Left::Nothing } else { &self.left }
    }
}

impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receipt").field("job_id", &self.job_id()).finish_non_exhaustive()
    }
}

/// Puts a scope around the future of any call of a client. Scopes nest in any order.
///
/// ```no_run
/// # async fn run(client: jobferry::Amplifier) -> jobferry::Result<()> {
/// use std::time::Duration;
///
/// use jobferry::models::amplifier::UseCase;
/// use jobferry::{CallExt, Event, Target};
///
/// let job = client
///     .analyze("visit.wav", Target::UseCase(UseCase::Wellness))
///     .with_deadline(Duration::from_secs(3600))
///     .observed(|event| match event {
///         Event::Queued { wait, reason, .. } => println!("waits {wait:?} for {reason}"),
///         Event::Accepted { job_id, token, .. } => println!("{job_id}: {token}"),
///         _ => {}
///     })
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// A task that is spawned inside a scope is outside of it: wrap its future with [`in_scope`](CallExt::in_scope).
pub trait CallExt: Future + Sized {
    /// Bounds the whole call: queueing for the rate limit, every attempt, the renewal of the
    /// credential, the pauses between attempts, and the wait for the job. `None` is no bound. The
    /// time counts from when the future is first polled; on a manual clock, from when the call
    /// first looks at it.
    fn with_deadline(self, limit: impl Into<Option<Duration>>) -> Scoped<Self> {
        let limit = limit.into();
        Scoped::new(
            self,
            Part::Deadline(Limit { limit, on_system: None, on_manual: OnceLock::new() }),
        )
    }

    /// Tells `observer` what the call does, from within the call: it should return soon.
    fn observed(self, observer: impl Fn(&Event) + Send + Sync + 'static) -> Scoped<Self> {
        Scoped::new(self, Part::Observer(Box::new(observer)))
    }

    /// Has `receipt` say what is left when the future is dropped before it is ready.
    fn with_receipt(self, receipt: &Receipt) -> Scoped<Self> {
        Scoped::new(self, Part::Receipt(receipt.clone()))
    }

    /// Runs the future in the scope that is current now, wherever it is polled.
    fn in_scope(self) -> InScope<Self> {
        InScope { future: self, scope: Scope::current() }
    }
}

impl<F: Future> CallExt for F {}

pin_project! {
    /// A call in a scope; see [`CallExt`].
    #[must_use = "futures do nothing unless they are polled"]
    pub struct Scoped<F> {
        #[pin]
        future: F,
        // Until the first poll.
        part: Option<Part>,
        scope: Scope,
    }
}

impl<F> Scoped<F> {
    fn new(future: F, part: Part) -> Self {
        Scoped { future, part: Some(part), scope: Scope::default() }
    }
}

impl<F: Future> Future for Scoped<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        if let Some(part) = this.part.take() {
            *this.scope = Scope::current().with(part);
        }
        let polled = this.scope.during(|| this.future.poll(context));
        if polled.is_ready() {
            this.scope.ended();
        }
        polled
    }
}

pin_project! {
    /// A future in a scope that was current elsewhere; see [`CallExt::in_scope`].
    #[must_use = "futures do nothing unless they are polled"]
    pub struct InScope<F> {
        #[pin]
        future: F,
        scope: Scope,
    }
}

impl<F: Future> Future for InScope<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        this.scope.during(|| this.future.poll(context))
    }
}

/// The smaller of the deadlines that the caller of a whole has given for its halves.
pub(crate) fn smaller(one: Option<Duration>, other: Option<Duration>) -> Option<Duration> {
    one.into_iter().chain(other).min()
}

/// `future`, in which all requests together are sent again `most` times.
pub(crate) fn with_retries<F: Future>(future: F, most: u32) -> Scoped<F> {
    Scoped::new(future, Part::Retries(AtomicU32::new(most)))
}

/// `future`, which acts for other calls too and so is no part of the one that polls it.
pub(crate) fn outside<F: Future>(future: F) -> InScope<F> {
    InScope { future, scope: Scope::default() }
}

thread_local! {
    static CURRENT: RefCell<Scope> = const { RefCell::new(Scope(None)) };
}

/// The scopes around a call, the innermost first; none for most calls.
#[derive(Clone, Default)]
pub(crate) struct Scope(Option<Arc<Node>>);

struct Node {
    part: Part,
    outer: Scope,
}

enum Part {
    Deadline(Limit),
    Observer(Box<dyn Fn(&Event) + Send + Sync>),
    Receipt(Receipt),
    /// How often the call may still send something again.
    Retries(AtomicU32),
}

struct Limit {
    limit: Option<Duration>,
    /// When it is over by the system's clock, from the first poll on.
    on_system: Option<Moment>,
    /// The same by a test's clock, from when that is first asked on.
    on_manual: OnceLock<Moment>,
}

/// By when a call shall have ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Deadline {
    pub(crate) at: Moment,
    /// As the caller gave it, for errors.
    pub(crate) limit: Duration,
}

impl Scope {
    /// The scope of the call that is being polled.
    pub(crate) fn current() -> Self {
        CURRENT.with_borrow(Scope::clone)
    }

    /// The earliest deadline by `clock`.
    pub(crate) fn deadline(&self, clock: &Clock) -> Option<Deadline> {
        self.parts()
            .filter_map(|part| match part {
                Part::Deadline(limit) => limit.by(clock),
                Part::Observer(_) | Part::Receipt(_) | Part::Retries(_) => None,
            })
            .min()
    }

    /// Whether there is an observer, so that an event need be made.
    pub(crate) fn is_heard(&self) -> bool {
        self.parts().any(|part| matches!(part, Part::Observer(_) | Part::Receipt(_)))
    }

    /// Takes one of the repetitions that are left to the call; `false` when none are. A call whose
    /// repetitions are not counted together has always one.
    pub(crate) fn take_retry(&self) -> bool {
        let left = self.parts().find_map(|part| match part {
            Part::Retries(left) => Some(left),
            Part::Deadline(_) | Part::Observer(_) | Part::Receipt(_) => None,
        });
        let take = |left: &AtomicU32| {
            left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1))
        };
        left.is_none_or(|left| take(left).is_ok())
    }

    /// Tells every observer.
    pub(crate) fn tell(&self, event: &Event) {
        for part in self.parts() {
            if let Part::Observer(observer) = part {
                observer(event);
            }
        }
    }

    /// Notes on every receipt what there is to go on with from now on.
    pub(crate) fn note(&self, left: &Left) {
        for part in self.parts() {
            if let Part::Receipt(receipt) = part {
                *receipt.account() = Account { left: left.clone(), has_ended: false };
            }
        }
    }

    fn with(self, part: Part) -> Self {
        let part = match part {
            Part::Deadline(limit) => {
                let on_system = limit.limit.map(|limit| Clock::System.now() + limit);
                Part::Deadline(Limit { on_system, ..limit })
            }
            Part::Receipt(receipt) => {
                *receipt.account() = Account::default();
                Part::Receipt(receipt)
            }
            part @ (Part::Observer(_) | Part::Retries(_)) => part,
        };
        Scope(Some(Arc::new(Node { part, outer: self })))
    }

    /// The call of the innermost scope has ended by itself.
    fn ended(&self) {
        if let Some(Part::Receipt(receipt)) = self.parts().next() {
            receipt.account().has_ended = true;
        }
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        let first = self.0.as_deref();
        std::iter::successors(first, |node| node.outer.0.as_deref()).map(|node| &node.part)
    }

    fn during<T>(&self, work: impl FnOnce() -> T) -> T {
        /// Puts the scope before it back, after a panic, too.
        struct Entered(Scope);
        impl Drop for Entered {
            fn drop(&mut self) {
                CURRENT.set(std::mem::take(&mut self.0));
            }
        }
        let _entered = Entered(CURRENT.replace(self.clone()));
        work()
    }
}

impl Limit {
    fn by(&self, clock: &Clock) -> Option<Deadline> {
        let limit = self.limit?;
        let from_now = || clock.now() + limit;
        let at = match clock {
            Clock::System => self.on_system.unwrap_or_else(from_now),
            Clock::Manual(_) => *self.on_manual.get_or_init(from_now),
        };
        Some(Deadline { at, limit })
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;
    use crate::clock::ManualClock;

    fn event() -> Event {
        Event::Waiting { job_id: "a".to_owned() }
    }

    fn job() -> Left {
        Left::Job { job_id: "a".to_owned(), token: "t".to_owned() }
    }

    #[test]
    fn the_earliest_deadline_counts_and_begins_with_the_first_look() {
        let manual = ManualClock::default();
        let clock = Clock::Manual(manual.clone());
        let ask = async {
            let first = Scope::current().deadline(&clock).unwrap();
            manual.advance(Duration::from_secs(5));
            (first, Scope::current().deadline(&clock).unwrap())
        };
        let seconds = Duration::from_secs;
        let call = ask.with_deadline(seconds(60)).with_deadline(seconds(10));
        manual.advance(seconds(100));
        let (first, second) = call.with_deadline(seconds(30)).now_or_never().unwrap();
        assert_eq!(first, Deadline { at: Moment::default() + seconds(110), limit: seconds(10) });
        assert_eq!(first, second);
        assert!(Scope::current().deadline(&clock).is_none());
    }

    #[test]
    fn every_observer_is_told_but_not_of_what_is_done_for_others() {
        let told = Arc::new(Mutex::new(Vec::new()));
        let observer = |name: &'static str| {
            let told = told.clone();
            move |_: &Event| told.lock().unwrap().push(name)
        };
        let call = async {
            outside(async { Scope::current().tell(&event()) }).await;
            Scope::current().tell(&event());
        };
        call.observed(observer("inner")).observed(observer("outer")).now_or_never().unwrap();
        assert_eq!(*told.lock().unwrap(), ["inner", "outer"]);
    }

    #[tokio::test]
    async fn a_spawned_task_keeps_the_scope_it_is_given() {
        let receipt = Receipt::default();
        let call = async {
            let task = async { Scope::current().note(&job()) };
            tokio::spawn(task.in_scope()).await.unwrap();
            std::future::pending::<()>().await;
        };
        let mut call = Box::pin(call.with_receipt(&receipt));
        for _ in 0..10 {
            assert!(futures_util::poll!(&mut call).is_pending());
            tokio::task::yield_now().await;
        }
        assert_eq!(receipt.job_id().as_deref(), Some("a"));
    }

    #[test]
    fn a_receipt_says_what_a_dropped_call_leaves() {
        let receipt = Receipt::default();
        let hanging = async {
            Scope::current().note(&job());
            std::future::pending::<()>().await;
        };
        assert!(hanging.with_receipt(&receipt).now_or_never().is_none());
        assert_eq!(
            (receipt.job_id().as_deref(), receipt.token().as_deref()),
            (Some("a"), Some("t"))
        );
        let error = receipt.cancelled();
        assert_eq!(
            (error.kind(), error.job_id(), error.token()),
            (ErrorKind::Cancelled, Some("a"), Some("t"))
        );
        assert!(error.message().contains("goes on"), "{error}");
    }

    #[test]
    fn a_call_that_ended_leaves_nothing_but_its_late_cancellation_names_the_job() {
        let receipt = Receipt::default();
        async { Scope::current().note(&job()) }.with_receipt(&receipt).now_or_never().unwrap();
        assert_eq!((receipt.job_id(), receipt.token()), (None, None));
        assert_eq!(receipt.cancelled().job_id(), Some("a"));
        assert!(receipt.cancelled().message().contains("had ended"));
    }

    #[test]
    fn a_cancelled_call_that_sent_nothing_says_so() {
        let error = Receipt::default().cancelled();
        assert_eq!((error.token(), error.job_id()), (None, None));
        assert!(error.message().contains("submitted nothing"), "{error}");
    }
}
