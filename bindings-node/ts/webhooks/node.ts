import type { IncomingMessage, ServerResponse } from 'node:http';

import { rawBody } from './body.js';
import {
  answer,
  type Delivery,
  endpoint,
  type EndpointOptions,
  type Handler,
  tell,
  type Webhook,
} from './receiver.js';

/**
 * Receives webhooks under `node:http`: a listener for the requests of one path.
 *
 * What the handler throws is answered 500, so that the vendor sends the delivery again, and told to
 * `onError`.
 */
export function nodeEndpoint<D extends Delivery>(
  webhook: Webhook<D>,
  handler: Handler<D>,
  options: EndpointOptions = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = server(webhook, handler, options);
  const { onError = tell } = options;
  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end();
      onError(error);
    });
  };
}

/**
 * Receives webhooks under Express: a handler for the POST requests of one path. Mount it before
 * `express.json()`, which leaves nothing of the raw body; `express.raw()` before it does no harm.
 *
 * What the handler throws is passed on to Express, which answers 500, so that the vendor sends the
 * delivery again.
 */
export function expressEndpoint<D extends Delivery>(
  webhook: Webhook<D>,
  handler: Handler<D>,
  options: EndpointOptions = {},
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  const serve = server(webhook, handler, options);
  return (request, response, next) => {
    serve(request, response).catch(next);
  };
}

function server<D extends Delivery>(
  webhook: Webhook<D>,
  handler: Handler<D>,
  options: EndpointOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { receiver, afterAnswer, maxBodyBytes } = endpoint(webhook, handler, options);
  return async (request, response) => {
    if (request.method !== 'POST') return void response.writeHead(405, { allow: 'POST' }).end();
    const body = await rawBody(request, maxBodyBytes);
    // To keep the connection, the server would read on until the body ends.
    if (!body) return void response.writeHead(413, { connection: 'close' }).end();
    response.writeHead(await answer(receiver, afterAnswer, request.headers, body)).end();
  };
}
