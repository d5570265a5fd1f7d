/** The test runners, each with the count that it gives itself. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../editor/cache.mjs';
import { nodeScript, npm } from '../terminal/run-command.mjs';

/** A check that passes or fails as a whole. */
export async function check(npmArguments) {
  const { code, stdout, stderr } = await npm(['--silent', ...npmArguments], { tolerate: true });
  return code === 0 ? { passed: 1, failed: 0, remark: 'fine' } : { passed: 0, failed: 1, output: stdout + stderr };
}

export async function runVitest(project) {
  const report = join(CACHE, 'reports', `${project}.json`);
  mkdirSync(join(CACHE, 'reports'), { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, stdout, stderr } = await nodeScript('node_modules/vitest/vitest.mjs', args, { tolerate: true });
  const output = stdout + stderr;
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that can't be loaded fails the run and no test.
  const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
  const remark = numPendingTests > 0 ? `${numPassedTests} passed, ${numPendingTests} left out` : undefined;
  return { passed: numPassedTests, failed, output, ...(remark ? { remark } : {}) };
}

/** One test a file of scope assertions. */
export async function runGrammar() {
  const { code, stdout, stderr } = await npm(['--silent', 'run', 'test:grammar'], { tolerate: true });
  const passed = stdout.split('\n').filter(line => line.startsWith('✓')).length;
  const failed = stdout.split('\n').filter(line => line.startsWith('✖')).length;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, output: stdout + stderr };
}

/** The suite prints its count itself, as the last of its lines. */
export async function runEditor(way) {
  const { code, stdout, stderr } = await nodeScript('scripts/test-editor.mjs', [way], { tolerate: true });
  const counts = /^@@ (\{.*\})$/m.exec(stdout);
  const output = stdout + stderr;
  if (!counts) return { passed: 0, failed: 1, output };
  const { passed, failed } = JSON.parse(counts[1]);
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, output };
}
