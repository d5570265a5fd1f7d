/** The telegram that everything started from, typed as it stands, with the sample authority: every sentence about it is a test. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../server/src/archive/entry.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { MARKDOWN } from '../../server/src/features/markup.ts';
import type { EntryFacts } from '../../server/src/facts/facts.ts';
import { readFacts } from '../../server/src/facts/read-facts.ts';
import { buildAuthority } from '../../server/src/officials/authority.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { resolveEntry } from '../../server/src/archive/resolve-entry.ts';
import { findingsOf } from '../../server/src/rules/check-entry.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { splitEntries } from '../../server/src/syntax/entries.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';
import { slice } from '../../server/src/text/span.ts';
import { archiveOf } from '../support/memory-archive.ts';

const SEED = new URL('../../../shared/seed/alekseev-1962-11-04.txt', import.meta.url);
const OFFICIALS = readFileSync(new URL('../../samples/officials.yaml', import.meta.url), 'utf8');

const read = (text: string): EntryFacts => readFacts(parseEntry(text, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
const findings = (text: string): string[] =>
  splitEntries(text).flatMap(entry =>
    findingsOf(entryOf(entry.text, DEFAULT_SETTINGS)).map(({ code, span }) => `${code} on ${slice(entry.text, span)}`),
  );

/** The seed lies beside the project where the project is developed; elsewhere these tests say so. */
const here = existsSync(SEED);

function seeded(name: string, check: () => void): void {
  it(here ? name : `${name}: the seed is not beside this checkout`, () => {
    if (here) check();
    else expect(here).toBe(false);
  });
}

describe('the seed', () => {
  const text = here ? readFileSync(SEED, 'utf8') : '';
  const facts = read(text);

  seeded('is one telegram of 4 November 1962, signed with a date of its own, without a finding', () => {
    expect(splitEntries(text)).toHaveLength(1);
    expect([facts.type, facts.date?.edtf, facts.date?.text]).toEqual(['telegram', '1962-11-04', '4 November 1962']);
    expect(facts.signatures.map(({ text: own, date }) => [own, date?.text, date?.edtf])).toEqual([
      ['ALEKSEEV', '4.XI.62', '1962-11-04'],
    ]);
    expect(findings(text)).toEqual([]);
  });

  seeded('has its participants, the author among them', () => {
    expect(facts.participants.map(({ span }) => slice(text, span))).toEqual([
      'A.I. Mikoyan',
      'Fidel Castro',
      'O. Dorticos',
      'R. Castro',
      'E. Guevara',
      'E. Aragonez',
      'C.R. Rodriguez',
      'myself',
    ]);
  });

  seeded('has its outline', () => {
    expect(facts.sections.map(({ kind, speaker }) => (speaker ? `${kind} ${speaker.text}` : kind))).toEqual([
      'opening',
      'turn Comrade Mikoyan',
      'turn A.I. Mikoyan',
      'turn Fidel Castro',
      'turn A.I. Mikoyan',
      'turn O. Dorticos',
      'turn C.R. Rodriguez',
      'turn A.I. Mikoyan',
      'close',
      'signature',
      'notes',
      'abstract',
    ]);
    expect(facts.sections.filter(({ label }) => label.length < 8 || label.startsWith('Section'))).toEqual([]);
  });

  seeded('names its officials', () => {
    const authority = buildAuthority([parseAuthority(OFFICIALS, 'officials.yaml')]);
    const found = new Map<string, Set<string>>();
    for (const { text: name, resolution } of resolveEntry(text, facts, authority)) {
      const who =
        resolution.kind === 'resolved'
          ? resolution.official.id
          : resolution.kind === 'ambiguous'
            ? resolution.candidates.map(({ official }) => official.id).join(' or ')
            : 'unknown';
      found.set(name, (found.get(name) ?? new Set()).add(who));
    }
    const who = (name: string): string => [...(found.get(name) ?? [])].join(', ');
    expect(['Comrade Mikoyan', 'A.I. Mikoyan', 'Mikoyan'].map(who)).toEqual(['mikoyan', 'mikoyan', 'mikoyan']);
    expect(['R. Castro', 'Fidel Castro', 'N.S. Khrushchev', 'O. Dorticos', 'U Thant'].map(who)).toEqual([
      'raul-castro',
      'fidel-castro',
      'khrushchev',
      'dorticos',
      'u-thant',
    ]);
    expect(['McCloy', 'Stevenson', 'Kennedy', 'Rodriguez', 'ALEKSEEV'].map(who)).toEqual([
      'mccloy',
      'stevenson',
      'kennedy',
      'rodriguez',
      'alekseev',
    ]);
    expect(who('Castro')).toBe('fidel-castro or raul-castro');
    expect(['Cuba', 'Havana', 'Presidium', 'Zubok'].map(name => found.has(name))).toEqual([false, false, false, false]);
  });

  seeded('tells in a hover who R. Castro was that day, and what day 4.XI.62 is', () => {
    const file = '/a/seed.telegram';
    const archive = archiveOf({ '/a/officials.yaml': OFFICIALS, [file]: text });
    const document = archive.open.get(file);
    const hover = (words: string) => document && hoverAt(archive, document, text.indexOf(words) + 3, MARKDOWN);
    const castro = hover('R. Castro');
    expect(castro?.content).toMatch(/Ra[uú]l/);
    expect(castro?.content).toContain('4 November 1962');
    expect(castro?.content).toMatch(/1931/);
    expect(castro?.content).toContain('initial and surname');
    expect(castro?.places.map(place => place.file)).toEqual(['/a/officials.yaml']);
    expect(hover('4.XI.62')?.content).toContain('4 November 1962');
    expect(hover('4 November 1962')?.content).toContain('4 November 1962');
  });

  seeded('misses what is taken out, where it would stand', () => {
    const undated = text.replace(' 4 November 1962\n', '').replace('4.XI.62 ', '');
    expect(findings(undated)).toEqual(['undated on Today']);
    expect(findings(text.replace(' 4 November 1962\n', ''))).toEqual([]);
    const unsigned = text.replace(' ALEKSEEV', '');
    expect(findings(unsigned)).toEqual(['unsigned on 4.XI.62']);
    expect(findings(text.replace(' ALEKSEEV', '\n[unsigned]'))).toEqual([]);
    expect(findings('# A telegram to come\n')).toEqual([]);
  });

  seeded('twice in a file is two entries', () => {
    const two = `# First\n${text}\n# Second\n${text}`;
    expect(splitEntries(two)).toHaveLength(2);
    expect(findings(two)).toEqual([]);
    expect(findings(two.replace(' 4 November 1962\n', '').replace('4.XI.62 ', ''))).toEqual(['undated on First']);
  });
});
