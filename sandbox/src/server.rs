//! The processing of a request: log, fault, vendor, fault again.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::Request;
use hyper::body::{Body as HttpBody, Frame, Incoming, SizeHint};
use hyper::service::Service as _;
use hyper_util::service::TowerToHyperService;
use jobferry::clock::Clock;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::connection;
use crate::control;
use crate::faults::{Action, Fault};
use crate::log::Entry;
use crate::raw::Step;
use crate::spoil::{Answer, Reply, spoil};
use crate::state::Shared;

/// Everything needed to answer a request.
pub(crate) struct Server {
    shared: Arc<Shared>,
    routes: TowerToHyperService<Router>,
}

/// The answer that is sent through the connection.
pub(crate) enum Outgoing {
    Http(Response),
    Raw(Vec<Step>),
}

impl Server {
    pub(crate) fn new(shared: Arc<Shared>, routes: Router) -> Server {
        Server { shared, routes: TowerToHyperService::new(routes) }
    }

    /// Accepts connections until the future is dropped, which ends all of them.
    pub(crate) async fn run(self, listener: TcpListener) {
        let server = Arc::new(self);
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        connections.spawn(connection::serve(stream, server.clone()));
                    }
                    // The process may have no free file descriptor; retrying at once would be a
                    // busy loop.
                    Err(_) => Clock::System.sleep(Duration::from_millis(10)).await,
                },
                Some(_) = connections.join_next() => {}
            }
        }
    }

    /// Answers one request to a vendor or to the controls.
    pub(crate) async fn answer(&self, request: Request<Incoming>) -> Outgoing {
        if control::is_control(request.uri().path()) {
            if let Some(refusal) = control::refusal_of_foreigners(request.headers()) {
                return Outgoing::Http(refusal);
            }
            return Outgoing::Http(self.route(request.map(Body::new)).await);
        }
        let (parts, body) = request.into_parts();
        let entry = self.shared.log.begin(self.shared.elapsed_ms(), &parts);
        let upload = Upload::new(body);
        let target = parts.uri.path_and_query().map_or_else(String::new, ToString::to_string);
        let scripted = self.shared.faults.take(parts.method.as_str(), parts.uri.path());
        let mut response = match &scripted {
            Some(fault) if !fault.carries_out() => {
                upload.discard(fault.action.reads()).await;
                Answer::json(StatusCode::OK, "{}").into_response()
            }
            _ => self.carry_out(parts, &upload, &entry).await,
        };
        // Set by a handler that found a magic word.
        let magic = response.extensions_mut().remove::<Action>();
        let fault = scripted.or_else(|| magic.map(|action| Fault::on("*", "*", action)));
        // Noted before the fault acts, because it may take longer than the client waits.
        entry.edit(|entry| {
            entry.body_bytes = upload.received();
            entry.fault = fault.as_ref().map(|fault| fault.action.kind().to_owned());
        });
        let mut outgoing = match fault {
            Some(fault) => apply(fault, response, &target, &self.shared).await,
            None => Outgoing::Http(response),
        };
        if let Outgoing::Http(response) = &mut outgoing {
            // By the same clock as the times of the jobs, which may be a virtual one.
            let date = httpdate::fmt_http_date(self.shared.options.clock.timestamp().into());
            if let Ok(date) = HeaderValue::try_from(date) {
                response.headers_mut().entry(header::DATE).or_insert(date);
            }
            entry.edit(|entry| entry.status = Some(response.status().as_u16()));
        }
        outgoing
    }

    async fn carry_out(&self, parts: Parts, upload: &Upload, entry: &Entry) -> Response {
        let is_submission = parts.method == Method::POST;
        let mut request = Request::from_parts(parts, Body::new(upload.clone()));
        request.extensions_mut().insert(entry.clone());
        let response = if is_submission {
            // hyper drops the future when the client disconnects. A client that disconnects after
            // the last byte has still submitted, so the request runs in its own task.
            let routes = self.routes.clone();
            let task = tokio::spawn(async move { routes.call(request).await });
            task.await.map_or_else(|_| crashed(), |Ok(response)| response)
        } else {
            self.route(request).await
        };
        upload.discard(u64::MAX).await;
        response
    }

    async fn route(&self, request: Request<Body>) -> Response {
        let Ok(response) = self.routes.call(request).await;
        response
    }
}

/// A bug in the sandbox, answered like a server error of a vendor.
fn crashed() -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

/// Applies the fault to the regular answer.
async fn apply(fault: Fault, proper: Response, target: &str, shared: &Shared) -> Outgoing {
    if fault.delay_ms > 0 {
        Clock::System.sleep(Duration::from_millis(fault.delay_ms)).await;
    }
    let (parts, body) = proper.into_parts();
    // Handlers answer from memory, so reading the body cannot fail.
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let proper = Answer { status: parts.status, headers: parts.headers, body };
    match spoil(fault.action, proper, target, shared) {
        Reply::Http(answer) => Outgoing::Http(answer.into_response()),
        Reply::Raw(steps) => Outgoing::Raw(steps),
    }
}

/// A request's body that handler and server share: a handler that refuses a request does not
/// read it, and the server then reads the rest, so that the client can finish sending and see
/// the answer instead of a reset.
#[derive(Clone)]
struct Upload(Arc<Mutex<(Incoming, u64)>>);

impl Upload {
    fn new(body: Incoming) -> Upload {
        Upload(Arc::new(Mutex::new((body, 0))))
    }

    fn received(&self) -> u64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1
    }

    /// Reads until `bytes` of the body have come in, or it ends.
    async fn discard(&self, bytes: u64) {
        let mut body = self.clone();
        while self.received() < bytes && matches!(body.frame().await, Some(Ok(_))) {}
    }
}

impl HttpBody for Upload {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let mut upload = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let frame = std::task::ready!(Pin::new(&mut upload.0).poll_frame(context));
        if let Some(Ok(frame)) = &frame {
            upload.1 += frame.data_ref().map_or(0, |data| data.len() as u64);
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0.size_hint()
    }
}
