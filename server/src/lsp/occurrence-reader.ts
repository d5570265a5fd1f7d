/** Reads the archive and works out who is named where, while nobody asks for anything: so that the next hover can count. */
import { type Archive, documentsOf } from '../archive/archive.ts';
import { occurrencesIn } from '../archive/occurrences.ts';

export interface OccurrenceReader {
  /** Begins, where it isn't under way; what is known already costs nothing. */
  wake(): void;
}

export interface Reading {
  readonly archive: () => Archive;
  readonly readAll: () => Promise<void> | null;
  readonly yieldToInput: () => Promise<void>;
  readonly clock: () => number;
  readonly log: (message: string) => void;
}

/** Nobody waits for longer than this. */
const STEP = 5;

export function createOccurrenceReader({ archive, readAll, yieldToInput, clock, log }: Reading): OccurrenceReader {
  let running = false;

  const run = async () => {
    await readAll();
    const snapshot = archive();
    let since = clock();
    for (const document of documentsOf(snapshot)) {
      for (const { entry } of document.entries) occurrencesIn(snapshot, document, entry);
      if (clock() - since < STEP) continue;
      await yieldToInput();
      since = clock();
    }
  };

  return {
    wake() {
      if (running) return;
      running = true;
      run()
        .catch((error: unknown) => log(error instanceof Error ? (error.stack ?? error.message) : String(error)))
        .finally(() => {
          running = false;
        });
    },
  };
}
