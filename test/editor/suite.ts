/**
 * The tests that run inside a real editor, on the folder `workspace`. One suite for all: VS Code with a Node process for
 * extensions (desktop, or served to a browser) and VS Code in the browser, where extensions run in a web worker.
 */
import 'mocha/mocha';
import { closeAll } from './editing.ts';
import { report } from './reporter.ts';

/** Called by the editor. Rejects where a test failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: report as unknown as Mocha.ReporterConstructor });
  // Makes describe and it; Mocha does so itself only where it loads the files.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // A test leaves nothing to the next, whether it passed or not.
  mocha.suite.afterEach(closeAll);
  // In this order: the first file looks at an editor in which the extension hasn't started.
  await import('./activation.test.ts');
  await import('./findings.test.ts');
  await import('./quick-fixes.test.ts');
  await import('./hover.test.ts');
  await import('./outline.test.ts');
  await import('./folding.test.ts');
  await import('./officials.test.ts');
  await import('./sample-officials.test.ts');
  await import('./characters.test.ts');
  await import('./text-files.test.ts');
  await import('./server.test.ts');
  const failures = await new Promise<number>(resolve => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
