import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { lateBuiltins } from '../../scripts/build/late-builtins.mjs';

const own = createRequire(import.meta.url);

/** What a module exports once it is bundled, and what it has loaded so far. */
async function bundled(contents) {
  const options = { bundle: true, write: false, platform: 'node', format: 'cjs', plugins: [lateBuiltins] };
  const { outputFiles } = await build({ stdin: { contents }, ...options });
  const loaded = [];
  const load = path => {
    loaded.push(path);
    return own(path);
  };
  const module = { exports: {} };
  runInThisContext(`(function (module, exports, require) {${outputFiles[0].text}})`)(module, module.exports, load);
  return { ...module.exports, loaded };
}

it.each([
  ['required', `exports.fork = require('child_process').fork;`],
  ['imported whole', `import * as processes from 'child_process'; export const fork = processes.fork;`],
  ['imported by name', `import { fork as own } from 'child_process'; export const fork = own;`],
  ['copied', `exports.fork = { ...require('child_process') }.fork;`],
])('a module that is %s has all that it has', async (_, contents) => {
  expect((await bundled(contents)).fork).toBeTypeOf('function');
});

it('is loaded when it is first used', async () => {
  const { loaded, connect } = await bundled(`const net = require('net'); exports.connect = () => net.connect;`);
  expect(loaded).toEqual([]);
  expect(connect()).toBeTypeOf('function');
  expect(loaded).toEqual(['net']);
});
