/** What the answer to a request is made of: one file of `handlers/` each. */
import type { Archive } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { Positions } from './positions.ts';

export interface Handler<Params, Result> {
  /** What must have been read from disk before: on the way of a keystroke nothing but the folder's settings. */
  readonly needs: Needs | ((file: string | null) => Needs);
  /** From one snapshot, without waiting. As a generator it says where it may be interrupted. */
  readonly answer: (params: Params, now: Now) => Result | Steps<Result>;
}

/** `settings`: of the document's folders; `officials`: these and the authorities; `workspace`: every file of it. */
export type Needs = 'settings' | 'officials' | 'workspace';

/** A long answer in steps; between two of them somebody else may be served. */
export type Steps<Result> = Generator<void, Result, void>;

/** The moment that a request is answered from. */
export interface Now {
  readonly archive: Archive;
  /** The document asked about; null where it isn't a telegram that is open, or the request is about none. */
  readonly document: Document | null;
  /** Positions in any document of the archive. */
  readonly positionsIn: (file: string) => Positions;
  /** The URI that the client knows a file by. */
  readonly uriOf: (file: string) => string;
  readonly client: ClientAbilities;
  /** Another one wherever the document or anything that serves it is another one. */
  readonly resultId: string;
}
