//! What the clients of all vendors have in common: made of options, stopped, closed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::stream::Stream;
use jobferry::Refresh;
use jobferry::{Environment, Result};
use tokio_util::sync::CancellationToken;

use crate::call::{CancelToken, Stops, closed, run};
use crate::error::NativeError;
use crate::listing::Listing;
use crate::log;
use crate::models::ClientOptions;

/// What an exported function gives.
pub(crate) type Outcome<T> = std::result::Result<T, NativeError>;

/// What stops one call.
pub(crate) type Cancel = Option<Arc<CancelToken>>;

/// The environment as the language shows it: Java's may differ from that of the process, in tests
/// above all. Nothing stands for that of the process.
pub(crate) type Variables = Option<HashMap<String, String>>;

/// A vendor's client, until it is closed.
pub(crate) struct Client<C> {
    /// `None` once closed.
    core: Mutex<Option<C>>,
    closing: CancellationToken,
}

impl<C: jobferry::Client + Clone> Client<C> {
    /// A client with these options.
    pub(crate) fn new(
        options: ClientOptions,
        variables: Variables,
        refresh: Option<Refresh>,
    ) -> Outcome<Self> {
        Client::made(options, variables, |options, environment| {
            C::with_options(options, environment, refresh)
        })
    }
}

impl<C: Clone> Client<C> {
    /// A client that `make` makes of these options.
    pub(crate) fn made(
        options: ClientOptions,
        variables: Variables,
        make: impl FnOnce(&jobferry::models::ClientOptions, &Environment) -> Result<C>,
    ) -> Outcome<Self> {
        let environment = variables.map_or_else(Environment::process, Environment::of);
        log::start(&environment)?;
        let core = make(&options.into_core(), &environment)?;
        Ok(Client { core: Mutex::new(Some(core)), closing: CancellationToken::new() })
    }

    /// Stops the calls under way and closes the connections.
    pub(crate) fn close(&self) {
        self.closing.cancel();
        self.core.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// The core's client.
    pub(crate) fn core(&self) -> Result<C> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(closed)
    }

    /// Runs a call to its end, or until something stops it.
    pub(crate) async fn run<T, F>(&self, cancel: Cancel, call: impl FnOnce(C) -> F) -> Outcome<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        run(Stops::new(cancel, &self.closing), call(self.core()?)).await
    }

    /// Begins a list.
    pub(crate) fn listing<T, S>(&self, list: impl FnOnce(&C) -> S) -> Outcome<Listing<T>>
    where
        T: Send + 'static,
        S: Stream<Item = Result<T>> + Send + 'static,
    {
        Ok(Listing::new(list(&self.core()?), &self.closing))
    }
}
