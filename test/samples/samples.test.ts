/** What every sample says, written down by hand beside it, against what is read out of it. */
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../server/src/archive/entry.ts';
import type { EntryFacts, PersonFact, SectionFact } from '../../server/src/facts/facts.ts';
import { readFacts } from '../../server/src/facts/read-facts.ts';
import { findingsOf } from '../../server/src/rules/check-entry.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { splitEntries } from '../../server/src/syntax/entries.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';
import { slice } from '../../server/src/text/span.ts';
import { readTree } from '../tidy/tree.ts';

interface Expected {
  readonly type: string;
  readonly kind?: string;
  readonly date: string | null;
  readonly dateState: string;
  readonly signatures: readonly { readonly text: string; readonly date: string | null }[];
  readonly signatureState: string;
  readonly participants: readonly string[];
  /** Kind and a part of the label; an enclosure has more. Openings and closes count where one is expected. */
  readonly sections: readonly (readonly [kind: string, label: string] | ExpectedEnclosure)[];
  /** Codes of the findings. */
  readonly findings: readonly string[];
}

interface ExpectedEnclosure {
  readonly kind: 'enclosure';
  readonly label: string;
  readonly date: string | null;
  readonly signatures: readonly string[];
}

const tree = readTree();
const samples = [...tree.keys()].filter(path => /^samples\/.*\.telegram$/.test(path)).toSorted();
const expectations = [...tree.keys()].filter(path => /^test\/samples\/.*\.json$/.test(path)).toSorted();

describe('samples', () => {
  it('each have their expectation, and each expectation its sample', () => {
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.map(path => `test/${path.replace(/\.telegram$/, '.json')}`)).toEqual(expectations);
  });

  it.each(samples)('%s', path => {
    const expected = JSON.parse(tree.get(`test/${path.replace(/\.telegram$/, '.json')}`) ?? '') as Expected;
    const [entry, ...others] = splitEntries(tree.get(path) ?? '');
    expect(others).toEqual([]);
    const text = entry?.text ?? '';
    const facts = readFacts(parseEntry(text, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
    expect(summarise(text, facts, expected)).toEqual(expected);
  });
});

/** The facts in the form of the expectation; a label that holds what is expected of it is given as expected. */
function summarise(text: string, facts: EntryFacts, expected: Expected): Expected {
  const bare = (person: PersonFact): string => (person.name ? slice(text, person.name) : person.text);
  const kinds = new Set(expected.sections.map(section => ('kind' in section ? section.kind : section[0])));
  const sections = facts.sections.filter(({ kind }) => (kind !== 'opening' && kind !== 'close') || kinds.has(kind));
  return {
    type: facts.type,
    ...(expected.kind === undefined ? {} : { kind: facts.kind ?? '' }),
    date: facts.date?.edtf ?? null,
    dateState: facts.dateState,
    signatures: facts.signatures.map(({ person, date }) => ({ text: bare(person), date: date?.edtf ?? null })),
    signatureState: facts.signatureState,
    participants: facts.participants.map(bare),
    sections: sections.map((section, i) => summariseSection(section, labelOf(expected.sections[i]), bare)),
    findings: findingsOf(entryOf(text, DEFAULT_SETTINGS)).map(({ code }) => code),
  };
}

function summariseSection(
  section: SectionFact,
  label: string,
  bare: (person: PersonFact) => string,
): Expected['sections'][number] {
  const known = section.label.includes(label) ? label : section.label;
  if (section.kind !== 'enclosure') return [section.kind, known];
  const { kind, date, signatures } = section;
  return { kind, label: known, date: date?.edtf ?? null, signatures: signatures.map(({ person }) => bare(person)) };
}

function labelOf(section: Expected['sections'][number] | undefined): string {
  if (!section) return '\0';
  return 'kind' in section ? section.label : section[1];
}
