// The package as users get it: packed, installed in an empty folder, imported both ways.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { sample, startSandbox } from './sandbox.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const tool = (name) => join(here, 'node_modules', '.bin', name);
let folder;
let tarball;
let environment;

async function run(command, arguments_, options = {}) {
  const running = promisify(execFile)(command, arguments_, { cwd: folder, env: environment, ...options });
  return running.catch((error) => assert.fail(`${command} ${arguments_}\n${error.stdout}\n${error.stderr}`));
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'node-package-'));
  const sandbox = await startSandbox();
  environment = { ...process.env, ...sandbox.environment };
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: here });
  tarball = join(folder, JSON.parse(packed.stdout)[0].filename);
  await writeFile(join(folder, 'package.json'), '{}');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball]);
  await copyFile(sample('project.wav'), join(folder, 'visit.wav'));
});
after(() => rm(folder, { recursive: true, force: true }));

test("the README's example runs", async () => {
  const readme = await readFile(join(here, 'README.md'), 'utf8');
  const [, example] = /```js\n([\s\S]*?)```/.exec(readme);
  await writeFile(join(folder, 'example.mjs'), example);
  const { stdout } = await run('node', ['example.mjs']);
  assert.match(stdout, /^anxiety \w+$/m);
});

test('CommonJS and ES modules get the same classes', async () => {
  const source = `
    const required = require('jobferry');
    import('jobferry').then((imported) => {
      const names = Object.keys(required).sort();
      for (const name of names) if (required[name] !== imported[name]) throw new Error(name);
      new required.Amplifier().credits().then(() => console.log(names.join()));
    });`;
  const { stdout } = await run('node', ['--eval', source]);
  assert.equal(stdout.trim(), 'Alliance,Amplifier,AmplifierDelivery,AmplifierWebhook,ApiDelivery,ApiWebhook,Idunox,IdunoxDelivery,IdunoxWebhook,JobApi,JobferryError,Midlyr,Secret,Timestamp,compareAudioOutcomes,compareFindingPriorities,compareIdunoxBandTiers,compareLevels,compareMidlyrRiskBands,compareRecommendedActions,compareValueInterpretations');
});

test('the types hold under tsc --strict, for both kinds of modules', async () => {
  await cp(join(here, 'test/usage.ts'), join(folder, 'usage.ts'));
  await cp(join(here, 'test/usage.ts'), join(folder, 'usage.mts'));
  const compilerOptions = {
    strict: true, noEmit: true, module: 'node16', moduleResolution: 'node16', target: 'es2022',
    lib: ['es2022', 'esnext.disposable'], skipLibCheck: false, exactOptionalPropertyTypes: true,
    types: ['node'], typeRoots: [join(here, 'node_modules/@types')],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['usage.ts', 'usage.mts'] }));
  await run(tool('tsc'), []);
});

test('publint and "are the types wrong" have nothing to say', async () => {
  await run(tool('publint'), ['--strict', tarball]);
  await run(tool('attw'), [tarball, '--no-color']);
});

test('documentation arrives in the types', async () => {
  const types = await readFile(join(folder, 'node_modules/jobferry/dist/models.d.ts'), 'utf8');
  assert.match(types, /How long the call may take as a whole/);
  assert.match(types, /readonly createdAt\?: Timestamp;/);
  assert.doesNotMatch(types, /toAmplifierJob/, 'converters are private');
});
