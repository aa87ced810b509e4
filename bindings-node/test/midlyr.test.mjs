// Midlyr: every method, against the sandbox.
import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';

import { Timestamp } from '../dist/index.mjs';
import { startSandbox, startServer } from './sandbox.mjs';

const text = 'Earn 12 % a year without any risk!';
const soon = { wait: { pollIntervalMs: 10 } };
let sandbox;
let client;
before(async () => {
  sandbox = await startSandbox('--plan', 'off');
});
beforeEach(async () => {
  await sandbox.reset();
  client = sandbox.midlyr();
});

test('a text goes in, typed findings come out', async () => {
  const job = await client.screen(`${text}__slow_0.1s__`, 'marketing_asset', soon);
  assert.equal(job.status, 'succeeded');
  assert.equal(job.jobType, 'screen_analysis');
  assert.ok(job.createdAt instanceof Timestamp);
  const { riskScore, riskBand, resultType, findings } = job.result;
  assert.equal(resultType, 'analysis.screen.result');
  assert.equal(typeof riskScore, 'number');
  assert.ok(['limited', 'low', 'moderate', 'high', 'critical'].includes(riskBand));
  assert.match(findings[0].priority, /^p[123]$/);
  const { regulation, chunks } = findings[0].citations[0];
  assert.ok(regulation.title && chunks[0].text);
  assert.equal(JSON.parse(job.raw).id, job.id);
});

test('submitScreen, then job and waitForJob, by identifier and by token', async () => {
  const { id } = await client.submitScreen(text, 'generic');
  const waited = await client.waitForJob(client.token(id));
  assert.equal(waited.status, 'succeeded');
  assert.deepEqual(await client.job(id), waited);
});

test('a job that fails says why, names itself and carries its token', async () => {
  const error = await client.screen(`${text}__fail__`, 'complaint', soon).then(assert.fail, (error) => error);
  assert.equal(error.kind, 'job_failed');
  assert.match(error.message, /analysis/i);
  assert.equal(JSON.parse(error.token).job_id, error.jobId);
  const job = await client.job(error.jobId);
  assert.deepEqual([job.status, job.error.code], ['failed', 'analysis_failed']);
});

test('a score comes at once, and a failure within a successful answer', async () => {
  const job = await client.assessRisk(`${text}__score_90__`, 'marketing_asset');
  assert.deepEqual([job.result.riskScore, job.result.riskBand], [90, 'critical']);
  assert.deepEqual(job.result.findings, []);
  await assert.rejects(client.assessRisk(`${text}__fail__`, 'marketing_asset'), { kind: 'job_failed' });
  assert.deepEqual((await sandbox.requests()).map(({ status }) => status), [200, 200], 'nothing was waited for');
});

test('a result of a type this version does not know stays as it is', async () => {
  const { result } = await client.screen(`${text}__type_analysis.next__`, 'generic', soon);
  assert.equal(result.riskScore, undefined);
  assert.ok(JSON.parse(result.raw));
});

test('the key is shown as asked', async () => {
  for (const [auth, header, shown] of [
    [undefined, 'x-api-key', 'mlyr_1'],
    ['api_key', 'x-api-key', 'mlyr_1'],
    ['bearer', 'authorization', 'Bearer mlyr_1'],
  ]) {
    let headers;
    const server = await startServer((request, response) => {
      headers = request.headers;
      response.end('{"results":[],"hasMore":false}');
    });
    await sandbox.midlyr({ baseUrl: server.url, apiKey: 'mlyr_1', ...(auth && { auth }) }).jobs();
    assert.equal(headers[header], shown);
    server.close();
  }
  assert.throws(() => sandbox.midlyr({ auth: 'basic' }), { kind: 'configuration', message: /^auth: / });
});

test('jobs come page by page, filtered, and one by one', async () => {
  for (let i = 0; i < 5; i++) await client.submitScreen(text, 'generic');
  await client.assessRisk(text, 'generic');
  const page = await client.jobs({ limit: 4 });
  assert.deepEqual([page.jobs.length, page.hasMore], [4, true]);
  const rest = await client.jobs({ limit: 4, cursor: page.nextCursor });
  assert.deepEqual([rest.jobs.length, rest.hasMore], [2, false]);
  const scores = await client.jobs({ jobTypes: ['risk_assessment'] });
  assert.deepEqual(scores.jobs.map((job) => job.jobType), ['risk_assessment']);
  const all = new Set();
  for await (const job of client.allJobs({ limit: 2 })) all.add(job.id);
  assert.equal(all.size, 6);
  const later = await client.jobs({ start: new Date(Date.now() + 60_000).toISOString() });
  assert.deepEqual(later.jobs, []);
  await assert.rejects(client.jobs({ start: 'yesterday' }), { kind: 'invalid_request', message: /^start: / });
});

test('the library: pages, particulars, text slice by slice, and questions', async () => {
  const page = await client.regulations({ limit: 1 });
  assert.deepEqual([page.regulations.length, page.hasMore], [1, true]);
  const all = [];
  for await (const each of client.allRegulations({ limit: 1 })) all.push(each.id);
  assert.ok(all.length > 1 && all.includes(page.regulations[0].id));
  const { id, totalBytes, tableOfContents } = await client.regulation(all[0]);
  assert.ok(id && tableOfContents.length > 0);
  let whole = '';
  for (let offset = 0; offset !== undefined; ) {
    const slice = await client.regulationContent(id, offset, { limit: Math.ceil(totalBytes / 2) });
    whole += slice.text;
    offset = slice.nextOffset;
  }
  assert.equal(Buffer.byteLength(whole), totalBytes);
  const { citations } = await client.queryRegulations('customer identification', { limit: 1 });
  assert.equal(citations.length, 1);
  assert.ok(citations[0].chunks[0].text);
  await assert.rejects(client.regulation('no-such-rule'), { kind: 'not_found' });
});

test('an event becomes a ticket, and finds it again by its name', async () => {
  const first = await client.createEvent('dispute', { json: { channel: 'email' } }, { externalRef: 'case-1' });
  const again = await client.createEvent('dispute', { text: 'The same.' }, { externalRef: 'case-1' });
  assert.deepEqual([first.created, again.created, again.ticketId], [true, false, first.ticketId]);
  await assert.rejects(client.createEvent('dispute', { text: 'a', json: {} }), {
    kind: 'invalid_request',
    message: 'the request: at /content: content is exactly one of text and json',
  });
  await sandbox.fault({ method: 'POST', accept: true, action: { kind: 'close' } });
  await assert.rejects(client.createEvent('dispute', { text: 'Once.' }), { kind: 'submit_unknown' });
});

test('a lost submission gives the jobs it may be', async () => {
  const lost = await client.submitScreen(`${text}__lost__`, 'generic', { onUnknown: 'error' }).then(
    assert.fail,
    (error) => error,
  );
  assert.equal(lost.kind, 'submit_unknown');
  const { jobs } = await client.jobs();
  await assert.rejects(client.reconcile(lost.token), { kind: 'submit_unknown', candidates: jobs.map((job) => job.id) });
  assert.equal((await client.reconcile(client.token(jobs[0].id))).id, jobs[0].id);
  assert.equal(client.stats().uploads, 1);
});

test('an aborted call sends nothing, by any method', async () => {
  const signal = AbortSignal.abort();
  const calls = [
    client.screen(text, 'generic', { signal }),
    client.submitScreen(text, 'generic', { signal }),
    client.assessRisk(text, 'generic', { signal }),
    client.job('a', { signal }),
    client.waitForJob('a', { signal }),
    client.reconcile('a', { signal }),
    client.jobs({ signal }),
    client.allJobs({ signal }).next(),
    client.regulation('a', { signal }),
    client.regulations({ signal }),
    client.allRegulations({ signal }).next(),
    client.regulationContent('a', 0, { signal }),
    client.queryRegulations('a', { signal }),
    client.createEvent('generic', { text }, { signal }),
  ];
  for (const call of calls) await assert.rejects(call, { name: 'AbortError' });
  assert.deepEqual(await sandbox.requests(), []);
});
