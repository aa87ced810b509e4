// The stand-in service for the tests: the real binary, over loopback.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { Alliance, Amplifier, Idunox, Midlyr } from '../dist/index.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const sample = (name) => `${root}samples/${name}`;

/** One of the documents that the vendors document. */
export const example = (vendor, name) => JSON.parse(readFileSync(`${root}tests/data/${vendor}/${name}.json`));

/** Looks again and again until `condition` gives something true, and gives that. */
export async function until(condition) {
  for (;;) {
    const met = await condition();
    if (met) return met;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Starts a sandbox that lives as long as this process. */
export async function startSandbox(...options) {
  const binary = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/jobferry');
  const delay = options.includes('--delay') ? [] : ['--delay', '0s'];
  const command = ['--output', 'ndjson', 'sandbox', ...delay, ...options];
  const child = spawn(binary, command, { stdio: ['ignore', 'pipe', 'ignore'] });
  process.on('exit', () => child.kill());
  let environment;
  for await (const line of createInterface(child.stdout)) {
    environment = JSON.parse(line);
    break;
  }
  if (!environment) throw new Error(`${binary} sandbox ${options} did not start; run the tests with \`make test-node\``);
  child.unref();
  child.stdout.destroy();
  const url = environment.AMPLIFIER_BASE_URL;
  const control = async (path, body, method = body === undefined ? 'GET' : 'POST') => {
    const response = await fetch(new URL(`/_sandbox/${path}`, url), {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.headers.get('content-type')?.includes('json') ? response.json() : response.text();
  };
  const usual = { baseUrl: url, plan: 'off', retryBaseMs: 1 };
  return {
    url,
    environment,
    control,
    fault: (fault) => control('faults', fault),
    requests: () => control('requests'),
    reset: () => control('reset', undefined, 'POST'),
    advance: (seconds) => control('clock/advance', { seconds }),
    client: (options) =>
      new Amplifier({
        ...usual,
        accountId: environment.AMPLIFIER_ACCOUNT_ID,
        apiKey: environment.AMPLIFIER_API_KEY,
        ...options,
      }),
    midlyr: (options) => new Midlyr({ ...usual, apiKey: environment.MIDLYR_API_KEY, ...options }),
    idunox: (options) => new Idunox({ ...usual, apiKey: environment.IDUNOX_API_KEY, ...options }),
    alliance: (options) => new Alliance({ ...usual, token: environment.ALLIANCE_TOKEN, ...options }),
  };
}

/** A server of which each answer is written by the test; knows when clients leave. */
export async function startServer(answer) {
  const left = [];
  const server = createServer((request, response) => {
    left.push(new Promise((resolve) => request.socket.once('close', resolve)));
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Settles when every client so far has closed its connection. */
    allLeft: () => Promise.all(left),
    arrived: () => left.length,
    client: (options = {}) =>
      new Amplifier({
        baseUrl: `http://127.0.0.1:${server.address().port}`,
        accountId: 'acct_1',
        apiKey: 'mak_1',
        plan: 'off',
        ...options,
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
