// The package in another realm than Node's own.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { inRealm } from './realm.mjs';
import { sample, startSandbox } from './sandbox.mjs';

test('arguments of the wrong type are TypeErrors of the realm', async () => {
  const { Amplifier, JobferryError, realm } = inRealm();
  assert.notEqual(realm.TypeError, TypeError);
  const client = new Amplifier({ baseUrl: 'http://127.0.0.1:9', accountId: 'a', apiKey: 'k' });
  const isOurs = (error) => error instanceof realm.TypeError && /^an argument is a string, not a number$/.test(error.message);
  await assert.rejects(client.job(42), isOurs);
  assert.throws(() => new Amplifier({ apiKey: 42 }), (error) => error instanceof realm.TypeError);
  await assert.rejects(client.jobs(-1), (error) => error instanceof JobferryError && error instanceof realm.Error);
});

test('bytes of either realm are recordings and raw bodies, a file: URL of either is a path', async () => {
  const { Amplifier, AmplifierWebhook, realm } = inRealm();
  const { environment } = await startSandbox('--plan', 'off');
  const { AMPLIFIER_BASE_URL: baseUrl, AMPLIFIER_ACCOUNT_ID: accountId, AMPLIFIER_API_KEY: apiKey } = environment;
  const client = new Amplifier({ baseUrl, accountId, apiKey });
  const wav = await readFile(sample('project.wav'));
  const url = new URL(`file://${sample('project.wav')}`);
  for (const audio of [wav, realm.Uint8Array.from(wav), new Blob([wav]), url]) {
    assert.equal((await client.check(audio)).outcome, 'ok');
  }
  const webhook = new AmplifierWebhook('whsec_1');
  const body = Buffer.from('{"job_id":"a","status":"done"}');
  for (const form of [body, realm.Uint8Array.from(body)]) {
    assert.equal(webhook.verify(webhook.sign(form), form).job.jobId, 'a');
  }
});
