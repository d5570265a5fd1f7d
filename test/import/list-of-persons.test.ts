import { describe, expect, it } from 'vitest';
import { readListOfPersons } from '../../server/src/import/list-of-persons.ts';

const read = (text: string) => {
  const { people, problems } = readListOfPersons(text);
  return [
    ...people.map(({ name, offices, note }) => [
      name,
      offices.map(({ title, from, to }) => `${title} ${from ?? ''}/${to ?? ''}`).join('; '),
      note,
    ]),
    ...problems,
  ];
};

describe('a line of a printed list', () => {
  it.each<[line: string, name: string, offices: string, note: string | null]>([
    [
      'Harwood, Rt. Hon. Sir Edmund, Secretary of State for Foreign Affairs until April 1955',
      'Harwood, Rt. Hon. Sir Edmund',
      'Secretary of State for Foreign Affairs /1955-04',
      null,
    ],
    ['Brandl, Konrad, Chancellor of Velmark', 'Brandl, Konrad', '', 'Chancellor of Velmark'],
    [
      'Minh Dai, Emperor; Chief of State until October 1955',
      'Minh Dai',
      'Chief of State /1955-10',
      'Emperor; Chief of State until October 1955',
    ],
    [
      'Lodge, Henry Cabot, Jr., Delegate, January 1953–September 1960',
      'Lodge, Henry Cabot, Jr.',
      'Delegate 1953-01/1960-09',
      null,
    ],
    [
      'Smith, Gen. Walter B., USA, Under Secretary, 1953–1954',
      'Smith, Gen. Walter B., USA',
      'Under Secretary 1953/1954',
      null,
    ],
    ['Castillo, Prime Minister of Ardana', 'Castillo', '', 'Prime Minister of Ardana'],
    ['Kim Song Il, North Korean Premier', 'Kim Song Il', '', 'North Korean Premier'],
    ['von Rabe, Franz, Ambassador', 'von Rabe, Franz', '', 'Ambassador'],
    ['Nhu, see Ngo Van Nhu', 'Nhu', '', 'see Ngo Van Nhu'],
    ['Lund, Anders: Minister of Trade, 1951–1974', 'Lund, Anders', 'Minister of Trade 1951/1974', null],
    ['Lund, Anders — Minister of Trade', 'Lund, Anders', '', 'Minister of Trade'],
    [
      'Guevara, Ernesto (“Che”, later Minister), physician',
      'Guevara, Ernesto (“Che”, later Minister)',
      '',
      'physician',
    ],
    ['Lund, Anders', 'Lund, Anders', '', null],
  ])('%s', (line, name, offices, note) => expect(read(line)).toEqual([[name, offices, note]]));
});

it('a line that is indented or goes on in small letters belongs to the one above', () => {
  expect(
    read('Lund, Anders, Minister of Trade from\n  1951 to 1974\nTesar, Karel, Foreign Minister\nof Ardana\n'),
  ).toEqual([
    ['Lund, Anders', 'Minister of Trade 1951/1974', null],
    ['Tesar, Karel', '', 'Foreign Minister of Ardana'],
  ]);
});

it('headings are nobody, and what is no name is said', () => {
  expect(read('List of Persons\n\nA\n\n12, 13: 14\n')).toEqual([
    { line: 5, message: 'No name was found in “12, 13: 14”.' },
  ]);
});
