/** Each setting of a folder changes the record of the documents in it, of those below it, and of no other. */
import { describe, expect, it } from 'vitest';
import { type EntryRecord, recordsOf } from '../../server/src/export/record.ts';
import { settingsDiagnostics } from '../../server/src/features/settings-diagnostics.ts';
import { parseSettings } from '../../server/src/settings/parse-settings.ts';
import { slice } from '../../server/src/text/span.ts';
import { archiveOf } from '../support/memory-archive.ts';

function record(text: string, files: Readonly<Record<string, string>>, file = '/a/deep/x.telegram'): EntryRecord {
  const archive = archiveOf({ ...files, [file]: text });
  const document = archive.open.get(file);
  const [first] = document ? [...recordsOf(archive, document, file)] : [];
  if (!first) throw new Error('there is no record');
  return first;
}

const dated = (date: string): string => `${date}\n\nThe dues have been paid in full.\n\nORLOV\n`;
const day = (text: string) => record(dated(text), {}).date?.edtf ?? null;

describe.each<
  [
    setting: string,
    settings: string,
    text: string,
    without: unknown,
    withIt: unknown,
    read: (own: EntryRecord) => unknown,
  ]
>([
  ['century', 'dates: { century: 18 }', dated('7.III.56'), '1956-03-07', '1856-03-07', ({ date }) => date?.edtf],
  ['day before month', 'dates: { order: day-month }', dated('4/11/1962'), null, '1962-11-04', ({ date }) => date?.edtf],
  ['month before day', 'dates: { order: month-day }', dated('4/11/1962'), null, '1962-04-11', ({ date }) => date?.edtf],
  [
    'month before day, with points',
    'dates: { order: month-day }',
    dated('4.11.1962'),
    '1962-11-04',
    '1962-04-11',
    ({ date }) => date?.edtf,
  ],
  [
    'calendar',
    'dates: { calendar: julian }',
    dated('17 января 1917 г.'),
    '1917-01-17',
    '1917-01-30',
    ({ date }) => date?.edtf,
  ],
  [
    'a month’s name',
    'months: { Germinal: 3 }',
    dated('7 Germinal 1956'),
    undefined,
    '1956-03-07',
    ({ date }) => date?.edtf,
  ],
  [
    'a month’s name with an accent',
    'months: { Ventôse: 2 }',
    dated('7 ventôse 1956'),
    undefined,
    '1956-02-07',
    ({ date }) => date?.edtf,
  ],
  [
    'a month’s name in Greek',
    'months: { Μαρτίου: 3 }',
    dated('7 Μαρτίου 1956'),
    undefined,
    '1956-03-07',
    ({ date }) => date?.edtf,
  ],
  ['type', 'type: minutes', dated('7 March 1956'), 'telegram', 'minutes', ({ type }) => type],
  [
    'a key',
    'keys: [call number]',
    `[call number: A 5]\n${dated('7 March 1956')}`,
    undefined,
    'A 5',
    ({ head }) => head.find(({ kind }) => kind === 'call number')?.value,
  ],
  [
    'a rule',
    'rules: { undated: off }',
    'The dues have been paid in full.\n\nORLOV\n',
    ['undated'],
    [],
    ({ diagnostics }) => diagnostics.map(({ code }) => code),
  ],
])('%s', (_, settings, text, without, withIt, read) => {
  it.each<[where: string, files: Record<string, string>, expected: unknown]>([
    ['not set', {}, without],
    ['set in its folder', { '/a/deep/.cablegram.yaml': settings }, withIt],
    ['set above it', { '/a/.cablegram.yaml': settings }, withIt],
    ['set in a folder beside', { '/a/other/.cablegram.yaml': settings }, without],
  ])('%s', (__, files, expected) => {
    expect(read(record(text, files))).toEqual(expected);
  });
});

describe('what the document says goes before what the folder says', () => {
  const all = { '/a/.cablegram.yaml': 'type: minutes\ndates: { century: 18, order: month-day, calendar: julian }\n' };

  it.each<[string, string, string, (own: EntryRecord) => unknown]>([
    ['a type', `[Type: letter]\n${dated('7 March 1956')}`, 'letter', ({ type }) => type],
    ['a century', dated('7.III.1956'), '1956-03-07', ({ date }) => date?.edtf],
    ['an order that alone fits', dated('27/3/1956'), '1956-03-27', ({ date }) => date?.edtf],
    ['a date', `[Date: 1917-01-17]\n${dated('9 January 1917')}`, '1917-01-17', ({ date }) => date?.edtf],
  ])('%s', (_, text, expected, read) => {
    expect(read(record(text, all))).toBe(expected);
  });

  it('a nearer folder goes before a farther one, key by key', () => {
    const files = { ...all, '/a/deep/.cablegram.yaml': 'type: inferred\ndates: { century: 19 }\n' };
    expect([record(dated('7.III.56'), files).type, record(dated('7.III.56'), files).date?.edtf]).toEqual([
      'telegram',
      '1956-03-07',
    ]);
    expect(record(dated('4/11/1962'), files).date?.edtf).toBe('1962-04-11');
  });
});

it.each<[settings: string, place: string, about: RegExp]>([
  ['dates: { century: 1900 }\n', '1900', /from 0 to 99/],
  ['dates: { order: year-day }\n', 'year-day', /day-month/],
  ['dates: { calendar: chinese }\n', 'chinese', /gregorian, julian/],
  ['months: { Germinal: 13 }\n', '13', /from 1 to 12/],
  ['months: { M: 3 }\n', 'M', /3 to 12 letters/],
  ['months: { Month of frost: 3 }\n', 'Month of frost', /one word/],
  ['type: poem\n', 'poem', /telegram/],
  ['keys: { a: b }\n', '{ a: b }', /list/],
  ['rules: { undatd: off }\n', 'undatd', /undated/],
  ['tpye: letter\n', 'tpye', /type/],
])('a mistake is found at its place: %j', (settings, place, about) => {
  const [finding, ...more] = settingsDiagnostics(parseSettings(settings));
  expect(more).toEqual([]);
  expect(finding && slice(settings, finding.span)).toBe(place);
  expect(finding?.message).toMatch(about);
});

it('a mistake costs its own value and nothing else', () => {
  const files = { '/a/.cablegram.yaml': 'dates: { century: 1900, order: month-day }\ntype: poem\nkeys: [Box]\n' };
  expect(record(dated('4/11/1962'), files).date?.edtf).toBe('1962-04-11');
  expect(day('7 March 1956')).toBe('1956-03-07');
});
