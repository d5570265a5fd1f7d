/** The whole passes over a text, from entries to findings; each of them sees every recogniser. */
import { emptyArchive, withAuthority, withOpen } from '../../server/src/archive/archive.ts';
import { entryOf } from '../../server/src/archive/entry.ts';
import { misspeltNamesIn } from '../../server/src/archive/misspelt-names.ts';
import { resolveEntry } from '../../server/src/archive/resolve-entry.ts';
import { findingsOf } from '../../server/src/rules/check-entry.ts';
import { readFacts } from '../../server/src/facts/read-facts.ts';
import { buildAuthority } from '../../server/src/officials/authority.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { splitEntries } from '../../server/src/syntax/entries.ts';
import { splitLines } from '../../server/src/syntax/lines.ts';
import { readParagraphs } from '../../server/src/syntax/paragraphs.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';
import { indexLines } from '../../server/src/text/line-index.ts';
import type { Recogniser } from './recognisers.ts';

const FILE = '/a/officials.yaml';
const AUTHORITY_FILE = parseAuthority(
  'officials:\n  - { id: lund, name: "Lund, Anton" }\n  - { id: berta-lund, name: "Lund, Berta" }\n  - { id: a, name: A }\n',
  FILE,
);
const AUTHORITY = buildAuthority([AUTHORITY_FILE]);

const parse = (text: string) => parseEntry(text, DEFAULT_SETTINGS);
const facts = (text: string) => readFacts(parse(text), DEFAULT_SETTINGS);

const ARCHIVE = withAuthority(emptyArchive(['/a']), FILE, AUTHORITY_FILE);

function misspelt(text: string): void {
  const archive = withOpen(ARCHIVE, '/a/x.telegram', text);
  const document = archive.open.get('/a/x.telegram');
  if (document) for (const { entry } of document.entries) misspeltNamesIn(archive, document, entry);
}

export const PASSES: readonly Recogniser[] = [
  { name: 'entries', read: splitEntries },
  { name: 'lines', read: splitLines },
  { name: 'line index', read: indexLines },
  { name: 'paragraphs', read: text => readParagraphs(text, splitLines(text)) },
  { name: 'syntax', read: parse },
  { name: 'names', read: text => resolveEntry(text, facts(text), AUTHORITY) },
  { name: 'misspelt names', read: misspelt },
  { name: 'findings', read: text => findingsOf(entryOf(text, DEFAULT_SETTINGS)) },
];

/** How the units of an input are divided: run on, a line each, a paragraph each, below a head, in a close. */
export const LAYOUTS: readonly (readonly [name: string, between: string, lead: string])[] = [
  ['run on', '', ''],
  ['run on in a body', '', 'Sarnow, March 7, 1956.\n\nMr. Lund said '],
  ['lines', '\n', ''],
  ['paragraphs', '\n\n', ''],
  [
    'paragraphs below a head',
    '\n\n',
    'Memorandum of Conversation\n\nSarnow, March 7, 1956.\n\nPARTICIPANTS\nMr. Lund\n\n',
  ],
];
