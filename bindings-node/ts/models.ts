// Generated from core/src/models by `cargo xtask generate`; do not edit.

import { byScale, hide, Secret, Timestamp, type Plan, type RawJson } from './values.js';

/** The word in `AllianceJob.status`. A job may go back from processing to pending. */
export type AllianceStatus =
  /** Not started, or waiting for another attempt. */
  | 'PENDING'
  /** Under way. */
  | 'PROCESSING'
  /** Ended with a result. */
  | 'COMPLETED'
  /** Ended with an error. */
  | 'FAILED'
  /** A word this version does not know. */
  | (string & {});

/** What a job does, which decides what its result is. */
export type AllianceJobType =
  /** Tries a prompt out. */
  | 'AI_PREVIEW'
  /** Reads a document. A gap detection follows it, whose job nobody names. */
  | 'PARSE_DOCUMENT'
  /** Finds what a document does not say. */
  | 'GAP_DETECTION'
  /** Scores an assessment. */
  | 'RISK_ANALYSIS'
  /** Writes a report. */
  | 'REPORT_GENERATION'
  /** A word this version does not know. */
  | (string & {});

/**
 * One of the caller's own jobs.
 *
 * Serializes as the tool's own document, with every field it had.
 */
export interface AllianceJob {
  /** The job's identifier, a UUID. */
  readonly id: string;
  /** What the job does. */
  readonly jobType?: AllianceJobType;
  /** Where the job stands. `COMPLETED` alone means there is a result. */
  readonly status: AllianceStatus;
  /** The result of a completed job. */
  readonly result?: AllianceResult;
  /** Why a job failed: free text, possibly of a service behind the tool. Never a code. */
  readonly error?: string;
  /** How many attempts were begun. */
  readonly attempts?: number;
  /**
   * How many attempts there may be (from the public source). Informative only: nothing
   * there begins another attempt after a failed one.
   */
  readonly maxAttempts?: number;
  /** When the tool accepted the job. */
  readonly createdAt?: Timestamp;
  /** When the latest attempt began. */
  readonly startedAt?: Timestamp;
  /** When the job ended. */
  readonly completedAt?: Timestamp;
  /** When the job last changed. */
  readonly updatedAt?: Timestamp;
  /** Whose job it is (from the public source). */
  readonly createdById?: string;
  /**
   * What was submitted, prompts and document text included (from the public source).
   * Not enumerable.
   */
  readonly input?: RawJson;
  /**
   * The whole document as the tool sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * What a job found, by what the job does: at most one of the fields, and always `raw`.
 *
 * Serializes as the tool's own document.
 */
export interface AllianceResult {
  /** Of an `AI_PREVIEW`. */
  readonly preview?: AlliancePreview;
  /** Of a `GAP_DETECTION`. */
  readonly gapDetection?: AllianceGapDetection;
  /** Of a `RISK_ANALYSIS`. */
  readonly riskAnalysis?: AllianceRiskAnalysis;
  /** Of a `REPORT_GENERATION`. */
  readonly report?: AllianceReport;
  /**
   * The result as the tool sent it; all there is of a `PARSE_DOCUMENT`, of a type this version
   * does not know, and of a result in another shape than the source has.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** What a prompt brought forth. */
export interface AlliancePreview {
  /** The text. */
  readonly output: string;
  /**
   * How many tokens it took (from the public source).
   * Exact up to 2^53.
   */
  readonly tokensUsed?: number;
  /** How long it took, in a unit nobody states (from the public source). */
  readonly processingTime?: number;
}

/** What a gap detection did (from the public source). */
export interface AllianceGapDetection {
  /** The assessment it was done for. */
  readonly assessmentId: string;
  /**
   * How many gaps are there to be filled.
   * Exact up to 2^53.
   */
  readonly gapFieldsCreated?: number;
}

/** What a risk analysis did (from the public source). */
export interface AllianceRiskAnalysis {
  /** The assessment it was done for. */
  readonly assessmentId: string;
  /**
   * How many categories have a score.
   * Exact up to 2^53.
   */
  readonly categoriesScored?: number;
  /** The overall score, on a scale nobody states. */
  readonly overallScore?: number;
}

/** A report that was written (from the public source). */
export interface AllianceReport {
  /** The assessment it was written for. */
  readonly assessmentId: string;
  /** Where the tool keeps it. */
  readonly pdfKey?: string;
  /**
   * The signed address to fetch it from, without the token. Whoever knows it can, so it is a
   * secret.
   */
  readonly downloadUrl: Secret;
}

/**
 * The answer to a submission, whichever of its forms: an identifier alone (as text or as JSON),
 * an object with `jobId`, or that object under `data`.
 *
 * Serializes as the tool's own document; a bare identifier as a JSON string.
 */
export interface AllianceJobHandle {
  /** The job's identifier, a UUID. */
  readonly jobId: string;
  /** The status in the answer. It may be ahead of the job, which begins as `PENDING`. */
  readonly status?: AllianceStatus;
  /**
   * The whole document as the tool sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** A prompt to try out (`POST /api/admin/prompts/preview`). Administrators only. */
export interface AlliancePreviewRequest {
  /** What the model is told to be, at most 50 000 characters. */
  readonly systemPrompt: string;
  /**
   * What it is asked, at most 50 000 characters; `{{name}}` is replaced by a variable. One page
   * calls it `userPrompt`, which the tool refuses.
   */
  readonly userPromptTemplate: string;
  /** The variables by name. */
  readonly variables?: Readonly<Record<string, string>> | undefined;
  /** Further guidance. Default: none. */
  readonly context?: AlliancePreviewContext | undefined;
}

/** Further guidance for a prompt. */
export interface AlliancePreviewContext {
  /** Who the model speaks as. */
  readonly persona?: string | undefined;
  /** What it draws on. */
  readonly sources?: readonly string[] | undefined;
  /** What it keeps to. */
  readonly constraints?: string | undefined;
  /** What it does not do. */
  readonly guardrails?: string | undefined;
}

/** A PDF to register with an assessment (`POST /api/assessments/{id}/documents`). */
export interface AllianceUploadRequest {
  /** The file's name, 1 to 255 characters. */
  readonly fileName: string;
  /** The media type, `application/pdf`. */
  readonly mimeType: string;
  /**
   * The file's size in bytes, at most 26 214 400.
   * Exact up to 2^53.
   */
  readonly fileSize: number;
}

/**
 * Where to put a registered document.
 *
 * Serializes as the tool's own document.
 */
export interface AllianceUploadTarget {
  /**
   * The pre-signed address to `PUT` it to, without the token, within 15 minutes. Whoever knows
   * it can upload, so it is a secret.
   */
  readonly presignedUrl: Secret;
  /** The document's identifier, a UUID. */
  readonly documentId: string;
  /**
   * The whole document as the tool sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * The answer to a login or a refresh: tokens, or the demand for a new password.
 *
 * Serializes as the tool's own document, secrets included.
 */
export interface AllianceLogin {
  /** What every request is sent with. */
  readonly accessToken?: Secret;
  /** Listed by one page; nothing uses it. */
  readonly idToken?: Secret;
  /**
   * What a new access token is got with. Absent in some answers to a refresh: the one before
   * stays valid.
   */
  readonly refreshToken?: Secret;
  /**
   * How long the access token is valid, in seconds.
   * Exact up to 2^53.
   */
  readonly expiresIn?: number;
  /** Whether a new password is demanded before there are tokens. */
  readonly requiresPasswordChange: boolean;
  /** What the new password is sent with. */
  readonly session?: Secret;
  /** Whose password it is. */
  readonly username?: string;
  /**
   * The whole document as the tool sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * The body of a refusal.
 *
 * Serializes as the tool's own document.
 */
export interface AllianceRefusal {
  /** The HTTP status again. */
  readonly statusCode?: number;
  /** The status in words, spelled in more than one way. */
  readonly error?: string;
  /** What is wrong: one sentence, or one for each field. */
  readonly messages: readonly string[];
  /** When the tool refused. */
  readonly timestamp?: Timestamp;
  /** What was asked for. */
  readonly path?: string;
  /** The name an error has in a service behind the tool, such as `NotAuthorizedException`. */
  readonly code?: string;
  /**
   * The whole document as the tool sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** A named bundle of conditions (`POST /v2/use-case/analyze`). */
export type UseCase =
  /** Mood, anxiety and stress. */
  | 'behavioral-health'
  /** Alcohol and other substances. */
  | 'substance-use'
  /** Conditions specific to women. */
  | 'womens-health'
  /** General wellness. */
  | 'wellness'
  /** Athletes and demanding jobs. */
  | 'athletics-occupational'
  /** Cognition. */
  | 'cognitive'
  /** Heart and metabolism. */
  | 'cardiometabolic'
  /** Breathing. */
  | 'respiratory'
  /** A word this version does not know. */
  | (string & {});

/**
 * One condition model (`POST /v2/condition/analyze`).
 *
 * The vendor sorts them into tiers; a variant's documentation names its tier.
 */
export type Condition =
  /** Established. */
  | 'acute-stress'
  /** Emerging. */
  | 'adhd'
  /** Emerging. */
  | 'alcohol-use'
  /** Emerging. */
  | 'allergy'
  /** Investigational. */
  | 'anemia'
  /** Established. */
  | 'anxiety'
  /** Established. */
  | 'anxiety-female'
  /** Established. */
  | 'cognitive-impairment'
  /** Established. */
  | 'copd'
  /** Investigational. */
  | 'dehydration'
  /** Established. */
  | 'depression'
  /** Established. */
  | 'depression-female'
  /** Investigational. */
  | 'dry-mouth'
  /** Established. */
  | 'elevated-blood-pressure'
  /** Established. */
  | 'fatigue'
  /** Emerging. */
  | 'hyperandrogenism'
  /** Emerging. */
  | 'overweight-obesity'
  /** Emerging. */
  | 'ptsd'
  /** Emerging. */
  | 'substance-use'
  /** Established. */
  | 'traumatic-brain-injury'
  /** A word this version does not know. */
  | (string & {});

/**
 * A named model that runs several signs (`POST /v2/models/{model_name}/analyze`; from the
 * vendor's companion pages). `VoiceModelInfo` lists the signs of each.
 */
export type VoiceModel =
  /** Head impact, cognitive load, fatigue and what goes with them. */
  | 'apex'
  /** Elevated androgens, iron deficiency and what goes with them. */
  | 'aria'
  /** Airway obstruction and allergy. */
  | 'breath'
  /** Cognitive impairment. */
  | 'clarity'
  /** Alcohol and substance use patterns. */
  | 'harbor'
  /** Mood disruption, anxiety, stress and attention. */
  | 'haven'
  /** Mood disruption, anxiety, stress and general condition. */
  | 'pulse'
  /** Blood pressure, metabolic load and general condition. */
  | 'tide'
  /** A word this version does not know. */
  | (string & {});

/** One sign (`POST /v2/signs/{sign_name}/analyze`; from the vendor's companion pages). */
export type Sign =
  /** Airway obstruction pattern. */
  | 'airway-obstruction-pattern'
  /** Alcohol use pattern. */
  | 'alcohol-use-pattern'
  /** Allergy. */
  | 'allergy'
  /** Anxiety. */
  | 'anxiety'
  /** Attention dysregulation. */
  | 'attention-dysregulation'
  /** Cognitive impairment. */
  | 'cognitive-impairment'
  /** Dehydration. */
  | 'dehydration'
  /** Elevated androgens. */
  | 'elevated-androgens'
  /** Elevated blood pressure. */
  | 'elevated-blood-pressure'
  /** Fatigue. */
  | 'fatigue'
  /** Head impact. */
  | 'head-impact'
  /** Hypervigilance. */
  | 'hypervigilance'
  /** Iron deficiency. */
  | 'iron-deficiency'
  /** Metabolic load. */
  | 'metabolic-load'
  /** Mood disruption. */
  | 'mood-disruption'
  /** Stress. */
  | 'stress'
  /** Substance use pattern. */
  | 'substance-use-pattern'
  /** A word this version does not know. */
  | (string & {});

/** The word in `AmplifierJob.status`. */
export type AmplifierStatus =
  /** Accepted, not started. */
  | 'pending'
  /** Being analysed. */
  | 'running'
  /** Finished, with a result. */
  | 'done'
  /** Finished, without a result. The vendor gives no reason. */
  | 'failed'
  /** A word this version does not know. */
  | (string & {});

/** Which kind of target a job was submitted for. */
export type AmplifierJobType =
  /** A `UseCase`. */
  | 'use_case'
  /** A `Condition`. */
  | 'condition'
  /** A `VoiceModel`. */
  | 'model'
  /** A `Sign`. */
  | 'sign'
  /** A word this version does not know. */
  | (string & {});

/**
 * How strongly a signal shows. Ordered from `none` to `elevated`. `inconclusive` is off that
 * scale and sorts after it, words this version does not know sort last: leave both out before
 * you take a maximum. Calibrated per model: never derive a level from a score.
 */
export type Level =
  /** Not present. */
  | 'none'
  /** Low. */
  | 'low'
  /** Worth considering. Flagged. */
  | 'consider'
  /** Moderate. Flagged. */
  | 'moderate'
  /** Elevated. Flagged. */
  | 'elevated'
  /** The recording does not allow a statement. */
  | 'inconclusive'
  /** A word this version does not know. */
  | (string & {});

/**
 * What the vendor recommends to do next. Ordered from `none` to `escalate`. `inconclusive` is
 * off that scale and sorts after it, words this version does not know sort last.
 */
export type RecommendedAction =
  /** Nothing at low or above. */
  | 'none'
  /** One or more low, nothing higher. */
  | 'monitor'
  /** One at consider. */
  | 'consider'
  /** One moderate, or two or more at consider. */
  | 'review'
  /** One or more elevated. */
  | 'escalate'
  /** The recording conditions were too weak. */
  | 'inconclusive'
  /** A word this version does not know. */
  | (string & {});

/** What was found wrong with the recording. */
export type AudioQualityIssue =
  /** The voice is hard to analyse. */
  | 'poor_voice_quality'
  /** Too little of the recording is speech. */
  | 'insufficient_speech'
  /** Too much of the recording is noise. */
  | 'high_background_noise'
  /** The speaker cannot be analysed. */
  | 'invalid_speaker'
  /** A word this version does not know. */
  | (string & {});

/**
 * How a measured vocal feature compares with its usual range. Ordered from `low` to `high`;
 * words this version does not know sort last.
 */
export type ValueInterpretation =
  /** Below its usual range. */
  | 'low'
  /** A little below it. */
  | 'reduced'
  /** Within it. */
  | 'within range'
  /** A little above it. */
  | 'slightly elevated'
  /** Above it. */
  | 'high'
  /** A word this version does not know. */
  | (string & {});

/**
 * One analysis: as answered to a submission, on retrieval, and in a webhook.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
export interface AmplifierJob {
  /** The vendor's identifier. Opaque; not always a UUID. */
  readonly jobId: string;
  /** Where the job stands. `done` alone means there is a result. */
  readonly status: AmplifierStatus;
  /** When the vendor accepted the job. */
  readonly createdAt?: Timestamp;
  /** When the job ended. May stay empty on failed jobs, so it never tells whether a job ended. */
  readonly completedAt?: Timestamp;
  /** The kind of target. Inferred from the target present when the vendor leaves it out. */
  readonly jobType?: AmplifierJobType;
  /** The API surface the job came through, such as `v2`. */
  readonly apiVersion?: string;
  /** The target of a use-case job. */
  readonly useCase?: UseCase;
  /** The target of a condition job. */
  readonly condition?: Condition;
  /** The target of a model job. */
  readonly modelName?: VoiceModel;
  /** The target of a sign job. */
  readonly signName?: Sign;
  /** The media type of the recording as processed. */
  readonly audioContentType?: string;
  /**
   * The size of the recording as processed, in bytes.
   * Exact up to 2^53.
   */
  readonly audioSizeBytes?: number;
  /** The length of the recording, in seconds. */
  readonly audioDurationSeconds?: number;
  /** The sample rate of the recording, in hertz. */
  readonly audioSampleRate?: number;
  /** The analysis, once the status is `done`. */
  readonly result?: AmplifierResult;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * The analysis of a finished job, for every kind of target.
 *
 * Use-case and model jobs give a `summary` and several `signals`. Condition and sign jobs answer
 * with one `signal`, which stands here as the only element of `signals`, and no summary.
 */
export interface AmplifierResult {
  /** The overall reading. Absent for condition and sign jobs. */
  readonly summary?: Summary;
  /** One entry per condition or sign. */
  readonly signals: readonly Signal[];
  /** What the vendor found of the recording itself. */
  readonly audioQuality?: AudioQuality;
  /** Further scales. Empty when none are configured; sign jobs have none. */
  readonly extendedMetrics: readonly ExtendedMetric[];
}

/** The overall reading of a use-case or model job. */
export interface Summary {
  /** The overall level. */
  readonly overallLevel: Level;
  /** What to do next. */
  readonly recommendedAction: RecommendedAction;
  /** How many signals are flagged. */
  readonly flaggedCount?: number;
  /** One to three signal ids by score, highest first. */
  readonly primarySignals: readonly string[];
  /** Text written by a model, with the measurements behind it. */
  readonly description?: Narrative;
}

/**
 * Text written by a model, and the measurements behind it. To be shown only after review by
 * care staff, says the vendor.
 */
export interface Narrative {
  /** The text. */
  readonly summary?: string;
  /** The measurements. */
  readonly vocalFeatures: readonly VocalFeature[];
}

/** One measurement of the voice. */
export interface VocalFeature {
  /** The identifier, such as `speech_rate`. */
  readonly feature: string;
  /** The name for people. */
  readonly label?: string;
  /** The measured value, in `unit`. */
  readonly value: number;
  /** The unit, such as `dB`, `Hz` or `syllables/s`. */
  readonly unit?: string;
  /** How the value compares with its usual range. */
  readonly valueInterpretation?: ValueInterpretation;
}

/** One condition or sign in a result. */
export interface Signal {
  /** The identifier, such as `anxiety`. The vendor calls it `model_id` or `name`. */
  readonly id: string;
  /** The name for people. */
  readonly label?: string;
  /** From 0 to 1. Calibrated per model, so scores of different signals do not compare. */
  readonly score?: number;
  /** How strongly the signal shows. */
  readonly level: Level;
  /** Whether it deserves attention. */
  readonly flagged?: boolean;
  /** What to do next. Condition and sign jobs only. */
  readonly recommendedAction?: RecommendedAction;
  /** Text and measurements. Condition and sign jobs only. */
  readonly description?: Narrative;
  /** The subject's own baseline. Longitudinal jobs only (seen in public client code). */
  readonly baselineScore?: number;
  /** The distance from that baseline. Longitudinal jobs only (seen in public client code). */
  readonly deviationFromBaseline?: number;
  /** Whatever the vendor says of an anomaly; its type is not documented. Longitudinal jobs only. */
  readonly anomaly?: RawJson;
  /** The distance from the subject's baseline in standard deviations. Longitudinal jobs only. */
  readonly zScore?: number;
  /** The distance from the population in standard deviations. Longitudinal jobs only. */
  readonly populationZ?: number;
}

/** What the vendor found of the recording itself. */
export interface AudioQuality {
  /** What is wrong with it. Empty when nothing was found. */
  readonly issues: readonly AudioQualityIssue[];
  /** The share of speech, 0 to 100. Below 30 usually comes with `insufficient_speech`. */
  readonly voicePercentage?: number;
  /** How clear the voice is, 0 to 100. Below 50 usually comes with `high_background_noise`. */
  readonly audioClarity?: number;
}

/** A scale between two anchors. */
export interface ExtendedMetric {
  /** The identifier, such as `anxious-mood`. */
  readonly metricId: string;
  /** The name for people. */
  readonly label?: string;
  /** The mean, from 0 to 1. */
  readonly scoreMean?: number;
  /** The standard deviation, from 0 to 1. */
  readonly scoreStd?: number;
  /** What 0 stands for. */
  readonly lowAnchor?: string;
  /** What 1 stands for. */
  readonly highAnchor?: string;
}

/** A job as the list shows it: no target, no facts of the recording, no result. */
export interface AmplifierJobSummary {
  /** The vendor's identifier. */
  readonly jobId: string;
  /** Where the job stands. */
  readonly status: AmplifierStatus;
  /** When the vendor accepted the job. */
  readonly createdAt?: Timestamp;
}

/**
 * One page of the account's jobs, newest first.
 *
 * Serializes as the vendor's own document.
 */
export interface AmplifierJobPage {
  /** The jobs of this page. */
  readonly jobs: readonly AmplifierJobSummary[];
  /** The number of this page, counted from 0. */
  readonly page: number;
  /** How many pages there are; 0 when there are no jobs. */
  readonly totalPages: number;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * The account's balance.
 *
 * Serializes as the vendor's own document.
 */
export interface Credits {
  /**
   * Whole credits left. A fraction is cut off, a number beyond 64 bits is held at the limit.
   * Exact up to 2^53.
   */
  readonly credits: number;
  /** The number exactly as the vendor wrote it. */
  readonly exact: string;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * The catalogue of models.
 *
 * Serializes as the vendor's own document.
 */
export interface VoiceModelList {
  /** The models. */
  readonly models: readonly VoiceModelInfo[];
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** A named model and the signs it runs. */
export interface VoiceModelInfo {
  /** The model. */
  readonly name: VoiceModel;
  /** Its signs. Some of them cannot be analysed alone. */
  readonly signs: readonly string[];
  /**
   * The whole document as the vendor sent it; empty for an entry of a list.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * The catalogue of signs.
 *
 * Serializes as the vendor's own document.
 */
export interface SignList {
  /** The signs. */
  readonly signs: readonly SignInfo[];
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** A sign that can be analysed on its own. */
export interface SignInfo {
  /** The sign. */
  readonly name: Sign;
  /** The name for people. */
  readonly label?: string;
  /**
   * The whole document as the vendor sent it; empty for an entry of a list.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** The vendor's answer to setting the account-wide webhook. */
export interface WebhookConfirmation {
  /** Whether the setting was stored. */
  readonly success: boolean;
  /** The vendor's sentence about it. */
  readonly message?: string;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * Where to put a recording before submitting it by reference.
 *
 * Seen in public client code only and not documented by the vendor; may change or vanish.
 * Serializes as the vendor's own document.
 */
export interface AudioUpload {
  /** The pre-signed address. Whoever knows it can upload, so it is a secret. */
  readonly uploadUrl: Secret;
  /** The reference to submit. */
  readonly uploadRef: string;
  /** The headers the upload must carry, and no others. */
  readonly requiredHeaders: Readonly<Record<string, string>>;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** A job of a described API: what the description's places find in its document. */
export interface ApiJob {
  /** The identifier. */
  readonly jobId: string;
  /** The vendor's status word. Empty when an answer to a submission says nothing of it. */
  readonly status: string;
  /** What the status word means. */
  readonly state: JobState;
  /** The result, as JSON. `undefined` when there is none yet, or the description does not say where. */
  readonly result?: RawJson;
  /** The reason of a failure, if the vendor gives one. */
  readonly error?: string;
  /** How far the job is, in the vendor's word or number. */
  readonly progress?: string;
  /** When the vendor accepted the job. */
  readonly createdAt?: Timestamp;
  /** When the job ended. */
  readonly completedAt?: Timestamp;
  /**
   * The document the job was read from.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** A page of an account's jobs at a described API. */
export interface ApiJobPage {
  /** The jobs, in the vendor's order, with what the list says of them. */
  readonly jobs: readonly ApiJob[];
  /** The number of pages, if the vendor says. */
  readonly totalPages?: number;
  /**
   * The document the page was read from.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** The container of a recording, told from its content and never from its name. */
export type AudioFormat =
  /** RIFF WAVE, RF64 and BW64 included. */
  | 'wav'
  /** Native FLAC. */
  | 'flac'
  /** MPEG audio, in practice layer III, with or without ID3 tags. */
  | 'mp3'
  /** The MP4 family: M4A, MP4, 3GP, QuickTime, fragmented or not. */
  | 'm4a'
  /** Bare AAC frames with ADTS headers. */
  | 'aac'
  /** Ogg, usually with Vorbis or Opus in it. */
  | 'ogg'
  /** WebM and Matroska. */
  | 'webm'
  /** AIFF and AIFF-C. Recognised only; its length is not measured. */
  | 'aiff'
  /** Apple's Core Audio Format. Recognised only; its length is not measured. */
  | 'caf'
  /** AMR speech. Recognised only; its length is not measured. */
  | 'amr'
  /** Windows Media Audio. Recognised only; its length is not measured. */
  | 'wma'
  /** A word this version does not know. */
  | (string & {});

/** What a look at a recording found. Nothing in here is taken from the file's name. */
export interface AudioFacts {
  /** The container, or `undefined` when the content is no audio known to this version. */
  readonly format?: AudioFormat;
  /** The media type to send with an upload, `application/octet-stream` for an unknown container. */
  readonly contentType: string;
  /**
   * Size in bytes. Of a recording whose size is not known and that is larger than the vendor takes: the vendor's
   * limit plus one, for there the reading stops. What is too large has neither duration nor silence.
   * Exact up to 2^53.
   */
  readonly sizeBytes: number;
  /**
   * Length in seconds, counted from the audio that is there rather than from what a header
   * announces. `undefined` when the container cannot be read; never negative, infinite or absurd.
   */
  readonly durationSeconds?: number;
  /** Samples per second and channel. Opus always counts 48000 of them in Ogg. */
  readonly sampleRate?: number;
  /** Number of channels. */
  readonly channels?: number;
  /**
   * How the samples are encoded: `pcm`, `float`, `alaw`, `mulaw`, `adpcm`, `gsm`, `flac`, `alac`, `mp3`, `mp2`,
   * `aac`, `vorbis`, `opus`, or the container's own name for it.
   */
  readonly codec?: string;
  /**
   * Whether the recording ends before its header says it does, as after a broken download. With no
   * duration: before its index was written, so that nothing can play it.
   */
  readonly truncated: boolean;
  /**
   * Whether the recording is silent from beginning to end: no sample exceeds -60 dB of full scale. Looked for in
   * WAV (PCM, float, A-law, mu-law, IMA and MS ADPCM, MP2, MP3), FLAC, MP3, MP2, AAC (ADTS) and, unless it comes
   * through a reader, M4A; Ogg and WebM with Opus or Vorbis hold it where all packets are those that encoders write
   * for digital silence. `false` where it was not.
   */
  readonly silent: boolean;
}

/**
 * What a vendor accepts. A part of the vendor's description, so that checks are the same for
 * every vendor.
 */
export interface AudioLimits {
  /**
   * A larger file is certainly refused. In bytes.
   * Exact up to 2^53.
   */
  readonly maxBytes: number;
  /**
   * A larger file may be refused, because the vendor does not say exactly where the limit is. In bytes.
   * Exact up to 2^53.
   */
  readonly doubtfulBytes: number;
  /** A shorter recording is certainly refused. In seconds. */
  readonly minSeconds: number;
  /** A longer recording is certainly refused. In seconds. */
  readonly maxSeconds: number;
  /** Shorter recordings are accepted but give weaker results. In seconds. */
  readonly recommendedMinSeconds: number;
  /** Longer recordings are accepted but gain nothing. In seconds. */
  readonly recommendedMaxSeconds: number;
  /** The lowest sample rate the vendor supports, in samples per second. */
  readonly minSampleRate: number;
  /** The sample rate from which on results are best, in samples per second. */
  readonly recommendedSampleRate: number;
  /** Containers the vendor documents without contradiction. */
  readonly acceptedFormats: readonly AudioFormat[];
  /** Containers about which the vendor's documents disagree: they are sent, with a warning. */
  readonly doubtfulFormats: readonly AudioFormat[];
}

/** How strictly recordings are checked before they are sent. */
export type AudioCheck =
  /** Refuses what the server would certainly refuse, and warns about the rest. The default. */
  | 'standard'
  /** Refuses everything that is not beyond doubt: warnings and unreadable recordings too. */
  | 'strict'
  /** Gives no verdict, the server decides. The recording is still read for its content type. */
  | 'off';

/** Whether a recording should be sent. Ordered by weight: the outcome of a check is the largest of its findings'. */
export type AudioOutcome =
  /** Nothing speaks against sending it. */
  | 'ok'
  /** Send it, but something about it deserves attention. */
  | 'warn'
  /** It could not be read well enough to say. It is sent. */
  | 'unknown'
  /** Do not send it: the server would refuse it. */
  | 'reject';

/** The outcome of an audio check, and why. */
export interface AudioVerdict {
  /** The weightiest outcome among the findings (`reject`, then `unknown`, then `warn`), or `ok`. */
  readonly outcome: AudioOutcome;
  /** What was found, the weightiest first. */
  readonly findings: readonly AudioFinding[];
  /** What the verdict is based on. */
  readonly facts: AudioFacts;
}

/** One thing that an audio check noticed. */
export interface AudioFinding {
  /** How much it matters: `warn`, `reject` or `unknown`. */
  readonly outcome: AudioOutcome;
  /**
   * What it is, for programs. As the server names it where the server has a name:
   * `AUDIO_TOO_SHORT`, `AUDIO_TOO_LONG`, `UNSUPPORTED_FORMAT`, `AUDIO_POOR_QUALITY`. Otherwise `AUDIO_EMPTY`,
   * `AUDIO_TOO_LARGE`, `SHORT_FOR_BEST_RESULTS`, `LONG_FOR_BEST_RESULTS`, `LOW_SAMPLE_RATE`,
   * `TRUNCATED` or `UNREADABLE`.
   */
  readonly code: string;
  /** What is wrong, with the numbers, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly advice: string;
}

/** The word in `IdunoxJob.status`. */
export type IdunoxStatus =
  /** Not ready to run. */
  | 'pending'
  /** Ready to run. */
  | 'queued'
  /** Under way. */
  | 'running'
  /** The step is done; the submission need not be. */
  | 'succeeded'
  /** This attempt failed. While there may be more attempts, the step may run again. */
  | 'failed'
  /** Somebody cancelled it. Final. */
  | 'cancelled'
  /** The last attempt failed. Final. */
  | 'dead_letter'
  /** A word this version does not know. */
  | (string & {});

/** The seven steps of a submission, in their order. */
export type IdunoxJobType =
  /** Checks what came in. */
  | 'pipeline.ingest_validate'
  /** Takes out what could identify a person. */
  | 'pipeline.deidentify'
  /** Translates it to FHIR. */
  | 'pipeline.map_to_fhir'
  /** Stores it. */
  | 'pipeline.fhir_store_upsert'
  /** Computes the scores. */
  | 'pipeline.run_inference'
  /** Writes the reports. */
  | 'pipeline.write_artifacts'
  /** Reports success to webhooks. */
  | 'pipeline.dispatch_webhooks'
  /** A word this version does not know. */
  | (string & {});

/** The word in `IdunoxSubmission.status` and `IdunoxResult.status`. */
export type IdunoxSubmissionStatus =
  /** Accepted. */
  | 'received'
  /** Being checked. */
  | 'validating'
  /** Found sound. */
  | 'validated'
  /** Under way. */
  | 'processing'
  /** Ended with a result. */
  | 'completed'
  /** Ended without a result. */
  | 'failed'
  /** Found unsound. Final. */
  | 'rejected'
  /** A word this version does not know. */
  | (string & {});

/**
 * One step of a submission. The vendor leaves out nearly everything at times.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
export interface IdunoxJob {
  /** The job's identifier, a UUID. */
  readonly jobId: string;
  /** The submission it is a step of. */
  readonly submissionId?: string;
  /** Your name for the submission. */
  readonly partnerSubmissionId?: string;
  /** Your pseudonym for the person. */
  readonly partnerSubjectId?: string;
  /** Which step it is. */
  readonly jobType?: IdunoxJobType;
  /** The step, for people. */
  readonly typeLabel?: string;
  /** Where the step stands. Says nothing of the other six. */
  readonly status?: IdunoxStatus;
  /** The status, for people. */
  readonly statusLabel?: string;
  /** The part of the submission it is for, where there are parts. */
  readonly segment?: string;
  /** The identifier sent with the submission to find it in logs. */
  readonly correlationId?: string;
  /** The job that made this one. */
  readonly parentJobId?: string;
  /** How many attempts were begun. */
  readonly attempts?: number;
  /** How many attempts there may be. */
  readonly maxAttempts?: number;
  /** Why the latest attempt failed. */
  readonly lastError?: string;
  /** More about it: JSON of any type. */
  readonly errorDetail?: RawJson;
  /** When the step became ready to run. */
  readonly queuedAt?: Timestamp;
  /** When a worker took it. */
  readonly acceptedAt?: Timestamp;
  /** When it began. */
  readonly startedAt?: Timestamp;
  /** When it succeeded. */
  readonly completedAt?: Timestamp;
  /** When its latest attempt failed. */
  readonly failedAt?: Timestamp;
  /** When the vendor promises it to be done. */
  readonly slaDeadlineAt?: Timestamp;
  /**
   * How long it ran, in milliseconds.
   * Exact up to 2^53.
   */
  readonly processingDurationMs?: number;
  /** Whether that promise was broken. */
  readonly slaBreached?: boolean;
  /** When the job was made. */
  readonly createdAt?: Timestamp;
  /** When it last changed. */
  readonly updatedAt?: Timestamp;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** A step as its submission shows it. */
export interface IdunoxJobSummary {
  /** The job's identifier, a UUID. */
  readonly jobId: string;
  /** Which step it is. */
  readonly jobType?: IdunoxJobType;
  /** The step, for people. */
  readonly typeLabel?: string;
  /** Where the step stands. */
  readonly status?: IdunoxStatus;
  /** The status, for people. */
  readonly statusLabel?: string;
  /** The identifier sent with the submission to find it in logs. */
  readonly correlationId?: string;
  /** When the step became ready to run. */
  readonly queuedAt?: Timestamp;
  /** When it began. */
  readonly startedAt?: Timestamp;
  /** When it succeeded. */
  readonly completedAt?: Timestamp;
  /** When a worker took it. */
  readonly acceptedAt?: Timestamp;
  /** When its latest attempt failed. */
  readonly failedAt?: Timestamp;
  /** When the vendor promises it to be done. */
  readonly slaDeadlineAt?: Timestamp;
  /**
   * How long it ran, in milliseconds.
   * Exact up to 2^53.
   */
  readonly processingDurationMs?: number;
  /** Whether that promise was broken. */
  readonly slaBreached?: boolean;
  /** How many attempts were begun. */
  readonly attempts?: number;
  /** How many attempts there may be. */
  readonly maxAttempts?: number;
  /** Why the latest attempt failed. */
  readonly errorSummary?: string;
}

/**
 * A submission and its steps: what a wait looks at.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
export interface IdunoxSubmission {
  /** The submission's identifier, a UUID. */
  readonly submissionId: string;
  /** The vendor's identifier of the person. */
  readonly subjectId?: string;
  /** Your name for the submission. */
  readonly partnerSubmissionId?: string;
  /** Your pseudonym for the person. */
  readonly partnerSubjectId?: string;
  /** Where the submission stands. `completed` alone means there is a result. */
  readonly status?: IdunoxSubmissionStatus;
  /** The status, for people. */
  readonly statusLabel?: string;
  /** When the vendor accepted it. */
  readonly createdAt?: Timestamp;
  /** When it last changed. */
  readonly updatedAt?: Timestamp;
  /** What it has brought forth so far. */
  readonly counts?: IdunoxCounts;
  /** Its steps, as far as they have begun. */
  readonly jobs: readonly IdunoxJobSummary[];
  /**
   * The result's identifier. The vendor speaks of it and does not show it, so a completed
   * submission may lack it.
   */
  readonly resultId?: string;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** What a submission has brought forth. */
export interface IdunoxCounts {
  /** Documents. */
  readonly documents?: number;
  /** Results. */
  readonly results?: number;
  /** Artifacts. */
  readonly artifacts?: number;
}

/** How far a submission is, step by step. */
export interface IdunoxProgress {
  /** Where the submission stands. */
  readonly status?: IdunoxSubmissionStatus;
  /**
   * The seven steps in their order, those not begun included; after them whatever else the
   * vendor shows.
   */
  readonly steps: readonly IdunoxStep[];
  /** How many of them have succeeded. */
  readonly succeeded: number;
}

/** How far one step is. */
export interface IdunoxStep {
  /** Which step it is. */
  readonly jobType?: IdunoxJobType;
  /** Where it stands. Absent when it has not begun. */
  readonly status?: IdunoxStatus;
  /** How many attempts were begun. */
  readonly attempts?: number;
  /** How many attempts there may be. */
  readonly maxAttempts?: number;
  /** Why the latest attempt failed. */
  readonly error?: string;
}

/**
 * The answer to a submission.
 *
 * Serializes as the vendor's own document.
 */
export interface IdunoxAccepted {
  /** The submission's identifier, a UUID: what to wait for. */
  readonly submissionId: string;
  /** The first step's identifier, where the vendor sends it. */
  readonly jobId?: string;
  /** Your name for the submission. */
  readonly partnerSubmissionId?: string;
  /** Where the submission stands. */
  readonly status?: IdunoxSubmissionStatus;
  /** The status, for people. */
  readonly statusLabel?: string;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * The body of a refusal.
 *
 * Serializes as the vendor's own document.
 */
export interface IdunoxRefusal {
  /** The vendor's word for it, such as `VALIDATION_ERROR`. Not all are documented. */
  readonly code?: string;
  /** The vendor's sentence about it. */
  readonly message?: string;
  /** What to quote to the vendor's support. */
  readonly requestId?: string;
  /** The identifier sent with the request to find it in logs. */
  readonly correlationId?: string;
  /** What exactly is wrong: an object by field, or a list. */
  readonly details?: RawJson;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * Whether the vendor's server runs; says nothing of what is behind it.
 *
 * Serializes as the vendor's own document.
 */
export interface IdunoxHealth {
  /** `ok` when it runs. */
  readonly status: string;
  /** The server's time. */
  readonly timestamp?: Timestamp;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** The form of a submission. */
export type IdunoxSchema =
  /** The only documented one. */
  | 'canonical_submission_v1'
  /** A word this version does not know. */
  | (string & {});

/**
 * A blood value. The health-questionnaire product wants all fourteen; a variant's
 * documentation names its unit.
 */
export type MarkerCode =
  /** In `g/L`. */
  | 'ALBUMIN'
  /** In `U/L`. */
  | 'ALT'
  /** In `U/L`. */
  | 'ALP'
  /** In `U/L`. */
  | 'AST'
  /** In `mmol/L`. */
  | 'CALCIUM'
  /** In `mmol/L`. */
  | 'CHOL'
  /** In `mg/L`. */
  | 'CYSTATIN_C'
  /** In `U/L`. */
  | 'GGT'
  /** In `mmol/L`. */
  | 'HDL'
  /** In `mg/L`. */
  | 'CRP'
  /** In `mmol/L`. */
  | 'LDL'
  /** In `mmol/L`. */
  | 'PHOSPHATE'
  /** In `µmol/L`. */
  | 'URATE'
  /** In `mmol/mol`. */
  | 'HBA1C_MMOL_MOL'
  /** A word this version does not know. */
  | (string & {});

/** A unit, exactly as the vendor spells it. */
export type MarkerUnit =
  /** Grams per litre. */
  | 'g/L'
  /** Enzyme units per litre. */
  | 'U/L'
  /** Millimoles per litre. */
  | 'mmol/L'
  /** Milligrams per litre. */
  | 'mg/L'
  /** Micromoles per litre, with the micro sign (U+00B5) and not the Greek letter. */
  | 'µmol/L'
  /** Millimoles per mole. */
  | 'mmol/mol'
  /** A word this version does not know. */
  | (string & {});

/** What a submission shall bring forth. */
export type IdunoxOutput =
  /** The scores. */
  | 'inference_score_v1'
  /** A report as data. */
  | 'json'
  /** A report to look at in a browser. */
  | 'html'
  /** A report to print. */
  | 'pdf'
  /** A word this version does not know. */
  | (string & {});

/**
 * A de-identified bundle about one person (`POST /v1/submissions`). It has blood values, report
 * documents, or both.
 */
export interface IdunoxSubmissionRequest {
  /** The form of the bundle. */
  readonly schemaVersion: IdunoxSchema;
  /** Your identifier at the vendor, a UUID; another than the key's is refused. */
  readonly partnerId: string;
  /** Your name for the submission, of 1 to 512 characters. */
  readonly partnerSubmissionId: string;
  /** Your pseudonym for the person. No name, no date of birth. */
  readonly partnerSubjectId: string;
  /** Where the data comes from. */
  readonly sourceMetadata?: IdunoxSource | undefined;
  /** The person. */
  readonly subject: IdunoxSubject;
  /** The blood values. */
  readonly markers?: readonly IdunoxMarker[] | undefined;
  /** Documents to read the blood values from: JSON objects of a shape nobody documents. */
  readonly reportDocuments?: readonly unknown[] | undefined;
  /** What it shall bring forth. */
  readonly options: IdunoxSubmissionChoices;
  /** Answers, as a JSON object. */
  readonly questionnaire?: unknown | undefined;
  /** Further facts, as a JSON object with at most 64 keys. */
  readonly clinicalExtensions?: unknown | undefined;
}

/**
 * The person a submission is about. The vendor refuses keys it does not know and documents
 * only some, so each part is a JSON object in its spelling.
 */
export interface IdunoxSubject {
  /** Such as `sexAtBirth` and `ageYears`. */
  readonly demographics: unknown;
  /** Such as `weightKg` and `heightCm`. */
  readonly measurements?: unknown | undefined;
  /** Habits and illnesses. */
  readonly history?: unknown | undefined;
  /** Illnesses of relatives. */
  readonly familyHistory?: unknown | undefined;
}

/** A measured blood value. */
export interface IdunoxMarker {
  /** What was measured. */
  readonly code: MarkerCode;
  /** The value, in `unit`. Finite. */
  readonly value: number;
  /** The unit, which must be the one of the code. */
  readonly unit: MarkerUnit;
}

/** Where the data of a submission comes from. */
export interface IdunoxSource {
  /** The program it comes from. */
  readonly sourceSystem?: string | undefined;
  /** When it was taken. */
  readonly sourceTimestamp?: Date | string | undefined;
  /** The laboratory. */
  readonly labName?: string | undefined;
  /** The place. */
  readonly facilityId?: string | undefined;
  /** The laboratory's usual range of a blood value, by its code. */
  readonly markerRanges?: Readonly<Record<string, MarkerRange>> | undefined;
}

/** The usual range of a blood value. */
export interface MarkerRange {
  /** The unit of the bounds. */
  readonly unit: MarkerUnit;
  /** The least usual value. Finite. */
  readonly lowerBound?: number | undefined;
  /** The greatest usual value. Finite. */
  readonly upperBound?: number | undefined;
}

/** What a submission shall bring forth. */
export interface IdunoxSubmissionChoices {
  /** At least one. */
  readonly requestedOutputs?: readonly IdunoxOutput[] | undefined;
  /**
   * The areas to score, such as `wellbeing.cardiovascular`, at most 8. Empty: the vendor's
   * choice.
   */
  readonly requestedOutcomes?: readonly string[] | undefined;
}

/**
 * Where a score stands. Ordered from `low` to `high`. The vendor's `unknown` is off that scale
 * and sorts after it, words this version does not know sort last.
 */
export type IdunoxBandTier =
  /** Low. */
  | 'low'
  /** Medium. */
  | 'medium'
  /** High. */
  | 'high'
  /** Not known to the vendor. `Unknown` is a word not known to this version. */
  | 'unknown'
  /** A word this version does not know. */
  | (string & {});

/** The format of an artifact. */
export type IdunoxArtifactType =
  /** Data. */
  | 'json'
  /** A report to look at in a browser. */
  | 'html'
  /** A report to print. */
  | 'pdf'
  /** A word this version does not know. */
  | (string & {});

/** What a webhook reports. */
export type IdunoxEventType =
  /** A result can be fetched. Failures are never reported. */
  | 'result.ready'
  /** A word this version does not know. */
  | (string & {});

/**
 * The result of a submission.
 *
 * Serializes as the vendor's own document, download addresses included.
 */
export interface IdunoxResult {
  /** The result's identifier, a UUID. */
  readonly resultId: string;
  /** The submission it belongs to. */
  readonly submissionId?: string;
  /** Your name for the submission. */
  readonly partnerSubmissionId?: string;
  /** Where the result stands. Only `completed` has outcomes. */
  readonly status: IdunoxSubmissionStatus;
  /** The status, for people. */
  readonly statusLabel?: string;
  /**
   * When the result last changed. Set on unfinished results too, so it never tells whether one
   * is finished.
   */
  readonly completedAt?: Timestamp;
  /**
   * One entry per area that was scored. The vendor sends `outcome`, and `outcomes` only where
   * there are several; either is this list.
   */
  readonly outcomes: readonly IdunoxOutcome[];
  /** What can be downloaded. */
  readonly artifacts: readonly IdunoxArtifact[];
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** One area that was scored. */
export interface IdunoxOutcome {
  /** The area, such as `wellbeing.cardiovascular`. */
  readonly outcomeId: string;
  /** The area, for people. */
  readonly focus?: string;
  /** From 0 to 1. */
  readonly score?: number;
  /** How the score compares with others, such as `below_reference`. */
  readonly referencePlacement?: string;
  /** The comparison, for people. */
  readonly referencePlacementLabel?: string;
  /** Whether the area could be scored, such as `completed`. */
  readonly outcomeStatus?: string;
  /** That, for people. */
  readonly outcomeStatusLabel?: string;
  /** Where the score stands. */
  readonly band?: IdunoxBand;
  /** What the vendor has to say about it. Information, never errors. */
  readonly notices: readonly string[];
}

/** Where a score stands. */
export interface IdunoxBand {
  /** The word for it. */
  readonly tier?: IdunoxBandTier;
  /** The band, for people. */
  readonly label?: string;
}

/** Something to download. */
export interface IdunoxArtifact {
  /** The artifact's identifier, a UUID. */
  readonly artifactId: string;
  /** Its format. */
  readonly artifactType?: IdunoxArtifactType;
  /** The format, for people. */
  readonly typeLabel?: string;
  /** Whether it can be downloaded, such as `available`. */
  readonly availability?: string;
  /** That, for people. */
  readonly availabilityLabel?: string;
  /**
   * The signed address to fetch it from, without credentials. Whoever knows it can, so it is a
   * secret.
   */
  readonly downloadUrl?: Secret;
  /** Until when that address works; asking for the result again gives another. */
  readonly expiresAt?: Timestamp;
  /** When the artifact was written. */
  readonly generatedAt?: Timestamp;
}

/**
 * What a webhook reports. Act on a result once only: a report may come again, under another
 * delivery identifier.
 *
 * Serializes as the vendor's own document.
 */
export interface IdunoxResultReady {
  /** What happened. Absent is as good as `result.ready`, which is all there is. */
  readonly eventType?: IdunoxEventType;
  /** The result that can be fetched. */
  readonly resultId: string;
  /** The submission it belongs to. */
  readonly submissionId?: string;
  /** Your name for the submission. */
  readonly partnerSubmissionId?: string;
  /** The report's identifier. */
  readonly reportId?: string;
  /** Where the submission stands. */
  readonly status?: IdunoxSubmissionStatus;
  /** The status, for people. */
  readonly statusLabel?: string;
  /** When the result last changed. */
  readonly completedAt?: Timestamp;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** Where a job stands, derived from the vendor's own status word. */
export type JobState =
  /** Accepted, not started. */
  | 'pending'
  /** Under way. */
  | 'running'
  /** Ended with a result. */
  | 'succeeded'
  /** Ended without a result. */
  | 'failed'
  /** Ended because somebody cancelled it. */
  | 'cancelled'
  /** A word this version does not know. */
  | (string & {});

/** What a text is about, which decides what it is checked against. */
export type MidlyrScenario =
  /** Advertising. */
  | 'marketing_asset'
  /** A disputed transaction. */
  | 'dispute'
  /** Collecting a debt. */
  | 'debt_collection'
  /** A customer's complaint. */
  | 'complaint'
  /** Anything else. */
  | 'generic'
  /** A word this version does not know. */
  | (string & {});

/** The word in `MidlyrJob.status`. */
export type MidlyrStatus =
  /** Under way. */
  | 'running'
  /** Ended with a result. */
  | 'succeeded'
  /** Ended with an error. */
  | 'failed'
  /** A word this version does not know. */
  | (string & {});

/** What a job does. */
export type MidlyrJobType =
  /** Finds what is wrong with a text, and why. */
  | 'screen_analysis'
  /** Gives a score alone. */
  | 'risk_assessment'
  /** A word this version does not know. */
  | (string & {});

/** What a result is. Spelled differently from the job's own type. */
export type MidlyrResultType =
  /** Score and findings. */
  | 'analysis.screen.result'
  /** The score alone. */
  | 'analysis.risk.result'
  /** A word this version does not know. */
  | (string & {});

/** Who started a job. */
export type MidlyrTrigger =
  /** A person or a program asked for it. */
  | 'manual'
  /** The vendor started it. */
  | 'automatic'
  /** A word this version does not know. */
  | (string & {});

/** Why a job failed, as far as the vendor documents it. */
export type MidlyrFailureCode =
  /** The analysis did not finish. */
  | 'analysis_failed'
  /** A word this version does not know. */
  | (string & {});

/**
 * How much a finding weighs. Ordered as the vendor numbers them, the weightiest first; words
 * this version does not know sort last.
 */
export type FindingPriority =
  /** Blocking. */
  | 'p1'
  /** Material. */
  | 'p2'
  /** Advisory. */
  | 'p3'
  /** A word this version does not know. */
  | (string & {});

/** The vendor's name for a range of risk scores, from least to greatest risk. */
export type MidlyrRiskBand =
  /** 0 to 20. */
  | 'limited'
  /** 21 to 40. */
  | 'low'
  /** 41 to 60. */
  | 'moderate'
  /** 61 to 80. */
  | 'high'
  /** 81 to 100. */
  | 'critical';

/** A text or a JSON document to be judged: exactly one of the two. */
export interface MidlyrContent {
  /** A text of at least one character. The vendor names no upper limit. */
  readonly text?: string | undefined;
  /** A JSON object. Events only. */
  readonly json?: unknown | undefined;
}

/** A text to screen or to score (`POST /api/v1/analysis/screen` and `/risk`). */
export interface MidlyrAnalysisRequest {
  /** The text. */
  readonly content: MidlyrContent;
  /** What it is about. */
  readonly scenario: MidlyrScenario;
}

/** A compliance signal to make a ticket of (`POST /api/v1/events`). */
export interface MidlyrEventRequest {
  /** What it is about. */
  readonly scenario: MidlyrScenario;
  /** The signal, as text or JSON. */
  readonly content: MidlyrContent;
  /**
   * Your own name for the signal, of 1 to 128 characters: with it, sending the signal again
   * finds the ticket instead of making another.
   */
  readonly externalRef?: string | undefined;
}

/**
 * The ticket of an event.
 *
 * Serializes as the vendor's own document.
 */
export interface MidlyrEvent {
  /** The ticket's identifier. */
  readonly ticketId: string;
  /** The name that was sent. */
  readonly externalRef?: string;
  /** Whether the ticket is new; `false` when the name found an earlier one. */
  readonly created: boolean;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * The answer to a screening: an identifier and nothing else.
 *
 * Serializes as the vendor's own document.
 */
export interface MidlyrJobHandle {
  /** The job's identifier. Opaque. */
  readonly id: string;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * One analysis. Scoring answers with a whole job at once, which may have failed although the
 * HTTP status says 200.
 *
 * Serializes as the vendor's own document, with every field it had.
 */
export interface MidlyrJob {
  /** The job's identifier. Opaque. */
  readonly id: string;
  /** What the job does. */
  readonly jobType?: MidlyrJobType;
  /** Where the job stands. `succeeded` alone means there is a result. */
  readonly status: MidlyrStatus;
  /** When the vendor accepted the job. Absent in the answer to a scoring. */
  readonly createdAt?: Timestamp;
  /** When the job last changed. Absent in the answer to a scoring. */
  readonly updatedAt?: Timestamp;
  /** The result of a job that succeeded. */
  readonly result?: MidlyrResult;
  /** Why a job failed. */
  readonly error?: MidlyrFailure;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** Why a job failed. */
export interface MidlyrFailure {
  /** The vendor's word for it. */
  readonly code?: MidlyrFailureCode;
  /** The vendor's sentence about it. */
  readonly message?: string;
}

/**
 * What a job found. A result of a type this version does not know has `raw` alone.
 *
 * Serializes as the vendor's own document.
 */
export interface MidlyrResult {
  /** What the result is. */
  readonly resultType?: MidlyrResultType;
  /** From 0, no risk, to 100. */
  readonly riskScore?: number;
  /** The vendor's name for the range the score is in. Absent for a score out of range. */
  readonly riskBand?: MidlyrRiskBand;
  /** What was found, most severe first. Empty for a scoring, and when nothing was found. */
  readonly findings: readonly Finding[];
  /**
   * The result as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** Something wrong with a text. */
export interface Finding {
  /** How much it weighs. */
  readonly priority: FindingPriority;
  /** What is wrong, in a few words. */
  readonly title?: string;
  /** What is wrong, explained. */
  readonly details?: string;
  /** What it offends against. */
  readonly citations: readonly RegulationCitation[];
}

/** A job as the list shows it: no result. */
export interface MidlyrJobSummary {
  /** The job's identifier. Opaque. */
  readonly id: string;
  /** What the job does. */
  readonly jobType?: MidlyrJobType;
  /** Where the job stands. */
  readonly status: MidlyrStatus;
  /** Who started the job. */
  readonly trigger?: MidlyrTrigger;
  /** When the vendor accepted the job. */
  readonly createdAt?: Timestamp;
  /** When the job last changed. */
  readonly updatedAt?: Timestamp;
}

/**
 * One page of the team's jobs. The vendor documents no order.
 *
 * Serializes as the vendor's own document.
 */
export interface MidlyrJobPage {
  /** The jobs of this page. */
  readonly jobs: readonly MidlyrJobSummary[];
  /** What the next page is asked for with, together with the same filters. */
  readonly nextCursor?: string;
  /** Whether there is a next page. */
  readonly hasMore: boolean;
  /**
   * About how many jobs there are on all pages.
   * Exact up to 2^53.
   */
  readonly approximateTotal?: number;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * The body of a refusal.
 *
 * Serializes as the vendor's own document.
 */
export interface MidlyrRefusal {
  /** The vendor's word for it, such as `rate_limited`. Most are not documented. */
  readonly code?: string;
  /** The vendor's sentence about it. */
  readonly message?: string;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** How a client reaches a vendor. Every field has a default; see each. */
export interface ClientOptions {
  /**
   * The account identifier. Default: the vendor's environment variable
   * (`AMPLIFIER_ACCOUNT_ID`).
   */
  readonly accountId?: string | undefined;
  /** The API key. Default: the vendor's environment variable (`AMPLIFIER_API_KEY`). */
  readonly apiKey?: string | undefined;
  /**
   * The access token, for vendors who want one that expires. Default: the vendor's environment
   * variable (`ALLIANCE_TOKEN`).
   */
  readonly token?: string | undefined;
  /**
   * How to authenticate, for vendors who know several ways. Default: what the vendor documents
   * for the address.
   */
  readonly auth?: AuthScheme | undefined;
  /**
   * Where the API is. Default: the environment variable (`AMPLIFIER_BASE_URL`), then the
   * vendor's production address.
   */
  readonly baseUrl?: string | undefined;
  /** The requests the account may start per minute. Default: `'standard'`. */
  readonly plan?: Plan | undefined;
  /**
   * How long connecting may take, TLS included. Default: 10 s.
   * In milliseconds.
   */
  readonly connectTimeoutMs?: number | undefined;
  /**
   * How long one attempt of an ordinary request may take, from connecting to the last byte of
   * the answer. Default: 30 s.
   * In milliseconds.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long one attempt of an upload may take. Default: 10 min.
   * In milliseconds.
   */
  readonly uploadTimeoutMs?: number | undefined;
  /**
   * How many further attempts one call may make in all, those of every request it needs counted
   * together. Default: 5. Waits for a job do not count; they look again until their deadline.
   */
  readonly maxRetries?: number | undefined;
  /**
   * The first pause before another attempt; doubled each time, and then drawn at random between
   * that and 1.3 times of it. Default: 1 s.
   * In milliseconds.
   */
  readonly retryBaseMs?: number | undefined;
  /**
   * The longest single pause, whether drawn or asked for by the vendor. A vendor who asks for
   * more ends the call with `rate_limited` or `server`. Default: 2 min.
   * In milliseconds.
   */
  readonly retryMaxMs?: number | undefined;
  /**
   * The largest answer accepted, in bytes, after decompression. Default: 16 MiB.
   * Exact up to 2^53.
   */
  readonly maxResponseBytes?: number | undefined;
  /**
   * The proxy for every request, such as `http://proxy:3128`. Default: `HTTPS_PROXY`,
   * `HTTP_PROXY` and `NO_PROXY` of the environment; never for a loopback address.
   */
  readonly proxy?: string | undefined;
  /**
   * How many connections may be open at once, at least 1. Half of them, at most 8, are kept for
   * reads, so that uploads hold up no wait; with 1, an upload holds up everything else until it has
   * its answer. What needs one more waits. Default: 100.
   */
  readonly maxConnections?: number | undefined;
  /**
   * Further root certificates to trust, as PEM text. Default: the platform's only
   * (`SSL_CERT_FILE` is honoured).
   */
  readonly extraCaPem?: string | undefined;
  /** Put before `jobferry/<version>` in the `User-Agent` header. Default: nothing. */
  readonly userAgent?: string | undefined;
  /**
   * Allows plain `http` to other machines, which shows the credentials to the network.
   * Default: `false`; loopback addresses need no permission.
   */
  readonly allowHttp?: boolean | undefined;
}

/** How a key is shown to the vendor. */
export type AuthScheme =
  /** In a header of its own, such as `X-Api-Key`. */
  | 'api_key'
  /** As `Authorization: Bearer`. */
  | 'bearer';

/** Requests per sliding window. */
export interface RateLimits {
  /** Submissions per window, at least 1. */
  readonly uploads: number;
  /** All other requests per window, at least 1. */
  readonly others: number;
  /**
   * The length of the window. Vendors use 60 s.
   * In milliseconds.
   */
  readonly windowMs: number;
}

/** How a recording is submitted. */
export interface SubmitOptions {
  /** Separates the speakers; adds 50 credits, says the vendor. Default: `false`. */
  readonly diarize?: boolean | undefined;
  /**
   * Where the vendor shall report this job's success, over HTTPS. Only together with
   * `webhookSecretKey`. Default: the account's address, if one is set.
   */
  readonly webhookUrl?: string | undefined;
  /** The secret that signs that report. Only together with `webhookUrl`. */
  readonly webhookSecretKey?: string | undefined;
  /**
   * How strictly the recording is checked before anything is sent. Default:
   * `'standard'`, which refuses only what the vendor would certainly refuse.
   */
  readonly audioCheck?: AudioCheck | undefined;
  /**
   * What to do when the vendor may have accepted the submission without saying so. Default:
   * `'reconcile'`.
   */
  readonly onUnknown?: OnUnknown | undefined;
  /**
   * How long the call may take as a whole, queueing for the rate limit included; in `analyze`,
   * the wait for the job, too. Default: no limit, but 15 min for that wait.
   * In milliseconds.
   */
  readonly deadlineMs?: number | undefined;
}

/** How a job that is not made of a recording is submitted. */
export interface JobOptions {
  /**
   * What to do when the vendor may have accepted the submission without saying so. Default:
   * `'reconcile'`. Where the vendor has no list of jobs to look in, that is the same
   * as `'error'`.
   */
  readonly onUnknown?: OnUnknown | undefined;
  /**
   * How long the call may take as a whole, queueing for the rate limit included; when the call
   * waits for the job, that, too. Default: no limit, but 15 min for that wait.
   * In milliseconds.
   */
  readonly deadlineMs?: number | undefined;
}

/** How a submission to Idunox is sent. */
export interface IdunoxSubmitOptions {
  /**
   * By what the vendor knows a repetition, for 24 hours: the same key with the same submission
   * counts once, with another one it is refused (409). Default: a new random one for each call,
   * which the error names when the outcome is unknown.
   */
  readonly idempotencyKey?: string | undefined;
  /** By what the vendor's people find the submission. Default: a new random one. */
  readonly correlationId?: string | undefined;
  /**
   * How long the call may take as a whole, queueing for the rate limit included. Default: no
   * limit.
   * In milliseconds.
   */
  readonly deadlineMs?: number | undefined;
}

/** How something is submitted to a described API. */
export interface ApiSubmitOptions {
  /**
   * By what the vendor knows a repetition, where the description says that it does. Default: a
   * new random one for each call, which the error names when the outcome is unknown.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * By what the vendor's people find the submission, where the description names a header for
   * it. Default: a new random one.
   */
  readonly correlationId?: string | undefined;
  /**
   * How strictly a recording is checked before anything is sent, where the description says
   * what the vendor accepts. Default: `'standard'`, which refuses only what the
   * vendor would certainly refuse.
   */
  readonly audioCheck?: AudioCheck | undefined;
  /**
   * What to do when the vendor may have accepted the submission without saying so. Default:
   * `'reconcile'`. Where the description has no list of jobs to look in, that is the
   * same as `'error'`.
   */
  readonly onUnknown?: OnUnknown | undefined;
  /**
   * How long the call may take as a whole, queueing for the rate limit included; when the call
   * waits for the job, that, too. Default: no limit, but 15 min for that wait.
   * In milliseconds.
   */
  readonly deadlineMs?: number | undefined;
}

/** What to do when a paid submission was sent and no usable answer came: it may have become a job. */
export type OnUnknown =
  /**
   * Looks for the job among the account's latest and goes on with it when exactly one matches.
   * The default. Otherwise the call ends with `submit_unknown`. Only after a 500 which the
   * vendor documents as not processed, and only when two looks found nothing, it is sent again.
   */
  | 'reconcile'
  /** Ends the call with `submit_unknown` at once; its token settles it later. */
  | 'error'
  /**
   * Sends it again. May pay twice for one recording: every lost answer of an accepted
   * submission becomes a second job.
   */
  | 'resend';

/** How a job is waited for. */
export interface WaitOptions {
  /**
   * How long the call may take as a whole before it gives up with `wait_timeout`; the job goes
   * on. In a call that submits, too, that counts from its beginning, queueing for the rate limit
   * included; with the deadline of the submission, the smaller of the two. Default: no limit for
   * queueing and submitting, and 15 min for the wait, from when it begins (in a call that
   * submits, when the vendor has accepted).
   * In milliseconds.
   */
  readonly deadlineMs?: number | undefined;
  /**
   * The pause before the first look; later pauses grow from it. Default: the vendor's hint
   * (Amplifier: 2 s).
   * In milliseconds.
   */
  readonly pollIntervalMs?: number | undefined;
}

/** How a recording is submitted and its job waited for. */
export interface AnalyzeOptions {
  /** How it is submitted. */
  readonly submit?: SubmitOptions | undefined;
  /** How the job is waited for, once the vendor has accepted it. */
  readonly wait?: WaitOptions | undefined;
}

/** Which jobs Midlyr lists. */
export interface MidlyrListOptions {
  /** Jobs of any of these types. Default: all. */
  readonly jobTypes?: readonly MidlyrJobType[] | undefined;
  /**
   * Jobs accepted at this time or later. Default: no bound.
   * As `Date.toISOString` writes it.
   */
  readonly start?: string | undefined;
  /**
   * Jobs accepted until this time. Default: no bound.
   * As `Date.toISOString` writes it.
   */
  readonly end?: string | undefined;
  /** How many jobs a page has, 1 to 200. Default: the vendor's, which is 50. */
  readonly limit?: number | undefined;
  /**
   * Where to go on: the next cursor of the page before, with the same filters. Default: at the
   * beginning.
   */
  readonly cursor?: string | undefined;
}

/** Which regulations Midlyr lists. */
export interface RegulationListOptions {
  /** Words to look for. Default: none. */
  readonly query?: string | undefined;
  /** Sources of any of these kinds. Default: all. */
  readonly categories?: readonly RegulationCategory[] | undefined;
  /** Issued by any of these, such as `cfpb`. Default: all. */
  readonly authorities?: readonly string[] | undefined;
  /**
   * In force in any of these, such as `us-federal`; the vendor refuses unknown ones. Default:
   * all.
   */
  readonly jurisdictions?: readonly string[] | undefined;
  /** How many regulations a page has, at least 1. Default: the vendor's. */
  readonly limit?: number | undefined;
  /**
   * Where to go on: the next cursor of the page before, with the same filters. Default: at the
   * beginning.
   */
  readonly cursor?: string | undefined;
}

/** What kind of source a regulation is. */
export type RegulationCategory =
  /** A law. */
  | 'statute'
  /** A regulation. */
  | 'regulation'
  /** Guidance of several agencies. */
  | 'interagencyGuidance'
  /** Guidance of one agency. */
  | 'agencyGuidance'
  /** An examiner's handbook. */
  | 'examinationHandbook'
  /** An interpretation. */
  | 'interpretiveAction'
  /** A rule of a self-regulatory organisation. */
  | 'sroRule'
  /** A word this version does not know. */
  | (string & {});

/** A regulation and the passages of it that matter. */
export interface RegulationCitation {
  /** The regulation. */
  readonly regulation: Regulation;
  /** The passages. */
  readonly chunks: readonly CitationChunk[];
}

/** A passage of a regulation. */
export interface CitationChunk {
  /** The passage. */
  readonly text: string;
  /**
   * Where it begins, in the unit of the vendor's host: bytes in production.
   * Exact up to 2^53.
   */
  readonly startOffset?: number;
  /**
   * Where it ends.
   * Exact up to 2^53.
   */
  readonly endOffset?: number;
  /** The headings it stands under. */
  readonly sectionPath?: string;
}

/** A regulation as lists and citations show it. */
export interface Regulation {
  /** The document's identifier. Opaque. */
  readonly id: string;
  /** What kind of source it is. */
  readonly category?: RegulationCategory;
  /** Its title. */
  readonly title?: string;
  /** Who issued it, such as `cfpb`. */
  readonly authorities: readonly string[];
  /** Where it holds, such as `us-federal` or `us-state:ny`. */
  readonly jurisdictions: readonly string[];
  /** What it is about. */
  readonly description?: string;
  /** When it last changed. */
  readonly updatedAt?: Timestamp;
  /** Where it was published. May be cut short, so it is a text and no address. */
  readonly sourceUrl?: string;
}

/**
 * A regulation with its table of contents.
 *
 * Serializes as the vendor's own document.
 */
export interface RegulationDetails {
  /** The document's identifier. Opaque. */
  readonly id: string;
  /** What kind of source it is. */
  readonly category?: RegulationCategory;
  /** Its title. */
  readonly title?: string;
  /** Who issued it, such as `cfpb`. */
  readonly authorities: readonly string[];
  /** Where it holds, such as `us-federal` or `us-state:ny`. */
  readonly jurisdictions: readonly string[];
  /** What it is about. */
  readonly description?: string;
  /** When it last changed. */
  readonly updatedAt?: Timestamp;
  /** Where it was published. May be cut short, so it is a text and no address. */
  readonly sourceUrl?: string;
  /**
   * The length of the text, in bytes.
   * Exact up to 2^53.
   */
  readonly totalBytes?: number;
  /** The headings, in their order. */
  readonly tableOfContents: readonly RegulationHeading[];
  /** Further facts, which depend on the category. */
  readonly attributes?: RawJson;
  /**
   * The whole document as the vendor sent it; empty inside a `RegulationContent`.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** One heading of a regulation. */
export interface RegulationHeading {
  /** The heading's identifier. */
  readonly id: string;
  /** The heading. */
  readonly title?: string;
  /** How deep it stands, from 1. */
  readonly level?: number;
  /**
   * Where its text begins.
   * Exact up to 2^53.
   */
  readonly startOffset?: number;
  /** The heading above it. */
  readonly parentId?: string;
}

/**
 * One page of the library.
 *
 * Serializes as the vendor's own document.
 */
export interface RegulationPage {
  /** The regulations of this page. */
  readonly regulations: readonly Regulation[];
  /** What the next page is asked for with, together with the same filters. */
  readonly nextCursor?: string;
  /** Whether there is a next page. */
  readonly hasMore: boolean;
  /**
   * About how many regulations there are on all pages.
   * Exact up to 2^53.
   */
  readonly approximateTotal?: number;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/**
 * A slice of a regulation's text, from production (nested) or staging (flat).
 *
 * Serializes as the vendor's own document.
 */
export interface RegulationContent {
  /** The document's identifier. */
  readonly id: string;
  /** The regulation, where the vendor sends it along. */
  readonly details?: RegulationDetails;
  /** The slice. */
  readonly text: string;
  /**
   * Where the slice begins.
   * Exact up to 2^53.
   */
  readonly startOffset: number;
  /**
   * Where the slice ends. Production only.
   * Exact up to 2^53.
   */
  readonly endOffset?: number;
  /**
   * Where the next slice begins: the end that the vendor names, or else what was asked for
   * beyond the beginning. `undefined` for the last slice.
   * Exact up to 2^53.
   */
  readonly nextOffset?: number;
  /**
   * The longest slice that was asked for.
   * Exact up to 2^53.
   */
  readonly limit?: number;
  /**
   * The length of the whole text, in bytes.
   * Exact up to 2^53.
   */
  readonly totalBytes?: number;
  /** Whether a slice follows. */
  readonly hasMore: boolean;
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** A question to the library (`POST /api/v1/regulations/query`). Reads only, so it may be repeated. */
export interface RegulationQueryRequest {
  /** The question, of 1 to 2000 characters. */
  readonly query: string;
  /** How many regulations to answer with, 1 to 50. Default: the vendor's, which is 10. */
  readonly limit?: number | undefined;
  /** Where to look. Default: everywhere. */
  readonly filters?: RegulationFilters | undefined;
}

/** Where a question looks. */
export interface RegulationFilters {
  /** In these documents only, at most 100. Empty: in all. */
  readonly ids?: readonly string[] | undefined;
  /** In what these issued only, at most 50. Empty: in all. */
  readonly authorities?: readonly string[] | undefined;
  /** In what holds in these only, at most 50. Empty: in all. */
  readonly jurisdictions?: readonly string[] | undefined;
}

/**
 * The passages closest to a question, in no pages.
 *
 * Serializes as the vendor's own document.
 */
export interface RegulationMatches {
  /** The regulations and their passages. */
  readonly citations: readonly RegulationCitation[];
  /**
   * The whole document as the vendor sent it.
   * Not enumerable.
   */
  readonly raw: RawJson;
}

/** Counts of what a client has done since it was made. */
export interface ClientStats {
  /**
   * Attempts to submit that were sent.
   * Exact up to 2^53.
   */
  readonly uploads: number;
  /**
   * Other requests that were sent, the following included.
   * Exact up to 2^53.
   */
  readonly others: number;
  /**
   * Attempts that followed a failed one of the same call.
   * Exact up to 2^53.
   */
  readonly retries: number;
  /**
   * Answers 429: the vendor found its rate limit exceeded.
   * Exact up to 2^53.
   */
  readonly rateLimited: number;
  /**
   * Submissions without a usable answer whose job was looked for in the list.
   * Exact up to 2^53.
   */
  readonly reconciliations: number;
  /**
   * List requests that answered for several waits at once.
   * Exact up to 2^53.
   */
  readonly sweeps: number;
  /**
   * Waits that a delivered webhook ended.
   * Exact up to 2^53.
   */
  readonly deliveries: number;
}

/** Compares by the scale, for `sort`; words this version does not know come last, by their text. */
export const compareLevels: (a: Level, b: Level) => number = byScale(['none', 'low', 'consider', 'moderate', 'elevated', 'inconclusive']);

/** Compares by the scale, for `sort`; words this version does not know come last, by their text. */
export const compareRecommendedActions: (a: RecommendedAction, b: RecommendedAction) => number = byScale(['none', 'monitor', 'consider', 'review', 'escalate', 'inconclusive']);

/** Compares by the scale, for `sort`; words this version does not know come last, by their text. */
export const compareValueInterpretations: (a: ValueInterpretation, b: ValueInterpretation) => number = byScale(['low', 'reduced', 'within range', 'slightly elevated', 'high']);

/** Compares by the scale, for `sort`; words this version does not know come last, by their text. */
export const compareAudioOutcomes: (a: AudioOutcome, b: AudioOutcome) => number = byScale(['ok', 'warn', 'unknown', 'reject']);

/** Compares by the scale, for `sort`; words this version does not know come last, by their text. */
export const compareIdunoxBandTiers: (a: IdunoxBandTier, b: IdunoxBandTier) => number = byScale(['low', 'medium', 'high', 'unknown']);

/** Compares by the scale, for `sort`; words this version does not know come last, by their text. */
export const compareFindingPriorities: (a: FindingPriority, b: FindingPriority) => number = byScale(['p1', 'p2', 'p3']);

/** Compares by the scale, for `sort`; words this version does not know come last, by their text. */
export const compareMidlyrRiskBands: (a: MidlyrRiskBand, b: MidlyrRiskBand) => number = byScale(['limited', 'low', 'moderate', 'high', 'critical']);

/** The options there are, by interface; some hold others. @internal */
export const optionsOf = {
  ClientOptions: {
    accountId: null,
    apiKey: null,
    token: null,
    auth: null,
    baseUrl: null,
    plan: 'RateLimits',
    connectTimeoutMs: null,
    timeoutMs: null,
    uploadTimeoutMs: null,
    maxRetries: null,
    retryBaseMs: null,
    retryMaxMs: null,
    maxResponseBytes: null,
    proxy: null,
    maxConnections: null,
    extraCaPem: null,
    userAgent: null,
    allowHttp: null,
  },
  RateLimits: {
    uploads: null,
    others: null,
    windowMs: null,
  },
  SubmitOptions: {
    diarize: null,
    webhookUrl: null,
    webhookSecretKey: null,
    audioCheck: null,
    onUnknown: null,
    deadlineMs: null,
  },
  JobOptions: {
    onUnknown: null,
    deadlineMs: null,
  },
  IdunoxSubmitOptions: {
    idempotencyKey: null,
    correlationId: null,
    deadlineMs: null,
  },
  ApiSubmitOptions: {
    idempotencyKey: null,
    correlationId: null,
    audioCheck: null,
    onUnknown: null,
    deadlineMs: null,
  },
  WaitOptions: {
    deadlineMs: null,
    pollIntervalMs: null,
  },
  AnalyzeOptions: {
    submit: 'SubmitOptions',
    wait: 'WaitOptions',
  },
  MidlyrListOptions: {
    jobTypes: null,
    start: null,
    end: null,
    limit: null,
    cursor: null,
  },
  RegulationListOptions: {
    query: null,
    categories: null,
    authorities: null,
    jurisdictions: null,
    limit: null,
    cursor: null,
  },
} as const;

// What JSON.parse gives, made into what the interfaces say.
/** @internal */
export function toAllianceJob(value: any): AllianceJob {
  if (value.result !== undefined) toAllianceResult(value.result);
  if (value.createdAt !== undefined) value.createdAt = Timestamp.of(value.createdAt);
  if (value.startedAt !== undefined) value.startedAt = Timestamp.of(value.startedAt);
  if (value.completedAt !== undefined) value.completedAt = Timestamp.of(value.completedAt);
  if (value.updatedAt !== undefined) value.updatedAt = Timestamp.of(value.updatedAt);
  if (value.input !== undefined) hide(value, 'input');
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toAllianceResult(value: any): AllianceResult {
  if (value.report !== undefined) toAllianceReport(value.report);
  hide(value, 'raw');
  return value;
}
/** @internal */
export const toAlliancePreview = (value: any): AlliancePreview => value;
/** @internal */
export const toAllianceGapDetection = (value: any): AllianceGapDetection => value;
/** @internal */
export const toAllianceRiskAnalysis = (value: any): AllianceRiskAnalysis => value;
/** @internal */
export function toAllianceReport(value: any): AllianceReport {
  value.downloadUrl = Secret.of(value.downloadUrl);
  return value;
}
/** @internal */
export function toAllianceJobHandle(value: any): AllianceJobHandle {
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toAllianceUploadTarget(value: any): AllianceUploadTarget {
  value.presignedUrl = Secret.of(value.presignedUrl);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toAllianceLogin(value: any): AllianceLogin {
  if (value.accessToken !== undefined) value.accessToken = Secret.of(value.accessToken);
  if (value.idToken !== undefined) value.idToken = Secret.of(value.idToken);
  if (value.refreshToken !== undefined) value.refreshToken = Secret.of(value.refreshToken);
  if (value.session !== undefined) value.session = Secret.of(value.session);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toAllianceRefusal(value: any): AllianceRefusal {
  if (value.timestamp !== undefined) value.timestamp = Timestamp.of(value.timestamp);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toAmplifierJob(value: any): AmplifierJob {
  if (value.createdAt !== undefined) value.createdAt = Timestamp.of(value.createdAt);
  if (value.completedAt !== undefined) value.completedAt = Timestamp.of(value.completedAt);
  hide(value, 'raw');
  return value;
}
/** @internal */
export const toAmplifierResult = (value: any): AmplifierResult => value;
/** @internal */
export const toSummary = (value: any): Summary => value;
/** @internal */
export const toNarrative = (value: any): Narrative => value;
/** @internal */
export const toVocalFeature = (value: any): VocalFeature => value;
/** @internal */
export const toSignal = (value: any): Signal => value;
/** @internal */
export const toAudioQuality = (value: any): AudioQuality => value;
/** @internal */
export const toExtendedMetric = (value: any): ExtendedMetric => value;
/** @internal */
export function toAmplifierJobSummary(value: any): AmplifierJobSummary {
  if (value.createdAt !== undefined) value.createdAt = Timestamp.of(value.createdAt);
  return value;
}
/** @internal */
export function toAmplifierJobPage(value: any): AmplifierJobPage {
  value.jobs.forEach(toAmplifierJobSummary);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toCredits(value: any): Credits {
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toVoiceModelList(value: any): VoiceModelList {
  value.models.forEach(toVoiceModelInfo);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toVoiceModelInfo(value: any): VoiceModelInfo {
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toSignList(value: any): SignList {
  value.signs.forEach(toSignInfo);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toSignInfo(value: any): SignInfo {
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toWebhookConfirmation(value: any): WebhookConfirmation {
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toAudioUpload(value: any): AudioUpload {
  value.uploadUrl = Secret.of(value.uploadUrl);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toApiJob(value: any): ApiJob {
  if (value.createdAt !== undefined) value.createdAt = Timestamp.of(value.createdAt);
  if (value.completedAt !== undefined) value.completedAt = Timestamp.of(value.completedAt);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toApiJobPage(value: any): ApiJobPage {
  value.jobs.forEach(toApiJob);
  hide(value, 'raw');
  return value;
}
/** @internal */
export const toAudioFacts = (value: any): AudioFacts => value;
/** @internal */
export const toAudioLimits = (value: any): AudioLimits => value;
/** @internal */
export const toAudioVerdict = (value: any): AudioVerdict => value;
/** @internal */
export const toAudioFinding = (value: any): AudioFinding => value;
/** @internal */
export function toIdunoxJob(value: any): IdunoxJob {
  if (value.queuedAt !== undefined) value.queuedAt = Timestamp.of(value.queuedAt);
  if (value.acceptedAt !== undefined) value.acceptedAt = Timestamp.of(value.acceptedAt);
  if (value.startedAt !== undefined) value.startedAt = Timestamp.of(value.startedAt);
  if (value.completedAt !== undefined) value.completedAt = Timestamp.of(value.completedAt);
  if (value.failedAt !== undefined) value.failedAt = Timestamp.of(value.failedAt);
  if (value.slaDeadlineAt !== undefined) value.slaDeadlineAt = Timestamp.of(value.slaDeadlineAt);
  if (value.createdAt !== undefined) value.createdAt = Timestamp.of(value.createdAt);
  if (value.updatedAt !== undefined) value.updatedAt = Timestamp.of(value.updatedAt);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toIdunoxJobSummary(value: any): IdunoxJobSummary {
  if (value.queuedAt !== undefined) value.queuedAt = Timestamp.of(value.queuedAt);
  if (value.startedAt !== undefined) value.startedAt = Timestamp.of(value.startedAt);
  if (value.completedAt !== undefined) value.completedAt = Timestamp.of(value.completedAt);
  if (value.acceptedAt !== undefined) value.acceptedAt = Timestamp.of(value.acceptedAt);
  if (value.failedAt !== undefined) value.failedAt = Timestamp.of(value.failedAt);
  if (value.slaDeadlineAt !== undefined) value.slaDeadlineAt = Timestamp.of(value.slaDeadlineAt);
  return value;
}
/** @internal */
export function toIdunoxSubmission(value: any): IdunoxSubmission {
  if (value.createdAt !== undefined) value.createdAt = Timestamp.of(value.createdAt);
  if (value.updatedAt !== undefined) value.updatedAt = Timestamp.of(value.updatedAt);
  value.jobs.forEach(toIdunoxJobSummary);
  hide(value, 'raw');
  return value;
}
/** @internal */
export const toIdunoxCounts = (value: any): IdunoxCounts => value;
/** @internal */
export const toIdunoxProgress = (value: any): IdunoxProgress => value;
/** @internal */
export const toIdunoxStep = (value: any): IdunoxStep => value;
/** @internal */
export function toIdunoxAccepted(value: any): IdunoxAccepted {
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toIdunoxRefusal(value: any): IdunoxRefusal {
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toIdunoxHealth(value: any): IdunoxHealth {
  if (value.timestamp !== undefined) value.timestamp = Timestamp.of(value.timestamp);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toIdunoxResult(value: any): IdunoxResult {
  if (value.completedAt !== undefined) value.completedAt = Timestamp.of(value.completedAt);
  value.artifacts.forEach(toIdunoxArtifact);
  hide(value, 'raw');
  return value;
}
/** @internal */
export const toIdunoxOutcome = (value: any): IdunoxOutcome => value;
/** @internal */
export const toIdunoxBand = (value: any): IdunoxBand => value;
/** @internal */
export function toIdunoxArtifact(value: any): IdunoxArtifact {
  if (value.downloadUrl !== undefined) value.downloadUrl = Secret.of(value.downloadUrl);
  if (value.expiresAt !== undefined) value.expiresAt = Timestamp.of(value.expiresAt);
  if (value.generatedAt !== undefined) value.generatedAt = Timestamp.of(value.generatedAt);
  return value;
}
/** @internal */
export function toIdunoxResultReady(value: any): IdunoxResultReady {
  if (value.completedAt !== undefined) value.completedAt = Timestamp.of(value.completedAt);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toMidlyrEvent(value: any): MidlyrEvent {
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toMidlyrJobHandle(value: any): MidlyrJobHandle {
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toMidlyrJob(value: any): MidlyrJob {
  if (value.createdAt !== undefined) value.createdAt = Timestamp.of(value.createdAt);
  if (value.updatedAt !== undefined) value.updatedAt = Timestamp.of(value.updatedAt);
  if (value.result !== undefined) toMidlyrResult(value.result);
  hide(value, 'raw');
  return value;
}
/** @internal */
export const toMidlyrFailure = (value: any): MidlyrFailure => value;
/** @internal */
export function toMidlyrResult(value: any): MidlyrResult {
  value.findings.forEach(toFinding);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toFinding(value: any): Finding {
  value.citations.forEach(toRegulationCitation);
  return value;
}
/** @internal */
export function toMidlyrJobSummary(value: any): MidlyrJobSummary {
  if (value.createdAt !== undefined) value.createdAt = Timestamp.of(value.createdAt);
  if (value.updatedAt !== undefined) value.updatedAt = Timestamp.of(value.updatedAt);
  return value;
}
/** @internal */
export function toMidlyrJobPage(value: any): MidlyrJobPage {
  value.jobs.forEach(toMidlyrJobSummary);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toMidlyrRefusal(value: any): MidlyrRefusal {
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toRegulationCitation(value: any): RegulationCitation {
  toRegulation(value.regulation);
  return value;
}
/** @internal */
export const toCitationChunk = (value: any): CitationChunk => value;
/** @internal */
export function toRegulation(value: any): Regulation {
  if (value.updatedAt !== undefined) value.updatedAt = Timestamp.of(value.updatedAt);
  return value;
}
/** @internal */
export function toRegulationDetails(value: any): RegulationDetails {
  if (value.updatedAt !== undefined) value.updatedAt = Timestamp.of(value.updatedAt);
  hide(value, 'raw');
  return value;
}
/** @internal */
export const toRegulationHeading = (value: any): RegulationHeading => value;
/** @internal */
export function toRegulationPage(value: any): RegulationPage {
  value.regulations.forEach(toRegulation);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toRegulationContent(value: any): RegulationContent {
  if (value.details !== undefined) toRegulationDetails(value.details);
  hide(value, 'raw');
  return value;
}
/** @internal */
export function toRegulationMatches(value: any): RegulationMatches {
  value.citations.forEach(toRegulationCitation);
  hide(value, 'raw');
  return value;
}
/** @internal */
export const toClientStats = (value: any): ClientStats => value;
