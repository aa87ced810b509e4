// What calls cost in Node; run where the package is installed. Prints rows of µs as JSON.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

import { Amplifier, AmplifierWebhook } from 'jobferry';

const ROUNDS = 201;

/** The median of each, in µs. They take turns, so that other programs disturb all of them. */
async function compare(times, ...works) {
  const taken = works.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, work] of works.entries()) {
      const begun = performance.now();
      for (let i = 0; i < times; i++) {
        const outcome = work();
        if (outcome instanceof Promise) await outcome;
      }
      taken[index].push(((performance.now() - begun) / times) * 1000);
    }
  }
  return taken.map((runs) => runs.sort((a, b) => a - b)[Math.floor(runs.length / 2)]);
}

/** The same request over one kept connection, by `node:http`. */
function plainCredits() {
  const url = new URL('/v2/account/credits', process.env.AMPLIFIER_BASE_URL);
  const agent = new Agent({ keepAlive: true });
  const headers = {
    'x-account-id': process.env.AMPLIFIER_ACCOUNT_ID,
    'x-api-key': process.env.AMPLIFIER_API_KEY,
  };
  return () =>
    new Promise((resolve, reject) => {
      const request = get(url, { agent, headers }, async (response) => {
        let text = '';
        for await (const part of response.setEncoding('utf8')) text += part;
        assert.equal(response.statusCode, 200, text);
        resolve(JSON.parse(text));
      });
      request.on('error', reject);
    });
}

const body = readFileSync(process.argv[2]);
const text = body.toString();
const webhook = new AmplifierWebhook('whsec_1');
const headers = webhook.sign(body);
const client = new Amplifier({ plan: 'off' });

const [token] = await compare(1000, () => client.token('5b0e7c9a'));
const [call, plainCall] = await compare(5, () => client.credits(), plainCredits());
const [job, plainJob] = await compare(20, () => webhook.verify(headers, body).job, () => JSON.parse(text));
console.log(
  JSON.stringify([
    ['`token`, which sends nothing', token, '', 0],
    ['`credits` over loopback', call, '`node:http`, kept connection', plainCall],
    ['a signed job of 6 KB: proof and objects', job, '`JSON.parse` alone', plainJob],
  ]),
);
process.exit(0); // the kept connection would hold the process
