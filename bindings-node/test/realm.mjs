// The package in a realm of its own, as Jest and other runners over `node:vm` load it: with other
// classes of the language than those of Node, and with globals of the runner's making.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

const require = createRequire(import.meta.url);
const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));

/** What the package exports there, and the realm's own globals. */
export function inRealm(globals = {}) {
  const context = createContext({ AbortController, Buffer, URL, clearTimeout, console, process, setImmediate, setTimeout, ...globals });
  const modules = new Map();
  const load = (path) => {
    if (path.endsWith('native.js')) return require(path); // Jest gives native modules to Node, too
    if (!modules.has(path)) {
      const module = { exports: {} };
      modules.set(path, module);
      const wrapper = `(function (exports, require, module) {${readFileSync(path)}\n})`;
      const asked = (name) => (name.startsWith('.') ? load(resolve(dirname(path), name)) : require(name));
      runInContext(wrapper, context, { filename: path })(module.exports, asked, module);
    }
    return modules.get(path).exports;
  };
  return { ...load(entry), realm: runInContext('({ TypeError, Error, Uint8Array })', context) };
}
