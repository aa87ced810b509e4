// What goes wrong, and what the error tells.
import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';

import { Amplifier, JobApi, JobferryError } from '../dist/index.mjs';
import { sample, startSandbox, startServer } from './sandbox.mjs';

let sandbox;
let client;
before(async () => {
  sandbox = await startSandbox('--plan', 'off');
});
beforeEach(async () => {
  await sandbox.reset();
  client = sandbox.client();
});

async function failureOf(promise) {
  const error = await promise.then(() => assert.fail('it did not fail'), (error) => error);
  assert.ok(error instanceof JobferryError && error instanceof Error, inspect(error));
  assert.equal(error.name, 'JobferryError');
  assert.match(error.stack, /^JobferryError: /);
  return error;
}

test('an unknown job', async () => {
  const error = await failureOf(client.job('nobody'));
  assert.deepEqual([error.kind, error.status, error.isRetryable], ['not_found', 404, false]);
  assert.match(error.stack, /errors\.test\.mjs/, 'the stack leads to the caller');
  assert.ok(!('cause' in error) && !('retryAfterMs' in error), 'what is not known is left out');
});

test('refused credentials', async () => {
  const error = await failureOf(sandbox.client({ apiKey: 'mak_wrong' }).credits());
  assert.deepEqual([error.kind, error.status], ['authentication', 401]);
  assert.ok(!inspect(error, { showHidden: true }).includes('mak_wrong'));
});

test('a recording that would be refused is not sent', async () => {
  const error = await failureOf(client.submit(sample('too-short.wav'), { useCase: 'wellness' }));
  assert.deepEqual([error.kind, error.code], ['audio_rejected', 'AUDIO_TOO_SHORT']);
  assert.deepEqual(await sandbox.requests(), []);
});

test('no credits left', async () => {
  await sandbox.control('credits', { credits: 0 });
  const error = await failureOf(client.submit(sample('project.wav'), { useCase: 'wellness' }));
  assert.equal(error.kind, 'insufficient_credits');
  assert.ok(JSON.parse(error.raw));
  assert.ok(!inspect(error).includes(error.raw), 'the body stays out of logs');
});

test('a job that fails names itself and carries its token', async () => {
  const error = await failureOf(
    client.analyze(sample('project.wav'), { useCase: 'wellness' }, { fileName: '__fail__.wav' }),
  );
  assert.equal(error.kind, 'job_failed');
  assert.equal(JSON.parse(error.token).job_id, error.jobId);
});

test('a wait that takes too long', async () => {
  const target = { useCase: 'wellness' };
  const job = await client.submit(sample('project.wav'), target, { fileName: '__stuck__.wav' });
  const error = await failureOf(client.waitForJob(job.jobId, { deadlineMs: 50, pollIntervalMs: 10 }));
  assert.deepEqual([error.kind, error.jobId, error.isRetryable], ['wait_timeout', job.jobId, true]);
});

test('a rate limit that cannot be met tells how long to wait', async () => {
  await sandbox.fault({ times: null, action: { kind: 'answer', status: 429, headers: [['retry-after', '7']] } });
  const error = await failureOf(sandbox.client({ retryMaxMs: 1000 }).credits());
  assert.deepEqual([error.kind, error.status, error.retryAfterMs], ['rate_limited', 429, 7000]);
});

test("the vendor's identifier of a request is for its support", async () => {
  const headers = [['x-request-id', 'req_1']];
  await sandbox.fault({ times: null, action: { kind: 'answer', status: 409, headers } });
  assert.equal((await failureOf(client.credits())).requestId, 'req_1');
});

test('a submission nobody can account for', async () => {
  await sandbox.fault({ method: 'POST', accept: true, action: { kind: 'close' } });
  await sandbox.fault({ method: 'GET', path: '/v2/jobs*', times: null, action: { kind: 'answer', status: 403 } });
  const error = await failureOf(client.submit(sample('project.wav'), { useCase: 'wellness' }));
  assert.deepEqual([error.kind, error.isRetryable], ['submit_unknown', false]);
  assert.ok(error.cause instanceof JobferryError && !error.propertyIsEnumerable('cause'));
  assert.deepEqual([error.cause.kind, error.cause.isRetryable], ['network', true]);
  assert.equal(JSON.parse(error.token).submission.selector, 'wellness');
  assert.deepEqual(error.candidates, []);
});

test('what the operating system says has its name for it, as in Node', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'jobferry-'));
  t.after(() => rm(folder, { recursive: true }));
  await symlink('loop.wav', join(folder, 'loop.wav'));
  const target = { useCase: 'wellness' };
  // None of these depends on who runs the test: permissions do not hold for root.
  for (const [path, code] of [
    ['/nowhere/a.wav', 'ENOENT'],
    ['/', 'EISDIR'],
    [join(sample('project.wav'), 'a.wav'), 'ENOTDIR'],
    [join(folder, 'loop.wav'), 'ELOOP'],
    [join(folder, 'a'.repeat(300)), 'ENAMETOOLONG'],
  ]) {
    const error = await failureOf(client.submit(path, target));
    assert.deepEqual([error.kind, error.code], ['invalid_request', code]);
    assert.deepEqual([error.cause instanceof Error, error.cause.code], [true, code]);
    assert.equal((await failureOf(client.check(path))).code, code);
  }
  const server = await startServer(() => {});
  const unheard = server.client({ maxRetries: 0 });
  server.close();
  const refused = await failureOf(unheard.credits());
  assert.deepEqual([refused.kind, refused.code, refused.cause.code], ['network', 'ECONNREFUSED', 'ECONNREFUSED']);
  assert.ok(!(refused.cause instanceof JobferryError));
  assert.throws(() => JobApi.fromPath('/nowhere.toml'), { kind: 'configuration', code: 'ENOENT' });
});

test('a client that cannot be made', () => {
  const make = (options) => () => new Amplifier({ accountId: 'a', apiKey: 'k', ...options });
  assert.throws(make({ baseUrl: 'http://example.com' }), { kind: 'configuration', message: /allow_http/ });
  assert.throws(make({ timeoutMs: -1 }), { kind: 'configuration', message: /timeoutMs/ });
  assert.throws(make({ maxRetries: 1.5 }), { kind: 'configuration', message: /maxRetries/ });
  assert.throws(make({ plan: 'golden' }), { kind: 'configuration', message: /'standard', 'enterprise', 'off'.*'golden'/ });
  assert.throws(make({ auth: 'basic' }), { kind: 'configuration', message: /auth.*`api_key`/ });
  assert.throws(make({ plan: { uploads: 0, others: 1, windowMs: 1000 } }), { kind: 'configuration' });
  assert.throws(make({ timeoutMs: 'soon' }), { name: 'TypeError', message: /timeoutMs/ });
});

test('arguments that make no sense', async () => {
  const audio = sample('project.wav');
  await failureOf(client.submit(audio, {})).then((error) => assert.match(error.message, /exactly one/));
  await failureOf(client.submit(audio, { useCase: 'a', sign: 'b' }));
  await failureOf(client.submit('/nowhere.wav', { useCase: 'wellness' }));
  const half = await failureOf(client.submit(audio, { useCase: 'wellness' }, { webhookUrl: 'https://a.example' }));
  assert.match(half.message, /webhook_secret_key/);
  const strict = await failureOf(client.submit(audio, { useCase: 'wellness' }, { audioCheck: 'lax' }));
  assert.match(strict.message, /audioCheck: .*`standard`, `strict`, `off`$/);
  const wrongTypes = [
    [() => client.job(5), /^an argument is a string, not a number$/],
    [() => client.job(), /^an argument is a string, not undefined$/],
    [() => client.submit(audio), /^the target is an object, not undefined$/],
    [() => client.submit(audio, { useCase: { a: 1 } }), /^useCase is a string, not an object$/],
    [() => client.analyze(audio, { sign: 'a' }, { wait: { deadlineMs: '5' } }), /^wait\.deadlineMs is a number, not a string$/],
    [async () => client.deliver({ job: {} }), /^a delivery is what AmplifierWebhook\.verify gives$/],
    [async () => new Amplifier({ apiKey: 31337 }), /^apiKey is a string, not a number$/],
  ];
  for (const [attempt, message] of wrongTypes) await assert.rejects(attempt, { name: 'TypeError', message });
  await assert.rejects(client.jobs(-1), { kind: 'invalid_request', message: /page/ });
  await assert.rejects(client.submit(null, { useCase: 'wellness' }), TypeError);
  await assert.rejects(client.submit({}, { useCase: 'wellness' }), TypeError);
  assert.deepEqual(await sandbox.requests(), []);
});
