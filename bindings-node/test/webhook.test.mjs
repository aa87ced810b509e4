// Proving webhooks.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { test } from 'node:test';

import { AmplifierDelivery, AmplifierWebhook } from '../dist/index.mjs';
import { root, sample, startSandbox } from './sandbox.mjs';

const data = (name) => readFile(`${root}tests/data/amplifier/${name}`);

test('the published vectors', async () => {
  const { cases } = JSON.parse(await data('vector_webhook_signature.json'));
  for (const { name, secret, body, signature, valid } of cases) {
    const verify = () => new AmplifierWebhook(secret).verify({ 'x-webhook-signature': signature }, Buffer.from(body));
    if (!valid) assert.throws(verify, { kind: 'signature_invalid' }, name);
    // A signed body that is no job proves that the signature was accepted.
    else if (body === '') assert.throws(verify, { kind: 'protocol' }, name);
    else assert.equal(verify().job.status, 'done', name);
  }
});

test('headers of every kind, names in any case, several secrets', async () => {
  const body = await data('webhook_job_done.json');
  const signed = new AmplifierWebhook('old').sign(body);
  const [[name, value]] = Object.entries(signed);
  const webhook = new AmplifierWebhook(['new', 'old']);
  const headers = [
    signed,
    { [name.toUpperCase()]: value, host: 'a', cookie: undefined, accept: ['a', 'b'] },
    { [name.toLowerCase()]: [value] },
    new Headers(signed),
    new Map([[name, value]]),
    [[name, value]],
  ];
  for (const form of headers) {
    const delivery = webhook.verify(form, body);
    assert.ok(delivery instanceof AmplifierDelivery);
    assert.equal(delivery.job.raw, body.toString());
  }
  assert.equal(webhook.verify(signed, body.toString()).job.status, 'done');
  assert.equal(webhook.verify(signed, new Uint8Array(body)).job.status, 'done');
  assert.throws(() => new AmplifierWebhook('other').verify(signed, body), { kind: 'signature_invalid' });
  assert.throws(() => webhook.verify({}, body), { kind: 'signature_invalid' });
  assert.throws(() => webhook.verify(signed, JSON.parse(body)), TypeError);
  assert.throws(() => new AmplifierWebhook([]), { kind: 'configuration' });
  assert.throws(() => new AmplifierWebhook(''), { kind: 'configuration' });
});

test('a delivery over HTTP ends the wait at once', async () => {
  const sandbox = await startSandbox('--plan', 'off', '--delay', '1s');
  const client = sandbox.client();
  const webhook = new AmplifierWebhook('whsec_1');
  const received = Promise.withResolvers?.() ?? {};
  received.promise ??= new Promise((resolve) => (received.resolve = resolve));
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const delivery = webhook.verify(request.headers, Buffer.concat(chunks));
    response.end();
    received.resolve([delivery.job.jobId, client.deliver(delivery)]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const job = await client.submit(sample('project.wav'), { useCase: 'wellness' }, {
    webhookUrl: `http://127.0.0.1:${server.address().port}/hook`,
    webhookSecretKey: 'whsec_1',
  });
  // Would look for the first time long after the test's end.
  const waited = await client.waitForJob(job.jobId, { pollIntervalMs: 600_000 });
  assert.equal(waited.status, 'done');
  assert.deepEqual(await received.promise, [job.jobId, true]);
  server.close();
});
