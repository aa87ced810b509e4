// Stopping a call: soon, with the signal's reason, and with the connection closed.
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { performance } from 'node:perf_hooks';
import { after, before, test } from 'node:test';

import { sample, startSandbox, startServer, until } from './sandbox.mjs';

let sandbox;
let silent;
before(async () => {
  sandbox = await startSandbox('--plan', 'off');
  silent = await startServer(() => {}); // never answers
});
after(() => silent.close());

// Far below the time that any of the calls here would take, and far above what a busy machine adds.
const soon = 20_000;

/** Aborts once `when` has come to pass, and gives the error and how many milliseconds it took. */
async function abortOnce(when, start, reason) {
  const controller = new AbortController();
  let handled = 0;
  controller.signal.onabort = () => handled++;
  const call = start(controller.signal).then(() => assert.fail('it was not stopped'), (error) => error);
  await when();
  const begun = performance.now();
  controller.abort(reason);
  const error = await call;
  const took = performance.now() - begun;
  assert.equal(handled, 1, 'the caller keeps its own handler');
  assert.ok(took < soon, `rejected after ${took} ms`);
  return { error, took };
}

test('aborted before: nothing is sent, by any method', async () => {
  const client = sandbox.client();
  const signal = AbortSignal.abort();
  const audio = sample('project.wav');
  const target = { useCase: 'wellness' };
  const calls = [
    client.analyze(audio, target, { signal }),
    client.submit(audio, target, { signal }),
    client.submit(new Blob(['x']), target, { signal }),
    client.diarize(audio, 'wellness', { signal }),
    client.check(audio, { signal }),
    client.job('a', { signal }),
    client.waitForJob('a', { signal }),
    client.reconcile('a', { signal }),
    client.jobs(0, { signal }),
    client.allJobs({ signal }).next(),
    client.credits({ signal }),
    client.setWebhook('https://a.example', 's', { signal }),
    client.models({ signal }),
    client.model('pulse', { signal }),
    client.signs({ signal }),
    client.sign('stress', { signal }),
  ];
  for (const call of calls) await assert.rejects(call, { name: 'AbortError' });
  assert.deepEqual(await sandbox.requests(), []);
});

const bytes = Buffer.alloc(64 * 1024 * 1024);
for (const [form, audio] of [['a file', `${tmpdir()}/${process.pid}.wav`], ['bytes', bytes]]) {
  test(`aborted during an upload of ${form}`, async () => {
    if (typeof audio === 'string') await writeFile(audio, bytes);
    let upload;
    const stuck = await startServer((request) => (upload = request.pause())); // does not read on
    let progress = 0;
    const { error } = await abortOnce(
      () => until(() => progress > 0 && upload),
      (signal) =>
        stuck.client().submit(audio, { useCase: 'wellness' }, {
          signal,
          audioCheck: 'off',
          onProgress: ({ sent }) => (progress = sent),
        }),
    );
    assert.deepEqual([error.name, error.kind], ['AbortError', 'cancelled']);
    assert.ok(error.cause instanceof DOMException);
    assert.equal(JSON.parse(error.token).submission.size_bytes, bytes.length, 'it may have been accepted');
    let received = 0;
    upload.on('data', (chunk) => (received += chunk.length)).on('error', () => {}).resume();
    await stuck.allLeft();
    assert.ok(received < bytes.length / 2, 'the rest was never sent');
    if (typeof audio === 'string') await rm(audio);
    stuck.close();
  });
}

test('aborted while waiting: the connection closes, nobody looks any more, the job goes on', async () => {
  const methods = [];
  const server = await startServer((request, response) => {
    methods.push(request.method);
    if (methods.length < 3) response.end('{"job_id":"a","status":"running"}');
  });
  const { error } = await abortOnce(
    () => until(() => methods.length === 3),
    (signal) => server.client().waitForJob('a', { signal, pollIntervalMs: 20 }),
  );
  assert.equal(error.name, 'AbortError');
  await server.allLeft();
  await new Promise((resolve) => setTimeout(resolve, 200)); // ten more looks
  assert.deepEqual(methods, ['GET', 'GET', 'GET']);
  server.close();
});

test('aborted while a request waits for its answer: within 100 ms', async () => {
  const times = [];
  for (let i = 0; i < 10; i++) {
    const arrived = silent.arrived();
    const { took } = await abortOnce(
      () => until(() => silent.arrived() > arrived),
      (signal) => silent.client().credits({ signal }),
    );
    times.push(took);
  }
  await silent.allLeft();
  // The quickest, because a busy machine delays some of them.
  const quickest = Math.min(...times);
  console.log(`stopped within ${quickest.toFixed(1)} ms, at worst ${Math.max(...times).toFixed(1)} ms`);
  assert.ok(quickest < 100, `${times}`);
});

test('aborted in the middle of an iteration', async () => {
  const arrived = silent.arrived();
  const jobs = {};
  const { error } = await abortOnce(
    () => until(() => silent.arrived() > arrived),
    (signal) => {
      jobs.all = silent.client().allJobs({ signal });
      return jobs.all.next();
    },
  );
  assert.equal(error.name, 'AbortError');
  await silent.allLeft();
  assert.deepEqual(await jobs.all.next(), { done: true, value: undefined });
});

test('aborted while a stream is being read', async () => {
  let pulled = 0;
  let cancelled = false;
  const stream = new ReadableStream({
    pull: (controller) => {
      pulled++;
      return new Promise((resolve) => setTimeout(resolve, 5)).then(() => controller.enqueue(new Uint8Array(1024)));
    },
    cancel: () => void (cancelled = true),
  });
  const { error } = await abortOnce(
    () => until(() => pulled > 3),
    (signal) => sandbox.client().submit(stream, { useCase: 'wellness' }, { signal }),
  );
  assert.equal(error.name, 'AbortError');
  await until(() => cancelled);
});

test('the reason is the one given', async () => {
  const reason = new Error('the patient left');
  const { error } = await abortOnce(
    () => {},
    (signal) => silent.client().credits({ signal }),
    reason,
  );
  assert.equal(error, reason);
  await assert.rejects(silent.client().credits({ signal: AbortSignal.timeout(20) }), { name: 'TimeoutError' });
});

test('a signal used for many calls collects no listeners', async () => {
  const { getEventListeners } = await import('node:events');
  const { signal } = new AbortController();
  const client = sandbox.client();
  for (let i = 0; i < 3; i++) await client.credits({ signal });
  await assert.rejects(client.job('nobody', { signal }));
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('a signal for many calls at once has one listener, and nothing warns of a leak', async () => {
  const { getEventListeners } = await import('node:events');
  const warnings = [];
  process.on('warning', (warning) => warnings.push(warning));
  const controller = new AbortController();
  const { signal } = controller;
  const client = silent.client();
  const arrived = silent.arrived();
  const waiting = Array.from({ length: 40 }, () => client.credits({ signal }));
  const quiet = () => new ReadableStream({ pull: () => new Promise(() => {}) });
  waiting.push(...Array.from({ length: 40 }, () => client.submit(quiet(), { useCase: 'wellness' }, { signal })));
  await until(() => silent.arrived() === arrived + 40);
  assert.equal(getEventListeners(signal, 'abort').length, 1);
  controller.abort();
  for (const each of await Promise.allSettled(waiting)) assert.equal(each.reason.name, 'AbortError');
  assert.equal(getEventListeners(signal, 'abort').length, 0);
  assert.deepEqual(warnings, []);
});
