/** docs/format.md is executable: each example's text is read, and every line of what it is said to hold must hold. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../server/src/archive/entry.ts';
import type { EntryFacts, SectionFact } from '../../server/src/facts/facts.ts';
import { readFacts } from '../../server/src/facts/read-facts.ts';
import { findingsOf } from '../../server/src/rules/check-entry.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { splitEntries } from '../../server/src/syntax/entries.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';
import { slice } from '../../server/src/text/span.ts';

interface Example {
  readonly line: number;
  readonly text: string;
  readonly facts: readonly string[];
}

const EXAMPLE = /^```telegram\n([\s\S]*?)^```\n+```facts\n([\s\S]*?)^```$/gm;

function readExamples(): readonly Example[] {
  const page = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');
  return [...page.matchAll(EXAMPLE)].map(match => ({
    line: page.slice(0, match.index).split('\n').length,
    text: (match[1] ?? '').replaceAll('␣', ' ').replaceAll('→', '\t'),
    facts: (match[2] ?? '').split('\n').filter(line => line.trim() !== ''),
  }));
}

/** Everything that the text holds, a line each, in the words of the page. */
function describeText(text: string): readonly string[] {
  const entries = splitEntries(text);
  const all = entries.flatMap(entry =>
    describeEntry(entry.text, readFacts(parseEntry(entry.text, DEFAULT_SETTINGS), DEFAULT_SETTINGS)),
  );
  return [`entries: ${entries.length}`, ...all];
}

function describeEntry(text: string, facts: EntryFacts): readonly string[] {
  const value = (name: string, found: string | null | undefined): string =>
    found == null ? `no ${name}` : `${name}: ${found}`;
  const many = (name: string, found: readonly string[]): string[] =>
    found.length === 0 ? [`no ${name}`] : found.map(own => `${name}: ${own}`);
  return [
    value('title', facts.title?.text),
    `type: ${facts.type} from ${facts.typeFrom}`,
    `type: ${facts.type}`,
    value('kind', facts.kind),
    value('date', facts.date?.edtf),
    `date ${facts.dateState}`,
    value('time', facts.time?.from),
    value('place', facts.place?.text),
    value('sender', facts.sender?.text),
    value('recipient', facts.recipient?.text),
    ...many(
      'signature',
      facts.signatures.map(signature => signature.text),
    ),
    ...many(
      'signed on',
      facts.signatures.flatMap(signature => signature.date?.edtf ?? []),
    ),
    `signature ${facts.signatureState}`,
    ...many(
      'participant',
      facts.participants.map(person => (person.name ? slice(text, person.name) : person.text)),
    ),
    ...many('section', facts.sections.map(describeSection)),
    ...many(
      'head',
      facts.head.map(fact => `${fact.kind} ${fact.value ?? ''}`.trimEnd()),
    ),
    ...many(
      'mark',
      facts.marks.map(mark => `${mark.kind} ${mark.value ?? ''}`.trimEnd()),
    ),
    ...many(
      'note',
      facts.notes.map(note => `${note.kind} ${note.number ?? ''}`.trimEnd()),
    ),
    ...many(
      'finding',
      findingsOf(entryOf(text, DEFAULT_SETTINGS)).map(({ code }) => code),
    ),
  ];
}

function describeSection({ kind, label, speaker }: SectionFact): string {
  return speaker ? `${kind} by ${speaker.text}` : `${kind} ${label}`;
}

describe('docs/format.md', () => {
  const examples = readExamples();

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map(example => [example.line, example] as const))('line %i', (_line, { text, facts }) => {
    const held = describeText(text);
    expect(facts.filter(fact => !held.includes(fact)).map(fact => `${fact} is not among: ${held.join(' · ')}`)).toEqual(
      [],
    );
  });
});
