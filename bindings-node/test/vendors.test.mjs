// The examples of the guide to each vendor, as they stand there.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';

import { root, startSandbox } from './sandbox.mjs';

let guide;
before(async () => {
  guide = await readFile(`${root}docs/node.md`, 'utf8');
  Object.assign(process.env, (await startSandbox()).environment);
});

for (const [vendor, expected] of [
  ['Midlyr', /^\d+ (limited|low|moderate|high|critical)$/m],
  ['Idunox', /^7 of 7$/m],
  ['Alliance', /market risk/],
]) {
  test(`the example of ${vendor}`, async (t) => {
    const [, example] = new RegExp(`## ${vendor}\\n.*?\`\`\`js\\n(.*?)\`\`\``, 's').exec(guide);
    const printed = [];
    t.mock.method(console, 'log', (...words) => printed.push(words.join(' ')));
    const index = new URL('../dist/index.mjs', import.meta.url).href;
    const source = example.replace("from 'jobferry'", `from ${JSON.stringify(index)}`);
    await import(`data:text/javascript,${encodeURIComponent(source)}`);
    assert.match(printed.join('\n'), expected);
  });
}
