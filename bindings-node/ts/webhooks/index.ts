/**
 * Receives webhooks: proves each delivery, and has it handled once however often it comes.
 *
 * @packageDocumentation
 */
export { fastifyEndpoint } from './fastify.js';
export type { FastifyAnswer, FastifyDelivery, FastifyScope } from './fastify.js';
export { expressEndpoint, nodeEndpoint } from './node.js';
export { Receiver } from './receiver.js';
export type { Delivery, EndpointOptions, Handler, ReceiverOptions, Webhook } from './receiver.js';
export { MemoryStore } from './store.js';
export type { Claim, WebhookStore } from './store.js';
export { webEndpoint } from './web.js';
