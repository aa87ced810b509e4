// What a call that is stopped leaves behind: the job it has paid for, or a submission in doubt.
import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';

import { JobApi, JobferryError } from '../dist/index.mjs';
import { example, sample, startSandbox, startServer, until } from './sandbox.mjs';

const target = { useCase: 'wellness' };
const wav = sample('project.wav');
const stuck = { fileName: '__stuck__.wav', wait: { pollIntervalMs: 20 } };
let sandbox;
let client;
before(async () => {
  sandbox = await startSandbox('--plan', 'off');
});
beforeEach(async () => {
  await sandbox.reset();
  client = sandbox.client();
});

const errorOf = (call) => call.then(() => assert.fail('it was not stopped'), (error) => error);

/** What every error of a call that leaves something has. */
function assertStopped(error, name, reason) {
  assert.ok(error instanceof JobferryError);
  assert.deepEqual([error.kind, error.name, error.cause], ['cancelled', name, reason]);
  assert.ok(!error.propertyIsEnumerable('name') && !error.propertyIsEnumerable('cause'));
}

test('the job is told before the wait for it begins, and with its token', async () => {
  const controller = new AbortController();
  const told = [];
  const call = client.analyze(wav, target, { ...stuck, signal: controller.signal, onAccepted: (job) => told.push(job) });
  await until(() => told.length > 0);
  controller.abort();
  const error = await errorOf(call);
  assertStopped(error, 'AbortError', controller.signal.reason);
  assert.match(error.message, /the job goes on, wait for it with its identifier or token/);
  assert.deepEqual(told, [{ jobId: error.jobId, token: error.token }]);
  assert.equal((await client.job(told[0].token)).jobId, told[0].jobId);
});

test('one signal stops twelve paid calls, and each error names its own job', async () => {
  const controller = new AbortController();
  let accepted = 0;
  const options = { ...stuck, signal: controller.signal, onAccepted: () => accepted++ };
  const calls = Array.from({ length: 12 }, () => errorOf(client.analyze(wav, target, options)));
  await until(() => accepted === 12);
  controller.abort(new DOMException('too late', 'TimeoutError'));
  const errors = await Promise.all(calls);
  for (const error of errors) assertStopped(error, 'TimeoutError', controller.signal.reason);
  const paid = (await client.jobs(0)).jobs.map(({ jobId }) => jobId);
  assert.deepEqual(errors.map(({ jobId }) => jobId).sort(), paid.sort());
});

test('a submission that is stopped in flight leaves a token that settles it', async () => {
  await sandbox.fault({ method: 'POST', accept: true, action: { kind: 'hang' } });
  const controller = new AbortController();
  const call = client.analyze(wav, target, { signal: controller.signal });
  await until(async () => (await sandbox.requests()).some(({ method }) => method === 'POST'));
  controller.abort(new Error('the patient left'));
  const error = await errorOf(call);
  assertStopped(error, 'AbortError', controller.signal.reason);
  assert.equal(error.jobId, undefined);
  assert.equal(JSON.parse(error.token).submission.selector, 'wellness');
  const job = await client.reconcile(error.token);
  assert.deepEqual((await client.jobs(0)).jobs.map(({ jobId }) => jobId), [job.jobId]);
});

test('what was certainly not sent leaves nothing: the reason itself is thrown', async () => {
  await sandbox.fault({ times: null, action: { kind: 'answer', status: 429, headers: [['retry-after', '60']] } });
  const controller = new AbortController();
  const call = client.submit(wav, target, { signal: controller.signal });
  await until(async () => (await sandbox.requests()).length > 0);
  await new Promise((resolve) => setTimeout(resolve, 200)); // it has read the answer by now
  controller.abort();
  assert.equal(await errorOf(call), controller.signal.reason);
});

test('a client that is closed leaves the same', async () => {
  const told = [];
  const call = client.analyze(wav, target, { ...stuck, onAccepted: (job) => told.push(job) });
  await until(() => told.length > 0);
  client.close();
  const error = await errorOf(call);
  assert.deepEqual([error.name, error.kind, error.jobId], ['JobferryError', 'cancelled', told[0].jobId]);
  assert.equal(error.token, told[0].token);
});

test('what a callback throws stops the call, which still names its job', async () => {
  const complaint = new Error('no room to note it');
  const onAccepted = () => { throw complaint; };
  const error = await errorOf(client.analyze(wav, target, { ...stuck, onAccepted }));
  assertStopped(error, 'AbortError', complaint);
  assert.ok(error.jobId && error.token);
});

test('every call that submits and waits tells, and before it ends', async () => {
  const prompt = example('alliance', 'submit_preview_request');
  const mill = await startServer((request, response) => {
    request.resume().on('end', () => response.end('{"id":"7","state":"pressed"}'));
  });
  const described = JobApi.fromJson(
    JSON.stringify({
      vendor: 'mill',
      base_url: mill.url,
      submit: { print: { path: '/prints', id: '/id' } },
      job: { path: '/prints/{job_id}', id: '/id', status: '/state' },
      states: { pending: ['new'], succeeded: ['pressed'] },
    }),
    { plan: 'off' },
  );
  const [midlyr, alliance] = [sandbox.midlyr(), sandbox.alliance()];
  const calls = {
    analyze: (options) => client.analyze(wav, target, options),
    diarize: ({ onAccepted }) => client.diarize(wav, 'wellness', { onAccepted }),
    screen: (options) => midlyr.screen('Earn 12 %!', 'generic', options),
    assessRisk: (options) => midlyr.assessRisk('Earn 12 %!', 'generic', options),
    preview: (options) => alliance.preview(prompt, options),
    run: (options) => described.run({}, options),
  };
  for (const [name, call] of Object.entries(calls)) {
    const told = [];
    const job = await call({ wait: { pollIntervalMs: 10 }, onAccepted: (accepted) => told.push(accepted) });
    assert.deepEqual(told.map(({ jobId }) => jobId), [job.jobId ?? job.id], name);
    assert.ok(JSON.parse(told[0].token), name);
  }
  mill.close();
});

test('calls that do not wait have no such option, and none is ignored', async () => {
  const refused = [
    [client.submit(wav, target, { onAccepted: () => {} }), /^the call has no 'onAccepted'; it has signal, diarize, /],
    [client.analyze(wav, { useCase: 'wellness', signal: AbortSignal.abort() }), /^the target has no 'signal'; .* options are the argument after it$/],
    [client.analyze(wav, target, { deadlineMs: 5 }), /^the call has no 'deadlineMs'; it has signal, submit, wait, /],
    [client.analyze(wav, target, { wait: { deadline: 5 } }), /^wait has no 'deadline'; it has deadlineMs, pollIntervalMs$/],
    [client.job('a', { singal: null }), /^the call has no 'singal'; it has signal$/],
    [client.allJobs({ page: 2 }).next(), /'page'/],
    [client.job('a', 'b'), /^the call is an object, not string$/],
  ];
  for (const [call, message] of refused) await assert.rejects(call, { name: 'TypeError', message });
  assert.throws(() => sandbox.client({ timeout: 5 }), { name: 'TypeError', message: /^the client has no 'timeout'; it has .*timeoutMs/ });
  assert.throws(() => sandbox.client({ plan: { upload: 1 } }), { name: 'TypeError', message: /^plan has no 'upload'/ });
  assert.deepEqual(await sandbox.requests(), []);
});
