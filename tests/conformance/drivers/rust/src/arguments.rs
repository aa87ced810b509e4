//! From a request's arguments to the client's own types.

use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use jobferry::models::amplifier::{Condition, Sign, UseCase, VoiceModel};
use jobferry::models::{
    AnalyzeOptions, ApiSubmitOptions, ClientOptions, JobOptions, OnUnknown, Plan, RateLimits,
    SubmitOptions, WaitOptions,
};
use jobferry::{Error, ErrorKind, Target};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub(crate) struct Arguments<'a> {
    values: &'a Value,
    base_url: &'a Value,
}

/// An operation within another.
pub(crate) struct Inner<'a> {
    pub(crate) op: &'a str,
    pub(crate) arguments: Arguments<'a>,
}

impl<'a> Arguments<'a> {
    pub(crate) fn new(values: &'a Value, base_url: &'a Value) -> Self {
        Arguments { values, base_url }
    }

    pub(crate) fn inner(&self) -> Inner<'a> {
        let inner = &self.values["inner"];
        let arguments = Arguments::new(&inner["args"], self.base_url);
        Inner { op: inner["op"].as_str().unwrap_or_default(), arguments }
    }

    pub(crate) fn text(&self, name: &str) -> Option<&'a str> {
        self.values[name].as_str()
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.values[name].as_bool().unwrap_or_default()
    }

    pub(crate) fn seconds(&self, name: &str) -> Option<Duration> {
        seconds(&self.values[name])
    }

    pub(crate) fn page(&self) -> u32 {
        self.values["page"].as_u64().and_then(|page| u32::try_from(page).ok()).unwrap_or_default()
    }

    pub(crate) fn path(&self) -> &'a str {
        self.text("path").unwrap_or_default()
    }

    pub(crate) fn vendor(&self) -> &'a str {
        self.values["client"]["vendor"].as_str().unwrap_or("amplifier")
    }

    pub(crate) fn client_key(&self) -> String {
        format!("{} {} {}", self.base_url, self.values["client"], self.values["description"])
    }

    pub(crate) fn client_options(&self) -> Result<ClientOptions, Error> {
        let client = &self.values["client"];
        let credential = |name: &str| client["credentials"][name].as_str();
        let default = ClientOptions::default();
        let timeout = seconds(&client["timeout_s"]);
        Ok(ClientOptions {
            account_id: credential("account_id").map(str::to_owned),
            api_key: credential("api_key").map(Into::into),
            token: credential("token").map(Into::into),
            base_url: self.base_url.as_str().map(str::to_owned),
            plan: plan(&client["rate_limit"]),
            connect_timeout: seconds(&client["connect_timeout_s"])
                .unwrap_or(default.connect_timeout),
            timeout: timeout.unwrap_or(default.timeout),
            upload_timeout: timeout.unwrap_or(default.upload_timeout),
            max_retries: client["max_retries"].as_u64().map_or(default.max_retries, |n| n as u32),
            retry_base: seconds(&client["retry_base_s"]).unwrap_or(default.retry_base),
            retry_max: seconds(&client["retry_max_s"]).unwrap_or(default.retry_max),
            extra_ca_pem: client["ca_file"].as_str().map(read).transpose()?,
            user_agent: client["user_agent"].as_str().map(str::to_owned),
            ..default
        })
    }

    pub(crate) fn wait_options(&self) -> WaitOptions {
        let default = WaitOptions::default();
        WaitOptions {
            deadline: self.seconds("deadline_s").or(default.deadline),
            poll_interval: self.seconds("poll_interval_s"),
        }
    }

    pub(crate) fn submit_options(&self) -> SubmitOptions {
        SubmitOptions {
            diarize: self.flag("diarize"),
            webhook_url: self.text("webhook_url").map(str::to_owned),
            webhook_secret_key: self.text("webhook_secret").map(Into::into),
            on_unknown: self.on_unknown(),
            deadline: self.seconds("deadline_s"),
            ..SubmitOptions::default()
        }
    }

    pub(crate) fn analyze_options(&self) -> AnalyzeOptions {
        AnalyzeOptions { submit: self.submit_options(), wait: self.wait_options() }
    }

    pub(crate) fn job_options(&self) -> JobOptions {
        JobOptions { on_unknown: self.on_unknown(), deadline: self.seconds("deadline_s") }
    }

    pub(crate) fn api_options(&self) -> ApiSubmitOptions {
        ApiSubmitOptions {
            on_unknown: self.on_unknown(),
            deadline: self.seconds("deadline_s"),
            ..ApiSubmitOptions::default()
        }
    }

    fn on_unknown(&self) -> OnUnknown {
        OnUnknown::deserialize(&self.values["on_unknown"]).unwrap_or_default()
    }

    pub(crate) fn limit(&self) -> Option<u32> {
        self.values["limit"].as_u64().and_then(|limit| u32::try_from(limit).ok())
    }

    /// The fields of a submission to a described API; none where none are given.
    pub(crate) fn fields(&self) -> Value {
        match &self.values["fields"] {
            Value::Null => json!({}),
            fields => fields.clone(),
        }
    }

    /// A request as the vendor documents it.
    pub(crate) fn request<T: DeserializeOwned>(&self) -> Result<T, Error> {
        T::deserialize(&self.values["request"])
            .map_err(|error| Error::new(ErrorKind::InvalidRequest, error.to_string()))
    }

    pub(crate) fn target(&self) -> Result<Target, Error> {
        let selector = self.text("selector").unwrap_or_default();
        match self.text("kind").unwrap_or_default() {
            "use_case" => Ok(Target::UseCase(UseCase::from(selector))),
            "condition" => Ok(Target::Condition(Condition::from(selector))),
            "model" => Ok(Target::Model(VoiceModel::from(selector))),
            "sign" => Ok(Target::Sign(Sign::from(selector))),
            other => {
                let message = format!("{other} is no kind of target");
                Err(Error::new(ErrorKind::InvalidRequest, message))
            }
        }
    }

    pub(crate) fn headers(&self) -> Vec<(&'a str, &'a str)> {
        let pairs = self.values["headers"].as_array().into_iter().flatten();
        pairs.filter_map(|pair| Some((pair[0].as_str()?, pair[1].as_str()?))).collect()
    }

    pub(crate) fn body(&self) -> Vec<u8> {
        BASE64_STANDARD.decode(self.text("body_b64").unwrap_or_default()).unwrap_or_default()
    }

    pub(crate) fn secrets(&self) -> Vec<&'a str> {
        let secrets = self.values["secrets"].as_array().into_iter().flatten();
        secrets.filter_map(Value::as_str).collect()
    }

    /// The second as of which a webhook is judged; the present one where none is given.
    pub(crate) fn now(&self) -> Option<Timestamp> {
        self.values["now"].as_i64().and_then(|second| Timestamp::from_second(second).ok())
    }
}

fn seconds(value: &Value) -> Option<Duration> {
    Duration::try_from_secs_f64(value.as_f64()?).ok()
}

fn plan(rate_limit: &Value) -> Plan {
    let number = |name: &str| rate_limit[name].as_u64().map_or(u32::MAX, |n| n as u32);
    match rate_limit {
        Value::Null => Plan::Off,
        Value::Object(_) => Plan::Custom(RateLimits {
            uploads: number("analyze"),
            others: number("general"),
            window: seconds(&rate_limit["window_s"]).unwrap_or(Duration::from_secs(60)),
        }),
        _ => Plan::default(),
    }
}

fn read(path: &str) -> Result<String, Error> {
    std::fs::read_to_string(path)
        .map_err(|error| Error::new(ErrorKind::Configuration, format!("{path}: {error}")))
}
