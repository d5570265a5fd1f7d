import { defineConfig } from 'vitest/config';

/** Three boundaries: pure (seconds, no process), protocol (the built server over a pipe), editor (run inside the editor, but for what a person does by hand from outside). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['test/**/*.test.{ts,mjs}'],
          exclude: ['test/protocol/**', 'test/editor/**', 'test/corpus/**', 'test/growth/**'],
          // Pure modules hold nothing that one test could leave to the next: loading them once takes seconds, once a file minutes.
          pool: 'threads',
          isolate: false,
          // A machine that is busy with other things is slow, not wrong.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'growth',
          include: ['test/growth/**/*.test.ts'],
          testTimeout: 120_000,
          execArgv: ['--min-semi-space-size=256', '--max-semi-space-size=256'],
        },
      },
      { test: { name: 'protocol', include: ['test/protocol/**/*.test.ts'], testTimeout: 20_000 } },
      {
        test: {
          name: 'by-hand',
          include: ['test/editor/by-hand/**/*.test.mjs'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      { test: { name: 'corpus', include: ['test/corpus/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
