import { expect, it } from 'vitest';
import { readCsv } from '../../server/src/import/csv.ts';
import { readCsvList } from '../../server/src/import/csv-list.ts';

it.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a;b\r\n"1;""x""";2',
    [
      ['a', 'b'],
      ['1;"x"', '2'],
    ],
  ],
  [
    'a\tb\n\n1\t\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    '\ufeffa,b\n"two\nlines",2\n',
    [
      ['a', 'b'],
      ['two\nlines', '2'],
    ],
  ],
  ['a,"open', [['a', 'open']]],
  ['', []],
])('%j', (text, rows) => expect(readCsv(text).map(({ cells }) => cells)).toEqual(rows));

it('reads the columns that its header names, and several offices of one person', () => {
  const text = [
    'id,name,forms,born,died,office,from,to,note,wikidata',
    'lund,"Lund, Anders",A. Lund; Lund A.,1899,,Minister of Trade,1951-03-01,1960,Careful.,Q1',
    'lund,"Lund, Anders",,,,Speaker,1961,,,',
  ].join('\n');
  expect(readCsvList(text)).toEqual({
    problems: [],
    people: [
      {
        id: 'lund',
        name: 'Lund, Anders',
        forms: ['A. Lund', 'Lund A.'],
        born: '1899',
        died: null,
        offices: [
          { title: 'Minister of Trade', from: '1951-03-01', to: '1960' },
          { title: 'Speaker', from: '1961', to: null },
        ],
        note: 'Careful.',
        sameAs: [{ key: 'wikidata', value: 'Q1' }],
        source: null,
      },
    ],
  });
});

it('case 14: a mere year stays a year', () => expect(readCsvList('name,born\nLund,1904').people[0]?.born).toBe('1904'));

it.each([
  ['family,given\nLund,Anders', 1, 'The first line names the columns'],
  ['name,shoe size\nLund,42', 1, 'The column “shoe size” is not read'],
  ['name,born\nLund,long ago', 2, '“long ago” is no date'],
  ['name,born\n,1904', 2, 'No name'],
])('says what it could not read in %j', (text, line, message) => {
  expect(readCsvList(text).problems).toEqual([{ line, message: expect.stringContaining(message) }]);
});
