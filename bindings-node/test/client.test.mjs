// Every method, against the sandbox.
import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';

import { Amplifier, AmplifierWebhook, JobApi, JobferryError, Timestamp } from '../dist/index.mjs';
import { sample, startSandbox, startServer, until } from './sandbox.mjs';

const described = JSON.stringify({
  vendor: 'mill',
  submit: { print: { path: '/prints', id: '/job_id' } },
  job: { path: '/prints/{job_id}', id: '/job_id', status: '/status' },
  states: { pending: ['new'], succeeded: ['done'] },
  webhook: { headers: [{ signature: 'x-mill-signature' }] },
});
let sandbox;
let client;
before(async () => {
  sandbox = await startSandbox('--plan', 'off');
});
beforeEach(async () => {
  await sandbox.reset();
  client = sandbox.client();
});

test('a recording goes in, a typed analysis comes out', async () => {
  const job = await client.analyze(sample('diary.flac'), { useCase: 'behavioral-health' });
  assert.equal(job.status, 'done');
  assert.equal(job.jobType, 'use_case');
  assert.equal(job.useCase, 'behavioral-health');
  assert.equal(job.result.signals.length, 5);
  assert.equal(typeof job.result.signals[0].score, 'number');
  assert.ok(job.result.summary.overallLevel);
  assert.ok(job.createdAt instanceof Timestamp && job.createdAt instanceof Date);
  assert.equal(JSON.parse(job.raw).created_at, job.createdAt.text);
  assert.ok(!('condition' in job), 'what is absent is left out');
});

for (const [target, type, field] of [
  [{ condition: 'anxiety' }, 'condition', 'condition'],
  [{ model: 'pulse' }, 'model', 'modelName'],
  [{ sign: 'stress' }, 'sign', 'signName'],
]) {
  test(`the target ${type}`, async () => {
    const job = await client.analyze(sample('project.wav'), target, { wait: { deadlineMs: 60_000 } });
    assert.equal(job.jobType, type);
    assert.equal(job[field], Object.values(target)[0]);
    assert.ok(job.result.signals.every((signal) => signal.id.length > 0));
  });
}

test('submit, then job and waitForJob, by identifier and by token', async () => {
  const submitted = await client.submit(sample('project.wav'), { useCase: 'wellness' });
  assert.notEqual(submitted.status, 'done');
  const token = client.token(submitted.jobId);
  assert.equal(JSON.parse(token).job_id, submitted.jobId);
  const waited = await client.waitForJob(token);
  assert.equal(waited.status, 'done');
  assert.deepEqual(await client.job(submitted.jobId), waited);
});

test('a lost submission is found again, and counted', async () => {
  const before = client.stats();
  const job = await client.submit(sample('project.wav'), { sign: 'stress' }, { fileName: '__lost__.wav' });
  assert.deepEqual((await client.jobs(0)).jobs.map((each) => each.jobId), [job.jobId]);
  const after = client.stats();
  assert.deepEqual([before.uploads, before.others, before.reconciliations], [0, 0, 0]);
  assert.deepEqual([after.uploads, after.reconciliations], [1, 1]);
  assert.ok(after.others >= 2);
});

/** The error of a submission whose answer is lost. */
async function loseSubmission() {
  const options = { fileName: '__lost__.wav', onUnknown: 'error' };
  const error = await client.submit(sample('project.wav'), { sign: 'stress' }, options).then(
    () => assert.fail('it was not lost'),
    (error) => error,
  );
  assert.equal(error.kind, 'submit_unknown');
  return error;
}

test('reconcile settles a lost submission, whatever became of it', async () => {
  const lost = await loseSubmission();
  const job = await client.reconcile(lost.token);
  assert.deepEqual((await client.jobs(0)).jobs.map((each) => each.jobId), [job.jobId]);
  assert.equal((await client.reconcile(client.token(job.jobId))).jobId, job.jobId);
  // Asked again, it is the same job.
  assert.equal((await client.reconcile(lost.token)).jobId, job.jobId);

  const other = await loseSubmission();
  await sandbox.reset();
  await assert.rejects(client.reconcile(other.token), { kind: 'not_found' });
});

test('resending may pay twice, and did', async () => {
  await sandbox.fault({ method: 'POST', accept: true, action: { kind: 'close' } });
  await client.submit(sample('project.wav'), { sign: 'stress' }, { onUnknown: 'resend' });
  assert.equal((await client.jobs(0)).jobs.length, 2);
});

test('diarize pays for the separation of speakers', async () => {
  const before = (await client.credits()).credits;
  await client.diarize(sample('project.wav'), 'wellness');
  assert.equal(before - (await client.credits()).credits, 51);
});

test('options reach the core', async () => {
  const server = await startServer((request, response) => {
    server.agent = request.headers['user-agent'];
    response.writeHead(503).end();
  });
  const other = server.client({ userAgent: 'clinic/1', maxRetries: 2, retryBaseMs: 1 });
  await assert.rejects(other.credits(), { kind: 'server', status: 503, isRetryable: true });
  assert.match(server.agent, /^clinic\/1 jobferry\//);
  assert.equal(server.arrived(), 3);
  server.close();
});

test('a deadline bounds the whole call, the queue for the rate limit included', async () => {
  const plan = { uploads: 1, others: 100, windowMs: 600_000 };
  const queueing = sandbox.client({ plan, accountId: 'acct_queue', baseUrl: sandbox.url });
  await queueing.submit(sample('project.wav'), { sign: 'stress' }).catch(() => {}); // takes the only place
  const late = queueing.analyze(sample('project.wav'), { sign: 'stress' }, { wait: { deadlineMs: 60_000 } });
  const error = await late.then(assert.fail, (error) => error);
  assert.equal(error.kind, 'rate_limited');
  assert.ok(error.retryAfterMs > 60_000, `${error.retryAfterMs}`);
  assert.equal(error.token, undefined);
});

test('check measures without sending', async () => {
  const verdict = await client.check(sample('too-short.wav'));
  assert.equal(verdict.outcome, 'reject');
  assert.equal(verdict.findings[0].code, 'AUDIO_TOO_SHORT');
  assert.equal(verdict.facts.sampleRate, 16000);
  assert.deepEqual(await sandbox.requests(), []);
});

test('jobs come page by page, and one by one', async () => {
  for (let i = 0; i < 23; i++) await client.submit(sample('project.wav'), { useCase: 'wellness' });
  const page = await client.jobs(1);
  assert.deepEqual([page.page, page.totalPages, page.jobs.length], [1, 2, 3]);
  assert.ok(page.jobs[0].createdAt instanceof Timestamp);
  const all = new Set();
  for await (const job of client.allJobs()) all.add(job.jobId);
  assert.equal(all.size, 23);
  await sandbox.control('requests', undefined, 'DELETE');
  for await (const job of client.allJobs()) {
    assert.ok(job.jobId);
    break;
  }
  assert.equal((await sandbox.requests()).length, 1, 'nothing is fetched beyond what is asked for');
});

test('an error in the middle ends the iteration', async () => {
  for (let i = 0; i < 21; i++) await client.submit(sample('project.wav'), { useCase: 'wellness' });
  await sandbox.fault({ method: 'GET', path: '/v2/jobs', skip: 1, times: null, action: { kind: 'answer', status: 401 } });
  let count = 0;
  await assert.rejects(async () => {
    for await (const _ of client.allJobs()) count++;
  }, { kind: 'authentication' });
  assert.equal(count, 20);
});

test('the catalogues', async () => {
  const { models } = await client.models();
  assert.deepEqual(await client.model(models[0].name).then((model) => model.signs), models[0].signs);
  const { signs } = await client.signs();
  assert.equal((await client.sign(signs[0].name)).label, signs[0].label);
});

test('setWebhook', async () => {
  const { success } = await client.setWebhook('https://example.com/hook', 'whsec_1');
  assert.equal(success, true);
});

test('credits beyond 2^53 keep every digit as text', async () => {
  const server = await startServer((_, response) => response.end('{"credits": 9007199254740993}'));
  const credits = await server.client().credits();
  assert.equal(credits.exact, '9007199254740993');
  assert.equal(BigInt(credits.exact), 9007199254740993n);
  server.close();
});

test('what no version knows yet survives, digits included', async () => {
  const body = '{"job_id":"a","status":"queued","new":1.10,"created_at":"2026-03-28T01:05:35.943123456"}';
  const server = await startServer((_, response) => response.end(body));
  const job = await server.client().job('a');
  assert.equal(job.status, 'queued');
  assert.equal(job.raw, body);
  assert.equal(job.createdAt.toISOString(), '2026-03-28T01:05:35.943Z', 'no designator means UTC');
  assert.equal(job.createdAt.text, '2026-03-28T01:05:35.943123456');
  assert.deepEqual(structuredClone(job).createdAt, new Date('2026-03-28T01:05:35.943Z'));
  server.close();
});

test('a time that cannot be read is an invalid date that has its text', async () => {
  const body = '{"job_id":"a","status":"done","created_at":1771751640,"completed_at":"2026-02-22"}';
  const server = await startServer((_, response) => response.end(body));
  const job = await server.client().job('a');
  assert.ok(job.createdAt instanceof Date && Number.isNaN(job.createdAt.getTime()));
  assert.deepEqual([job.createdAt.text, job.completedAt.text], ['1771751640', '2026-02-22']);
  assert.equal(JSON.parse(JSON.stringify(job)).createdAt, null);
  server.close();
});

test('a document does not get into logs and copies with its job', async () => {
  const body = '{"job_id":"a","status":"done","use_case":"behavioral-health","note":"Jane Doe","results":{"signals":[{"id":"anxiety","transcript":"Jane Doe"}]}}';
  const server = await startServer((_, response) => response.end(body));
  const job = await server.client().job('a');
  assert.ok(!('note' in job) && job.raw === body);
  for (const shown of [inspect(job, { depth: 9 }), JSON.stringify(job), inspect({ ...job }), inspect(structuredClone(job))]) {
    assert.match(shown, /behavioral-health/);
    assert.doesNotMatch(shown, /Jane Doe/);
  }
  assert.deepEqual(job, await server.client().job('a'), 'what has the same fields is equal');
  const [webhook, api] = [new AmplifierWebhook('whsec_1'), JobApi.fromJson(described, { baseUrl: server.url })];
  for (const proof of [webhook, api.webhook('whsec_1')]) {
    assert.doesNotMatch(inspect(proof.verify(proof.sign(body), body), { depth: 9 }), /Jane Doe/);
  }
  server.close();
});

test('no secret is shown', () => {
  assert.ok(!inspect(client, { depth: 9, showHidden: true }).includes(sandbox.environment.AMPLIFIER_API_KEY));
});

test('a closed client stops what is under way and says so', async () => {
  const server = await startServer(() => {});
  const closing = server.client();
  const call = closing.credits();
  until(server.arrived).then(() => closing[Symbol.dispose]());
  await assert.rejects(call, { name: 'JobferryError', kind: 'cancelled' });
  await server.allLeft();
  await assert.rejects(closing.credits(), { kind: 'cancelled', message: /closed/ });
  assert.throws(() => closing.token('a'), JobferryError);
  server.close();
});

test('credentials come from the environment', async () => {
  Object.assign(process.env, sandbox.environment);
  assert.equal(typeof (await new Amplifier().credits()).credits, 'number');
});
