// The stand-in service for the tests: the real binary, over loopback.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { Amplifier } from '../dist/index.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const sample = (name) => `${root}samples/${name}`;

/** Starts a sandbox that lives as long as this process. */
export async function startSandbox(...options) {
  const binary = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/jobferry');
  const delay = options.includes('--delay') ? [] : ['--delay', '0s'];
  const child = spawn(binary, ['sandbox', ...delay, ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
  process.on('exit', () => child.kill());
  const environment = {};
  for await (const line of createInterface(child.stdout)) {
    const [, name, value] = /^export (\w+)=(.*)$/.exec(line) ?? [];
    if (name) environment[name] = value;
    if (Object.keys(environment).length === 3) break;
  }
  if (!environment.AMPLIFIER_API_KEY) throw new Error(`${binary} sandbox ${options} did not start; run the tests with \`make test-node\``);
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
  return {
    url,
    environment,
    control,
    fault: (fault) => control('faults', fault),
    requests: () => control('requests'),
    reset: () => control('reset', undefined, 'POST'),
    client: (options = {}) =>
      new Amplifier({
        baseUrl: url,
        accountId: environment.AMPLIFIER_ACCOUNT_ID,
        apiKey: environment.AMPLIFIER_API_KEY,
        plan: 'off',
        retryBaseMs: 1,
        ...options,
      }),
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
