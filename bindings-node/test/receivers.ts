// Compiled with `tsc --strict`; never run. The frameworks take the endpoints as they are.
import { createServer } from 'node:http';

import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { type AmplifierDelivery, AmplifierWebhook, IdunoxWebhook } from 'jobferry';
import {
  type Claim,
  type EndpointOptions,
  expressEndpoint,
  fastifyEndpoint,
  MemoryStore,
  nodeEndpoint,
  Receiver,
  webEndpoint,
  type WebhookStore,
} from 'jobferry/webhooks';

class DatabaseStore implements WebhookStore {
  async claim(_key: string): Promise<Claim> {
    return 'new';
  }
  async finish(_key: string): Promise<void> {}
  async release(_key: string): Promise<void> {}
}

const webhook = new AmplifierWebhook('whsec_1');
const options: EndpointOptions = { store: new DatabaseStore(), answerWithinMs: 1, afterAnswer: true, maxBodyBytes: 1 };
const finished = (delivery: AmplifierDelivery): void => void [delivery.key, delivery.job.jobId];

createServer(nodeEndpoint(webhook, finished, options));
express().post('/hook', expressEndpoint(webhook, async (delivery) => finished(delivery), options));
fastify().register(fastifyEndpoint(webhook, finished, { store: new MemoryStore(9) }), { prefix: '/hook' });
const receive: (request: Request) => Promise<Response> = webEndpoint(webhook, finished);
new Hono().post('/hook', (context) => receive(context.req.raw));
const status: Promise<number> = new Receiver(webhook, finished, options).receive({}, Buffer.alloc(0));
void status;
webEndpoint(new IdunoxWebhook('whsec_1'), ({ event }) => event.resultId);

// @ts-expect-error a handler gets what the webhook proves
nodeEndpoint(webhook, (delivery: { resultId: string }) => delivery);
// @ts-expect-error a store has three methods
nodeEndpoint(webhook, finished, { store: { claim: () => 'new' } });
