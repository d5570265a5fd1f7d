/** Builds everything that runs into `dist`; `--watch` builds again whenever a source changes. */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { context } from 'esbuild';
import { lateBuiltins } from './scripts/build/late-builtins.mjs';
import { letterClasses } from './scripts/build/letter-classes.mjs';
import { writeNotices } from './scripts/build/notices.mjs';
import { packagesByName } from './scripts/build/packages-by-name.mjs';
import { plainOutput } from './scripts/build/plain-output.mjs';

const server = join(import.meta.dirname, 'server/src');
const node = { platform: 'node', target: 'node20', format: 'cjs' };
const browser = { platform: 'browser', target: 'es2022' };

const BUNDLES = [
  { ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client/node.js', external: ['vscode'] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/browser/main.ts'],
    outfile: 'dist/client/browser.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server/node.js' },
  { ...browser, format: 'iife', entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server/browser.js' },
  { ...node, entryPoints: ['server/src/node/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

const watch = process.argv.includes('--watch');
if (!watch) rmSync('dist', { recursive: true, force: true });
const contexts = await Promise.all(
  BUNDLES.map(bundle =>
    context({
      bundle: true,
      minify: true,
      metafile: true,
      plugins: [
        letterClasses(server),
        packagesByName(server),
        ...(bundle.platform === 'node' ? [lateBuiltins] : []),
        plainOutput,
      ],
      logLevel: 'warning',
      // Packages that offer both are taken as modules, of which only what is used comes along.
      mainFields: bundle.platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
      ...bundle,
    }),
  ),
);
// What can't be built has been told by then.
const results = await Promise.all(contexts.map(each => each.rebuild())).catch(() => process.exit(1));
chmodSync('dist/cli.js', 0o755);
writeNotices(
  results.map(result => result.metafile),
  'dist/notices.txt',
);
if (watch) {
  console.log('Watching. Ctrl-C ends it.');
  await Promise.all(contexts.map(each => each.watch()));
} else await Promise.all(contexts.map(each => each.dispose()));
