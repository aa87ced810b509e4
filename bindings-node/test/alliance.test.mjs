// The Alliance's tool: every method, against the sandbox.
import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';

import { Secret } from '../dist/index.mjs';
import { example, startSandbox, startServer, until } from './sandbox.mjs';

const prompt = example('alliance', 'submit_preview_request');
const assessment = '3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a';
const failing = 'fa110000-9f8e-4d7c-8b6a-5f4e3d2c1b0a';
const stuck = 'dead0000-9f8e-4d7c-8b6a-5f4e3d2c1b0a';
const document = '7e6d5c4b-3a29-4817-9605-f4e3d2c1b0a9';
const soon = { wait: { pollIntervalMs: 10 } };
let sandbox;
let client;
before(async () => {
  sandbox = await startSandbox('--plan', 'off');
});
beforeEach(async () => {
  await sandbox.reset();
  client = sandbox.alliance({ token: await accessToken() });
});

async function accessToken() {
  const response = await fetch(`${sandbox.url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@sandbox.example', password: 'sandbox-password' }),
  });
  return (await response.json()).accessToken;
}

test('a prompt goes in, its output comes out', async () => {
  const job = await client.preview(prompt, soon);
  assert.deepEqual([job.status, job.jobType], ['COMPLETED', 'AI_PREVIEW']);
  assert.ok(job.result.preview.output);
  assert.equal(JSON.parse(job.raw).id, job.id);
});

test('every task, with its own result', async () => {
  const parsed = await client.parseDocument(assessment, document, soon);
  assert.equal(parsed.jobType, 'PARSE_DOCUMENT');
  assert.ok(JSON.parse(parsed.result.raw));
  const scored = await client.analyzeRisk(assessment, soon);
  assert.equal(scored.result.riskAnalysis.assessmentId, assessment);
  const { report } = (await client.generateReport(assessment, soon)).result;
  assert.ok(report.downloadUrl instanceof Secret);
  assert.ok(!inspect(report, { showHidden: true }).includes(report.downloadUrl.expose()));
});

test('every submission gives the identifier of a job, however it is answered', async () => {
  const handles = [
    await client.submitPreview(prompt),
    await client.submitParseDocument(assessment, document),
    await client.submitAnalyzeRisk(assessment),
    await client.submitGenerateReport(assessment),
  ];
  const types = [];
  for (const { jobId } of handles) types.push((await client.job(client.token(jobId))).jobType);
  assert.deepEqual(types, ['AI_PREVIEW', 'PARSE_DOCUMENT', 'RISK_ANALYSIS', 'REPORT_GENERATION']);
  assert.equal(client.stats().uploads, 4);
});

test('an answer that is nothing but the identifier', async () => {
  for (const answer of [assessment, JSON.stringify(assessment), JSON.stringify({ data: { jobId: assessment } })]) {
    const server = await startServer((_, response) => response.writeHead(201).end(answer));
    const handle = await sandbox.alliance({ baseUrl: server.url, token: 't' }).submitParseDocument(assessment, document);
    assert.equal(handle.jobId, assessment);
    server.close();
  }
});

test('a job that fails says why, names itself and carries its token', async () => {
  const error = await client.parseDocument(failing, document, soon).then(assert.fail, (error) => error);
  assert.equal(error.kind, 'job_failed');
  assert.equal(JSON.parse(error.token).job_id, error.jobId);
  const job = await client.job(error.jobId);
  assert.ok(error.message.includes(job.error));
});

test('a token that expires in the middle of a wait is renewed', async () => {
  let asked = 0;
  const renewing = sandbox.alliance({ token: await accessToken(), refresh: () => (asked++, accessToken()) });
  const { jobId } = await renewing.submitAnalyzeRisk(stuck);
  await sandbox.fault({ method: 'GET', path: '/api/jobs/*', skip: 1, action: { kind: 'answer', status: 401 } });
  const enough = new AbortController();
  const wait = renewing.waitForJob(jobId, { pollIntervalMs: 10, signal: enough.signal });
  const looks = async () => (await sandbox.requests()).filter(({ path }) => path.startsWith('/api/jobs/'));
  await until(async () => (await looks()).length >= 3);
  enough.abort();
  await assert.rejects(wait, { name: 'AbortError' });
  assert.equal(asked, 1);
  assert.deepEqual((await looks()).slice(0, 3).map(({ status }) => status), [200, 401, 200]);
});

test('a refused token is renewed once, however many calls it concerns', async () => {
  let asked = 0;
  const renewing = sandbox.alliance({ token: await accessToken(), refresh: () => (asked++, accessToken()) });
  const { jobId } = await renewing.submitAnalyzeRisk(assessment);
  await sandbox.control('alliance/expire', undefined, 'POST');
  await Promise.all([renewing.job(jobId), renewing.waitForJob(jobId), renewing.job(jobId)]);
  assert.equal(asked, 1);
});

for (const [what, refresh, message] of [
  ['throws', () => { throw new Error('log in again'); }, /log in again/],
  ['rejects', () => Promise.reject(new Error('log in again')), /log in again/],
  ['rejects with anything', () => Promise.reject({ reason: 'none' }), /reason: 'none'/],
  ['gives nothing', () => undefined, /it gave undefined and no text/],
]) {
  test(`a refresh that ${what} ends the call`, async () => {
    const renewing = sandbox.alliance({ token: 'expired', refresh });
    await assert.rejects(renewing.job(assessment), { kind: 'authentication', message });
    await assert.rejects(renewing.waitForJob(assessment), { kind: 'authentication', jobId: assessment, message });
  });
}

test('a refresh may give a text at once', async () => {
  const token = await accessToken();
  const { jobId } = await sandbox.alliance({ token: 'expired', refresh: () => token }).submitAnalyzeRisk(assessment);
  assert.ok(jobId);
});

test('a call that waits for a token can be stopped', async () => {
  const controller = new AbortController();
  const refresh = () => {
    setImmediate(() => controller.abort());
    return new Promise(() => {});
  };
  const waiting = sandbox.alliance({ token: 'expired', refresh });
  await assert.rejects(waiting.job(assessment, { signal: controller.signal }), { name: 'AbortError' });
});

test('without a refresh a refused token is an error', async () => {
  await assert.rejects(sandbox.alliance({ token: 'expired' }).job(assessment), { kind: 'authentication', status: 401 });
});

test('what is no UUID is not sent', async () => {
  await sandbox.control('requests', undefined, 'DELETE');
  for (const call of [
    client.job('job_1'),
    client.waitForJob('../x'),
    client.analyzeRisk('7'),
    client.submitParseDocument(assessment, '7'),
  ]) {
    await assert.rejects(call, { kind: 'invalid_request', message: /no UUID/ });
  }
  assert.deepEqual(await sandbox.requests(), []);
});

test('a prompt in the wrong shape is not sent', async () => {
  await assert.rejects(client.preview({ systemPrompt: 'a', userPrompt: 'b' }), {
    kind: 'invalid_request',
    message: /unknown field `userPrompt`/,
  });
});

test('an aborted call sends nothing, by any method', async () => {
  await sandbox.control('requests', undefined, 'DELETE');
  const signal = AbortSignal.abort();
  const calls = [
    client.preview(prompt, { signal }),
    client.parseDocument(assessment, document, { signal }),
    client.analyzeRisk(assessment, { signal }),
    client.generateReport(assessment, { signal }),
    client.submitPreview(prompt, { signal }),
    client.submitParseDocument(assessment, document, { signal }),
    client.submitAnalyzeRisk(assessment, { signal }),
    client.submitGenerateReport(assessment, { signal }),
    client.job(assessment, { signal }),
    client.waitForJob(assessment, { signal }),
  ];
  for (const call of calls) await assert.rejects(call, { name: 'AbortError' });
  assert.deepEqual(await sandbox.requests(), []);
});
