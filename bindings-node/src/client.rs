//! What the clients of all vendors share: they are made of options, run calls, and are closed.

use std::cell::RefCell;

use futures_util::stream::Stream;
use jobferry::Refresh;
use jobferry::models::ClientOptions;
use jobferry::{Environment, Error, ErrorKind, Result};
use napi::Env;
use napi::bindgen_prelude::{Either, PromiseRaw};
use tokio_util::sync::CancellationToken;

use crate::call::{NativeCall, Outcome, Scope, run};
use crate::convert::pairs;
use crate::error::{Failure, either};
use crate::items::NativeItems;
use crate::log;
use crate::models::GivenClientOptions;
use crate::wire::{Wire, to_json};

/// The variables of `process.env`, names and values in turn. A worker, a test runner and the program
/// itself may have given it others than the process has.
pub(crate) type GivenEnvironment = Vec<String>;

pub(crate) struct Client<C> {
    /// `None` once closed.
    core: RefCell<Option<C>>,
    closing: CancellationToken,
}

impl<C: Clone + Send + 'static> Client<C> {
    /// A client that gets a new credential from `refresh` when the vendor refuses its own.
    pub(crate) fn connect(
        options: GivenClientOptions,
        environment: GivenEnvironment,
        refresh: Option<Refresh>,
    ) -> Result<Self>
    where
        C: jobferry::Client,
    {
        Client::made(options, environment, |options, environment| {
            C::with_options(options, environment, refresh)
        })
    }

    /// The same for a client that is made of more than options.
    pub(crate) fn made(
        options: GivenClientOptions,
        environment: GivenEnvironment,
        make: impl FnOnce(&ClientOptions, &Environment) -> Result<C>,
    ) -> Result<Self> {
        let environment = Environment::of(pairs(&environment));
        log::start(&environment)?;
        let options = options.into_core().map_err(misconfigured)?;
        let core = make(&options, &environment)?;
        Ok(Client { core: RefCell::new(Some(core)), closing: CancellationToken::new() })
    }

    /// Stops the calls under way and closes the connections.
    pub(crate) fn close(&self) {
        self.closing.cancel();
        self.core.take();
    }

    /// A call that waits for something, as a promise of its outcome.
    pub(crate) fn run<'env, T, F>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        work: impl FnOnce(C) -> F + Send + 'static,
    ) -> napi::Result<PromiseRaw<'env, Outcome>>
    where
        T: Wire + Send,
        F: Future<Output = Result<T>> + Send,
    {
        let core = self.core();
        let scope = Scope::new(env, call, &self.closing)?;
        run(env, scope, async move { work(core?).await })
    }

    /// A list whose items are fetched as they are asked for.
    pub(crate) fn items<T, S>(
        &self,
        list: impl FnOnce(&C) -> Result<S>,
    ) -> Either<NativeItems, Failure>
    where
        T: Wire,
        S: Stream<Item = Result<T>> + Send + 'static,
    {
        let items = self.core().and_then(|core| list(&core));
        either(items.map(|items| NativeItems::new(items, &self.closing)))
    }

    /// A call that answers at once.
    pub(crate) fn now<T>(&self, call: impl FnOnce(&C) -> T) -> Either<T, Failure> {
        either(self.core().map(|core| call(&core)))
    }

    /// The same for an answer that is a model.
    pub(crate) fn now_json<T: Wire>(&self, call: impl FnOnce(&C) -> T) -> napi::Result<Outcome> {
        Ok(match self.now(call) {
            Either::A(model) => Either::A(to_json(&model)?),
            Either::B(failure) => Either::B(failure),
        })
    }

    pub(crate) fn core(&self) -> Result<C> {
        self.core
            .borrow()
            .clone()
            .ok_or_else(|| Error::new(ErrorKind::Cancelled, "the client has been closed"))
    }
}

/// Any fault in an option of a client.
fn misconfigured(error: Error) -> Error {
    Error::new(ErrorKind::Configuration, error.message())
}
