// The packed package under the tools that people build and test with; docs/node-bundlers.md says
// what each needs, and its settings are the ones used here.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { root, sample, startSandbox, until } from '../test/sandbox.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const recording = sample('project.wav');
const guide = await readFile(`${root}docs/node-bundlers.md`, 'utf8');
let folder;
let tarball;
let environment;
let sandboxUrl;

async function run(command, arguments_, options = {}) {
  const running = promisify(execFile)(command, arguments_, { cwd: folder, env: environment, maxBuffer: 1e8, ...options });
  return running.catch((error) => assert.fail(`${command} ${arguments_.join(' ')}\n${error.stdout}\n${error.stderr}`));
}

const tool = (name, arguments_, options) => run(join(folder, 'node_modules/.bin', name), arguments_, options);
const fixture = (name) => join(here, 'fixtures', name);

/** Writes a file that the guide shows, which says its name in its first line. */
async function fromGuide(name) {
  const start = guide.indexOf(`// ${name}\n`);
  assert.ok(start >= 0, `the guide shows no ${name}`);
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, guide.slice(start, guide.indexOf('```', start)));
  return path;
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'node-dist-'));
  const sandbox = await startSandbox('--plan', 'off');
  sandboxUrl = sandbox.url;
  environment = {
    ...process.env,
    ...sandbox.environment,
    RECORDING: recording,
    SANDBOX_URL: sandboxUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  await cp(join(here, 'package.json'), join(folder, 'package.json'));
  await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock']);
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: join(here, '..') });
  tarball = join(folder, JSON.parse(packed.stdout)[0].filename);
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--no-package-lock', '--no-save', tarball]);
  await cp(fixture('analyze.mjs'), join(folder, 'app.mjs'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** A program that analyses the recording and says so. */
async function assertAnalyses(program, options) {
  const { stdout } = await run('node', [program, recording], options);
  assert.equal(stdout.trim(), 'done function');
}

test('installed with npm, bundled by nothing', () => assertAnalyses('app.mjs'));

test('installed with pnpm', async () => {
  const directory = join(folder, 'pnpm');
  await mkdir(directory);
  await writeFile(join(directory, 'package.json'), '{"private":true}');
  await tool('pnpm', ['add', tarball, '--offline', '--store-dir', join(directory, 'store')], { cwd: directory });
  await cp(fixture('analyze.mjs'), join(directory, 'app.mjs'));
  await assertAnalyses('app.mjs', { cwd: directory });
});

test('esbuild', async () => {
  const [, command] = /```sh\nesbuild (.*)\n```/.exec(guide);
  await tool('esbuild', command.split(' '));
  await assertAnalyses('dist/app.mjs');
});

test('webpack', async () => {
  await tool('webpack', ['--config', await fromGuide('webpack.config.cjs'), '--output-path', join(folder, 'packed')]);
  await assertAnalyses('packed/app.mjs');
});

for (const environmentOfJest of ['node', 'jsdom']) {
  test(`Jest, environment ${environmentOfJest}`, async () => {
    await cp(fixture('jest'), join(folder, 'jest'), { recursive: true });
    // The process itself gets an address without a server: only Jest's process.env has the
    // sandbox's address.
    const env = { ...environment, AMPLIFIER_BASE_URL: 'http://127.0.0.1:9' };
    const arguments_ = ['--ci', '--rootDir', 'jest', '--testMatch', `**/${environmentOfJest}.test.cjs`, '--passWithNoTests=false'];
    const { stderr } = await tool('jest', arguments_, { env });
    assert.match(stderr, /Tests: +4 passed, 4 total/);
  });
}

for (const pool of ['forks', 'threads', 'vmThreads']) {
  test(`Vitest, pool ${pool}`, async () => {
    await cp(fixture('vitest'), join(folder, 'vitest'), { recursive: true });
    const env = { ...environment, AMPLIFIER_BASE_URL: 'http://127.0.0.1:9', NO_COLOR: '1' };
    const { stdout } = await tool('vitest', ['run', '--root', 'vitest', '--pool', pool], { env });
    assert.match(stdout, /Tests +1 passed/);
  });
}

test('Next.js: a route handler takes a recording', async () => {
  await fromGuide('next.config.mjs');
  await fromGuide('app/api/analyze/route.js');
  await tool('next', ['build']);
  const port = await freePort();
  const next = join(folder, 'node_modules/next/dist/bin/next');
  const serving = spawn(process.execPath, [next, 'start', '--port', `${port}`, '--hostname', '127.0.0.1'], { cwd: folder, env: environment });
  try {
    const bytes = await readFile(recording);
    const answer = await until(() =>
      fetch(`http://127.0.0.1:${port}/api/analyze`, { method: 'POST', body: bytes }).catch(() => {
        assert.equal(serving.exitCode, null, 'next start has ended');
      }),
    );
    assert.deepEqual(await answer.json(), { status: 'done', bytes: bytes.length });
  } finally {
    serving.kill();
    await once(serving, 'exit');
  }
});

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

const strict = { strict: true, noEmit: true, exactOptionalPropertyTypes: true, skipLibCheck: false, target: 'es2022', types: ['node'] };
for (const [name, options] of Object.entries({
  node16: { module: 'node16', moduleResolution: 'node16', lib: ['es2022', 'esnext.disposable'] },
  'node16 and the DOM': { module: 'node16', moduleResolution: 'node16', lib: ['es2022', 'esnext.disposable', 'dom'] },
  'node16, the DOM and its iterators': { module: 'node16', moduleResolution: 'node16', lib: ['es2022', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'] },
  'bundler and the DOM': { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'esnext.disposable', 'dom'] },
  node10: { module: 'commonjs', moduleResolution: 'node10', lib: ['es2022', 'esnext.disposable'] },
})) {
  test(`TypeScript, ${name}`, async () => {
    const directory = await mkdtemp(join(folder, 'types-'));
    await cp(fixture('types'), directory, { recursive: true });
    const tsconfig = { compilerOptions: { ...strict, ...options }, files: ['audio.ts'] };
    await writeFile(join(directory, 'tsconfig.json'), JSON.stringify(tsconfig));
    await tool('tsc', ['--project', directory]);
  });
}
