import { parsedAlready } from './body.js';
import {
  answer,
  type Delivery,
  endpoint,
  type EndpointOptions,
  type Handler,
  type Webhook,
} from './receiver.js';

/**
 * Receives webhooks where a `Request` goes in and a `Response` comes out, as in Hono, Next.js, Deno
 * and Bun.
 *
 * Rejects with what the handler throws; these frameworks answer 500 then, so that the vendor sends
 * the delivery again.
 */
export function webEndpoint<D extends Delivery>(
  webhook: Webhook<D>,
  handler: Handler<D>,
  options: EndpointOptions = {},
): (request: Request) => Promise<Response> {
  const { receiver, afterAnswer, maxBodyBytes } = endpoint(webhook, handler, options);
  return async (request) => {
    if (request.method !== 'POST') return empty(405, { allow: 'POST' });
    if (request.bodyUsed) throw parsedAlready('give the request to the endpoint unread');
    const body = await read(request.body, maxBodyBytes);
    if (!body) return empty(413);
    return empty(await answer(receiver, afterAnswer, request.headers, body));
  };
}

function empty(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

async function read(
  stream: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream ?? []) {
    length += chunk.length;
    if (length > maxBytes) return undefined; // leaving the loop cancels the stream
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
