// A job API without a built-in client: described in a text.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { JobApi } from '../dist/index.mjs';
import { startServer, until } from './sandbox.mjs';

const description = `
vendor = "papermill"
title = "Paper Mill"
auth = [{ header = "X-Mill-Key" }]

[submit.print]
path = "/{press}/prints"

[submit.scan]
path = "/scans"
body = "multipart"
file_field = "sheet"
file_type = "application/pdf"
id = "/id"

[job]
path = "/prints/{job_id}"
id = "/id"
status = "/state"
result = "/pages"
error = "/trouble"
progress = "/sheet"

[list]
path = "/prints"
items = "/prints"
next_cursor = "/next"
cursor_parameter = "after"
id = "/id"
status = "/state"
created_at = "/made"

[states]
pending = "new"
running = ["pressing"]
succeeded = ["pressed"]
failed = ["jammed"]

[webhook]
headers = [{ signature = "X-Mill-Signature" }]
`;

let server;
let seen;
let states;
before(async () => {
  server = await startServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const key = request.headers['x-mill-key'];
    seen.push({ line: `${request.method} ${request.url}`, key, body });
    if (key === 'expired') return response.writeHead(401).end();
    const print = { id: 'p7', ...states.shift() };
    const isList = /^\/prints(\?|$)/.test(request.url);
    response.end(JSON.stringify(isList ? { prints: [print], next: states.length ? 'c2' : null } : print));
  });
});
beforeEach(() => {
  seen = [];
});
after(() => server.close());

const connect = () => JobApi.fromToml(description, { baseUrl: server.url, apiKey: 'mill_1', plan: 'off' });

test('what is described is sent, waited for and read', async () => {
  states = [{ state: 'new' }, { state: 'pressing', sheet: 3 }, { state: 'pressed', pages: [1, 2] }];
  const client = connect();
  const submitted = await client.submit({ press: 'north', title: 'Annual report' }, { name: 'print' });
  assert.deepEqual([submitted.jobId, submitted.status, submitted.state], ['p7', 'new', 'pending']);
  const told = [];
  const job = await client.waitForJob(client.token('p7'), {
    pollIntervalMs: 1,
    onProgress: ({ progress }) => told.push(progress),
  });
  assert.deepEqual([job.state, JSON.parse(job.result)], ['succeeded', [1, 2]]);
  assert.equal(told[0], '3');
  assert.deepEqual(seen[0], { line: 'POST /north/prints', key: 'mill_1', body: '{"title":"Annual report"}' });
  assert.equal(client.stats().uploads, 1);
});

test('a file goes with the fields', async () => {
  states = [{ state: 'pressed', pages: 1 }];
  const told = [];
  const job = await connect().run({ language: 'de' }, {
    name: 'scan',
    file: new Blob(['%PDF-']),
    fileName: 'letter.pdf',
    onProgress: ({ sent }) => told.push(sent),
  });
  assert.equal(job.result, '1');
  assert.equal(seen.length, 1, 'what ended at once is not waited for');
  assert.match(seen[0].body, /name="language"[^]*de[^]*name="sheet"; filename="letter\.pdf"[^]*%PDF-/);
  assert.ok(told.at(-1) > 0);
});

test('a job that fails, and one page of jobs', async () => {
  states = [{ state: 'jammed', trouble: 'a sheet is torn' }, { state: 'new' }];
  const client = connect();
  await assert.rejects(client.waitForJob('p7'), { kind: 'job_failed', jobId: 'p7', message: /a sheet is torn/ });
  const { jobs } = await client.jobs(0);
  assert.deepEqual(jobs.map(({ jobId, state }) => [jobId, state]), [['p7', 'pending']]);
});

test('all jobs, from cursor to cursor', async () => {
  states = [{ id: 'p8', state: 'new' }, { state: 'pressed' }];
  const all = [];
  for await (const { jobId, state } of connect().allJobs()) all.push([jobId, state]);
  assert.deepEqual(all, [['p8', 'pending'], ['p7', 'succeeded']]);
  assert.deepEqual(seen.map(({ line }) => line), ['GET /prints', 'GET /prints?after=c2']);
});

test('a credential that is refused is renewed, once and also in the middle of a wait', async () => {
  states = [{ state: 'pressed' }, { state: 'new' }];
  const expiring = description.replace('"X-Mill-Key"', '"X-Mill-Key", credential = "token"');
  let asked = 0;
  const refresh = async () => (asked++, 'renewed');
  const client = JobApi.fromToml(expiring, { baseUrl: server.url, token: 'expired', plan: 'off', refresh });
  assert.equal((await client.waitForJob('p7', { pollIntervalMs: 1 })).state, 'succeeded');
  assert.equal((await client.job('p7')).state, 'pending');
  assert.deepEqual(seen.map(({ key }) => key), ['expired', 'renewed', 'renewed']);
  assert.equal(asked, 1);
  const leaving = { baseUrl: server.url, token: 'expired', refresh: () => Promise.reject(new Error('log in again')) };
  await assert.rejects(JobApi.fromToml(expiring, leaving).job('p7'), { kind: 'authentication', message: /log in again/ });
});

test('a signed report ends a wait', async () => {
  const client = connect();
  const wait = client.waitForJob('p7', { pollIntervalMs: 600_000 });
  const webhook = client.webhook('whsec_1');
  const body = JSON.stringify({ id: 'p7', state: 'pressed', pages: [] });
  const delivery = webhook.verify(webhook.sign(body), body);
  assert.deepEqual([delivery.key, delivery.job.state, delivery.document], ['p7 pressed', 'succeeded', body]);
  const other = '{"event":"ping"}';
  const hash = createHash('sha256').update(other).digest('hex');
  assert.equal(webhook.verify(webhook.sign(other), other).key, `sha256:${hash}`);
  await until(() => client.deliver(delivery));
  assert.equal((await wait).state, 'succeeded');
  assert.deepEqual(seen, [], 'nobody had to look');
  assert.throws(() => webhook.verify({}, body), { kind: 'signature_invalid' });
});

test('a description is read from a file, and what is wrong with it is said with its line', async () => {
  const path = join(tmpdir(), `${process.pid}-papermill.toml`);
  await writeFile(path, description);
  const options = { baseUrl: server.url, apiKey: 'mill_1' };
  for (const place of [path, pathToFileURL(path)]) JobApi.fromPath(place, options).close();
  await rm(path);
  assert.throws(() => JobApi.fromPath(path), { kind: 'configuration', message: /cannot be read/ });
  const wrong = description.replace('file_field =', 'file_fild =');
  assert.throws(() => JobApi.fromToml(wrong), { kind: 'configuration', message: /line \d+.*file_fild/s });
  assert.throws(() => JobApi.fromJson('{'), { kind: 'configuration' });
  assert.throws(() => new JobApi(path), { message: /JobApi\.fromPath/ });
  await assert.rejects(connect().submit({}), { kind: 'invalid_request', message: /print, scan/ });
});
