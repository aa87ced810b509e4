// Every form a recording may come in.
import assert from 'node:assert/strict';
import { openAsBlob } from 'node:fs';
import * as fs from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { sample, startSandbox, startServer } from './sandbox.mjs';

const target = { useCase: 'wellness' };
const wav = sample('project.wav');
let sandbox;
let client;
let size;
before(async () => {
  sandbox = await startSandbox('--plan', 'off');
  client = sandbox.client();
  size = (await readFile(wav)).length;
});
beforeEach(() => sandbox.reset());

// A directory of their own for the copies, because other tests make some at the same time.
const copies = await mkdtemp(join(tmpdir(), 'node-copies-'));
process.env.TMPDIR = copies;
after(() => rm(copies, { recursive: true }));

const forms = {
  'a path': () => wav,
  'a file: URL': () => pathToFileURL(wav),
  'a Buffer': () => readFile(wav),
  'a view of a larger buffer': async () => {
    const larger = new Uint8Array(size + 20);
    larger.set(await readFile(wav), 10);
    return larger.subarray(10, 10 + size);
  },
  'a Blob': () => openAsBlob(wav),
  'a Response': async () => new Response(await readFile(wav)),
  'a web stream without an iterator': async () => {
    const stream = (await openAsBlob(wav)).stream();
    return { getReader: () => stream.getReader() };
  },
  'a File': async () => new File([await readFile(wav)], 'visit.wav'),
  'a web stream': async () => (await openAsBlob(wav)).stream(),
  'a Node stream': () => fs.createReadStream(wav),
  'an async generator': async () => {
    const bytes = await readFile(wav);
    return (async function* () {
      for (let i = 0; i < bytes.length; i += 10_000) yield bytes.subarray(i, i + 10_000);
    })();
  },
};
for (const [name, make] of Object.entries(forms)) {
  test(name, async () => {
    const job = await client.submit(await make(), target);
    assert.equal(job.audioSizeBytes, size);
    assert.equal(job.audioContentType, 'audio/wav');
    assert.deepEqual(await readdir(copies), [], 'the copy is gone');
  });
}

test('a stream is sent whole again when the first attempt is refused', async () => {
  await sandbox.fault({ method: 'POST', action: { kind: 'answer', status: 429, headers: [['retry-after', '0']] } });
  const job = await client.submit(Readable.from([await readFile(wav)]), target);
  assert.equal(job.audioSizeBytes, size);
  assert.equal((await sandbox.requests()).filter((request) => request.method === 'POST').length, 2);
});

test('a broken stream rejects with its own error, and nothing is sent', async () => {
  const broken = Readable.from((async function* () {
    yield Buffer.from('RIFF');
    throw new Error('the microphone was unplugged');
  })());
  await assert.rejects(client.submit(broken, target), /unplugged/);
  assert.deepEqual(await sandbox.requests(), []);
  assert.deepEqual(await readdir(copies), []);
});

test('the vendor sees the file name that was given', async () => {
  const bytes = await readFile(wav);
  const refused = { kind: 'insufficient_credits' };
  await assert.rejects(client.submit(bytes, target, { fileName: '__402__.wav' }), refused);
  await assert.rejects(client.submit(new File([bytes], '__402__.wav'), target), refused);
  await assert.rejects(client.submit(wav, target, { fileName: '__402__.wav' }), refused);
});

test('progress tells every frame and ends with the whole', async () => {
  const seen = [];
  const bytes = Buffer.concat([await readFile(wav), Buffer.alloc(5 * 1024 * 1024)]);
  await client.submit(bytes, target, { audioCheck: 'off', onProgress: (progress) => seen.push(progress) });
  assert.ok(seen.length > 0);
  assert.ok(seen.every(({ sent }, i) => i === 0 || sent >= seen[i - 1].sent));
  assert.equal(seen.at(-1).sent, seen.at(-1).total);
});

test('what the progress callback throws ends the call', async () => {
  const complaint = new Error('no more of this');
  const silent = await startServer((request) => request.pause());
  const options = { audioCheck: 'off', onProgress: () => { throw complaint; } };
  const call = silent.client().submit(Buffer.alloc(64 * 1024 * 1024), target, options);
  await assert.rejects(call, { name: 'AbortError', kind: 'cancelled', cause: complaint });
  silent.close();
});

test('memory stays bounded: a stream is not held, and bytes are copied once', async () => {
  const total = 256 * 1024 * 1024;
  const server = await startServer((request, response) => {
    request.resume().on('end', () => response.writeHead(400).end('{}'));
  });
  const frame = Buffer.alloc(1024 * 1024);
  const stream = (async function* () {
    for (let sent = 0; sent < total; sent += frame.length) yield frame;
  })();
  const grown = async (audio) => {
    const before = process.memoryUsage.rss();
    let peak = before;
    const onProgress = () => (peak = Math.max(peak, process.memoryUsage.rss()));
    await assert.rejects(server.client().submit(audio, target, { audioCheck: 'off', onProgress }), { status: 400 });
    return (peak - before) / 1024 / 1024;
  };
  const bytes = Buffer.alloc(total, 1);
  const [ofStream, ofBytes] = [await grown(stream), await grown(bytes)];
  console.log(`256 MiB sent: ${ofStream.toFixed()} MiB more for a stream, ${ofBytes.toFixed()} MiB for bytes`);
  assert.ok(ofStream < 128, `${ofStream} MiB more`);
  assert.ok(ofBytes < 256 + 128, `${ofBytes} MiB more`);
  server.close();
});
