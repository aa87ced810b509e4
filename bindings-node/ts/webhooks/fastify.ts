import type { IncomingHttpHeaders } from 'node:http';

import { bytesOf } from '../bytes.js';
import {
  answer,
  type Delivery,
  endpoint,
  type EndpointOptions,
  type Handler,
  type Webhook,
} from './receiver.js';

/** What the plugin needs of a Fastify instance. */
export interface FastifyScope {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    contentType: string,
    options: { parseAs: 'buffer'; bodyLimit: number },
    parser: (
      request: unknown,
      body: Buffer,
      done: (error: Error | null, body?: unknown) => void,
    ) => void,
  ): unknown;
  post(
    path: string,
    handler: (request: FastifyDelivery, reply: FastifyAnswer) => Promise<unknown>,
  ): unknown;
}

/** What the plugin needs of a request. */
export interface FastifyDelivery {
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** What the plugin needs of a reply. */
export interface FastifyAnswer {
  code(status: number): FastifyAnswer;
  send(): unknown;
}

/**
 * Receives webhooks under Fastify: a plugin, to be registered with the path as its `prefix`. Bodies
 * stay as they came within it, however the rest of the application parses them.
 *
 * What the handler throws is passed on to Fastify, which answers 500, so that the vendor sends the
 * delivery again.
 */
export function fastifyEndpoint<D extends Delivery>(
  webhook: Webhook<D>,
  handler: Handler<D>,
  options: EndpointOptions = {},
): (scope: FastifyScope) => Promise<void> {
  const { receiver, afterAnswer, maxBodyBytes } = endpoint(webhook, handler, options);
  return async (scope) => {
    scope.removeAllContentTypeParsers();
    const raw = { parseAs: 'buffer', bodyLimit: maxBodyBytes } as const;
    scope.addContentTypeParser('*', raw, (_request, body, done) => done(null, body));
    scope.post('/', async ({ headers, body }, reply) => {
      const bytes = bytesOf(body) ?? new Uint8Array(); // none came
      return reply.code(await answer(receiver, afterAnswer, headers, bytes)).send();
    });
  };
}
