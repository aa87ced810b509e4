// The native module and the life of processes and workers.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { Worker } from 'node:worker_threads';

import { startServer, until } from './sandbox.mjs';

const index = new URL('../dist/index.mjs', import.meta.url).href;
let silent;
before(async () => {
  silent = await startServer(() => {});
});
after(() => silent.close());

const program = (rest) => `
  import { Amplifier } from ${JSON.stringify(index)};
  const client = new Amplifier({ baseUrl: '${silent.url}', accountId: 'a', apiKey: 'k', plan: 'off' });
  ${rest}`;

async function exitOf(source) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program(source)], { stdio: 'inherit' });
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
}

test('a worker that is terminated takes its calls with it', async () => {
  const arrived = silent.arrived();
  const worker = new URL(`data:text/javascript,${encodeURIComponent(program('client.credits();'))}`);
  const workers = Array.from({ length: 5 }, () => new Worker(worker));
  await until(() => silent.arrived() === arrived + 5);
  await Promise.all(workers.map((each) => each.terminate()));
  await silent.allLeft();
});

test('calls of several workers at once, with bytes', async () => {
  const answering = await startServer((request, response) => {
    request.resume().on('end', () => response.end('{"job_id":"a","status":"pending"}'));
  });
  const source = program(`
    import { parentPort } from 'node:worker_threads';
    const other = new Amplifier({ baseUrl: '${answering.url}', accountId: 'a', apiKey: 'k', plan: 'off' });
    const jobs = await Promise.all(Array.from({ length: 20 }, () =>
      other.submit(Buffer.alloc(100_000), { sign: 'stress' }, { audioCheck: 'off' })));
    parentPort.postMessage(jobs.length);`);
  const worker = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  const counts = await Promise.all(Array.from({ length: 4 }, () => once(new Worker(worker), 'message')));
  assert.deepEqual(counts.flat(), [20, 20, 20, 20]);
  answering.close();
});

test('process.exit with calls pending', async () => {
  for (let i = 0; i < 5; i++) {
    const source = `for (let i = 0; i < 10; i++) client.credits().catch(() => {});
      setTimeout(() => process.exit(7), ${i * 20});`;
    assert.equal(await exitOf(source), 7);
  }
});

test('a client that is kept does not keep the process', async () => {
  assert.equal(await exitOf('globalThis.kept = client; await client.credits({ signal: AbortSignal.timeout(50) }).catch(() => {});'), 0);
});

test('a callback that was never called does not keep the process', async () => {
  assert.equal(await exitOf("await client.analyze('/nowhere', { sign: 'a' }, { onAccepted: () => {} }).catch(() => {});"), 0);
});

test('a call that nobody aborts keeps the process until it ends', async () => {
  const source = `const begun = performance.now();
    process.on('exit', () => process.exitCode = performance.now() - begun >= 300 ? 0 : 1);
    new Amplifier({ baseUrl: '${silent.url}', accountId: 'a', apiKey: 'k', timeoutMs: 300, maxRetries: 0 }).credits().catch(() => {});`;
  assert.equal(await exitOf(source), 0);
});

test('a call that waits for its turn says so in the log, at INFO', async () => {
  const answering = await startServer((request, response) => response.end('{"credits":1}'));
  const source = program(`
    const plan = { uploads: 1, others: 1, windowMs: 600_000 };
    const queueing = new Amplifier({ baseUrl: '${answering.url}', accountId: 'queue', apiKey: 'k', plan });
    await queueing.credits();
    await queueing.credits();`);
  const env = { ...process.env, JOBFERRY_LOG: 'jobferry=info' };
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  for await (const text of child.stderr.setEncoding('utf8')) {
    log += text;
    if (/INFO.*waits/.test(log)) break;
  }
  child.kill();
  assert.match(log, /INFO.*waits .*rate limit/);
  answering.close();
});
