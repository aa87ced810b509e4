//! Every documented document of Midlyr, Idunox and Alliance is read, and written again without
//! losing anything; and what these vendors leave open is read whichever way they mean it.

use std::fs;

use jobferry::models::alliance::*;
use jobferry::models::idunox::*;
use jobferry::models::idunox_request::*;
use jobferry::models::idunox_result::*;
use jobferry::models::midlyr::*;
use jobferry::models::regulations::*;
use jobferry::models::{DecodeError, Document, RawJson, Timestamp, decode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn bytes(name: &str) -> Vec<u8> {
    fs::read(format!("{}/../tests/data/{name}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn example<T: Document>(name: &str) -> T {
    decode(&bytes(name)).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

fn read<T: Document>(value: Value) -> Result<T, DecodeError> {
    decode(value.to_string().as_bytes())
}

fn written(value: &impl Serialize) -> Value {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

fn survives<T: Document + Serialize>(name: &str) {
    let expected: Value = serde_json::from_slice(&bytes(name)).unwrap();
    assert_eq!(written(&example::<T>(name)), expected, "{name}");
}

/// Requests keep no text: what is written is made of the typed fields alone.
fn request_survives<T: DeserializeOwned + Serialize>(name: &str) {
    let expected: Value = serde_json::from_slice(&bytes(name)).unwrap();
    let request: T = serde_json::from_slice(&bytes(name)).unwrap();
    assert_eq!(written(&request), expected, "{name}");
}

fn names(vendor: &str) -> Vec<String> {
    let directory = format!("{}/../tests/data/{vendor}", env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(directory).unwrap();
    let stem = |path: std::path::PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.map(|entry| stem(entry.unwrap().path())).collect()
}

#[test]
fn every_example_of_midlyr_survives() {
    for name in names("midlyr") {
        let path = format!("midlyr/{name}");
        match name.as_str() {
            "event_request_json" => request_survives::<MidlyrEventRequest>(&path),
            "submit_screen_request" => request_survives::<MidlyrAnalysisRequest>(&path),
            "submit_screen" => survives::<MidlyrJobHandle>(&path),
            "regulation_details" => survives::<RegulationDetails>(&path),
            "regulations_query" => survives::<RegulationMatches>(&path),
            name if name.starts_with("regulation_content_") => survives::<RegulationContent>(&path),
            name if name.starts_with("event_") => survives::<MidlyrEvent>(&path),
            name if name.starts_with("list_page") => survives::<MidlyrJobPage>(&path),
            name if name.starts_with("error_") => survives::<MidlyrRefusal>(&path),
            _ => survives::<MidlyrJob>(&path),
        }
    }
}

#[test]
fn every_example_of_idunox_survives() {
    for name in names("idunox") {
        let path = format!("idunox/{name}");
        match name.as_str() {
            "submission_request" => request_survives::<IdunoxSubmissionRequest>(&path),
            "health" => survives::<IdunoxHealth>(&path),
            "webhook_result_ready" => survives::<IdunoxResultReady>(&path),
            // Read by the webhook's tests.
            "vector_webhook_signature" => {}
            name if name.starts_with("submission_accepted") => survives::<IdunoxAccepted>(&path),
            name if name.starts_with("submission_") => survives::<IdunoxSubmission>(&path),
            name if name.starts_with("result_") => survives::<IdunoxResult>(&path),
            name if name.starts_with("error_") => survives::<IdunoxRefusal>(&path),
            _ => survives::<IdunoxJob>(&path),
        }
    }
}

#[test]
fn every_example_of_alliance_survives() {
    for name in names("alliance") {
        let path = format!("alliance/{name}");
        match name.as_str() {
            "submit_preview_request" => request_survives::<AlliancePreviewRequest>(&path),
            "document_upload" => survives::<AllianceUploadTarget>(&path),
            name if name.starts_with("submit_") => survives::<AllianceJobHandle>(&path),
            name if name.starts_with("login_") || name.starts_with("refresh_") => {
                survives::<AllianceLogin>(&path)
            }
            name if name.starts_with("error_") => survives::<AllianceRefusal>(&path),
            _ => survives::<AllianceJob>(&path),
        }
    }
}

#[test]
fn the_same_instant_is_read_however_it_is_written() {
    let midlyr = |name| example::<MidlyrJob>(name).created_at.unwrap();
    let idunox = |name| example::<IdunoxJob>(name).created_at.unwrap();
    let alliance = |name| example::<AllianceJob>(name).created_at.unwrap();
    for (naive, offset) in [
        (midlyr("midlyr/timestamps_naive"), midlyr("midlyr/timestamps_offset")),
        (idunox("idunox/timestamps_naive"), idunox("idunox/timestamps_offset")),
        (alliance("alliance/timestamps_naive"), alliance("alliance/timestamps_offset")),
    ] {
        assert_eq!(naive.instant, offset.instant);
        assert_ne!(naive.text, offset.text);
    }
}

#[test]
fn a_screening_gives_score_band_findings_and_passages() {
    let result = example::<MidlyrJob>("midlyr/job_succeeded_screen_section_path").result.unwrap();
    assert_eq!(result.result_type, Some(MidlyrResultType::Screen));
    assert_eq!((result.risk_score, result.risk_band), (Some(40), Some(MidlyrRiskBand::Low)));
    let finding = &result.findings[0];
    assert_eq!(finding.priority, FindingPriority::P3);
    let citation = &finding.citations[0];
    assert_eq!(citation.regulation.category, Some(RegulationCategory::Regulation));
    let [with_place, without] = &citation.chunks[..] else { panic!("two chunks") };
    assert_eq!((with_place.start_offset, with_place.end_offset), (Some(12450), Some(12780)));
    let headings = "Electronic Fund Transfers > § 1005.11 > (c)(2)";
    assert_eq!(with_place.section_path.as_deref(), Some(headings));
    assert_eq!((without.start_offset, without.section_path.as_ref()), (None, None));
}

#[test]
fn bands_are_the_vendors_and_a_score_out_of_range_has_none() {
    use MidlyrRiskBand::{Critical, High, Limited, Low, Moderate};
    let band = |score: i32| {
        let result = json!({"type": "analysis.risk.result", "riskScore": score});
        let job = json!({"id": "a", "status": "succeeded", "result": result});
        read::<MidlyrJob>(job).unwrap().result.unwrap().risk_band
    };
    for (least, greatest, expected) in
        [(0, 20, Limited), (21, 40, Low), (41, 60, Moderate), (61, 80, High), (81, 100, Critical)]
    {
        assert_eq!([band(least), band(greatest)], [Some(expected); 2]);
    }
    assert_eq!([band(-1), band(101)], [None; 2]);
    assert!(Limited < Critical);
}

#[test]
fn a_result_of_an_unknown_type_is_kept_whatever_its_shape() {
    let job: MidlyrJob = example("midlyr/job_unknown_type");
    assert_eq!(job.job_type, Some(MidlyrJobType::Unknown("policy_diff".into())));
    assert_eq!(job.result.unwrap().raw.to_value()["changed"], 3);
    for result in [
        json!({"type": "analysis.new.result", "riskScore": {"a": 1}, "findings": "none"}),
        json!({"type": 7}),
        json!("text"),
        json!([1, 2]),
    ] {
        let job = json!({"id": "a", "status": "succeeded", "result": result});
        let kept = read::<MidlyrJob>(job.clone()).unwrap().result.unwrap();
        assert_eq!((kept.risk_score, kept.findings.len()), (None, 0));
        assert_eq!(kept.raw.to_value(), result);
        let job: AllianceJob = read(job).unwrap();
        assert_eq!(job.result.unwrap().raw.to_value(), result);
    }
}

#[test]
fn an_error_inside_a_result_points_at_the_place_and_keeps_the_value_to_itself() {
    let finding = json!({"priority": "p1", "citations": [{"regulation": {"id": {"private": 1}}}]});
    let result = json!({"type": "analysis.screen.result", "riskScore": 1, "findings": [finding]});
    let job = json!({"id": "a", "status": "succeeded", "result": result});
    let error = read::<MidlyrJob>(job).unwrap_err();
    assert_eq!(error.pointer, "/result/findings/0/citations/0/regulation/id");
    assert_eq!(error.message, "expected a string, found map");
}

#[test]
fn unknown_words_are_kept_as_text() {
    let midlyr: MidlyrJob = example("midlyr/job_unknown_status");
    assert_eq!(midlyr.status, MidlyrStatus::Unknown("queued".into()));
    let failed: MidlyrJob = example("midlyr/job_failed_unknown_code");
    let code = MidlyrFailureCode::Unknown("content_too_large".into());
    assert_eq!(failed.error.unwrap().code, Some(code));
    let idunox: IdunoxJob = example("idunox/job_unknown_values");
    assert_eq!(idunox.status, Some(IdunoxStatus::Unknown("paused".into())));
    assert_eq!(idunox.job_type, Some(IdunoxJobType::Unknown("pipeline.future_step".into())));
    let alliance: AllianceJob = example("alliance/job_unknown_values");
    assert_eq!(alliance.status, AllianceStatus::Unknown("CANCELLED".into()));
    assert_eq!(alliance.job_type, Some(AllianceJobType::Unknown("TRANSLATION".into())));
}

#[test]
fn a_page_tells_whether_another_follows() {
    let page: MidlyrJobPage = example("midlyr/list_page");
    assert_eq!((page.next_cursor.as_deref(), page.has_more), (Some("opaque-1"), true));
    assert_eq!(page.approximate_total, Some(184));
    assert_eq!(page.jobs[1].job_type, Some(MidlyrJobType::RiskAssessment));
    assert_eq!(page.jobs[1].trigger, Some(MidlyrTrigger::Automatic));
    let last: MidlyrJobPage = example("midlyr/list_page_last");
    assert_eq!((last.next_cursor, last.has_more), (None, false));
    let bare: RegulationPage =
        read(json!({"results": [{"id": "r"}], "pagination": {"nextCursor": "c"}})).unwrap();
    assert!(bare.has_more && bare.regulations[0].id == "r");
    let single: MidlyrJobPage = read(json!({"results": [], "pagination": null})).unwrap();
    assert!(!single.has_more);
}

#[test]
fn both_shapes_of_a_regulations_text_are_one() {
    let nested: RegulationContent = example("midlyr/regulation_content_nested");
    let flat: RegulationContent = example("midlyr/regulation_content_flat");
    assert_eq!((&nested.text, nested.start_offset), (&flat.text, flat.start_offset));
    assert_eq!(nested.end_offset, Some(15));
    assert_eq!(
        (nested.id.as_str(), flat.id.as_str()),
        ("cmdoc_01HZ9REGULATION00000000001", "01HZ9REGULATION00000000001",)
    );
    for content in [nested, flat] {
        let headings = content.details.unwrap().table_of_contents;
        assert_eq!(headings[1].parent_id.as_deref(), Some("toc_a"));
        assert_eq!((content.next_offset, content.has_more), (None, false));
    }
}

#[test]
fn the_next_slice_begins_where_the_vendor_says_or_after_what_was_asked_for() {
    let next = |value: Value| read::<RegulationContent>(value).unwrap().next_offset;
    let slice =
        json!({"text": "§§", "startOffset": 10, "endOffset": 14, "limit": 5, "hasMore": true});
    assert_eq!(next(json!({"regulation": {"id": "r"}, "content": slice})), Some(14));
    let flat = json!({"id": "r", "text": "§§", "offset": 10, "limit": 2, "hasMore": true});
    assert_eq!(next(flat), Some(12));
    let bare = json!({"id": "r", "text": "§§§", "offset": 10, "hasMore": true});
    assert_eq!(next(bare), Some(13));
    let error = read::<RegulationContent>(json!({"id": "r"})).unwrap_err();
    assert_eq!(error.message, "expected content or text");
}

#[test]
fn content_is_a_text_or_a_document() {
    let text = MidlyrContent { text: Some("a".into()), json: None };
    assert_eq!(written(&text), json!({"type": "text", "text": "a"}));
    let both = MidlyrContent { text: Some("a".into()), json: Some(json!({}).into()) };
    let neither = MidlyrContent { text: None, json: None };
    for content in [both, neither] {
        let refused = serde_json::to_string(&content).unwrap_err();
        assert_eq!(refused.to_string(), "content is exactly one of text and json");
    }
    // A language package may leave the type out: it follows from the rest.
    let event: MidlyrEventRequest =
        serde_json::from_value(json!({"scenario": "generic", "content": {"text": "a"}})).unwrap();
    assert_eq!(event.content, text);
    let wrong = json!({"type": "json", "text": "a"});
    assert!(serde_json::from_value::<MidlyrContent>(wrong).is_err());
}

#[test]
fn a_job_of_idunox_needs_an_identifier_and_nothing_else() {
    let job: IdunoxJob = read(json!({"jobId": "j"})).unwrap();
    assert_eq!((job.status, job.job_type, job.attempts), (None, None, None));
    assert!(read::<IdunoxJob>(json!({"status": "running"})).is_err());
    let job: IdunoxJob = example("idunox/job_without_type_and_status");
    assert_eq!((job.status, job.submission_id, job.max_attempts), (None, None, Some(3)));
}

#[test]
fn the_detail_of_an_error_is_json_of_any_type() {
    let detail = |name| example::<IdunoxJob>(name).error_detail.map(|raw| raw.to_value());
    let expected = json!({"stage": "inference", "retryable": true});
    assert_eq!(detail("idunox/job_failed_will_retry"), Some(expected));
    assert_eq!(detail("idunox/job_failed_exhausted"), Some(json!("plain text")));
    assert_eq!(detail("idunox/job_cancelled"), Some(json!([])));
    assert_eq!(detail("idunox/job_dead_letter"), None);
    let refusal: IdunoxRefusal = example("idunox/error_400_submission_validation_error");
    assert_eq!(refusal.details.unwrap().to_value()[0]["issue"], "unit");
}

#[test]
fn the_first_job_of_a_submission_is_found_in_either_place() {
    let job_id = |value: Value| read::<IdunoxAccepted>(value).unwrap().job_id;
    assert_eq!(job_id(json!({"submissionId": "s", "jobId": "j"})).as_deref(), Some("j"));
    let listed = json!({"submissionId": "s", "jobId": null, "jobs": [{"jobId": "k"}]});
    assert_eq!(job_id(listed).as_deref(), Some("k"));
    assert_eq!(job_id(json!({"submissionId": "s"})), None);
}

#[test]
fn one_outcome_and_several_are_a_list() {
    let single: IdunoxResult = example("idunox/result_single");
    let multi: IdunoxResult = example("idunox/result_multi");
    assert_eq!(single.outcomes.len(), 1);
    assert_eq!(multi.outcomes.len(), 2);
    assert_eq!(single.outcomes[0], multi.outcomes[0]);
    assert_eq!(multi.outcomes[1].score, Some(0.71));
    assert_eq!(multi.outcomes[1].band.as_ref().unwrap().tier, Some(IdunoxBandTier::High));
    assert_eq!(single.outcomes[0].notices, ["Synthetic notice."]);
    let unfinished: IdunoxResult = example("idunox/result_processing_with_completed_at");
    assert!(unfinished.outcomes.is_empty() && unfinished.completed_at.is_some());
    assert_eq!(unfinished.status, IdunoxSubmissionStatus::Processing);
}

#[test]
fn signed_addresses_and_tokens_are_not_printed() {
    let result: IdunoxResult = example("idunox/result_single");
    let url = result.artifacts[0].download_url.as_ref().unwrap().expose();
    assert_eq!(url, "https://storage.example/signed?x=1");
    let report: AllianceJob = example("alliance/job_completed_report");
    let upload: AllianceUploadTarget = example("alliance/document_upload");
    let tokens: AllianceLogin = example("alliance/login_tokens");
    let challenge: AllianceLogin = example("alliance/login_challenge");
    let printed = format!("{result:?}{report:?}{upload:?}{tokens:?}{challenge:?}");
    for secret in ["storage.example", "eyJ", "AYAB"] {
        assert!(!printed.contains(secret), "{secret}");
    }
}

#[test]
fn progress_shows_all_seven_steps_in_their_order() {
    let step = |id: &str, job_type: Option<&str>, status: &str| json!({"jobId": id, "type": job_type, "status": status, "attempts": 1});
    let submission: IdunoxSubmission =
        read(json!({"submissionId": "s", "status": "processing", "jobs": [
            step("3", Some("pipeline.future_step"), "running"),
            step("2", Some("pipeline.deidentify"), "failed"),
            step("1", Some("pipeline.ingest_validate"), "succeeded"),
        ]}))
        .unwrap();
    let progress = IdunoxProgress::from(&submission);
    assert_eq!((progress.steps.len(), progress.succeeded), (8, 1));
    let types: Vec<_> = progress.steps.iter().map(|step| step.job_type.clone().unwrap()).collect();
    assert_eq!(&types[..7], IdunoxJobType::KNOWN);
    assert_eq!(progress.steps[1].status, Some(IdunoxStatus::Failed));
    assert_eq!((&progress.steps[2].status, progress.steps[2].attempts), (&None, None));
    assert_eq!(types[7].as_str(), "pipeline.future_step");
}

fn submission_request() -> IdunoxSubmissionRequest {
    serde_json::from_slice(&bytes("idunox/submission_request")).unwrap()
}

#[test]
fn the_micro_sign_is_sent_as_it_is() {
    let request = submission_request();
    let urate = request.markers.iter().find(|marker| marker.code == MarkerCode::Urate).unwrap();
    assert_eq!(urate.unit, MarkerUnit::MicromolesPerLitre);
    let body = serde_json::to_vec(&request).unwrap();
    assert!(body.windows(8).any(|bytes| bytes == b"\"\xc2\xb5mol/L"));
    // The Greek letter looks the same, is another unit to the vendor, and is not changed either.
    let greek = json!({"code": "URATE", "value": 1, "unit": "\u{3bc}mol/L"});
    let marker: IdunoxMarker = serde_json::from_value(greek.clone()).unwrap();
    assert!(!marker.unit.is_known());
    assert_eq!(written(&marker), greek);
}

#[test]
fn every_documented_marker_and_unit_is_known() {
    let request = submission_request();
    assert_eq!(request.markers.len(), MarkerCode::KNOWN.len());
    assert!(request.markers.iter().all(|marker| marker.code.is_known() && marker.unit.is_known()));
}

#[test]
fn a_request_is_the_same_bytes_every_time() {
    let mut request = submission_request();
    let source = request.source_metadata.as_mut().unwrap();
    for code in MarkerCode::KNOWN {
        let range = MarkerRange {
            unit: MarkerUnit::GramsPerLitre,
            lower_bound: Some(0.5),
            upper_bound: None,
        };
        source.marker_ranges.insert(code.to_string(), range);
    }
    let body = serde_json::to_vec(&request).unwrap();
    // Every map has an order of its own.
    let again: IdunoxSubmissionRequest = serde_json::from_slice(&body).unwrap();
    assert_eq!(serde_json::to_vec(&again).unwrap(), body);
}

#[test]
fn numbers_are_sent_plainly_and_never_as_null() {
    let marker =
        |value| IdunoxMarker { code: MarkerCode::Alt, value, unit: MarkerUnit::UnitsPerLitre };
    let text = |value| serde_json::to_string(&marker(value)).map(|text| text.contains("null"));
    assert!(text(f64::NAN).is_err() && text(f64::INFINITY).is_err());
    for (value, expected) in [(7.0, "7,"), (7.25, "7.25,"), (-0.0, "-0.0,"), (1e300, "1e+300,")] {
        let text = serde_json::to_string(&marker(value)).unwrap();
        assert!(text.contains(&format!("\"value\":{expected}")), "{text}");
    }
    let range = MarkerRange {
        unit: MarkerUnit::UnitsPerLitre,
        lower_bound: Some(f64::NAN),
        upper_bound: None,
    };
    assert!(serde_json::to_string(&range).is_err());
}

#[test]
fn a_request_has_no_key_that_is_not_documented() {
    let with = |at: &str, name: &str| {
        let mut request: Value =
            serde_json::from_slice(&bytes("idunox/submission_request")).unwrap();
        request.pointer_mut(at).unwrap()[name] = json!(1);
        serde_json::from_value::<IdunoxSubmissionRequest>(request)
    };
    for (at, name) in [
        ("", "raw"),
        ("/subject", "name"),
        ("/options", "x"),
        ("/markers/0", "note"),
        ("/sourceMetadata/markerRanges/ALT", "x"),
    ] {
        let error = with(at, name).unwrap_err().to_string();
        assert!(error.contains(&format!("unknown field `{name}`")), "{at}: {error}");
    }
    // What is in the vendor's own spelling is the caller's to know.
    assert!(with("/subject/demographics", "ethnicity").is_ok());
    let prose = json!({"systemPrompt": "s", "userPrompt": "u"});
    assert!(serde_json::from_value::<AlliancePreviewRequest>(prose).is_err());
}

#[test]
fn what_is_not_given_is_not_sent() {
    let preview = AlliancePreviewRequest {
        system_prompt: "s".into(),
        user_prompt_template: "u".into(),
        variables: [("b".to_owned(), "2".to_owned()), ("a".to_owned(), "1".to_owned())].into(),
        context: Some(AlliancePreviewContext {
            persona: None,
            sources: vec![],
            constraints: None,
            guardrails: None,
        }),
    };
    let text = serde_json::to_string(&preview).unwrap();
    assert_eq!(
        text,
        r#"{"systemPrompt":"s","userPromptTemplate":"u","variables":{"a":"1","b":"2"},"context":{}}"#
    );
    let query = RegulationQueryRequest { query: "q".into(), limit: None, filters: None };
    assert_eq!(written(&query), json!({"query": "q"}));
    let filters =
        RegulationFilters { ids: vec![], authorities: vec!["cfpb".into()], jurisdictions: vec![] };
    assert_eq!(written(&filters), json!({"authorities": ["cfpb"]}));
    let upload = AllianceUploadRequest {
        file_name: "a.pdf".into(),
        mime_type: "application/pdf".into(),
        file_size: 5,
    };
    let keys = json!({"fileName": "a.pdf", "mimeType": "application/pdf", "fileSize": 5});
    assert_eq!(written(&upload), keys);
    let source = IdunoxSource {
        source_system: None,
        source_timestamp: Some("2026-04-20T09:00:00.000Z".parse::<Timestamp>().unwrap()),
        lab_name: None,
        facility_id: None,
        marker_ranges: Default::default(),
    };
    assert_eq!(written(&source), json!({"sourceTimestamp": "2026-04-20T09:00:00.000Z"}));
}

#[test]
fn a_result_of_alliance_is_typed_by_the_kind_of_its_job() {
    let result = |name| example::<AllianceJob>(name).result.unwrap();
    let preview = result("alliance/job_completed_ai_preview_extra").preview.unwrap();
    assert_eq!(
        (preview.output.as_str(), preview.tokens_used),
        ("Synthetic preview text.", Some(812))
    );
    let gaps = result("alliance/job_completed_gap_detection");
    assert_eq!(gaps.gap_detection.unwrap().gap_fields_created, Some(4));
    assert!(gaps.preview.is_none() && gaps.report.is_none());
    let risks = result("alliance/job_completed_risk_analysis").risk_analysis.unwrap();
    assert_eq!((risks.categories_scored, risks.overall_score), (Some(7), Some(54.3)));
    let report = result("alliance/job_completed_report").report.unwrap();
    assert_eq!(report.download_url.expose(), "https://storage.example/signed?x=1");
    let parsed = result("alliance/job_completed_parse_document");
    assert_eq!(parsed.raw.to_value()["anything"]["nested"][1], 2);
    // Another shape than the source has is still a job that ended.
    let other =
        json!({"id": "a", "type": "AI_PREVIEW", "status": "COMPLETED", "result": {"output": 7}});
    let other = read::<AllianceJob>(other).unwrap().result.unwrap();
    assert!(other.preview.is_none());
    assert_eq!(other.raw.to_value(), json!({"output": 7}));
}

#[test]
fn an_identifier_comes_bare_quoted_plain_or_wrapped() {
    let id = "3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a";
    for body in [
        id.to_owned(),
        format!("{id}\n"),
        format!("\"{id}\""),
        format!(r#"{{"jobId":"{id}"}}"#),
        format!(r#"{{"data":{{"jobId":"{id}","status":"PROCESSING"}}}}"#),
        format!(r#"{{"data":"{id}"}}"#),
    ] {
        let handle: AllianceJobHandle = decode(body.as_bytes()).unwrap();
        assert_eq!(handle.job_id, id, "{body}");
        serde_json::from_str::<Value>(handle.raw.as_str()).unwrap();
    }
    for body in ["", " ", "\"\"", "null", "7", "true", "<html>busy</html>", "not found", "{}", "[]"]
    {
        assert!(decode::<AllianceJobHandle>(body.as_bytes()).is_err(), "{body}");
    }
}

#[test]
fn a_login_answers_with_tokens_or_a_demand() {
    let tokens: AllianceLogin = example("alliance/login_tokens");
    assert_eq!((tokens.expires_in, tokens.requires_password_change), (Some(3600), false));
    let prose: AllianceLogin = example("alliance/refresh_tokens_prose_shape");
    assert!(prose.refresh_token.is_none() && prose.access_token.is_some());
    let challenge: AllianceLogin = example("alliance/login_challenge");
    assert!(challenge.access_token.is_none() && challenge.requires_password_change);
    for nothing in
        [json!({}), json!({"accessToken": null}), json!({"requiresPasswordChange": true})]
    {
        assert!(read::<AllianceLogin>(nothing).is_err());
    }
}

#[test]
fn a_refusal_has_one_message_or_several() {
    let messages = |name| example::<AllianceRefusal>(name).messages;
    assert_eq!(messages("alliance/error_404"), ["No such job."]);
    assert_eq!(messages("alliance/error_400_validation_list").len(), 2);
    let prose: AllianceRefusal = example("alliance/error_429_prose_shape");
    assert_eq!((prose.status_code, prose.timestamp), (Some(429), None));
    assert!(read::<AllianceRefusal>(json!({"message": null})).unwrap().messages.is_empty());
}

#[test]
fn json_that_is_given_is_one_document_and_stays_as_it_is() {
    let given: RawJson = "{ \"b\": 1.10, \"a\": \"µ\" }".parse().unwrap();
    let subject = IdunoxSubject {
        demographics: given,
        measurements: None,
        history: None,
        family_history: None,
    };
    let expected = "{\"demographics\":{ \"b\": 1.10, \"a\": \"µ\" }}";
    assert_eq!(serde_json::to_string(&subject).unwrap(), expected);
    for text in ["", "{", "{} {}", "{'a': 1}", "NaN"] {
        assert!(text.parse::<RawJson>().is_err(), "{text}");
    }
}

#[test]
fn null_is_absent() {
    let null = json!({"id": "a", "type": null, "status": "running", "createdAt": null, "result": null, "error": null});
    let absent = json!({"id": "a", "status": "running"});
    let without_raw = |value| MidlyrJob { raw: RawJson::default(), ..read(value).unwrap() };
    assert_eq!(without_raw(null), without_raw(absent));
    let null = json!({"submissionId": "s", "jobs": null, "counts": null, "resultId": null});
    let submission: IdunoxSubmission = read(null).unwrap();
    assert!(submission.jobs.is_empty() && submission.result_id.is_none());
    let null = json!({"resultId": "r", "status": "completed", "outcome": null, "outcomes": null, "artifacts": {"items": [
        {"artifactId": "a", "access": null}
    ]}});
    let result: IdunoxResult = read(null).unwrap();
    assert!(result.outcomes.is_empty() && result.artifacts[0].download_url.is_none());
}
