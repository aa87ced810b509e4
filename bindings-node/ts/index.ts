/**
 * Submits a job to a remote service, waits for it, and brings the typed result back.
 *
 * @packageDocumentation
 */
export { Alliance } from './alliance.js';
export type { AllianceOptions } from './alliance.js';
export { Amplifier } from './amplifier.js';
export type { Target } from './amplifier.js';
export type { Audio, ByteStream, UploadProgress } from './audio.js';
export type { AcceptedJob, CallOptions, RunOptions, WaitingOptions } from './client.js';
export { JobferryError } from './error.js';
export type { ErrorKind } from './error.js';
export { Idunox } from './idunox.js';
export type { IdunoxOptions, SubmissionWaitOptions } from './idunox.js';
export { ApiDelivery, ApiWebhook, JobApi } from './job-api.js';
export type { ApiOptions, ApiRunOptions, ApiUploadOptions, ApiWaitOptions } from './job-api.js';
export { Midlyr } from './midlyr.js';
export type { MidlyrOptions } from './midlyr.js';
export {
  compareAudioOutcomes,
  compareFindingPriorities,
  compareIdunoxBandTiers,
  compareLevels,
  compareMidlyrRiskBands,
  compareRecommendedActions,
  compareValueInterpretations,
} from './models.js';
export type * from './models.js';
export type { Refresh } from './refresh.js';
export type { CheckOptions, UploadOptions } from './upload.js';
export { Secret, Timestamp } from './values.js';
export type { Plan, RawJson } from './values.js';
export { AmplifierDelivery, AmplifierWebhook, IdunoxDelivery, IdunoxWebhook } from './webhook.js';
export type { RawBody, WebhookHeaders, WebhookSecrets } from './webhook.js';
