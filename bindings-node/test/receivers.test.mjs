// Receivers of webhooks, under real frameworks and with the sandbox's own deliveries.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';
import { before, describe, test } from 'node:test';

import express from 'express';
import fastify from 'fastify';

import { AmplifierWebhook, IdunoxWebhook } from '../dist/index.mjs';
import { expressEndpoint, fastifyEndpoint, MemoryStore, nodeEndpoint, Receiver, webEndpoint } from '../dist/webhooks/index.mjs';
import { root, sample, startSandbox } from './sandbox.mjs';
import { listening, quietExpress, servers } from './servers.mjs';

const secret = 'whsec_1';
const webhook = new AmplifierWebhook(['whsec_of_next_month', secret]);
const body = Buffer.from('{"job_id":"5b0e7c9a","status":"done","result":{"signals":[]}}');
const headers = new AmplifierWebhook(secret).sign(body);
const json = { 'content-type': 'application/json', ...headers };

let sandbox;
before(async () => {
  sandbox = await startSandbox('--plan', 'off', '--virtual-clock');
});

const post = async (url, given = body, givenHeaders = json) => {
  const response = await fetch(url, { method: 'POST', body: given, headers: givenHeaders });
  return [response.status, await response.text()];
};
const status = async (...request) => (await post(...request))[0];
const later = () => new Promise((resolve) => setTimeout(resolve, 10));

/** A promise and what settles it. */
function gate() {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  return { open, opened };
}

/** Has the sandbox send a delivery to `url`; gives the job. */
const submit = (url, key = secret, client = sandbox.client()) =>
  client.submit(sample('project.wav'), { useCase: 'wellness' }, { webhookUrl: url, webhookSecretKey: key });

/** How the sandbox's deliveries to `url` were answered while its time passes, once `count` were. */
async function answers(url, count) {
  for (;;) {
    const sent = (await sandbox.control('deliveries')).filter((delivery) => delivery.url === url);
    // An attempt without an answer met a connection that the server was just closing.
    const found = sent.map((delivery) => delivery.status).filter((answer) => answer !== null);
    if (found.length >= count) return found;
    if (sent.length) await sandbox.advance(5);
    await later();
  }
}

for (const [name, serve] of Object.entries(servers)) {
  describe(name, () => {
    test('a delivery of the vendor ends a running wait', async (t) => {
      const client = sandbox.client();
      const url = await serve(t, webhook, async (delivery) => {
        while (!client.deliver(delivery)) await later(); // until the wait below has begun
      });
      const job = await submit(url, secret, client);
      // Would look for the first time long after the test's end.
      const waiting = client.waitForJob(job.jobId, { pollIntervalMs: 600_000, deadlineMs: 60_000 });
      assert.deepEqual(await answers(url, 1), [204]);
      assert.equal((await waiting).status, 'done');
      assert.equal(client.stats().deliveries, 1);
    });

    test('what the handler failed on comes again and is handled once', async (t) => {
      const failures = [new Error('the database is away')];
      const errors = [];
      const handled = [];
      const handler = async (delivery) => {
        await later();
        if (failures.length) throw failures.pop();
        handled.push(delivery);
      };
      const url = await serve(t, webhook, handler, { onError: (error) => errors.push(error) });
      const job = await submit(url);
      assert.deepEqual(await answers(url, 2), [500, 204]);
      const [delivery] = handled;
      assert.equal(delivery.key, job.jobId);
      // Once more, as when the answer was lost on its way.
      assert.deepEqual(await post(url, delivery.job.raw, webhook.sign(delivery.job.raw)), [204, '']);
      assert.equal(handled.length, 1);
      // Elsewhere the framework is told.
      assert.equal(errors.length, name === 'node' ? 1 : 0);
    });

    test('what the vendor did not send is refused, and only the operator learns why', async (t) => {
      const handled = [];
      const errors = [];
      const url = await serve(t, webhook, (delivery) => handled.push(delivery), {
        onError: (error) => errors.push(error.kind),
      });
      await submit(url, 'whsec_forged');
      assert.deepEqual(await answers(url, 1), [401]);
      assert.deepEqual(await post(url, `${body} `), [401, '']);
      assert.deepEqual(await post(url, body, {}), [401, '']);
      assert.deepEqual(await post(url, '', {}), [401, '']);
      assert.deepEqual(await post(url, body, { 'x-webhook-signature': 'gänse' }), [401, '']);
      assert.deepEqual(await post(url, '[]', webhook.sign('[]')), [400, '']);
      assert.deepEqual(errors, [...Array(5).fill('signature_invalid'), 'protocol']);
      assert.equal(handled.length, 0);
      assert.equal(await status(url), 204);
      assert.equal(handled.length, 1);
    });

    test('a body beyond the limit is refused', async (t) => {
      const handled = [];
      const url = await serve(t, webhook, (delivery) => handled.push(delivery), { maxBodyBytes: body.length });
      assert.equal(await status(url), 204);
      assert.equal(await status(url, `${body} `), 413);
      // In chunks, its length untold, and without end: the server does not stay to hear it all.
      const sending = ask(url, { method: 'POST', headers: json });
      const answered = new Promise((resolve) => {
        sending.on('response', (response) => resolve(response.statusCode));
        sending.on('error', () => resolve('hung up'));
      });
      const chunk = Buffer.alloc(1 << 16);
      const more = () => sending.destroyed || sending.write(chunk, () => setImmediate(more));
      more();
      assert.ok([413, 'hung up'].includes(await answered));
      sending.destroy();
      assert.equal(handled.length, 1);
    });

    test('other methods are refused', async (t) => {
      const url = await serve(t, webhook, () => {});
      assert.ok([404, 405].includes((await fetch(url)).status)); // as the framework routes
    });

    test('the same delivery twice at once is handled once', async (t) => {
      const entered = gate();
      const leave = gate();
      let count = 0;
      const url = await serve(t, webhook, async () => {
        count += 1;
        entered.open();
        await leave.opened;
      });
      const first = status(url);
      await entered.opened;
      assert.equal(await status(url), 503); // it must come again, in case the first one fails
      leave.open();
      assert.deepEqual([await first, await status(url), count], [204, 204, 1]);
    });

    test('the answer may come before the handler', async (t) => {
      const answered = gate();
      const told = gate();
      const store = new MemoryStore();
      const handler = async () => {
        await answered.opened;
        throw new Error('too late');
      };
      const url = await serve(t, webhook, handler, { afterAnswer: true, store, onError: told.open });
      assert.deepEqual(await post(url), [204, '']);
      assert.equal(store.claim('5b0e7c9a'), 'handling');
      answered.open();
      assert.equal((await told.opened).message, 'too late');
      assert.equal(store.claim('5b0e7c9a'), 'new'); // it would be handled if it came again
    });

    test('a slow handler does not keep the vendor waiting', async (t) => {
      const leave = gate();
      let count = 0;
      const store = new MemoryStore();
      const handler = async () => {
        await leave.opened;
        count += 1;
      };
      const url = await serve(t, webhook, handler, { answerWithinMs: 20, store });
      const job = await submit(url);
      assert.deepEqual(await answers(url, 1), [503]);
      leave.open();
      while (store.claim(job.jobId) !== 'handled') await later();
      assert.equal((await answers(url, 2)).at(-1), 204);
      assert.equal(count, 1);
    });

    test('a store may be awaited', async (t) => {
      const memory = new MemoryStore();
      const store = {
        claim: async (key) => memory.claim(key),
        finish: async (key) => memory.finish(key),
        release: async (key) => memory.release(key),
      };
      const outcomes = [() => {}, () => assert.fail('first')];
      const url = await serve(t, webhook, () => outcomes.pop()(), { store, onError: () => {} });
      assert.deepEqual([await status(url), await status(url), await status(url)], [500, 204, 204]);
      assert.equal(outcomes.length, 0);
    });
  });
}

for (const family of ['idunox', 'iduscore']) {
  test(`a result of Idunox is received once under ${family} headers`, async (t) => {
    const passing = await startSandbox('--plan', 'off'); // reports are signed with its time
    const received = [];
    const idunox = new IdunoxWebhook(['whsec_of_next_month', secret]);
    const url = await servers.express(t, idunox, (delivery) => received.push(delivery), { onError: () => {} });
    await passing.control('idunox/webhook', { url, secret, family }, 'PUT');
    const submission = await readFile(`${root}tests/data/idunox/submission_request.json`);
    const accepted = await status(`${passing.url}/v1/submissions`, submission, {
      'x-api-key': passing.environment.IDUNOX_API_KEY ?? 'idu_sandbox',
      'idempotency-key': 'a',
      'x-correlation-id': 'a',
      'content-type': 'application/json',
    });
    assert.equal(accepted, 202);
    let sent;
    while (!(sent = await passing.control('deliveries')).length) await later();
    assert.deepEqual(sent.map((delivery) => delivery.status), [204]);
    const { event, key } = received[0];
    assert.equal(key, event.resultId);
    // Each attempt is signed anew.
    assert.equal(await status(url, event.raw, idunox.sign(event.raw)), 204);
    assert.equal(await status(url, event.raw, new IdunoxWebhook('whsec_forged').sign(event.raw)), 401);
    assert.equal(received.length, 1);
  });
}

test('Express: express.json() before the endpoint is explained, express.raw() does no harm', async (t) => {
  const app = quietExpress();
  app.post('/raw/hook', express.raw({ type: '*/*' }), expressEndpoint(webhook, () => {}));
  app.use(express.json());
  app.post('/hook', expressEndpoint(webhook, () => {}));
  const errors = [];
  app.use((error, _request, response, _next) => {
    errors.push(error.message);
    response.sendStatus(500);
  });
  const url = await listening(t, createServer(app));
  assert.equal(await status(url), 500);
  assert.match(errors[0], /mount the endpoint before express\.json\(\)/);
  assert.equal(await status(url.replace('/hook', '/raw/hook')), 204);
});

test('Fastify: bodies are parsed as ever outside of the endpoint', async (t) => {
  const app = fastify();
  app.register(fastifyEndpoint(webhook, () => {}), { prefix: '/hook' });
  app.post('/parsed', async (request) => request.body.job_id);
  t.after(() => app.close());
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  assert.deepEqual(await post(`${origin}/parsed`), [200, '5b0e7c9a']);
  assert.deepEqual(await post(`${origin}/hook`), [204, '']);
  assert.deepEqual(await post(`${origin}/hook`, body, { ...headers, 'content-type': 'text/plain' }), [204, '']);
});

test('a request that was read already is explained', async () => {
  const request = new Request('http://localhost', { method: 'POST', body, headers });
  await request.text();
  await assert.rejects(webEndpoint(webhook, () => {})(request), /unread/);
});

test('memory keeps the latest deliveries', () => {
  const store = new MemoryStore(2);
  for (const key of ['a', 'b', 'c']) {
    assert.equal(store.claim(key), 'new');
    store.finish(key);
  }
  assert.deepEqual([store.claim('b'), store.claim('c'), store.claim('a'), store.claim('a')], ['handled', 'handled', 'new', 'handling']);
  store.release('a');
  assert.equal(store.claim('a'), 'new');
});

test('a store that answers something else is named', async () => {
  const store = { claim: () => true, finish: () => {}, release: () => {} };
  await assert.rejects(new Receiver(webhook, () => {}, { store }).receive(headers, body), /claim is true/);
});

test('what cannot receive is refused when the endpoint is made, and not quoted', () => {
  const endpoints = { expressEndpoint, fastifyEndpoint, nodeEndpoint, webEndpoint };
  const makers = { ...endpoints, Receiver: (...given) => new Receiver(...given) };
  const handler = () => {};
  for (const [name, make] of Object.entries(makers)) {
    const refused = (message, ...given) => assert.throws(() => make(...given), { name: 'TypeError', message }, name);
    refused(/^the handler is a function of a delivery, not number$/, webhook, 5);
    refused(/^the handler is a function of a delivery, not undefined$/, webhook);
    refused(/^the webhook is an AmplifierWebhook or another object with verify, not string$/, secret, handler);
    refused(/^the webhook is .* not null$/, null, handler);
    refused(/^the webhook is .* not one without verify$/, handler, webhook);
    refused(/^the store is a MemoryStore or another object with claim, finish, release, not one without release$/, webhook, handler, {
      store: { claim: handler, finish: handler },
    });
    refused(/^onError is a function of an error, not string$/, webhook, handler, { onError: 'log' });
    refused(/ is an object, not null$/, webhook, handler, null);
  }
  for (const make of Object.values(endpoints)) {
    const message = "the endpoint has no 'afterAnswr'; it has store, answerWithinMs, onError, afterAnswer, maxBodyBytes";
    assert.throws(() => make(webhook, handler, { afterAnswr: true }), { name: 'TypeError', message });
  }
});
