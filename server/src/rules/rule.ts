/** What a rule is. Each lies in a file named after its code; `all-rules.ts` lists them. */
import type { Archive } from '../archive/archive.ts';
import type { EntryFacts, EntryType, IgnoreFact } from '../facts/facts.ts';
import type { AuthorityFile } from '../officials/authority.ts';
import type { Settings, Severity } from '../settings/settings.ts';
import type { Found, Where } from './finding.ts';

export type Rule = EntryRule | ArchiveRule | AuthorityRule | IgnoreRule;

/** Reads the facts of one entry and nothing else, so that its findings are kept with the entry: it runs at every keystroke. */
export interface EntryRule extends RuleTexts {
  readonly reads: 'entry';
  readonly check: (facts: EntryFacts, settings: Settings) => readonly Found[];
}

/** Reads the archive around an entry: its officials, other documents. It runs apart from the keystroke's rules. */
export interface ArchiveRule extends RuleTexts {
  readonly reads: 'archive';
  readonly check: (where: Where) => readonly Found[];
}

/** Reads an authority file among those that serve with it; spans are offsets into the file. */
export interface AuthorityRule extends RuleTexts {
  readonly reads: 'authority';
  readonly check: (file: AuthorityFile, archive: Archive) => readonly Found[];
}

/** Reads the remarks that silenced nothing, when all other rules have spoken. */
export interface IgnoreRule extends RuleTexts {
  readonly reads: 'ignores';
  readonly check: (unused: readonly IgnoreFact[], rules: RuleNames) => readonly Found[];
}

/** What a remark may name. */
export interface RuleNames {
  readonly isRule: (code: string) => boolean;
  /** The rule that is meant by a code that no rule has, where one is near. */
  readonly meant: (code: string) => string | null;
}

interface RuleTexts {
  /** A word, never renamed: the code of its findings, its name in settings, the name of its page. */
  readonly code: string;
  /** Where the folder's settings say nothing. */
  readonly severity: Severity | 'off';
  /** One sentence: what is found. */
  readonly summary: string;
  /** Why it matters to somebody who reads the archive. */
  readonly why: string;
  /** What else in `.cablegram.yaml` decides about it, in Markdown; every page says how to turn a rule off. */
  readonly settings?: string;
  readonly fires: readonly Example[];
  readonly silent: readonly Example[];
}

export interface Example {
  /** What the example shows. */
  readonly about: string;
  readonly text: string;
  /** Files beside it by their names: `officials.yaml`, `.cablegram.yaml`, other telegrams. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What the text's own file is called, where that matters. */
  readonly file?: string;
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
