/** What a rule is. Each lies in a file named after its code; `all-rules.ts` lists them. */
import type { EntryFacts, EntryType } from '../facts/facts.ts';
import type { Severity } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';

export interface Rule {
  /** A word, never renamed: the code of its findings, its name in settings, the name of its page. */
  readonly code: string;
  /** Where the folder's settings say nothing. */
  readonly severity: Severity;
  /** One sentence: what is found. */
  readonly summary: string;
  /** Why it matters to somebody who reads the archive. */
  readonly why: string;
  readonly fires: readonly Example[];
  readonly silent: readonly Example[];
  /** Reads facts and nothing else, so that its findings are kept with the entry. */
  check(facts: EntryFacts): readonly Found[];
}

export interface Example {
  /** What the example shows. */
  readonly about: string;
  readonly text: string;
}

/** What a rule reports. Its span is relative to the entry. */
export interface Found {
  readonly span: Span;
  readonly message: string;
  /** Where the finding weighs less than the rule usually does; settings win over both. */
  readonly severity?: Severity;
}

/** What a reader sees: settings applied, the rule named. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
}

/** The word for an entry of this type in the middle of a sentence. */
export function wordFor(type: EntryType): string {
  switch (type) {
    case 'telegram':
    case 'letter':
    case 'memorandum':
    case 'note':
      return type;
    case 'conversation':
      return 'record of a conversation';
    case 'minutes':
      return 'record of a meeting';
    case 'other':
      return 'document';
  }
}
