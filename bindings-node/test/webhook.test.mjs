// Proving webhooks.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { AmplifierDelivery, AmplifierWebhook, IdunoxDelivery, IdunoxWebhook } from '../dist/index.mjs';
import { root } from './sandbox.mjs';

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
  assert.throws(() => new AmplifierWebhook(process.env.NO_SUCH_SECRET), { kind: 'configuration', message: /secret/ });
});

const ready = Buffer.from('{"eventType":"result.ready","resultId":"d4e5f6a7"}');

test('a report of Idunox is read under either family of headers', () => {
  const webhook = new IdunoxWebhook(['new', 'old']);
  const signed = new IdunoxWebhook('old').sign(ready);
  for (const family of ['X-Idunox-', 'x-iduscore-']) {
    const headers = Object.entries(signed).map(([name, value]) => [name.replace('X-Idunox-', family), value]);
    const delivery = webhook.verify(headers, ready);
    assert.ok(delivery instanceof IdunoxDelivery);
    assert.equal(delivery.event.eventType, 'result.ready');
    assert.deepEqual([delivery.key, delivery.event.resultId], ['d4e5f6a7', 'd4e5f6a7']);
  }
  assert.throws(() => webhook.verify(signed, `${ready} `), { kind: 'signature_invalid' });
  assert.throws(() => webhook.verify(webhook.sign('[]'), '[]'), { kind: 'protocol' });
  assert.throws(() => new IdunoxWebhook(''), { kind: 'configuration' });
  assert.throws(() => new IdunoxWebhook([]), { kind: 'configuration' });
});

test('a report of Idunox counts for five minutes', () => {
  const webhook = new IdunoxWebhook('whsec_1');
  const signed = webhook.sign(ready);
  const present = Date.now();
  const verify = (minutes) => webhook.verify(signed, ready, { now: new Date(present + minutes * 60_000) });
  for (const minutes of [-4, 4]) assert.equal(verify(minutes).key, 'd4e5f6a7');
  for (const minutes of [-6, 6]) assert.throws(() => verify(minutes), { kind: 'signature_invalid' });
});
