//! Whether a job comes from a submission, as far as the job's document tells.

use std::sync::Arc;

use serde_json::Value;

use super::history::JobClass;
use super::ledger::{Submitting, Traces};
use crate::json_pointer::pick;
use crate::spec::{RecordingFields, Spec};
use crate::token::Submission;

/// How far the vendor's measure of a recording's length may be from ours: where both count samples,
/// and where an encoder pads, a header estimates or the vendor gives whole seconds.
const EXACT_LENGTH_S: f64 = 0.25;
const ROUGH_LENGTH_S: f64 = 1.0;

/// The media types in which a recording's length is a number of samples.
const EXACT_TYPES: [&str; 5] =
    ["audio/flac", "audio/vnd.wave", "audio/wav", "audio/wave", "audio/x-wav"];

/// How far the estimated length of an encoded recording may be from the true one, as a share of it.
const ESTIMATE: f64 = 0.1;

/// Whether a job comes from a submission, as far as its document tells.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Match {
    /// Everything it says agrees, and it says something about the recording.
    Same,
    /// It says too little, or contradicts itself: the vendor describes recordings "as processed".
    Possible,
    /// It is about something else.
    Other,
}

/// Compares a job's document with what was submitted.
pub(crate) fn compare(
    spec: &Spec,
    job_id: &str,
    body: &[u8],
    submission: &Submission,
    submitting: &Submitting,
) -> Match {
    let Some(fields) = &spec.recording else {
        return Match::Possible;
    };
    let Some(target) = fields.targets.get(&submission.kind) else {
        return Match::Possible;
    };
    let RecordingFields { content_type, size_bytes, duration_s, .. } = fields;
    let places = [target, content_type, size_bytes, duration_s].map(String::as_str);
    let Ok([target, content_type, size, duration]) = pick(body, places) else {
        return Match::Possible;
    };
    let says = |value: &Option<Value>, expected: &str| {
        value.as_ref().and_then(Value::as_str).map(|text| text.eq_ignore_ascii_case(expected))
    };
    // Identifiers are opaque: capitals count.
    let is_about_it = spec.job_id_in(body).as_deref() == Some(job_id);
    let is_of_another_kind = || {
        fields.targets.values().any(|place| {
            let target = pick(body, [place.as_str()]);
            target.is_ok_and(|[target]| target.is_some_and(|target| target.is_string()))
        })
    };
    match says(&target, &submission.selector) {
        // It does not name its job, or names another: nothing can be concluded.
        _ if !is_about_it => return Match::Possible,
        Some(false) => return Match::Other,
        None if is_of_another_kind() => return Match::Other,
        None => return Match::Possible,
        Some(true) => {}
    }
    // Before a recording has been measured its document may say 0.
    let measured = Measured {
        size_bytes: size.as_ref().and_then(Value::as_u64).filter(|size| *size > 0),
        duration_s: duration.as_ref().and_then(Value::as_f64).filter(|length| *length > 0.0),
    };
    let [size, duration] = measured.agrees_with(submission);
    match (size, duration, says(&content_type, &submission.content_type)) {
        (Some(true), Some(true) | None, Some(true) | None) => Match::Same,
        (None, Some(true), Some(true) | None) => Match::Same,
        // The size may be that of the recording as processed; the length stays.
        (Some(false) | None, Some(false), _) => Match::Other,
        (Some(false), ..) if submitting.is_anothers(|it| measured.is_of(it, submission)) => {
            Match::Other
        }
        _ => Match::Possible,
    }
}

/// What a job's document says of its recording.
struct Measured {
    size_bytes: Option<u64>,
    duration_s: Option<f64>,
}

impl Measured {
    /// Whether size and length are those of what was submitted; nothing where that is not known, or
    /// where the length is neither.
    fn agrees_with(&self, submission: &Submission) -> [Option<bool>; 2] {
        let size = self.size_bytes.zip(submission.size_bytes);
        let duration = self.duration_s.zip(submission.duration_s);
        [
            size.map(|(theirs, ours)| theirs == ours),
            duration.and_then(|(theirs, ours)| is_as_long(theirs, ours, &submission.content_type)),
        ]
    }

    /// Whether the recording is that of `other` and not that of `ours`, which has another size.
    ///
    /// A size is "as processed", so one that is `other`'s to the byte proves something only if
    /// processing cannot have made it of ours. By chance it does not: there are millions of sizes. By
    /// rule it may, where headers are rewritten or everything is converted to one format: all
    /// recordings of one length then become equally large. So the two must differ in length, and the
    /// job's length, where it is told, must not be another than `other`'s.
    fn is_of(&self, other: &Traces, ours: &Submission) -> bool {
        // Both were measured here.
        let is_exact = is_exact(&other.content_type) && is_exact(&ours.content_type);
        let lengths = other.duration_s.zip(ours.duration_s);
        let are_apart = lengths.is_some_and(|(one, two)| (one - two).abs() > off(is_exact, two));
        let may_be_as_long = |theirs, sent| is_as_long(theirs, sent, &other.content_type);
        let told = self.duration_s.zip(other.duration_s);
        (&other.kind, &other.selector) == (&ours.kind, &ours.selector)
            && other.size_bytes == self.size_bytes
            && are_apart
            && told.is_none_or(|(theirs, sent)| may_be_as_long(theirs, sent) != Some(false))
    }
}

/// Whether the vendor's measure of a length can be of a recording that is `ours` seconds long; nothing
/// where only an estimate can have been so far off.
fn is_as_long(theirs: f64, ours: f64, content_type: &str) -> Option<bool> {
    let is_exact = is_exact(content_type) && theirs.fract() != 0.0;
    let tolerance = if is_exact { EXACT_LENGTH_S } else { ROUGH_LENGTH_S };
    let apart = (theirs - ours).abs();
    if apart <= tolerance { Some(true) } else { (apart > off(is_exact, ours)).then_some(false) }
}

/// How far off a measure of `length` can be at the most. The length of an encoded recording may be an
/// estimate from its bit rate.
fn off(is_exact: bool, length: f64) -> f64 {
    if is_exact { EXACT_LENGTH_S } else { ROUGH_LENGTH_S.max(length * ESTIMATE) }
}

fn is_exact(content_type: &str) -> bool {
    EXACT_TYPES.iter().any(|exact| content_type.eq_ignore_ascii_case(exact))
}

/// What a job's document will repeat of a submission.
pub(crate) fn traces(submission: &Submission) -> Traces {
    Traces {
        kind: submission.kind.clone(),
        selector: submission.selector.clone(),
        size_bytes: submission.size_bytes,
        duration_s: submission.duration_s,
        content_type: submission.content_type.clone(),
    }
}

/// What tells how long a submission's job will take.
pub(crate) fn class(submission: &Submission) -> Arc<JobClass> {
    Arc::new(JobClass::new(&submission.kind, &submission.selector, submission.duration_s))
}

#[cfg(test)]
mod tests {
    use crate::error::ErrorKind;
    use crate::jobs::reconcile::tests::{LOST, list, submit, unprocessed};
    use crate::models::OnUnknown;
    use crate::testing::scripted::{Reply, Scripted};
    use crate::testing::simulation::submission;

    #[tokio::test]
    async fn a_listed_job_that_cannot_be_judged_is_a_candidate() {
        let id = r#"{"job_id":"a","#;
        for document in [
            Reply::status(404),
            Reply::ok("<html>"),
            Reply::ok("{}"),
            Reply::ok(r#"{"job_id":"b","use_case":"wellness","audio_size_bytes":100}"#),
            Reply::ok(r#"{"job_id":"b","use_case":"other","audio_size_bytes":100}"#),
            Reply::ok(r#"{"job_id":"A","use_case":"wellness","audio_size_bytes":100}"#),
            Reply::ok(&format!(r#"{id}"audio_size_bytes":100}}"#)),
            // Its size is "as processed", and its length is not told.
            Reply::ok(&format!(r#"{id}"use_case":"wellness","audio_size_bytes":44}}"#)),
        ] {
            let vendor = Scripted::new([unprocessed(), list(&["a"]), document]);
            let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
            assert_eq!(
                (error.kind(), error.candidates()),
                (ErrorKind::SubmitUnknown, &["a".to_owned()][..])
            );
        }
        // What is certainly another's is none.
        for other in [
            r#""use_case":"other","audio_size_bytes":100"#,
            r#""condition":"fatigue","audio_size_bytes":100"#,
            r#""use_case":"wellness","audio_duration_seconds":7"#,
        ] {
            let other = || Reply::ok(&format!("{id}{other}}}"));
            let poller = [list(&["a"]), other(), list(&["a"]), other()];
            let script = [unprocessed()].into_iter().chain(poller).chain([Reply::job("x", "done")]);
            let vendor = Scripted::new(script);
            assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "x");
        }
    }

    /// Jobs of another size: the vendor may have made one of ours, but not of another length.
    #[tokio::test]
    async fn a_job_of_another_size_is_excluded_by_its_length_or_by_another_submission() {
        let sized = |size: u64, seconds: f64| {
            Reply::ok(&format!(
                r#"{{"job_id":"a","use_case":"wellness","audio_content_type":"audio/wav",
                    "audio_size_bytes":{size},"audio_duration_seconds":{seconds}}}"#
            ))
        };
        let ours = || {
            let mut ours = submission(0, 1, OnUnknown::Error);
            ours.traits.size_bytes = Some(909_632);
            ours.traits.duration_s = Some(28.4246);
            ours
        };
        async fn settled(replies: Vec<Reply>, ours: crate::jobs::submission::Submit) -> ErrorKind {
            let vendor = Scripted::new(std::iter::once(LOST).chain(replies));
            let error = vendor.run(vendor.jobs.submitter().submit(ours, None)).await.unwrap_err();
            let token: crate::Token = error.token().unwrap().parse().unwrap();
            let submission = token.submission.unwrap();
            vendor.run(vendor.jobs.reconciler().reconcile(&submission)).await.unwrap_err().kind()
        }
        let twice = |other: fn() -> Reply| vec![list(&["a"]), other(), list(&["a"]), other()];
        // 878,666 bytes of the same form are 0.97 s shorter.
        let shorter = twice(|| {
            Reply::ok(
                r#"{"job_id":"a","use_case":"wellness","audio_content_type":"audio/wav",
                "audio_size_bytes":878666,"audio_duration_seconds":27.4569}"#,
            )
        });
        assert_eq!(settled(shorter, ours()).await, ErrorKind::NotFound);
        // Nor does a job whose recording has not been measured yet.
        for (size, seconds) in [(878_666, 28.5), (878_666, 28.0), (909_632, 27.4569), (0, 0.0)] {
            let replies = vec![list(&["a"]), sized(size, seconds)];
            assert_eq!(settled(replies, ours()).await, ErrorKind::SubmitUnknown, "{size}");
        }
        let mut compressed = ours();
        compressed.traits.content_type = "audio/mpeg".to_owned();
        let replies = vec![list(&["a"]), sized(878_666, 27.4569)];
        assert_eq!(settled(replies, compressed).await, ErrorKind::SubmitUnknown);
    }

    /// Another submission in doubt sent exactly as many bytes as the job's recording has. Where both
    /// recordings are equally long, processing may have made that size of ours: every recording of one
    /// length becomes as large as the others where the vendor converts them.
    #[tokio::test]
    async fn a_size_alone_makes_a_job_anothers_only_where_the_other_is_of_another_length() {
        let sized = |seconds: &str| {
            Reply::ok(&format!(
                r#"{{"job_id":"a","use_case":"wellness","audio_content_type":"audio/wav",
                    "audio_size_bytes":878666{seconds}}}"#
            ))
        };
        let lost = |content_type: &str, size: u64, seconds: f64| {
            let mut submit = submission(0, 1, OnUnknown::Error);
            submit.traits.content_type = content_type.to_owned();
            submit.traits.size_bytes = Some(size);
            submit.traits.duration_s = Some(seconds);
            submit
        };
        let near = r#","audio_duration_seconds":28"#;
        let (wav, mp3) = ("audio/wav", "audio/mpeg");
        for (other_type, other_s, told, kind) in [
            (wav, 27.4569, "", ErrorKind::NotFound),
            (wav, 27.4569, near, ErrorKind::NotFound),
            (wav, 28.4246, "", ErrorKind::SubmitUnknown),
            (wav, 28.4246, near, ErrorKind::SubmitUnknown),
            // Lengths that may be estimates.
            (mp3, 27.4569, "", ErrorKind::SubmitUnknown),
            (mp3, 20.0, "", ErrorKind::NotFound),
            // It is not the other's either.
            (wav, 20.0, near, ErrorKind::SubmitUnknown),
        ] {
            let job = || sized(told);
            let vendor = Scripted::new([LOST, LOST, list(&["a"]), job(), list(&["a"]), job()]);
            let other = vendor.jobs.submitter().submit(lost(other_type, 878_666, other_s), None);
            vendor.run(other).await.unwrap_err();
            let ours = vendor.jobs.submitter().submit(lost(wav, 909_632, 28.4246), None);
            let error = vendor.run(ours).await.unwrap_err();
            let token: crate::Token = error.token().unwrap().parse().unwrap();
            let submission = token.submission.unwrap();
            let error =
                vendor.run(vendor.jobs.reconciler().reconcile(&submission)).await.unwrap_err();
            assert_eq!(error.kind(), kind, "{other_type} {other_s} {told}");
        }
    }
}
