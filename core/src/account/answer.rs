//! Reading an answer: the document in it, or the error it stands for.

use std::time::Duration;

use http::{HeaderMap, StatusCode, header};
use serde_json::Value;

use super::call::Call;
use super::connection::Connection;
use super::vendor_clock::date;
use crate::audio::advice_on;
use crate::budget::retry::retry_after;
use crate::clock::seconds;
use crate::error::{Error, ErrorKind, LOGIN_AT_PROXY, Result};
use crate::json_pointer::pick;
use crate::models::{Document, decode};
use crate::transport::Response;

impl Connection {
    /// The error that an answer stands for, when it is not a success.
    pub(crate) fn error_in(&self, call: &Call, response: &Response) -> Error {
        let status = response.status;
        let facts = self.error_facts(call, response);
        let kind = self.kind(status, facts.code.as_deref());
        let asked = self.asked_pause(&response.headers);
        // The advice goes on in the same sentence.
        let sentence = facts.message.map(|text| text.trim_end_matches(['.', ' ']).to_owned());
        let said = [Some(status.as_str().to_owned()), facts.code.clone(), sentence];
        let said: Vec<String> = said.into_iter().flatten().collect();
        let advice = match (kind, facts.code.as_deref(), &self.spec.audio) {
            (ErrorKind::AudioRejected, Some(code), Some(limits)) => {
                advice_on(code, limits).map_or_else(String::new, |advice| format!(". {advice}"))
            }
            _ => self.advice(kind, status, asked, &response.headers),
        };
        let message = format!("{}: {}: {}{advice}", self.spec.title, call.subject, said.join(" "));
        let error = Error::new(kind, self.redacted(&message, &call.secrets))
            .with_status(status.as_u16())
            .with_request_id(facts.request_id)
            .with_retry_after(asked)
            .with_raw(self.raw(call, response));
        match facts.code {
            Some(code) => error.with_code(code),
            None => error,
        }
    }

    /// The longest pause that an answer asks for. A date is measured by the clock that wrote it:
    /// ours may be hours away from the vendor's.
    fn asked_pause(&self, headers: &HeaderMap) -> Option<Duration> {
        let now = date(headers).unwrap_or_else(|| self.clock.timestamp());
        let values = headers.get_all(header::RETRY_AFTER).iter();
        values.filter_map(|value| retry_after(value.as_bytes(), now)).max()
    }

    fn kind(&self, status: StatusCode, code: Option<&str>) -> ErrorKind {
        let audio = &self.spec.errors.audio_codes;
        match status.as_u16() {
            401 | 403 => ErrorKind::Authentication,
            402 => ErrorKind::InsufficientCredits,
            404 | 410 => ErrorKind::NotFound,
            // The answer of a proxy, which wants to know who asks.
            407 => ErrorKind::Configuration,
            408 => ErrorKind::Timeout,
            409 => ErrorKind::Conflict,
            429 => ErrorKind::RateLimited,
            400..=499 if code.is_some_and(|code| audio.iter().any(|known| known == code)) => {
                ErrorKind::AudioRejected
            }
            // Nothing is wrong with the request: it came on the wrong connection, or too early.
            421 | 425 => ErrorKind::Server,
            400..=499 => ErrorKind::InvalidRequest,
            500..=599 => ErrorKind::Server,
            _ => ErrorKind::Protocol,
        }
    }

    /// What the caller can do, where the vendor's sentence leaves it open.
    fn advice(
        &self,
        kind: ErrorKind,
        status: StatusCode,
        asked: Option<Duration>,
        headers: &HeaderMap,
    ) -> String {
        match kind {
            ErrorKind::Authentication => {
                let names: Vec<&str> = self.auth_shape.iter().map(|h| h.header.as_str()).collect();
                format!("; check the credentials sent as {}", names.join(" and "))
            }
            ErrorKind::InsufficientCredits => "; add credits to the account".to_owned(),
            ErrorKind::RateLimited | ErrorKind::Server => match asked {
                Some(pause) if pause > self.policy.max_pause => format!(
                    "; the vendor asks to wait {}, which is more than the {} s allowed",
                    seconds(pause),
                    self.policy.max_pause.as_secs_f64()
                ),
                Some(pause) => format!("; the vendor asks to wait {}", seconds(pause)),
                None => String::new(),
            },
            ErrorKind::Configuration if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
                format!("; {LOGIN_AT_PROXY}")
            }
            ErrorKind::Protocol if status.is_redirection() => {
                let target = headers.get(header::LOCATION).and_then(|value| value.to_str().ok());
                let target = target.and_then(|text| self.base.join(text).ok());
                let origin = target.map_or_else(String::new, |url| {
                    format!(" to {}", url.origin().ascii_serialization())
                });
                format!("; the redirect{origin} is not followed, check base_url")
            }
            ErrorKind::Protocol
            | ErrorKind::Configuration
            | ErrorKind::InvalidRequest
            | ErrorKind::AudioRejected
            | ErrorKind::NotFound
            | ErrorKind::Conflict
            | ErrorKind::Network
            | ErrorKind::Timeout
            | ErrorKind::WaitTimeout
            | ErrorKind::JobFailed
            | ErrorKind::SubmitUnknown
            | ErrorKind::SignatureInvalid
            | ErrorKind::Cancelled => String::new(),
        }
    }

    fn error_facts(&self, call: &Call, response: &Response) -> ErrorFacts {
        let shape = &self.spec.errors;
        let first = |places: &[String]| {
            let text = |place: &String| self.text_at(call, &response.body, place);
            places.iter().find_map(text)
        };
        ErrorFacts {
            code: first(&shape.code).filter(|code| !code.is_empty()),
            message: first(&shape.message),
            request_id: first(shape.request_id.as_slice())
                .or_else(|| self.request_id(call, &response.headers)),
        }
    }

    /// What a body says at a place, if it is a text, a number or a list of texts.
    fn text_at(&self, call: &Call, body: &[u8], place: &str) -> Option<String> {
        let [value] = pick(body, [place]).unwrap_or_default();
        match value? {
            Value::String(text) => Some(self.clean(call, &text)),
            Value::Number(number) => Some(number.to_string()),
            Value::Array(texts) => {
                let texts: Vec<_> = texts.iter().filter_map(Value::as_str).collect();
                Some(self.clean(call, &texts.join("; ")))
            }
            Value::Null | Value::Bool(_) | Value::Object(_) => None,
        }
    }

    /// The vendor's identifier of a request, from the answer's headers.
    fn request_id(&self, call: &Call, headers: &HeaderMap) -> Option<String> {
        let names = &self.spec.errors.request_id_headers;
        names.iter().find_map(|name| Some(self.clean(call, headers.get(name)?.to_str().ok()?)))
    }

    /// Text from outside, without our credentials and fit for one line of a log.
    fn clean(&self, call: &Call, text: &str) -> String {
        const LIMIT: usize = 300;
        // Marks that turn the direction of writing would let a message show another text than it holds.
        let turns = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let printable = |c: char| if c.is_control() || turns(c) { ' ' } else { c };
        self.redacted(text, &call.secrets).chars().map(printable).take(LIMIT).collect()
    }

    /// Reads an answer's document.
    pub(crate) fn document<T: Document>(&self, call: &Call, response: &Response) -> Result<T> {
        decode(&response.body).map_err(|error| {
            let place = match error.pointer.as_str() {
                "" => String::new(),
                pointer => format!(" at {}", self.clean(call, pointer)),
            };
            self.unexpected(call, response, &format!("{}{place}", error.message))
        })
    }

    /// The error for a successful answer that is not what the vendor documents.
    pub(crate) fn unexpected(&self, call: &Call, response: &Response, what: &str) -> Error {
        let status = response.status.as_u16();
        // Some refuse with a status of success; what they say is worth more than what is missing.
        let said = self.error_facts(call, response).message;
        let said = said.map_or_else(String::new, |said| format!("; the vendor says: {said}"));
        let message = format!(
            "{}: {}: the answer ({status}) is not what is documented: {what}{said}",
            self.spec.title, call.subject
        );
        Error::new(ErrorKind::Protocol, self.redacted(&message, &call.secrets))
            .with_status(status)
            .with_request_id(self.request_id(call, &response.headers))
            .with_raw(self.raw(call, response))
    }

    /// An answer's body for an error, without what must not come back.
    fn raw(&self, call: &Call, response: &Response) -> String {
        self.redacted(&String::from_utf8_lossy(&response.body), &call.secrets)
    }
}

struct ErrorFacts {
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::scripted::{Reply, Scripted};

    fn call() -> Call {
        Call { secrets: vec!["whsec_1".into()], ..Call::get("/v2/x", "reading") }
    }

    #[tokio::test]
    async fn every_documented_error_becomes_its_kind() {
        let examples = [
            ("error_400_audio_too_long", 400, ErrorKind::AudioRejected),
            ("error_400_audio_too_short", 400, ErrorKind::AudioRejected),
            ("error_400_invalid_use_case", 400, ErrorKind::InvalidRequest),
            ("error_400_unknown_condition_uncoded", 400, ErrorKind::InvalidRequest),
            ("error_400_unsupported_format", 400, ErrorKind::AudioRejected),
            ("error_400_webhook_pair_uncoded", 400, ErrorKind::InvalidRequest),
            ("error_401_unauthorized", 401, ErrorKind::Authentication),
            ("error_402_insufficient_credits", 402, ErrorKind::InsufficientCredits),
            ("error_404_not_found", 404, ErrorKind::NotFound),
            ("error_422_audio_poor_quality", 422, ErrorKind::AudioRejected),
            ("error_500_processing_error", 500, ErrorKind::Server),
            ("error_unknown_code", 503, ErrorKind::Server),
        ];
        for (file, status, kind) in examples {
            let path =
                format!("{}/../tests/data/amplifier/{file}.json", env!("CARGO_MANIFEST_DIR"));
            let body = std::fs::read_to_string(path).unwrap();
            let document: Value = serde_json::from_str(&body).unwrap();
            let vendor = Scripted::new([Reply::Answer(status, &[], body)]);
            let error =
                vendor.run(vendor.connection.attempt(&call(), None)).await.unwrap_err().error;
            assert_eq!((error.kind(), error.status()), (kind, Some(status)), "{file}");
            assert_eq!(error.code(), document["code"].as_str(), "{file}");
            let sentence = document["message"].as_str().unwrap().trim_end_matches('.');
            assert!(error.message().contains(sentence), "{error}");
        }
    }

    #[tokio::test]
    async fn an_error_body_of_any_shape_still_gives_an_error_with_the_status() {
        for body in
            ["", "<html>Bad Gateway</html>", "[1]", "{\"code\":[],\"message\":{}}", "\"x\"", "{"]
        {
            let vendor =
                Scripted::new([Reply::Answer(400, &[("x-request-id", "r-1")], body.to_owned())]);
            let error =
                vendor.run(vendor.connection.attempt(&call(), None)).await.unwrap_err().error;
            assert_eq!(
                (error.kind(), error.request_id()),
                (ErrorKind::InvalidRequest, Some("r-1"))
            );
            assert_eq!(error.raw(), Some(body));
        }
    }

    #[tokio::test]
    async fn a_vendor_that_repeats_our_key_does_not_leak_it() {
        let body = r#"{"code":"mak_secret","message":"bad key mak_secret whsec_1\r\nX: \u202ey"}"#
            .to_owned();
        let vendor = Scripted::new([Reply::Answer(401, &[], body)]);
        let error = vendor.run(vendor.connection.attempt(&call(), None)).await.unwrap_err().error;
        let shown = format!("{error} {error:?} {}", error.raw().unwrap());
        assert!(!shown.contains("mak_secret") && !shown.contains("whsec_1"), "{shown}");
        assert!(!error.message().contains(['\n', '\u{202e}']));
        assert!(error.message().contains("X-API-Key"), "{error}");
        assert!(!format!("{:?}", vendor.connection).contains("mak_secret"));
        assert!(!format!("{:?}", vendor.requests()).contains("mak_secret"));
    }

    #[tokio::test]
    async fn a_proxy_that_wants_a_login_is_asked_once_and_the_option_is_named() {
        let vendor = Scripted::new([Reply::status(407)]);
        let error = vendor.run(vendor.connection.call(&call(), None)).await.unwrap_err().error;
        assert_eq!((error.kind(), error.status()), (ErrorKind::Configuration, Some(407)));
        assert!(error.message().contains("option proxy"), "{error}");
    }

    #[tokio::test]
    async fn a_redirect_is_reported_by_its_origin_and_not_followed() {
        let location = &[("location", "https://evil.example/steal?key=1")];
        let vendor = Scripted::new([Reply::Answer(302, location, String::new())]);
        let error = vendor.run(vendor.connection.attempt(&call(), None)).await.unwrap_err().error;
        assert_eq!(error.kind(), ErrorKind::Protocol);
        assert!(error.message().contains("https://evil.example"), "{error}");
        assert!(!error.message().contains("steal"), "{error}");
    }

    async fn asked(headers: &'static [(&'static str, &'static str)]) -> Option<Duration> {
        let vendor = Scripted::new([Reply::Answer(429, headers, String::new())]);
        let refusal = vendor.run(vendor.connection.attempt(&call(), None)).await.unwrap_err();
        refusal.error.retry_after()
    }

    #[tokio::test]
    async fn of_several_pauses_the_longest_is_kept() {
        let two = asked(&[("retry-after", "1"), ("retry-after", "2")]).await;
        assert_eq!(two, Some(Duration::from_secs(2)));
        let garbage_first = asked(&[("retry-after", "soon"), ("retry-after", "1")]).await;
        assert_eq!(garbage_first, Some(Duration::from_secs(1)));
        assert_eq!(asked(&[("retry-after", "soon")]).await, None);
    }

    #[tokio::test]
    async fn a_date_is_measured_by_the_clock_that_wrote_it() {
        const LATER: (&str, &str) = ("retry-after", "Mon, 23 Feb 2026 09:14:02 GMT");
        let by_theirs = asked(&[("date", "Mon, 23 Feb 2026 09:14:00 GMT"), LATER]).await;
        assert_eq!(by_theirs, Some(Duration::from_secs(2)));
        // Here it is 09:14 on the day before.
        for headers in [&[LATER][..], &[("date", "today"), LATER]] {
            assert_eq!(asked(headers).await, Some(Duration::from_secs(86_402)));
        }
    }
}
