// Idunox: every method, against the sandbox.
import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';

import { IdunoxWebhook } from '../dist/index.mjs';
import { example, startSandbox, startServer, until } from './sandbox.mjs';

const request = (partnerSubmissionId = 'sub-1') => ({ ...example('idunox', 'submission_request'), partnerSubmissionId });
const soon = { pollIntervalMs: 10 };
let sandbox;
let still; // its time stands still
let client;
before(async () => {
  sandbox = await startSandbox('--plan', 'off');
  still = await startSandbox('--plan', 'off', '--virtual-clock');
});
beforeEach(async () => {
  await sandbox.reset();
  client = sandbox.idunox();
});

test('a submission goes in, typed scores come out', async () => {
  const accepted = await client.submit(request());
  const ended = await client.waitForSubmission(client.token(accepted.submissionId), soon);
  assert.deepEqual([ended.status, ended.partnerSubmissionId], ['completed', 'sub-1']);
  assert.equal(ended.jobs.length, 7);
  assert.deepEqual((await client.submission(accepted.submissionId)).jobs, ended.jobs);
  const result = await client.result(ended.resultId);
  assert.equal(typeof result.outcomes[0].score, 'number');
  assert.equal(JSON.parse(result.raw).resultId, ended.resultId);
});

test('a wait ends with the submission and not with a job, and tells of every step', async () => {
  const waiting = still.idunox();
  const { submissionId } = await waiting.submit(request('sub__slow_80s__'));
  const told = [];
  const wait = waiting.waitForSubmission(submissionId, { ...soon, onProgress: (step) => told.push(step) });
  await still.advance(25); // each of the seven jobs takes 10 s
  await until(() => told.at(-1)?.succeeded === 1);
  await still.advance(60);
  assert.equal((await wait).status, 'completed');
  assert.equal(told.at(-1).succeeded, 7);
  assert.deepEqual(told[0].steps.map((step) => step.jobType)[4], 'pipeline.run_inference');
});

test('what onProgress throws ends the wait', async () => {
  const { submissionId } = await client.submit(request('sub__stuck__'));
  const reason = new Error('the window was closed');
  const wait = client.waitForSubmission(submissionId, {
    ...soon,
    onProgress: () => {
      throw reason;
    },
  });
  await assert.rejects(wait, { kind: 'cancelled', jobId: submissionId, cause: reason });
});

test('a submission that fails gives the reason of its step', async () => {
  const { submissionId } = await client.submit(request('sub__fail__'));
  const error = await client.waitForSubmission(submissionId, soon).then(assert.fail, (error) => error);
  assert.equal(error.kind, 'job_failed');
  assert.match(error.message, /pipeline\.run_inference: \w/);
  assert.equal(error.jobId, submissionId);
  const failed = (await client.submission(submissionId)).jobs.find((job) => job.errorSummary);
  await assert.rejects(client.waitForJob(failed.jobId, soon), { kind: 'job_failed', jobId: failed.jobId });
  assert.equal((await client.job(failed.jobId)).lastError, failed.errorSummary);
});

test('a job that failed and runs again is waited for', async () => {
  const { submissionId } = await client.submit(request('sub__retry__'));
  const { jobs } = await client.waitForSubmission(submissionId, soon);
  const retried = jobs.find((job) => job.attempts === 2);
  assert.equal((await client.waitForJob(retried.jobId)).status, 'succeeded');
});

test('a repeated submission has the same key and bytes, and counts once', async () => {
  await sandbox.fault({ method: 'POST', accept: true, action: { kind: 'close' } });
  await client.submit(request(), { correlationId: 'visit-7' });
  const sent = (await sandbox.requests()).filter(({ method }) => method === 'POST');
  const header = (name) => sent.map(({ headers }) => headers.find(([given]) => given === name)[1]);
  assert.equal(sent.length, 2);
  assert.equal(new Set(header('idempotency-key')).size, 1);
  assert.deepEqual(header('x-correlation-id'), ['visit-7', 'visit-7']);
  assert.equal(new Set(sent.map(({ body_sha256 }) => body_sha256)).size, 1);
  assert.equal((await sandbox.control('state')).idunox.jobs_created, 1);
});

test('a key used for something else is explained', async () => {
  const options = { idempotencyKey: 'key-1' };
  const first = await client.submit(request('sub-1'), options);
  assert.equal((await client.submit(request('sub-1'), options)).submissionId, first.submissionId);
  await assert.rejects(client.submit(request('sub-2'), options), {
    kind: 'conflict',
    status: 409,
    message: /key-1 .*new key/,
  });
});

test('a request in the wrong shape is not sent, and the error names the place, not the value', async () => {
  const good = request();
  for (const [changed, message] of [
    [{ ...good, birthday: '1974-01-01' }, /unknown field `birthday`/],
    [{ ...good, markers: [{ code: 'ALT', value: 'private', unit: 'U/L' }] }, /at \/markers\/0\/value: expected a number, found string$/],
    [{ ...good, subject: 'private' }, /at \/subject: expected an object, found string$/],
    [{}, /^the request: missing field `schemaVersion`$/],
    [{ ...good, subject: {} }, /at \/subject: missing field `demographics`$/],
  ]) {
    await assert.rejects(client.submit(changed), { kind: 'invalid_request', message });
  }
  await assert.rejects(client.submit(undefined), TypeError);
  assert.deepEqual(await sandbox.requests(), []);
});

test('a date may be a Date', async () => {
  const sourceTimestamp = new Date('2026-04-20T09:00:00Z');
  await client.submit({ ...request(), sourceMetadata: { sourceTimestamp } });
});

test('the key is shown as the host wants it, or as asked', async () => {
  for (const [auth, header, shown] of [
    [undefined, 'authorization', 'Bearer idu_1'],
    ['api_key', 'x-api-key', 'idu_1'],
  ]) {
    let headers;
    const server = await startServer((request, response) => {
      headers = request.headers;
      response.end('{"resultId":"r"}');
    });
    const other = sandbox.idunox({ baseUrl: server.url, apiKey: 'idu_1', ...(auth && { auth }) });
    await other.result('r').catch(() => {});
    assert.equal(headers[header], shown);
    server.close();
  }
});

test('a signed report ends a wait, which fetches the whole submission', async () => {
  const { submissionId } = await client.submit(request());
  // Would look for the first time long after the test's end.
  const wait = client.waitForSubmission(submissionId, { pollIntervalMs: 600_000 });
  const webhook = new IdunoxWebhook('whsec_1');
  const body = JSON.stringify({ eventType: 'result.ready', resultId: 'r', submissionId, status: 'completed' });
  const delivery = webhook.verify(webhook.sign(body), body);
  await until(() => client.deliver(delivery));
  assert.equal((await wait).partnerSubmissionId, 'sub-1', 'the report does not say that');
});

test('what is counted, submissions and jobs together', async () => {
  const { submissionId } = await client.submit(request());
  const { jobs } = await client.submission(submissionId);
  await client.job(jobs[0].jobId);
  const { uploads, others } = client.stats();
  assert.deepEqual([uploads, others], [1, 2]);
});

test('an aborted call sends nothing, by any method', async () => {
  const signal = AbortSignal.abort();
  const calls = [
    client.submit(request(), { signal }),
    client.submission('a', { signal }),
    client.job('a', { signal }),
    client.result('a', { signal }),
    client.waitForSubmission('a', { signal }),
    client.waitForJob('a', { signal }),
  ];
  for (const call of calls) await assert.rejects(call, { name: 'AbortError' });
  assert.deepEqual(await sandbox.requests(), []);
});
