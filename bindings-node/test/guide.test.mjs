// The examples of the guides, and the types of the receivers, as users have them.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { root, sample, startSandbox } from './sandbox.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const secret = 'whsec_1';
let folder;
let sandbox;

before(async () => {
  sandbox = await startSandbox('--plan', 'off');
  folder = await mkdtemp(join(tmpdir(), 'node-guide-'));
  const installed = { jobferry: here };
  for (const name of ['express', 'fastify', 'hono', '@hono/node-server', '@types/express', '@types/node']) {
    installed[name] = join(here, 'node_modules', name);
  }
  for (const [name, target] of Object.entries(installed)) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(target, link);
  }
});
after(() => rm(folder, { recursive: true, force: true }));

/** Has an example, which listens at port 0, tell where that is. */
const tellingPort = `data:text/javascript,${encodeURIComponent(`
  import { Server } from 'node:net';
  const { listen } = Server.prototype;
  Server.prototype.listen = function (...where) {
    this.once('listening', () => process.send(this.address().port));
    return listen.apply(this, where);
  };`)}`;

for (const title of ['node:http', 'Express', 'Fastify', 'Hono, and wherever']) {
  test(`the guide's receiver under ${title} receives`, async () => {
    const guide = await readFile(`${root}docs/webhooks.md`, 'utf8');
    const [, example] = new RegExp(`### ${title}[^\`]*\`?.*?\`\`\`js\n(.*?)\`\`\``, 's').exec(guide);
    const file = join(folder, 'receiver.mjs');
    await writeFile(file, example);
    const environment = { ...process.env, ...sandbox.environment, PORT: 0, AMPLIFIER_WEBHOOK_SECRET: secret };
    const stdio = ['ignore', 'pipe', 'inherit', 'ipc'];
    const running = spawn('node', ['--import', tellingPort, file], { env: environment, stdio });
    try {
      const ended = once(running, 'exit').then(() => assert.fail('it ended'));
      const [port] = await Promise.race([once(running, 'message'), ended]);
      const origin = `http://127.0.0.1:${port}`;
      const target = { useCase: 'wellness' };
      const job = await sandbox.client().submit(sample('project.wav'), target, {
        webhookUrl: `${origin}/hooks/amplifier`,
        webhookSecretKey: secret,
      });
      const [line] = await once(running.stdout, 'data');
      assert.equal(`${line}`, `${job.jobId} done\n`);
    } finally {
      running.kill();
    }
  });
}

/** Has `tsc --strict` read files of the folder. */
async function checkTypes(files, options = {}) {
  const compilerOptions = {
    strict: true, noEmit: true, module: 'node16', moduleResolution: 'node16', target: 'es2022',
    lib: ['es2022', 'esnext.disposable'], skipLibCheck: true, esModuleInterop: true, types: ['node'], ...options,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = join(here, 'node_modules/.bin/tsc');
  const checking = promisify(execFile)(tsc, [], { cwd: folder });
  await checking.catch((error) => assert.fail(error.stdout));
}

test('the frameworks take the endpoints', async () => {
  await cp(join(here, 'test/receivers.ts'), join(folder, 'receivers.ts'));
  await cp(join(here, 'test/receivers.ts'), join(folder, 'receivers.mts'));
  await checkTypes(['receivers.ts', 'receivers.mts']);
});

// What the examples without an import stand in.
const surroundings = `
  declare const client: import('jobferry').Amplifier;
  declare const request: import('node:http').IncomingMessage;`;

test('every example of the guides agrees with the types', async () => {
  await writeFile(join(folder, 'surroundings.d.ts'), surroundings);
  const files = ['surroundings.d.ts'];
  for (const guide of ['docs/node.md', 'docs/webhooks.md', 'README.md', 'bindings-node/README.md']) {
    const text = await readFile(`${root}${guide}`, 'utf8');
    for (const { 1: kind, 2: example, index } of text.matchAll(/^```(js|ts)\n(.*?)^```$/gms)) {
      const line = text.slice(0, index).split('\n').length;
      const file = `${guide.replace('/', '-')}-${line}.m${kind}`;
      await writeFile(join(folder, file), example);
      files.push(file);
    }
  }
  assert.ok(files.length > 15, `${files}`);
  await checkTypes(files, { allowJs: true, checkJs: true, noImplicitAny: false }); // JavaScript names no types
});

test('CommonJS and ES modules get the same receivers', async () => {
  const source = `
    const required = require('jobferry/webhooks');
    import('jobferry/webhooks').then((imported) => {
      for (const name in required) if (required[name] !== imported[name]) throw new Error(name);
      console.log(Object.keys(required).sort().join());
    });`;
  const { stdout } = await promisify(execFile)('node', ['--eval', source], { cwd: folder });
  assert.equal(stdout.trim(), 'MemoryStore,Receiver,expressEndpoint,fastifyEndpoint,nodeEndpoint,webEndpoint');
});
