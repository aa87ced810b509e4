//! Applies a fault to a regular answer.

use std::io::Write as _;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use serde_json::Value;

use crate::faults::{Action, LengthFault};
use crate::raw::Step;
use crate::state::Shared;
use crate::vendor::error_document;

/// An answer with its body in memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn json(status: StatusCode, body: impl Into<Bytes>) -> Answer {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Answer { status, headers, body: body.into() }
    }

    pub(crate) fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

/// What goes out: an answer that the HTTP library writes, or steps on the bare socket.
#[derive(Debug)]
pub(crate) enum Reply {
    Http(Answer),
    Raw(Vec<Step>),
}

/// Applies `action` to the `proper` answer to a request for `target` (path and query).
pub(crate) fn spoil(action: Action, proper: Answer, target: &str, shared: &Shared) -> Reply {
    match action {
        Action::Pass {} => Reply::Http(proper),
        Action::Answer { status, headers, body, json } => {
            let refusal = || error_document(status, target, shared);
            let body = json.map(|json| json.to_string()).or(body).unwrap_or_else(refusal);
            answer(status, &headers, body)
        }
        Action::Edit { set } => Reply::Http(edited(proper, set)),
        Action::Reset { .. } => Reply::Raw(vec![Step::Reset]),
        Action::Close {} => Reply::Raw(vec![]),
        Action::Hang {} => Reply::Raw(vec![Step::Hang]),
        Action::Stale {} => stale(proper),
        Action::Truncate { keep_bytes, reset } => truncated(proper, keep_bytes, reset),
        Action::GarbageBody {} => {
            Reply::Http(Answer::json(StatusCode::OK, &b"<html>\0\x07{\"job_id\": "[..]))
        }
        Action::NotHttp {} => Reply::Raw(vec![Step::Write(Bytes::from_static(
            b"\x16\x03\x01\x00\xc8\x01\x00 this is not HTTP\r\n\r\n",
        ))]),
        Action::ContentLength { fault } => wrong_length(proper, fault),
        Action::BrokenChunks {} => broken_chunks(proper),
        Action::Drip { bytes, every_ms } => {
            let head = Step::Write(head(&proper, &[length(&proper)]));
            let pause = Duration::from_millis(every_ms);
            Reply::Raw(vec![head, Step::Drip { bytes: proper.body, chunk: bytes, pause }])
        }
        Action::GzipBomb { size } => gzip_bomb(size.div_ceil(MIB).max(1)),
        Action::HugeBody { size } => huge_body(size.div_ceil(BLOCK).max(1)),
        Action::InvalidUtf8 {} => Reply::Http(Answer::json(
            StatusCode::OK,
            &b"{\"job_id\": \"\xff\xfe\xc0\x80\", \"status\": \"done\", \"credits\": \"\xed\xa0\x80\"}"[..],
        )),
        Action::DeepNesting { depth, field } => Reply::Http(nested(proper, depth, field)),
        Action::DuplicateKeys {} => Reply::Http(with_duplicate_keys(proper)),
        Action::Redirect { to, status } => redirect(to.as_deref().unwrap_or(target), status),
        Action::HeaderFlood { count, size } => {
            let value = "x".repeat(size);
            let mut lines: Vec<String> =
                (0..count).map(|n| format!("x-flood-{n}: {value}")).collect();
            lines.push(length(&proper));
            Reply::Raw(vec![Step::Write(head(&proper, &lines)), Step::Write(proper.body)])
        }
        Action::Informational { status, count } => {
            let early = format!("HTTP/1.1 {status} Information\r\nx-sandbox: early\r\n\r\n");
            let early = Step::Repeat(Bytes::from(early), count as u64);
            let head = Step::Write(head(&proper, &[length(&proper)]));
            Reply::Raw(vec![early, head, Step::Write(proper.body)])
        }
        Action::EarlyAnswer { status, reset } => early_answer(status, reset, error_document(status, target, shared)),
    }
}

/// Arrays in arrays: alone, or in the first field of the proper answer.
fn nested(proper: Answer, depth: usize, field: Option<String>) -> Answer {
    let arrays = "[".repeat(depth) + &"]".repeat(depth);
    let Some(field) = field else {
        return Answer::json(StatusCode::OK, arrays);
    };
    let rest = proper.body.strip_prefix(b"{").unwrap_or_default();
    let first = format!("{{{}:{arrays},", Value::from(field));
    let mut headers = proper.headers;
    headers.remove(CONTENT_LENGTH);
    Answer { status: proper.status, headers, body: [first.as_bytes(), rest].concat().into() }
}

const MIB: u64 = 1 << 20;
const BLOCK: u64 = 64 * 1024;

/// The status line, the answer's own headers, `lines`, and the announcement of the end. Written
/// by hand because the lines may be what no library would write.
fn head(answer: &Answer, lines: &[String]) -> Bytes {
    let announced = [lines, &["connection: close".to_owned()]].concat();
    open_head(answer, &announced)
}

/// The same without the announcement.
fn open_head(answer: &Answer, lines: &[String]) -> Bytes {
    let reason = answer.status.canonical_reason().unwrap_or("Unknown");
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", answer.status.as_u16()).into_bytes();
    for (name, value) in &answer.headers {
        if name != CONTENT_LENGTH && name != CONNECTION {
            head.extend_from_slice(name.as_str().as_bytes());
            head.extend_from_slice(b": ");
            head.extend_from_slice(value.as_bytes());
            head.extend_from_slice(b"\r\n");
        }
    }
    for line in lines {
        head.extend_from_slice(line.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"\r\n");
    head.into()
}

fn length(answer: &Answer) -> String {
    format!("content-length: {}", answer.body.len())
}

fn answer(status: u16, headers: &[(String, String)], body: String) -> Reply {
    let code = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut answer = Answer::json(code, body);
    let mut representable = code.as_u16() == status && !code.is_informational();
    for (name, value) in headers {
        match (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            (Ok(name), Ok(value)) if name == CONTENT_TYPE => {
                answer.headers.insert(name, value);
            }
            (Ok(name), Ok(value)) if name != CONTENT_LENGTH => {
                answer.headers.append(name, value);
            }
            _ => representable = false,
        }
    }
    if representable {
        return Reply::Http(answer);
    }
    let mut lines: Vec<String> = headers.iter().map(|(n, v)| format!("{n}: {v}")).collect();
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-length")) {
        lines.push(length(&answer));
    }
    let first = format!("HTTP/1.1 {status} Scripted\r\n{}", lines.join("\r\n"));
    let head = Step::Write(Bytes::from(first + "\r\nconnection: close\r\n\r\n"));
    Reply::Raw(vec![head, Step::Write(answer.body)])
}

fn edited(mut proper: Answer, set: std::collections::BTreeMap<String, Value>) -> Answer {
    if let Ok(mut document) = serde_json::from_slice::<Value>(&proper.body) {
        set.into_iter().for_each(|(pointer, value)| put(&mut document, &pointer, value));
        proper.body = document.to_string().into();
    }
    proper.headers.remove(CONTENT_LENGTH);
    proper
}

fn put(document: &mut Value, pointer: &str, value: Value) {
    if let Some(place) = document.pointer_mut(pointer) {
        *place = value;
    } else if let Some((parent, key)) = pointer.rsplit_once('/')
        && let Some(Value::Object(parent)) = document.pointer_mut(parent)
    {
        parent.insert(key.replace("~1", "/").replace("~0", "~"), value);
    }
}

fn stale(proper: Answer) -> Reply {
    let head = Step::Write(open_head(&proper, &[length(&proper)]));
    Reply::Raw(vec![head, Step::Write(proper.body), Step::AwaitInput, Step::Reset])
}

fn truncated(proper: Answer, keep_bytes: usize, reset: bool) -> Reply {
    let head = Step::Write(head(&proper, &[length(&proper)]));
    // One byte at least is missing, else nothing would be truncated.
    let kept = keep_bytes.min(proper.body.len().saturating_sub(1));
    let mut steps = vec![head, Step::Write(proper.body.slice(..kept))];
    steps.extend(reset.then_some(Step::Reset));
    Reply::Raw(steps)
}

fn wrong_length(proper: Answer, fault: LengthFault) -> Reply {
    let actual = proper.body.len();
    let line = |value: &dyn std::fmt::Display| format!("content-length: {value}");
    let lines = match fault {
        LengthFault::Short => vec![line(&(actual / 2))],
        LengthFault::Long => vec![line(&(actual + 10))],
        LengthFault::Missing => vec![],
        LengthFault::Repeated => vec![line(&actual), line(&actual)],
        LengthFault::Conflicting => vec![line(&actual), line(&(actual + 10))],
        LengthFault::NotANumber => vec![line(&"many")],
        LengthFault::Negative => vec![line(&-1)],
    };
    Reply::Raw(vec![Step::Write(head(&proper, &lines)), Step::Write(proper.body)])
}

fn broken_chunks(proper: Answer) -> Reply {
    let head = head(&proper, &["transfer-encoding: chunked".to_owned()]);
    let half = proper.body.slice(..proper.body.len() / 2);
    let size = Bytes::from(format!("{:x}\r\n", half.len()));
    let rest = Bytes::from_static(b"\r\nnot-a-size\r\n{}\r\n0\r\n\r\n");
    Reply::Raw([head, size, half, rest].map(Step::Write).to_vec())
}

/// Every MiB of spaces is the same compressed block. It refers to nothing before it, because a
/// fresh encoder made it, and ends on a whole byte; so repeating it costs nothing at any size.
fn gzip_bomb(mebibytes: u64) -> Reply {
    let spaces = vec![b' '; MIB as usize];
    let block = deflated(&spaces, false);
    let last = deflated(b"{}", true);
    let mut of_block = Crc::new();
    of_block.update(&spaces);
    let mut checksum = Crc::new();
    (0..mebibytes).for_each(|_| checksum.combine(&of_block));
    checksum.update(b"{}");

    let answer = Answer::json(StatusCode::OK, Bytes::new());
    let header = b"\x1f\x8b\x08\0\0\0\0\0\0\xff";
    let size = header.len() as u64 + block.len() as u64 * mebibytes + last.len() as u64 + 8;
    let lines = ["content-encoding: gzip".to_owned(), format!("content-length: {size}")];
    let mut trailer = checksum.sum().to_le_bytes().to_vec();
    trailer.extend_from_slice(&((mebibytes * MIB + 2) as u32).to_le_bytes());
    Reply::Raw(vec![
        Step::Write(head(&answer, &lines)),
        Step::Write(Bytes::from_static(header)),
        Step::Repeat(block.into(), mebibytes),
        Step::Write(last.into()),
        Step::Write(trailer.into()),
    ])
}

fn deflated(bytes: &[u8], last: bool) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    // Writing into a vector cannot fail.
    let _ = encoder.write_all(bytes);
    if last {
        return encoder.finish().unwrap_or_default();
    }
    let _ = encoder.flush();
    encoder.get_ref().clone()
}

fn huge_body(blocks: u64) -> Reply {
    let answer = Answer::json(StatusCode::OK, Bytes::new());
    let head = head(&answer, &[format!("content-length: {}", blocks * BLOCK)]);
    let block = Bytes::from(vec![b' '; BLOCK as usize]);
    Reply::Raw(vec![Step::Write(head), Step::Repeat(block, blocks)])
}

fn with_duplicate_keys(mut proper: Answer) -> Answer {
    let Some(rest) = proper.body.strip_prefix(b"{") else {
        return proper;
    };
    // In whatever order a vendor writes its keys, the first is an id.
    if let Some(first) = rest.split(|byte| *byte == b'"').nth(1) {
        let first = String::from_utf8_lossy(first);
        let again = format!("{{\"{first}\":\"given-twice\",\"status\":\"failed\",");
        proper.body = [again.as_bytes(), rest].concat().into();
        proper.headers.remove(CONTENT_LENGTH);
    }
    proper
}

fn redirect(to: &str, status: u16) -> Reply {
    let code = StatusCode::from_u16(status).unwrap_or(StatusCode::TEMPORARY_REDIRECT);
    let mut answer = Answer { status: code, ..Answer::default() };
    let location = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    answer.headers.insert(LOCATION, location);
    Reply::Http(answer)
}

fn early_answer(status: u16, reset: bool, body: String) -> Reply {
    let code = StatusCode::from_u16(status).unwrap_or(StatusCode::PAYLOAD_TOO_LARGE);
    let answer = Answer::json(code, body);
    let head = head(&answer, &[length(&answer)]);
    let mut steps = vec![Step::Write(head), Step::Write(answer.body)];
    steps.extend(reset.then_some(Step::Reset));
    Reply::Raw(steps)
}
