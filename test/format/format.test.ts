/** docs/format.md is executable: each example's text is read, and every line of what it is said to hold must hold. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../server/src/archive/entry-facts.ts';
import type { EntryFacts, SectionFact } from '../../server/src/facts/facts.ts';
import { findingsOf } from '../../server/src/rules/check-entry.ts';
import { slice } from '../../server/src/text/span.ts';
import { archiveOf } from '../support/memory-archive.ts';
import { type Example, readExamples } from './read-examples.ts';

const FILE = '/a/x.telegram';

/** Everything that the text holds, a line each, in the words of the page. */
function describeText({ text, settings }: Example): readonly string[] {
  const archive = archiveOf({ ...(settings === null ? {} : { '/a/.cablegram.yaml': settings }), [FILE]: text });
  const entries = archive.open.get(FILE)?.entries ?? [];
  const all = entries.flatMap(({ entry }) =>
    describeEntry(
      entry.text,
      factsOf(entry),
      findingsOf(entry).map(({ code }) => code),
    ),
  );
  return [`entries: ${entries.length}`, ...all];
}

function describeEntry(text: string, facts: EntryFacts, codes: readonly string[]): readonly string[] {
  const value = (name: string, found: string | null | undefined): string =>
    found == null ? `no ${name}` : `${name}: ${found}`;
  const many = (name: string, found: readonly string[]): string[] =>
    found.length === 0 ? [`no ${name}`] : found.map(own => `${name}: ${own}`);
  const flat = (words: string): string => words.replace(/\s+/g, ' ');
  return [
    value('title', facts.title?.text),
    `type: ${facts.type} from ${facts.typeFrom}`,
    `type: ${facts.type}`,
    value('kind', facts.kind),
    value('date', facts.date?.edtf),
    value('dated', facts.date?.text),
    `date ${facts.dateState}`,
    value('time', facts.time?.from),
    value('until', facts.time?.to),
    value('zone', facts.time?.zone),
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
      facts.participants.map(person => flat(person.name ? slice(text, person.name) : person.text)),
    ),
    ...many('section', facts.sections.map(describeSection)),
    ...facts.sections.flatMap(({ kind, date, signatures }) =>
      kind === 'enclosure'
        ? [`enclosed of: ${date?.edtf ?? 'no day'}`, ...signatures.map(signature => `enclosed by: ${signature.text}`)]
        : [],
    ),
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
      'day in text',
      facts.dates.map(({ kind, edtf }) => `${kind} ${edtf ?? 'without value'}`),
    ),
    ...many('finding', codes),
  ];
}

function describeSection({ kind, label, speaker }: SectionFact): string {
  return speaker ? `${kind} by ${speaker.text}` : `${kind} ${label}`;
}

describe('docs/format.md', () => {
  const examples = readExamples(readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8'));

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map(example => [example.line, example] as const))('line %i', (_line, example) => {
    const held = describeText(example);
    expect(
      example.facts.filter(fact => !held.includes(fact)).map(fact => `${fact} is not among: ${held.join(' · ')}`),
    ).toEqual([]);
  });
});
