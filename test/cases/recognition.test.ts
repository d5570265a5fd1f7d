/** What people have reported of tools like this one, each with more of its kind, as a user of the record, the outline and the findings meets it. */
import { describe, expect, it } from 'vitest';
import { type EntryRecord, recordsOf } from '../../server/src/export/record.ts';
import { foldsOf } from '../../server/src/features/folds.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { MARKDOWN } from '../../server/src/features/markup.ts';
import { type OutlineItem, outlineOf } from '../../server/src/features/outline.ts';
import { archiveOf } from '../support/memory-archive.ts';

const FILE = '/a/x.telegram';

function open(text: string, beside: Readonly<Record<string, string>> = {}) {
  const archive = archiveOf({ ...beside, [FILE]: text });
  const document = archive.open.get(FILE);
  if (!document) throw new Error('the document is not open');
  return { archive, document };
}

function records(text: string, beside: Readonly<Record<string, string>> = {}): readonly EntryRecord[] {
  const { archive, document } = open(text, beside);
  return [...recordsOf(archive, document, FILE)];
}

function record(text: string): EntryRecord {
  const [first] = records(text);
  if (!first) throw new Error('there is no record');
  return first;
}

const turns = (text: string): readonly string[] =>
  record(text).sections.flatMap(({ kind, speaker }) => (kind === 'turn' ? [speaker?.text ?? '?'] : []));
const codes = (text: string): readonly string[] =>
  records(text).flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
const names = (items: readonly OutlineItem[]): readonly string[] =>
  items.flatMap(({ name, children }) => [name, ...names(children)]);

const HEAD = 'Memorandum of Conversation\n\nSarnow, March 7, 1956.\n\n';

describe('case 7: a parenthesis in a speaker’s label is not part of the name', () => {
  it.each([
    ['Mr. Grant (during the reading).', 'Mr. Lund (aside).', ['Mr. Grant', 'Mr. Lund']],
    ['Tesar (via interpreter):', 'Lund (NSC):', ['Tesar', 'Lund']],
    ['N.P. Orlov (interrupting).', 'K. Tesar.', ['N.P. Orlov', 'K. Tesar']],
    ['ORLOV (reads):', 'TESAR:', ['ORLOV', 'TESAR']],
    ['ОРЛОВ (читает):', 'ТЕСАР:', ['ОРЛОВ', 'ТЕСАР']],
  ])('%s', (first, second, speakers) => {
    const lines = [first, second, first, second].map((label, i) => `${label} We agree with point ${'ABCD'[i]}.`);
    expect(turns(`${HEAD}${lines.join('\n\n')}\n`)).toEqual([...speakers, ...speakers]);
  });
});

describe('case 8: words with a colon that speak for nobody', () => {
  it.each([
    'He said:',
    'Quote:',
    'First:',
    'Comment:',
    'Begin text:',
    'Second:',
    'I replied:',
    'As follows:',
    'FYI:',
    'End text:',
    'Note:',
    'Summary:',
    'Action requested:',
    'Part 1:',
    'Option A:',
    'Washington:',
    'Dear Mr. Lund:',
    'P.S.:',
    'U.S. side:',
    'Во-первых:',
    'Erstens:',
  ])('%s', label => {
    const text = `Telegram From the Embassy in Velmark\n\nSarnow, March 7, 1956.\n\nThe talks began at nine.\n\n${label} it is late, and nobody has come.\n\n${label} it is later still, and nobody has gone.\n\nOrlov\n`;
    expect(turns(text)).toEqual([]);
    expect(record(text).signatures.map(({ text: own }) => own)).toEqual(['Orlov']);
  });
});

describe('case 9: capitals inside a paragraph are no heading, in the record, the outline or the folds', () => {
  const wrapped =
    'Sarnow, March 7, 1956.\n\nThe harbour of Sarnow lies open to the north and has been closed\nTHE DUES OF THE LAST QUARTER HAVE NOT BEEN PAID BY ANYBODY AT ALL\nsince the middle of January, and nobody can say for how long it is.\n\nOrlov\n';

  it.each([
    ['hard-wrapped', wrapped],
    [
      'after a line end',
      'Sarnow, March 7, 1956.\n\nThe harbour is closed and\nTHE DUES ARE NOT PAID\nby anybody at all.\n\nOrlov\n',
    ],
    ['at its end', 'Sarnow, March 7, 1956.\n\nThe harbour is closed.\nTHE DUES ARE NOT PAID\n\nOrlov\n'],
  ])('%s', (_, text) => {
    const { document } = open(text);
    expect(record(text).sections.filter(({ kind }) => kind === 'heading')).toEqual([]);
    expect(names(outlineOf(document)).filter(name => name.includes('THE DUES'))).toEqual([]);
  });

  it('while one that stands alone is, in all of them', () => {
    const text =
      'Sarnow, March 7, 1956.\n\nThe harbour is closed, and nobody knows for how long it will be.\n\nTHE DUES\n\nThey are not paid by anybody, as far as one can see from here.\n\nOrlov\n';
    const { document } = open(text);
    expect(
      record(text)
        .sections.filter(({ kind }) => kind === 'heading')
        .map(({ label }) => label),
    ).toEqual(['THE DUES']);
    expect(names(outlineOf(document))).toContain('THE DUES');
    expect(foldsOf(document).length).toBeGreaterThan(0);
  });
});

describe('case 10: speakers of any script behave alike in every feature', () => {
  const officials =
    'officials:\n  - { id: gromov, name: "Gromov, Ivan", forms: ["Громов"] }\n  - { id: muller, name: "Müller, Karl" }\n  - { id: pappas, name: "Pappas, Nikos", forms: ["Παππάς"] }\n';

  it.each([
    ['GROMOV', 'MÜLLER', 'gromov', 'muller'],
    ['ГРОМОВ', 'MÜLLER', 'gromov', 'muller'],
    ['Громов', 'Müller', 'gromov', 'muller'],
    ['ΠΑΠΠΑΣ', 'Müller', 'pappas', 'muller'],
  ])('%s and %s', (first, second, ...ids) => {
    const text = `${HEAD}${first}: We agree with it.\n\n${second}: Not before May.\n\n${first}: In May.\n\n${second}: So be it.\n`;
    const { archive, document } = open(text, { '/a/officials.yaml': officials });
    expect(turns(text)).toEqual([first, second, first, second]);
    expect(names(outlineOf(document)).filter(name => name.includes(first)).length).toBeGreaterThan(1);
    const [own] = records(text, { '/a/officials.yaml': officials });
    expect(
      own?.sections.flatMap(({ kind, speaker }) => (kind === 'turn' ? [speaker?.official] : [])).slice(0, 2),
    ).toEqual(ids);
    expect(hoverAt(archive, document, text.indexOf(`${first}:`) + 2, MARKDOWN)?.content).toBeDefined();
  });
});

describe('case 11: a conflict left by git is one finding, no entry and no heading', () => {
  it.each([
    ['<<<<<<< HEAD\nIt is paid.\n=======\nIt is not paid.\n>>>>>>> other\n'],
    ['<<<<<<< HEAD\nIt is paid.\n||||||| base\nIt is owed.\n=======\nIt is not paid.\n>>>>>>> other\n'],
  ])('%j', conflict => {
    const text = `Sarnow, March 7, 1956.\n\n${conflict}\nThe dues are high, as everybody says who has to pay them.\n\nOrlov\n`;
    expect(codes(text)).toEqual(['conflict-marker']);
    expect(records(text)).toHaveLength(1);
    expect(record(text).sections.filter(({ kind }) => kind === 'heading')).toEqual([]);
    expect([record(text).date?.edtf, record(text).signatures[0]?.text]).toEqual(['1956-03-07', 'Orlov']);
  });
});

describe('case 12: a head and a close that are years apart are one finding with both places', () => {
  it.each([
    ['Sarnow, March 7, 1942', '7.III.12 ORLOV'],
    ['7 March 1942', '7.III.1912 ORLOV'],
  ])('%s, %s', (head, close) => {
    const text = `${head}\n\nThe dues have been paid in full, and nobody owes any more.\n\n${close}\n`;
    const first = record(text).diagnostics.find(({ code }) => code === 'conflicting-dates');
    expect(first).toBeDefined();
    expect(record(text).date?.edtf).toBe('1942-03-07');
    expect(record(text).signatures[0]?.date?.edtf).toBe('1912-03-07');
  });

  it.each(['Sarnow, March 7, 1942', 'Sarnow, March 8, 1942'])('%s agrees with a close of the 7th', head => {
    const text = `${head}\n\nThe dues have been paid in full, and nobody owes any more.\n\n7.III.42 ORLOV\n`;
    expect(codes(text)).toEqual([]);
  });
});

describe('case 13: intervals and zones as written, none invented', () => {
  const REST = '\n\nThe dues have been paid in full.\n\nOrlov\n';
  it.each<[string, string, string | null, string | null, string | null]>([
    ['Sarnow, August 1–2, 1981', '1981-08-01/1981-08-02', null, null, null],
    ['Sarnow, August 1-2, 1981', '1981-08-01/1981-08-02', null, null, null],
    ['Sarnow, August 31–September 2, 1981', '1981-08-31/1981-09-02', null, null, null],
    ['Sarnow, August 1, 1981, 9:45–10 a.m.', '1981-08-01', '09:45', '10:00', null],
    ['Sarnow, August 1, 1981, 9:45 a.m.–noon', '1981-08-01', '09:45', '12:00', null],
    ['Sarnow, August 1, 1981, 0318Z', '1981-08-01', '03:18', null, 'Z'],
    ['Sarnow, August 1, 1981, 3:18 a.m.', '1981-08-01', '03:18', null, null],
  ])('%s', (head, edtf, from, to, zone) => {
    const { date, time } = record(head + REST);
    expect([date?.edtf, time?.from ?? null, time?.to ?? null, time?.zone ?? null]).toEqual([edtf, from, to, zone]);
  });
});

describe('case 14: a year stays a year', () => {
  it.each([
    ['born: 1904', '1904'],
    ['born: 1904-05', 'May 1904'],
    ['born: "1904~"', '1904'],
  ])('%s', (born, shown) => {
    const text = 'Sarnow, March 7, 1956.\n\nKarel Tesar came.\n\nOrlov\n';
    const officials = `officials:\n  - id: tesar\n    name: Tesar, Karel\n    ${born}\n`;
    const { archive, document } = open(text, { '/a/officials.yaml': officials });
    const content = hoverAt(archive, document, text.indexOf('Tesar'), MARKDOWN)?.content ?? '';
    expect(content).toContain(shown);
    expect(content).not.toMatch(/January|1904-01|\b1 (?:May|January)/);
  });

  it.each([
    ['Sarnow, March 1956', '1956-03'],
    ['[Date: 1956]', '1956'],
  ])('%s', (head, edtf) => {
    expect(record(`${head}\n\nThe dues have been paid in full.\n\nOrlov\n`).date?.edtf).toBe(edtf);
  });
});

describe('case 16: the same date, however its blanks and its г are typed', () => {
  it.each([
    '4 ноября 1962 г.',
    '4 ноября 1962г',
    '4 ноября 1962г.',
    '4\u00a0ноября\u00a01962\u00a0г.',
    '4\u202fноября 1962 г.',
    '04 ноября 1962 года',
    '4-го ноября 1962 г.',
    '«4» ноября 1962 г.',
    '4 Ноября 1962 Г.',
    'г. Сарнов, 4 ноября 1962 г.',
    '4.XI.62 г.',
    '4.ХІ.62г',
  ])('%s', head => {
    expect(record(`${head}\n\nПошлины уплачены полностью.\n\nОРЛОВ\n`).date?.edtf).toBe('1962-11-04');
  });
});

describe('case 24: marks of byte order, line ends and characters beyond the basic plane change offsets alone', () => {
  const TEXT =
    '# First\n\nSarnow, March 7, 1956—6 p.m.\n\nTesar: We agree.\n\nLund: Now?\n\nTesar: In May.\n\nLund: Good.\n\n[1] Not printed.\n\n# Second\n\n8 March 1956\n\nIt is paid.\n\n8.III.56 ORLOV\n';
  const bare = (text: string): unknown =>
    records(text).map(own =>
      JSON.parse(JSON.stringify(own, (key, value: unknown) => (key === 'span' ? undefined : value))),
    );

  it.each([
    ['a mark of byte order', `\ufeff${TEXT}`],
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
    ['CR', TEXT.replaceAll('\n', '\r')],
    ['CRLF and a mark', `\ufeff${TEXT.replaceAll('\n', '\r\n')}`],
  ])('%s', (_, text) => {
    expect(bare(text)).toEqual(bare(TEXT));
  });

  it.each(['😀', '𝒜', '👩‍🚀', 'e\u0301', '漢'])('spans are true behind %s', extra => {
    const text = `${extra}\n\nSarnow, March 7, 1956.\n\nIt ${extra} is paid.\n\nOrlov\n`;
    const { signatures, date } = record(text);
    expect(signatures.map(({ span }) => text.slice(...span))).toEqual(['Orlov']);
    if (date) expect(text.slice(...date.span)).toBe('March 7, 1956');
  });
});
