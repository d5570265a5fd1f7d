/** Prints tests as they end, each line tagged so that it is found among what the editor logs, and their number at the end. */
const TAG = '@| ';

/** The last line of a suite, read by the script that runs it. */
const COUNTS = '@@ ';

/** Below these a stack is Mocha's own. */
const STACK_LINES = 4;

export function report(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  const say = (text: string) => {
    for (const line of text.split('\n')) console.log(TAG + line);
  };
  runner.on('suite', suite => {
    if (suite.title) say(`${'  '.repeat(depthOf(suite))}${suite.title}`);
  });
  runner.on('pass', test => {
    passed++;
    say(`${indentOf(test)}✓ ${test.title} (${test.duration ?? 0} ms)`);
  });
  // Hooks fail here too.
  runner.on('fail', (test, error: Error) => {
    failed++;
    say(`${indentOf(test)}✗ ${test.title}`);
    const stack = (error.stack ?? '').split('\n').filter(line => line.trimStart().startsWith('at '));
    say([error.message, ...stack.slice(0, STACK_LINES)].join('\n'));
  });
  runner.on('end', () => say(COUNTS + JSON.stringify({ passed, failed })));
}

function indentOf(test: Mocha.Runnable): string {
  return '  '.repeat(test.parent ? depthOf(test.parent) + 1 : 1);
}

function depthOf(suite: Mocha.Suite): number {
  return suite.parent ? depthOf(suite.parent) + 1 : 0;
}
