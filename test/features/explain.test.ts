import { describe, expect, it } from 'vitest';
import { type Explanation, explainAt } from '../../server/src/features/explain.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

const BESIDE = { '/a/officials.yaml': OFFICIALS };

function explain(marked: string): Explanation {
  const { archive, document, offset } = atCursor(marked, BESIDE);
  const found = explainAt(archive, document, [offset, offset]);
  if (!found) throw new Error('nothing is said');
  return found;
}

const given = (marked: string): readonly string[] =>
  explain(marked).paragraphs.flatMap(paragraph =>
    paragraph.given.map(({ what, text, because }) => `${what} ${text}: ${because}`),
  );
const names = (marked: string): readonly string[] =>
  explain(marked).paragraphs.flatMap(paragraph =>
    paragraph.names.map(
      ({ text, official, resolution, because, considered }) =>
        `${text}: ${official ?? resolution}, ${because}${considered.map(other => `; ${other.official}: ${other.because}`).join('')}`,
    ),
  );

describe('what is given by a line', () => {
  it('a date, and of what', () => {
    expect(given('Sarnow, $0March 7, 1956.\n\nIt is paid.\n\nOrlov\n')).toContain(
      'date March 7, 1956: 1956-03-07. The date of this document, from its head.',
    );
    expect(given('Sarnow, March 7, 1956.\n\nIt was paid on $05 February 1956 in full.\n\nOrlov\n')).toEqual(
      [
        'section It was paid on 5 February 1956 in full.: a section of kind opening',
        'date 5 February 1956: 1956-02-05. A date that the text names.',
      ].toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });

  it('a signature, and a section', () => {
    expect(given('Sarnow, March 7, 1956.\n\nIt is paid.\n\n$0Orlov\n')).toEqual([
      'sender Orlov: who sends it',
      'signature Orlov: who signs',
      'section Orlov: a section of kind signature',
    ]);
  });
});

describe('names', () => {
  it('are told with the reasons that a hover tells', () => {
    expect(names('Sarnow, March 7, 1962.\n\nToday Ambassador San$0dor Brenno came.\n\nOrlov\n')[0]).toMatch(
      /Sandor Brenno: sandor-brenno, /,
    );
  });

  it('of several, each with what speaks for him', () => {
    const [line] = names('Sarnow, March 7, 1962.\n\nToday $0Halvard came.\n\nOrlov\n');
    expect(line).toMatch(/^Halvard: ambiguous, it may be one of 2; ivar-halvard: .+; olga-halvard: /);
  });

  it('of one among several who bear it, with the others', () => {
    const [line] = names('Sarnow, March 7, 1962.\n\nToday Ivar Hal$0vard came.\n\nOrlov\n');
    expect(line).toMatch(
      /^Ivar Halvard: ivar-halvard, .+; olga-halvard: bears the name too; less speaks for him here$/,
    );
  });

  it('none where nobody is named', () => {
    expect(names('Sarnow, $0March 7, 1962.\n\nIt is paid.\n\nOrlov\n')).toEqual([]);
  });
});

it('says what holds for the entry, and which it is', () => {
  const { entry } = explain(
    '# First\n\nIt is paid.\n\n# Second\n\n[Type: letter]\nSarnow, $0March 7, 1956.\n\nIt is paid.\n\nOrlov\n',
  );
  expect(entry).toEqual({
    index: 1,
    type: 'letter',
    typeFrom: 'forced',
    date: '1956-03-07',
    dateState: 'present',
    signatureState: 'present',
  });
});

it('says what is found there', () => {
  const text =
    'Telegram From the $0Embassy in Velmark to the Department of State\n\nThe dues have been paid in full.\n\nOrlov\n';
  expect(explain(text).paragraphs.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['undated']);
});

it('has no paragraph for a blank line', () => {
  expect(explain('Sarnow, March 7, 1956.\n$0\nIt is paid.\n').paragraphs).toEqual([]);
});
