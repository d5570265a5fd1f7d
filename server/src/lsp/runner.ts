/**
 * Runs requests. Each yields first, so that a cancellation or an edit that is already under way is seen before any
 * work is done; it is answered once, from one snapshot; and an answer about text that has changed since is dropped.
 */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Handler, Needs, Now, Steps } from './handler.ts';

export interface Runtime {
  /** Calls back after input that has arrived has been looked at. */
  readonly yieldToInput: () => Promise<void>;
  /** Milliseconds from any beginning. */
  readonly clock: () => number;
  readonly log: (message: string) => void;
}

export interface Asked<Result, Reason> {
  /** The file the request is about; null for one about the workspace. */
  readonly file: string | null;
  /** Version of that file's text as the client has it; undefined where it isn't open. */
  readonly version: () => number | undefined;
  /** Reads what is needed and isn't known yet; null where there is nothing to wait for. */
  readonly prepare: (needs: Needs, file: string | null) => Promise<void> | null;
  readonly now: (file: string | null) => Now;
  /** The answer where the text has changed since the request came. */
  readonly stale: () => ResponseError<Reason>;
  /** The answer where the handler failed, which is logged. */
  readonly failed: Result;
}

/** Long answers are interrupted this often, so that nobody waits for long. */
const STEP = 10;

export async function runRequest<Params, Result, Reason>(
  runtime: Runtime,
  handler: Handler<Params, Result>,
  params: Params,
  token: CancellationToken,
  asked: Asked<Result, Reason>,
): Promise<Result | ResponseError<Reason>> {
  const version = asked.version();
  const stop = () => {
    if (token.isCancellationRequested) return cancelled();
    return asked.version() === version ? null : asked.stale();
  };
  try {
    // Once lets the next message of the queue be handled; only after that one can be seen what it has changed.
    await runtime.yieldToInput();
    await runtime.yieldToInput();
    let stopped = stop();
    if (stopped) return stopped;
    const preparation = asked.prepare(needsOf(handler, asked.file), asked.file);
    if (preparation) {
      await preparation;
      stopped = stop();
      if (stopped) return stopped;
    }
    const answer = handler.answer(params, asked.now(asked.file));
    if (!isSteps(answer)) return answer;
    let since = runtime.clock();
    for (;;) {
      const { done, value } = answer.next();
      if (done) return value;
      if (runtime.clock() - since < STEP) continue;
      await runtime.yieldToInput();
      stopped = stop();
      if (stopped) return stopped;
      since = runtime.clock();
    }
  } catch (error) {
    runtime.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return asked.failed;
  }
}

function needsOf<Params, Result>({ needs }: Handler<Params, Result>, file: string | null): Needs {
  return typeof needs === 'function' ? needs(file) : needs;
}

export function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** The text has changed since it was asked about: the client asks again if it still wants to know. */
export function contentModified(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
}

function isSteps<Result>(answer: Result | Steps<Result>): answer is Steps<Result> {
  return typeof answer === 'object' && answer !== null && Symbol.iterator in answer && 'next' in answer;
}
