//! The faults that can be injected, and when they apply.
//!
//! A [`Fault`] is matched against the head of a request; its [`Action`] says what the client gets
//! instead of, or made from, the proper answer. What each looks like on the wire is in `spoil.rs`.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// A fault for the next requests that match. As JSON it is the body of `POST /_sandbox/faults`.
///
/// ```
/// use jobferry_sandbox::{Action, Fault};
///
/// // The second and third poll of any job are answered with 503.
/// let fault = Fault::on("GET", "/v2/jobs/*", Action::answer_with(503)).skip(1).times(2);
/// # assert_eq!(fault.times, Some(2));
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// The method to match; `*` (default) is any.
    #[serde(default = "any")]
    pub method: String,
    /// The path to match, without the query; `*` stands for any run of characters, `/` included.
    /// Default `*`.
    #[serde(default = "any")]
    pub path: String,
    /// Matching requests to let through first. Default 0.
    #[serde(default)]
    pub skip: u32,
    /// Matching requests to spoil after that. Default 1; none (`null`) is all of them.
    #[serde(default = "once")]
    pub times: Option<u32>,
    /// Whether the request is carried out first: a submission is accepted and paid for, and only
    /// then the answer is spoiled. Default `false`: it never reaches the application. Actions
    /// that alter the proper answer always carry the request out.
    #[serde(default)]
    pub accept: bool,
    /// Milliseconds to wait before acting, in real time also on a virtual clock, because it tests
    /// the client's timeouts. Default 0.
    #[serde(default)]
    pub delay_ms: u64,
    /// What happens.
    pub action: Action,
}

fn any() -> String {
    "*".to_owned()
}

fn once() -> Option<u32> {
    Some(1)
}

impl Fault {
    /// A fault for the next request with this method and path (see the fields of the same name).
    pub fn on(method: &str, path: &str, action: Action) -> Fault {
        Fault {
            method: method.to_owned(),
            path: path.to_owned(),
            skip: 0,
            times: once(),
            accept: false,
            delay_ms: 0,
            action,
        }
    }

    /// Lets this many matching requests through first.
    pub fn skip(self, skip: u32) -> Fault {
        Fault { skip, ..self }
    }

    /// Spoils this many matching requests.
    pub fn times(self, times: u32) -> Fault {
        Fault { times: Some(times), ..self }
    }

    /// Spoils every matching request from now on.
    pub fn always(self) -> Fault {
        Fault { times: None, ..self }
    }

    /// Carries the request out before the answer is spoiled.
    pub fn after_acceptance(self) -> Fault {
        Fault { accept: true, ..self }
    }

    /// Waits this long, in real time, before acting.
    pub fn delayed(self, delay: Duration) -> Fault {
        Fault { delay_ms: delay.as_millis() as u64, ..self }
    }

    /// Whether the proper answer is needed before this can act.
    pub(crate) fn carries_out(&self) -> bool {
        self.accept || self.action.alters_the_answer()
    }

    fn matches(&self, method: &str, path: &str) -> bool {
        (self.method == "*" || self.method.eq_ignore_ascii_case(method))
            && pattern_matches(&self.path, path)
    }
}

/// What a client gets instead of the proper answer.
///
/// As JSON: `{"kind": "answer", "status": 503}`, with the fields of the variant beside `kind`.
/// Every connection but that of `pass`, `answer`, `edit` and `redirect` is closed afterwards, and
/// that of `stale` a little later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// The proper answer; useful with a delay.
    Pass {},
    /// Another answer. Without a body it is the vendor's error document for the status.
    Answer {
        /// The status.
        status: u16,
        /// Headers to add, in this order; a name may occur twice.
        #[serde(default)]
        headers: Vec<(String, String)>,
        /// The body as text.
        #[serde(default)]
        body: Option<String>,
        /// The body as JSON; wins over `body`.
        #[serde(default)]
        json: Option<serde_json::Value>,
    },
    /// The proper answer with values changed.
    Edit {
        /// JSON Pointer (`/job_id`) to the new value; a missing last key is added.
        set: BTreeMap<String, serde_json::Value>,
    },
    /// The connection is reset (TCP RST).
    Reset {
        /// Reset once this many bytes of the request's body were read. Default: as soon as the
        /// head was read, or after acceptance.
        #[serde(default)]
        after_request_bytes: Option<u64>,
    },
    /// The connection is closed without an answer (TCP FIN).
    Close {},
    /// No answer until the client closes the connection.
    Hang {},
    /// The proper answer on a connection that promises to stay, and is reset when the next request
    /// begins on it. That one is neither read nor logged.
    Stale {},
    /// `Content-Length` announces the proper answer, and the connection ends before it is there.
    Truncate {
        /// Bytes of the body that do arrive.
        keep_bytes: usize,
        /// End with RST instead of FIN.
        #[serde(default)]
        reset: bool,
    },
    /// A valid head that announces JSON, and a body that is not JSON.
    GarbageBody {},
    /// Bytes that are not HTTP.
    NotHttp {},
    /// A `Content-Length` that is wrong.
    ContentLength {
        /// In which way.
        fault: LengthFault,
    },
    /// Chunked transfer whose second chunk size is not a number.
    BrokenChunks {},
    /// The proper answer, slowly.
    Drip {
        /// Bytes at a time.
        bytes: usize,
        /// Real milliseconds between them.
        every_ms: u64,
    },
    /// A small gzip body that unpacks to spaces and a valid JSON object.
    GzipBomb {
        /// Unpacked bytes, rounded up to whole MiB.
        size: u64,
    },
    /// A plain body of this many bytes.
    HugeBody {
        /// Bytes, rounded up to whole 64 KiB.
        size: u64,
    },
    /// JSON with bytes inside a string that are not UTF-8.
    InvalidUtf8 {},
    /// JSON arrays nested this deep.
    DeepNesting {
        /// Levels.
        depth: usize,
        /// The name of a field that is added to the proper answer and holds the arrays, whose
        /// levels come on top of the answer's own. Default: the arrays are the whole answer.
        #[serde(default)]
        field: Option<String>,
    },
    /// The proper answer with its first key, which is the id of jobs, and `status` given a second
    /// time.
    DuplicateKeys {},
    /// A redirect.
    Redirect {
        /// The `Location`. Default: the request's own address, a loop.
        #[serde(default)]
        to: Option<String>,
        /// The status. Default 307.
        #[serde(default = "temporary_redirect")]
        status: u16,
    },
    /// The proper answer below many headers.
    HeaderFlood {
        /// How many.
        count: usize,
        /// Bytes of each value.
        size: usize,
    },
    /// Informational answers (100 Continue, 103 Early Hints) before the proper one.
    Informational {
        /// 100 to 199.
        status: u16,
        /// How many.
        count: usize,
    },
    /// An answer before the request's body was read.
    EarlyAnswer {
        /// The status.
        status: u16,
        /// Reset the connection at once instead of letting the client finish.
        #[serde(default)]
        reset: bool,
    },
}

fn temporary_redirect() -> u16 {
    307
}

/// How a `Content-Length` is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LengthFault {
    /// Half of the body's length.
    Short,
    /// Ten bytes more than come.
    Long,
    /// None at all; the body ends with the connection, which HTTP/1.1 allows.
    Missing,
    /// Given twice, the same.
    Repeated,
    /// Given twice, with different numbers.
    Conflicting,
    /// Not a number.
    NotANumber,
    /// A negative number.
    Negative,
}

impl Action {
    /// Another answer with this status and the vendor's error document for it.
    pub fn answer_with(status: u16) -> Action {
        Action::Answer { status, headers: Vec::new(), body: None, json: None }
    }

    /// The value of `kind`.
    pub fn kind(&self) -> &'static str {
        match self {
            Action::Pass {} => "pass",
            Action::Answer { .. } => "answer",
            Action::Edit { .. } => "edit",
            Action::Reset { .. } => "reset",
            Action::Close {} => "close",
            Action::Hang {} => "hang",
            Action::Stale {} => "stale",
            Action::Truncate { .. } => "truncate",
            Action::GarbageBody {} => "garbage_body",
            Action::NotHttp {} => "not_http",
            Action::ContentLength { .. } => "content_length",
            Action::BrokenChunks {} => "broken_chunks",
            Action::Drip { .. } => "drip",
            Action::GzipBomb { .. } => "gzip_bomb",
            Action::HugeBody { .. } => "huge_body",
            Action::InvalidUtf8 {} => "invalid_utf8",
            Action::DeepNesting { .. } => "deep_nesting",
            Action::DuplicateKeys {} => "duplicate_keys",
            Action::Redirect { .. } => "redirect",
            Action::HeaderFlood { .. } => "header_flood",
            Action::Informational { .. } => "informational",
            Action::EarlyAnswer { .. } => "early_answer",
        }
    }

    fn alters_the_answer(&self) -> bool {
        match self {
            Action::Pass {}
            | Action::Stale {}
            | Action::Edit { .. }
            | Action::Truncate { .. }
            | Action::ContentLength { .. }
            | Action::BrokenChunks {}
            | Action::Drip { .. }
            | Action::DuplicateKeys {}
            | Action::HeaderFlood { .. }
            | Action::Informational { .. } => true,
            Action::DeepNesting { field, .. } => field.is_some(),
            Action::Answer { .. }
            | Action::Reset { .. }
            | Action::Close {}
            | Action::Hang {}
            | Action::GarbageBody {}
            | Action::NotHttp {}
            | Action::GzipBomb { .. }
            | Action::HugeBody { .. }
            | Action::InvalidUtf8 {}
            | Action::Redirect { .. }
            | Action::EarlyAnswer { .. } => false,
        }
    }

    /// How many bytes of the request's body are read before acting on a request that is not
    /// carried out.
    pub(crate) fn reads(&self) -> u64 {
        match self {
            Action::EarlyAnswer { .. } | Action::Close {} | Action::Hang {} => 0,
            Action::Reset { after_request_bytes } => after_request_bytes.unwrap_or(0),
            _ => u64::MAX,
        }
    }
}

/// The faults still to come, in the order they were scripted.
#[derive(Debug, Default)]
pub(crate) struct FaultTable(Mutex<VecDeque<Fault>>);

impl FaultTable {
    pub(crate) fn add(&self, fault: Fault) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(fault);
    }

    pub(crate) fn all(&self) -> Vec<Fault> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The fault for this request, if any. The first match decides, also when it only counts
    /// down what it lets through, so that scripted faults happen one after the other.
    pub(crate) fn take(&self, method: &str, path: &str) -> Option<Fault> {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        faults.retain(|fault| fault.times != Some(0));
        let fault = faults.iter_mut().find(|fault| fault.matches(method, path))?;
        if fault.skip > 0 {
            fault.skip -= 1;
            return None;
        }
        fault.times = fault.times.map(|times| times - 1);
        Some(fault.clone())
    }
}

/// Whether `text` fits `pattern`, where each `*` stands for any run of characters.
fn pattern_matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else {
        return rest.is_empty();
    };
    for part in parts {
        let Some(at) = rest.find(part) else {
            return false;
        };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_run_of_characters() {
        for (pattern, text, fits) in [
            ("*", "/v2/jobs", true),
            ("/v2/jobs", "/v2/jobs", true),
            ("/v2/jobs", "/v2/jobs/1", false),
            ("/v2/jobs/*", "/v2/jobs/1", true),
            ("/v2/jobs/*", "/v2/jobs", false),
            ("/v2/*/analyze", "/v2/models/haven/analyze", true),
            ("/v2/*/analyze", "/v2/models/haven/analyze/longitudinal", false),
            ("*/a*b", "/x/ab", true),
            ("*ab", "b", false),
        ] {
            assert_eq!(pattern_matches(pattern, text), fits, "{pattern} {text}");
        }
    }

    #[test]
    fn faults_are_used_up_one_after_the_other() {
        let table = FaultTable::default();
        table.add(Fault::on("GET", "/a", Action::Close {}).skip(1).times(2));
        table.add(Fault::on("*", "*", Action::Hang {}).always());
        let kinds: Vec<_> =
            (0..5).map(|_| table.take("GET", "/a").map(|fault| fault.action.kind())).collect();
        assert_eq!(kinds, [None, Some("close"), Some("close"), Some("hang"), Some("hang")]);
        assert_eq!(table.take("POST", "/b").map(|fault| fault.action.kind()), Some("hang"));
    }

    #[test]
    fn a_fault_reads_from_json_with_defaults_and_refuses_what_it_does_not_know() {
        let fault: Fault = serde_json::from_str(r#"{"action": {"kind": "reset"}}"#).unwrap();
        assert_eq!(fault, Fault::on("*", "*", Action::Reset { after_request_bytes: None }));
        let forever: Fault =
            serde_json::from_str(r#"{"times": null, "action": {"kind": "pass"}}"#).unwrap();
        assert_eq!(forever.times, None);
        for text in
            [r#"{"action": {"kind": "explode"}}"#, r#"{"tims": 1, "action": {"kind": "close"}}"#]
        {
            assert!(serde_json::from_str::<Fault>(text).is_err(), "{text}");
        }
    }
}
