// Generated from core/src/models by `cargo xtask generate`; do not edit.

import { Timestamp, type Plan, type RawJson } from './values.js';

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
 * How strongly a signal shows. Ordered from `none` to `elevated`; `inconclusive` stands
 * outside that order. Calibrated per model: never derive a level from a score.
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

/** What the vendor recommends to do next. */
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

/** How a measured vocal feature compares with its usual range. */
export type ValueInterpretation =
  /** Within its usual range. */
  | 'within range'
  /** A little above it. */
  | 'slightly elevated'
  /** Above it. */
  | 'high'
  /** A little below it. */
  | 'reduced'
  /** Below it. */
  | 'low'
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
  /** The whole document as the vendor sent it. */
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
  /** The whole document as the vendor sent it. */
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
  /** The whole document as the vendor sent it. */
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
  /** The whole document as the vendor sent it. */
  readonly raw: RawJson;
}

/** A named model and the signs it runs. */
export interface VoiceModelInfo {
  /** The model. */
  readonly name: VoiceModel;
  /** Its signs. Some of them cannot be analysed alone. */
  readonly signs: readonly string[];
  /** The whole document as the vendor sent it; empty for an entry of a list. */
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
  /** The whole document as the vendor sent it. */
  readonly raw: RawJson;
}

/** A sign that can be analysed on its own. */
export interface SignInfo {
  /** The sign. */
  readonly name: Sign;
  /** The name for people. */
  readonly label?: string;
  /** The whole document as the vendor sent it; empty for an entry of a list. */
  readonly raw: RawJson;
}

/** The vendor's answer to setting the account-wide webhook. */
export interface WebhookConfirmation {
  /** Whether the setting was stored. */
  readonly success: boolean;
  /** The vendor's sentence about it. */
  readonly message?: string;
  /** The whole document as the vendor sent it. */
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
   * Size in bytes.
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
   * How the samples are encoded: `pcm`, `float`, `alaw`, `mulaw`, `adpcm`, `flac`, `alac`, `mp3`, `mp2`, `aac`,
   * `vorbis`, `opus`, or the container's own name for it.
   */
  readonly codec?: string;
  /** Whether the recording ends before its header says it does, as after a broken download. */
  readonly truncated: boolean;
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
  /** Checks nothing; the server decides. */
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
   * `AUDIO_TOO_SHORT`, `AUDIO_TOO_LONG`, `UNSUPPORTED_FORMAT`. Otherwise `AUDIO_EMPTY`,
   * `AUDIO_TOO_LARGE`, `SHORT_FOR_BEST_RESULTS`, `LONG_FOR_BEST_RESULTS`, `LOW_SAMPLE_RATE`,
   * `TRUNCATED` or `UNREADABLE`.
   */
  readonly code: string;
  /** What is wrong, with the numbers, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly advice: string;
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

/** How a client reaches a vendor. Every field has a default; see each. */
export interface ClientOptions {
  /**
   * The account identifier. Default: the vendor's environment variable
   * (`AMPLIFIER_ACCOUNT_ID`).
   */
  readonly accountId?: string;
  /** The API key. Default: the vendor's environment variable (`AMPLIFIER_API_KEY`). */
  readonly apiKey?: string;
  /**
   * Where the API is. Default: the environment variable (`AMPLIFIER_BASE_URL`), then the
   * vendor's production address.
   */
  readonly baseUrl?: string;
  /** The requests the account may start per minute. Default: `'standard'`. */
  readonly plan?: Plan;
  /**
   * How long connecting may take, TLS included. Default: 10 s.
   * In milliseconds.
   */
  readonly connectTimeoutMs?: number;
  /**
   * How long one attempt of an ordinary request may take, from connecting to the last byte of
   * the answer. Default: 30 s.
   * In milliseconds.
   */
  readonly timeoutMs?: number;
  /**
   * How long one attempt of an upload may take. Default: 10 min.
   * In milliseconds.
   */
  readonly uploadTimeoutMs?: number;
  /**
   * How many attempts may follow the first. Default: 5. Waits for a job do not count; they look
   * again until their deadline.
   */
  readonly maxRetries?: number;
  /**
   * The first pause before another attempt; doubled each time, then drawn at random between
   * zero and that. Default: 1 s.
   * In milliseconds.
   */
  readonly retryBaseMs?: number;
  /**
   * The longest single pause, whether drawn or asked for by the vendor. A vendor who asks for
   * more ends the call with `rate_limited` or `server`. Default: 2 min.
   * In milliseconds.
   */
  readonly retryMaxMs?: number;
  /**
   * The largest answer accepted, in bytes, after decompression. Default: 16 MiB.
   * Exact up to 2^53.
   */
  readonly maxResponseBytes?: number;
  /**
   * The proxy for every request, such as `http://proxy:3128`. Default: `HTTPS_PROXY`,
   * `HTTP_PROXY` and `NO_PROXY` of the environment; never for a loopback address.
   */
  readonly proxy?: string;
  /**
   * Further root certificates to trust, as PEM text. Default: the platform's only
   * (`SSL_CERT_FILE` is honoured).
   */
  readonly extraCaPem?: string;
  /** Put before `jobferry/<version>` in the `User-Agent` header. Default: nothing. */
  readonly userAgent?: string;
  /**
   * Allows plain `http` to other machines, which shows the credentials to the network.
   * Default: `false`; loopback addresses need no permission.
   */
  readonly allowHttp?: boolean;
}

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
  readonly diarize?: boolean;
  /**
   * Where the vendor shall report this job's success, over HTTPS. Only together with
   * `webhookSecretKey`. Default: the account's address, if one is set.
   */
  readonly webhookUrl?: string;
  /** The secret that signs that report. Only together with `webhookUrl`. */
  readonly webhookSecretKey?: string;
  /**
   * How strictly the recording is checked before anything is sent. Default:
   * `'standard'`, which refuses only what the vendor would certainly refuse.
   */
  readonly audioCheck?: AudioCheck;
  /**
   * What to do when the vendor may have accepted the submission without saying so. Default:
   * `'reconcile'`.
   */
  readonly onUnknown?: OnUnknown;
  /**
   * How long the call may take as a whole, waiting for a free place in the budget included;
   * when it is used in `analyze`, the wait for the job too. Default: no limit.
   * In milliseconds.
   */
  readonly deadlineMs?: number;
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
   * How long to wait before giving up with `wait_timeout`; the job goes on. Requests count.
   * Default: 15 min.
   * In milliseconds.
   */
  readonly deadlineMs?: number;
  /**
   * The pause before the first look; later pauses grow from it. Default: the vendor's hint
   * (Amplifier: 2 s).
   * In milliseconds.
   */
  readonly pollIntervalMs?: number;
}

/** How a recording is submitted and its job waited for. */
export interface AnalyzeOptions {
  /** How it is submitted. */
  readonly submit?: SubmitOptions;
  /** How the job is waited for, once the vendor has accepted it. */
  readonly wait?: WaitOptions;
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

// What JSON.parse gives, made into what the interfaces say.
/** @internal */
export function toAmplifierJob(value: any): AmplifierJob {
  if (value.createdAt !== undefined) value.createdAt = Timestamp.of(value.createdAt);
  if (value.completedAt !== undefined) value.completedAt = Timestamp.of(value.completedAt);
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
  return value;
}
/** @internal */
export const toCredits = (value: any): Credits => value;
/** @internal */
export const toVoiceModelList = (value: any): VoiceModelList => value;
/** @internal */
export const toVoiceModelInfo = (value: any): VoiceModelInfo => value;
/** @internal */
export const toSignList = (value: any): SignList => value;
/** @internal */
export const toSignInfo = (value: any): SignInfo => value;
/** @internal */
export const toWebhookConfirmation = (value: any): WebhookConfirmation => value;
/** @internal */
export const toAudioFacts = (value: any): AudioFacts => value;
/** @internal */
export const toAudioLimits = (value: any): AudioLimits => value;
/** @internal */
export const toAudioVerdict = (value: any): AudioVerdict => value;
/** @internal */
export const toAudioFinding = (value: any): AudioFinding => value;
/** @internal */
export const toClientStats = (value: any): ClientStats => value;
