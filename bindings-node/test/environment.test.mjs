// Where addresses and credentials come from: `process.env` as the program sees it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';

import { Amplifier, JobApi } from '../dist/index.mjs';
import { inRealm } from './realm.mjs';
import { startServer } from './sandbox.mjs';

const index = new URL('../dist/index.mjs', import.meta.url).href;
let ours; // where the recordings are meant to go
let production; // where the process itself was told to send them
let headers;
before(async () => {
  ours = await startServer((request, response) => {
    headers = JSON.stringify(request.headers);
    response.end('{"credits":1}');
  });
  production = await startServer((_, response) => response.end('{"credits":999}'));
});
after(() => {
  ours.close();
  production.close();
});

const variables = (server, key) => ({
  AMPLIFIER_BASE_URL: server.url,
  AMPLIFIER_ACCOUNT_ID: 'acct_1',
  AMPLIFIER_API_KEY: key,
});

/** Calls are answered by `ours`, with the key given, and nothing has reached the other. */
function assertOurs(credits, key) {
  assert.equal(credits, 1);
  assert.ok(headers.includes(key), headers);
  assert.equal(production.arrived(), 0);
}

test('a worker with an environment of its own', async () => {
  const source = `
    import { Amplifier } from ${JSON.stringify(index)};
    import { parentPort } from 'node:worker_threads';
    parentPort.postMessage((await new Amplifier().credits()).credits);`;
  const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  const worker = new Worker(url, { env: { ...process.env, ...variables(ours, 'mak_worker') } });
  assertOurs((await once(worker, 'message'))[0], 'mak_worker');
});

test('variables that the program sets, changes and deletes count from the next client on', async (t) => {
  t.after(() => Object.keys(variables(ours)).forEach((name) => delete process.env[name]));
  Object.assign(process.env, variables(production, 'mak_first'));
  Object.assign(process.env, variables(ours, 'mak_second'));
  assertOurs((await new Amplifier().credits()).credits, 'mak_second');
  delete process.env.AMPLIFIER_API_KEY;
  assert.throws(() => new Amplifier(), { kind: 'configuration', message: /AMPLIFIER_API_KEY/ });
});

test('a runner that gives each file a process object, as Jest does', async () => {
  const { Amplifier } = inRealm({ process: { ...process, env: { ...variables(ours, 'mak_jest'), UNSET: undefined } } });
  assertOurs((await new Amplifier().credits()).credits, 'mak_jest');
});

test('the variables that a description names', async () => {
  const description = JSON.stringify({
    vendor: 'mill',
    auth: 'bearer',
    submit: { print: { path: '/prints', id: '/id' } },
    job: { path: '/prints/{job_id}', id: '/credits', status: '/credits' },
    states: { pending: ['0'], succeeded: ['1'] },
  });
  const env = { MILL_BASE_URL: ours.url, MILL_API_KEY: 'mak_mill' };
  const { JobApi: InRealm } = inRealm({ process: { ...process, env } });
  await InRealm.fromJson(description).job('1').catch(() => {});
  assert.ok(headers.includes('mak_mill'), headers);
  assert.throws(() => JobApi.fromJson(description, { baseUrl: ours.url }), { kind: 'configuration', message: /MILL_API_KEY/ });
});

test('in a process of its own: the log and the proxy, too', async () => {
  const source = `
    import { Amplifier } from ${JSON.stringify(index)};
    process.env.JOBFERRY_LOG = 'jobferry=debug';
    const { credits } = await new Amplifier().credits();
    process.env.HTTPS_PROXY = 'http://127.0.0.1:1';
    process.env.AMPLIFIER_BASE_URL = 'https://amplifier.example';
    const { code } = await new Amplifier({ maxRetries: 0 }).credits().catch((error) => error);
    console.log(credits, code);`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', source], {
    env: { ...process.env, ...variables(ours, 'mak_process') },
  });
  assert.equal(stdout.trim(), '1 ECONNREFUSED');
  assert.match(stderr, /jobferry/);
  assert.doesNotMatch(stderr, /mak_process/);
});
