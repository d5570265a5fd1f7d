/** What `npm test` does, in its order: the quick first. Each step resolves to the number of tests passed and failed. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../terminal/run-command.mjs';
import { SHARED } from '../terminal/corpus-folder.mjs';
import { check, runEditor, runGrammar, runVitest } from './runners.mjs';

export const CHECKS = [
  { name: 'Types', work: () => check(['run', 'types']) },
  { name: 'Lint', work: () => check(['run', 'lint']) },
  { name: 'Format', work: () => check(['run', 'format:check']) },
  { name: 'Unused code and packages', work: () => check(['run', 'unused']) },
];

export const SUITES = [
  { name: 'Pure tests', work: () => runVitest('pure') },
  { name: 'Growth of time with length', work: () => runVitest('growth') },
  { name: 'Grammar tests', work: runGrammar },
  { name: 'Protocol tests', work: () => runVitest('protocol') },
  ...(hasTests('test/corpus') ? [{ name: 'Corpus tests', work: runCorpus }] : []),
  { name: 'Editor tests, development folder', work: () => runEditor('development') },
  { name: 'Editor tests, installed .vsix', work: () => runEditor('installed') },
  { name: 'Editor tests, browser build', work: () => runEditor('browser') },
  { name: 'Editor tests, by hand', work: () => runVitest('by-hand') },
];

async function runCorpus() {
  if (existsSync(join(SHARED, 'corpus'))) return runVitest('corpus');
  return { passed: 0, failed: 0, remark: 'not run: ../shared/corpus isn’t there' };
}

function hasTests(folder) {
  return existsSync(join(ROOT, folder)) && readdirSync(join(ROOT, folder)).some(name => name.endsWith('.test.ts'));
}
