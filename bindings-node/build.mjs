// Builds the native half for the tests: dist/native.js, its types, and the library it loads.
//
// `napi build`, which makes what is shipped, names the target to cargo even when that is this
// machine. Cargo keeps such artefacts apart, and would compile every dependency again that the
// other suites have compiled already.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { generateTypeDef, parseTriple, readNapiConfig, writeJsBinding } from '@napi-rs/cli';

const crate = 'jobferry-node';
const cwd = fileURLToPath(new URL('.', import.meta.url));
const outputDir = join(cwd, 'dist');

/** What a command prints. */
function output(command, arguments_, environment = {}) {
  const { error, status, stdout } = spawnSync(command, arguments_, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (error) throw error;
  if (status !== 0) process.exit(1); // it has said why
  return stdout;
}

/** Compiles, and gives the library. The macros describe its types in `typesDir`. */
function compile(typesDir) {
  const environment = { NAPI_TYPE_DEF_TMP_FOLDER: typesDir };
  // Cargo does not know that they are gone.
  if (!existsSync(join(typesDir, crate))) environment.NAPI_FORCE_BUILD_JOBFERRY_NODE = `${Date.now()}`;
  const rustc = ['rustc', '--package', crate, '--message-format', 'json-render-diagnostics'];
  // Lines and types are four fifths of the library, which the tests pack and install.
  const messages = output('cargo', [...rustc, '--', '-C', 'strip=debuginfo'], environment).trim().split('\n').map((line) => JSON.parse(line));
  const library = messages.find(({ target }) => target?.name === 'jobferry_node' && target.kind.includes('cdylib'));
  return library.filenames.find((name) => /\.(so|dylib|dll)$/.test(name));
}

const { target_directory } = JSON.parse(output('cargo', ['metadata', '--no-deps', '--format-version', '1']));
const typeDefDir = join(target_directory, 'napi-rs', crate);
mkdirSync(typeDefDir, { recursive: true });
mkdirSync(outputDir, { recursive: true });

const { binaryName, packageName, dtsHeader, packageJson } = await readNapiConfig(join(cwd, 'package.json'));
const library = compile(typeDefDir);
const [, host] = /^host: (.*)$/m.exec(output('rustc', ['--version', '--verbose']));
const installed = join(outputDir, `${binaryName}.${parseTriple(host).platformArchABI}.node`);
rmSync(installed, { force: true }); // not written over: a process may have it loaded
copyFileSync(library, installed);

const types = { cwd, typeDefDir, configDtsHeader: dtsHeader, declareBindingTarget: true };
const { exports: idents, dts } = await generateTypeDef(types);
writeFileSync(join(outputDir, 'native.d.ts'), dts);
await writeJsBinding({
  platform: true,
  idents,
  jsBinding: 'native.js',
  binaryName,
  packageName,
  version: packageJson.version,
  outputDir,
  wasiFlavors: [],
});
