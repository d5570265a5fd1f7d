import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { expect, it } from 'vitest';
import type { Handler, Needs, Now } from '../../server/src/lsp/handler.ts';
import { type Asked, contentModified, runRequest } from '../../server/src/lsp/runner.ts';

const NOW = {} as Now;

interface Stage {
  /** What happens at the nth time that the runner lets others go first. */
  readonly meanwhile?: (turn: number) => void;
  readonly clock?: () => number;
  readonly prepare?: (needs: Needs) => Promise<void> | null;
  readonly version?: () => number;
}

function run<Result>(handler: Handler<null, Result>, failed: Result, stage: Stage = {}) {
  const source = new CancellationTokenSource();
  const logged: string[] = [];
  let turn = 0;
  const asked: Asked<Result, void> = {
    file: null,
    version: stage.version ?? (() => 1),
    prepare: stage.prepare ?? (() => null),
    now: () => NOW,
    stale: contentModified,
    failed,
  };
  const runtime = {
    yieldToInput: async () => stage.meanwhile?.(++turn),
    clock: stage.clock ?? (() => 0),
    log: (message: string) => void logged.push(message),
  };
  return { answer: runRequest(runtime, handler, null, source.token, asked), source, logged };
}

function codeOf(answer: unknown): number | null {
  return answer instanceof ResponseError ? answer.code : null;
}

it('answers once, from one snapshot', async () => {
  let times = 0;
  const { answer } = run<number>({ needs: 'settings', answer: () => ++times }, 0);
  expect(await answer).toBe(1);
  expect(times).toBe(1);
});

it('a request that is cancelled before its turn does no work', async () => {
  let times = 0;
  const { answer, source } = run<number>({ needs: 'settings', answer: () => ++times }, 0);
  source.cancel();
  expect(codeOf(await answer)).toBe(LSPErrorCodes.RequestCancelled);
  expect(times).toBe(0);
});

it('a request about text that changes before its turn does no work', async () => {
  let version = 1;
  let times = 0;
  const { answer } = run<number>({ needs: 'settings', answer: () => ++times }, 0, {
    version: () => version,
    meanwhile: turn => {
      if (turn === 2) version = 2;
    },
  });
  expect(codeOf(await answer)).toBe(LSPErrorCodes.ContentModified);
  expect(times).toBe(0);
});

it('waits for what it needs, and looks again at the version afterwards', async () => {
  let version = 1;
  const { answer } = run<string>({ needs: 'officials', answer: () => 'late' }, '', {
    version: () => version,
    prepare: async () => {
      version++;
    },
  });
  expect(codeOf(await answer)).toBe(LSPErrorCodes.ContentModified);
});

it('a long answer lets others go first every ten milliseconds, and ends when it is cancelled', async () => {
  let time = 0;
  const handler: Handler<null, string> = {
    needs: 'workspace',
    *answer() {
      for (let step = 0; step < 100; step++) {
        time += 4;
        yield;
      }
      return 'all';
    },
  };
  let turns = 0;
  const whole = run(handler, '', { clock: () => time, meanwhile: () => void turns++ });
  expect(await whole.answer).toBe('all');
  expect(turns).toBe(2 + 33);

  const cut = run(handler, '', {
    clock: () => time,
    meanwhile: turn => {
      if (turn === 5) cut.source.cancel();
    },
  });
  expect(codeOf(await cut.answer)).toBe(LSPErrorCodes.RequestCancelled);
});

it('a handler that fails is logged and answers with nothing', async () => {
  const { answer, logged } = run<string | null>(
    {
      needs: 'settings',
      answer: () => {
        throw new Error('broken');
      },
    },
    null,
  );
  expect(await answer).toBeNull();
  expect(logged.join()).toContain('broken');
});
