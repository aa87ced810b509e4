/**
 * Submits a job to a remote service, waits for it, and brings the typed result back.
 *
 * @packageDocumentation
 */
export { Amplifier } from './client.js';
export type { CallOptions, Target, UploadOptions } from './client.js';
export type { Audio, UploadProgress } from './audio.js';
export { JobferryError } from './error.js';
export type { ErrorKind } from './error.js';
export type * from './models.js';
export { Secret, Timestamp } from './values.js';
export type { Plan, RawJson } from './values.js';
export { AmplifierDelivery, AmplifierWebhook, IdunoxDelivery, IdunoxWebhook } from './webhook.js';
export type { WebhookHeaders } from './webhook.js';
