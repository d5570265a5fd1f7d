/**
 * `npm test`: installs, builds, checks and runs every test, and closes with `N passed, N failed`. A check (types, lint …)
 * counts as one test. With names (`npm test -- pure editor`) only the steps whose name begins so are run.
 */
import { buildSuite } from './editor/build-suite.mjs';
import { prepare } from './terminal/prepare.mjs';
import { main, step } from './terminal/say.mjs';
import { CHECKS, SUITES } from './tests/steps.mjs';

await main(async () => {
  const wanted = process.argv.slice(2);
  const steps = [...CHECKS, ...SUITES].filter(
    ({ name }) => wanted.length === 0 || wanted.some(word => name.toLowerCase().startsWith(word.toLowerCase())),
  );
  const totals = { passed: 0, failed: 0 };
  try {
    await prepare({ always: true });
    await step('Bundling the tests of the editor', buildSuite);
  } catch (error) {
    console.error(error.message);
    steps.length = 0;
    totals.failed = 1;
  }
  for (const { name, work } of steps) {
    const { passed, failed } = await runStep(name, work);
    totals.passed += passed;
    totals.failed += failed;
  }
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed > 0 || totals.passed === 0 ? 1 : 0;
});

/** A step that fails is told in full; the others still run. */
async function runStep(name, work) {
  let result = { passed: 0, failed: 1, output: '' };
  try {
    await step(name, async () => {
      result = await work();
      if (result.failed > 0) throw new Error(`${result.failed} failed`);
      return result.remark ?? `${result.passed} passed`;
    });
  } catch (error) {
    console.log(indent(result.output || error.stack || error.message));
  }
  return result;
}

function indent(text) {
  return text
    .trimEnd()
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n');
}
