//! A vendor in memory, for the unit tests: it answers from a script, on a clock moved by hand.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use jiff::Timestamp;

use crate::account::connection::Connection;
use crate::clock::{Clock, ManualClock, Moment};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind};
use crate::jobs::Jobs;
use crate::models::{ClientOptions, Plan};
use crate::transport::{Failure, Request, Response, Transport};
use crate::vendors::amplifier::spec;

/// When a script begins, by the client's clock and by the vendor's.
const START: &str = "2026-02-22T09:14:00Z";

/// One scripted answer. It has the vendor's `Date` unless its headers have another.
pub(crate) enum Reply {
    Answer(u16, &'static [(&'static str, &'static str)], String),
    NotSent,
    Lost,
    /// The kept connection was closed.
    Stale,
    /// Neither an answer nor an end.
    Hang,
}

impl Reply {
    pub(crate) fn ok(body: &str) -> Self {
        Reply::Answer(200, &[], body.to_owned())
    }

    pub(crate) fn status(status: u16) -> Self {
        Reply::Answer(status, &[], format!(r#"{{"code":"C","message":"m","status":{status}}}"#))
    }

    pub(crate) fn job(id: &str, status: &str) -> Self {
        Reply::ok(&format!(r#"{{"job_id":"{id}","status":"{status}"}}"#))
    }
}

/// A client whose vendor follows a script, with the times of the requests it saw.
pub(crate) struct Scripted {
    pub(crate) connection: Arc<Connection>,
    pub(crate) jobs: Jobs,
    pub(crate) clock: ManualClock,
    vendor: Arc<Vendor>,
}

struct Vendor {
    clock: ManualClock,
    replies: Mutex<VecDeque<Reply>>,
    requests: Mutex<Vec<(Moment, Request)>>,
}

impl Scripted {
    /// A vendor without rate limits.
    pub(crate) fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        Scripted::with(replies, ClientOptions { plan: Plan::Off, ..ClientOptions::default() })
    }

    pub(crate) fn with(replies: impl IntoIterator<Item = Reply>, options: ClientOptions) -> Self {
        let options = ClientOptions {
            account_id: options.account_id.or_else(|| Some("acct_1".to_owned())),
            api_key: Some("mak_secret".into()),
            base_url: Some("https://api.example".to_owned()),
            ..options
        };
        let clock = ManualClock::starting_at(START.parse().unwrap());
        let vendor = Arc::new(Vendor {
            clock: clock.clone(),
            replies: Mutex::new(replies.into_iter().collect()),
            requests: Mutex::default(),
        });
        let manual = Clock::Manual(clock.clone());
        let connection = Connection::new(
            Some(vendor.clone()),
            spec(),
            &options,
            &Environment::default(),
            manual,
        )
        .unwrap();
        let connection = Arc::new(connection);
        Scripted { jobs: Jobs::new(connection.clone()), connection, clock, vendor }
    }

    /// The same with a changed connection.
    pub(crate) fn changed(self, change: impl FnOnce(Connection) -> Connection) -> Self {
        let Scripted { connection, jobs, clock, vendor } = self;
        drop(jobs);
        let connection = Arc::into_inner(connection).expect("nothing uses it yet");
        let connection = Arc::new(change(connection));
        Scripted { jobs: Jobs::new(connection.clone()), connection, clock, vendor }
    }

    /// The output of `future`, letting time pass whenever nothing else happens.
    pub(crate) async fn run<F: Future>(&self, future: F) -> F::Output {
        run(&self.clock, future).await
    }

    /// When each request came, in seconds after the first.
    pub(crate) fn times(&self) -> Vec<f64> {
        let requests = self.vendor.requests.lock().unwrap();
        let Some((first, _)) = requests.first() else {
            return Vec::new();
        };
        requests.iter().map(|(moment, _)| moment.since(*first).as_secs_f64()).collect()
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.vendor.requests.lock().unwrap().iter().map(|(_, request)| request.clone()).collect()
    }

    /// How long after the beginning it is now.
    pub(crate) fn elapsed(&self) -> Duration {
        Clock::Manual(self.clock.clone()).now().since(Moment::default())
    }
}

/// The output of `future`, letting time pass on `clock` whenever nothing else happens.
pub(crate) async fn run<F: Future>(clock: &ManualClock, future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        for _ in 0..10 {
            if let std::task::Poll::Ready(output) = futures_util::poll!(&mut future) {
                return output;
            }
            tokio::task::yield_now().await;
        }
        assert!(clock.advance_to_next_sleeper(), "nothing will ever happen");
    }
}

impl Vendor {
    /// The scripted headers, and what its clock shows: the time that has passed, whatever becomes of
    /// the client's wall clock.
    fn headers(&self, scripted: &[(&'static str, &'static str)]) -> HeaderMap {
        let passed = Clock::Manual(self.clock.clone()).now().since(Moment::default());
        let date = httpdate::fmt_http_date((START.parse::<Timestamp>().unwrap() + passed).into());
        let mut headers = HeaderMap::from_iter([(header::DATE, date.parse().unwrap())]);
        for (name, value) in scripted {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        headers
    }
}

impl Transport for Vendor {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        let now = Clock::Manual(self.clock.clone()).now();
        self.requests.lock().unwrap().push((now, request));
        let reply = self.replies.lock().unwrap().pop_front().expect("one request too many");
        let broken = |what: &str| Error::new(ErrorKind::Network, what);
        let outcome = match reply {
            Reply::Hang => return Box::pin(std::future::pending()),
            Reply::NotSent => Err(Failure::NotSent(broken("refused"))),
            Reply::Stale => Err(Failure::Stale(broken("closed"))),
            Reply::Lost => Err(Failure::Unknown(broken("reset"))),
            Reply::Answer(status, headers, body) => Ok(Response {
                status: StatusCode::from_u16(status).unwrap(),
                headers: self.headers(headers),
                body: body.into(),
            }),
        };
        Box::pin(std::future::ready(outcome))
    }
}
