// Bytes of the caller that change, shrink or vanish while they are being sent.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { runInNewContext } from 'node:vm';

import { AmplifierWebhook, IdunoxWebhook } from '../dist/index.mjs';
import { sample, startSandbox, startServer } from './sandbox.mjs';

const index = new URL('../dist/index.mjs', import.meta.url).href;
const target = { useCase: 'wellness' };
let server;
let received;
before(async () => {
  server = await startServer((request, response) => {
    const chunks = [];
    received = new Promise((resolve) => {
      request.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
        resolve(Buffer.concat(chunks));
        response.end('{"job_id":"a","status":"pending"}');
      });
    });
  });
});
after(() => server.close());

/** Runs a program of its own, because what is tested here would end the process, and gives how it ended. */
async function endOf(source) {
  const program = `
    import { Amplifier } from ${JSON.stringify(index)};
    const client = new Amplifier({ baseUrl: '${server.url}', accountId: 'a', apiKey: 'k', plan: 'off' });
    const size = 32 * 1024 * 1024;
    const send = (bytes) => client.submit(bytes, ${JSON.stringify(target)}, { audioCheck: 'off' });
    ${source}`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], { stdio: 'inherit' });
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
}

const breakages = {
  'shrunk to nothing': 'buffer.resize(0);',
  'transferred and collected': 'structuredClone(buffer, { transfer: [buffer] }); buffer = undefined; bytes = undefined; gc();',
  'overwritten': 'bytes.fill(0);',
};
for (const [name, breakage] of Object.entries(breakages)) {
  test(`bytes that are ${name} during the upload arrive as they were`, async () => {
    const end = await endOf(`
      let buffer = new ArrayBuffer(size, { maxByteLength: size });
      let bytes = new Uint8Array(buffer).fill(7);
      const sent = send(bytes);
      ${breakage}
      await sent;`);
    assert.equal(end, 0);
    assert.ok((await received).includes(Buffer.alloc(32 * 1024 * 1024, 7)));
  });
}

test('bytes of a worker that is terminated during the upload', async () => {
  const end = await endOf(`
    import { once } from 'node:events';
    import { createServer } from 'node:http';
    import { Worker } from 'node:worker_threads';
    for (let i = 0; i < 5; i++) {
      const stuck = createServer((request) => {
        request.once('data', () => worker.terminate());
      });
      await once(stuck.listen(0, '127.0.0.1'), 'listening');
      const baseUrl = 'http://127.0.0.1:' + stuck.address().port;
      const source = 'import { Amplifier } from ${JSON.stringify(index)};' +
        'const client = new Amplifier({ baseUrl: "' + baseUrl + '", accountId: "a", apiKey: "k", plan: "off" });' +
        'await client.submit(new Uint8Array(' + size + '), { sign: "stress" }, { audioCheck: "off" });';
      const worker = new Worker(new URL('data:text/javascript,' + encodeURIComponent(source)));
      await once(worker, 'exit');
      stuck.closeAllConnections();
      stuck.close();
    }`);
  assert.equal(end, 0);
});

const forms = {
  'an ArrayBuffer': (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  'a SharedArrayBuffer': (bytes) => shared(bytes).buffer,
  'a view of shared memory': shared,
  'a DataView': (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  'a Uint8Array of another realm': (bytes) => runInNewContext('Uint8Array').from(bytes),
  'an ArrayBuffer of another realm': (bytes) => runInNewContext('Uint8Array').from(bytes).buffer,
};

function shared(bytes) {
  const view = new Uint8Array(new SharedArrayBuffer(bytes.length));
  view.set(bytes);
  return view;
}

for (const [name, form] of Object.entries(forms)) {
  test(`${name} is a recording and a raw body`, async () => {
    const { readFile } = await import('node:fs/promises');
    const client = (await startSandbox('--plan', 'off')).client();
    const wav = await readFile(sample('project.wav'));
    assert.equal((await client.check(form(wav))).outcome, 'ok');
    assert.equal((await client.submit(form(wav), target)).audioSizeBytes, wav.length);
    const body = Buffer.from('{"job_id":"a","status":"done"}');
    const webhook = new AmplifierWebhook('whsec_1');
    assert.equal(webhook.verify(webhook.sign(form(body)), form(body)).job.jobId, 'a');
    const ready = Buffer.from('{"eventType":"result.ready","resultId":"d4e5f6a7"}');
    const idunox = new IdunoxWebhook('whsec_1');
    assert.equal(idunox.verify(idunox.sign(ready), form(ready), { now: new Date() }).key, 'd4e5f6a7');
  });
}

test('headers and body in the wrong places are refused without a word of the body', () => {
  const webhook = new AmplifierWebhook('whsec_1');
  for (const body of ['{"patient":"Jane Doe"}', Buffer.from('{"patient":"Jane Doe"}')]) {
    assert.throws(
      () => webhook.verify(body, {}),
      (error) => error instanceof TypeError && /come before/.test(error.message) && !/Jane/.test(error.message),
    );
  }
});

test('a stream of texts is refused: it is no longer the bytes', async () => {
  const { createReadStream } = await import('node:fs');
  const stream = createReadStream(sample('project.wav'), { encoding: 'utf8' });
  await assert.rejects(server.client().submit(stream, target), { name: 'TypeError', message: /gave a string/ });
});
