import { defineConfig } from 'vitest/config';

/** Three boundaries: pure (seconds, no process), protocol (the built server over a pipe), editor (not run by vitest). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: ['test/protocol/**', 'test/editor/**', 'test/corpus/**'],
        },
      },
      { test: { name: 'protocol', include: ['test/protocol/**/*.test.ts'], testTimeout: 20_000 } },
      { test: { name: 'corpus', include: ['test/corpus/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
