import { expect, it } from 'vitest';
import { lifeOf, officeLines, withTerm } from '../../server/src/features/official-words.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { OFFICIALS } from '../support/memory-archive.ts';

const [brenno] = parseAuthority(OFFICIALS, '/a/officials.yaml').officials;
if (!brenno) throw new Error('no official');

it.each<[day: string | null, lines: string[]]>([
  ['1962-11-04', ['Ambassador of Ardana on 4 November 1962']],
  ['1963', ['Ambassador of Ardana throughout 1963']],
  ['1962/1963', ['Ambassador of Ardana for all of 1962 to 1963']],
  ['1963/1970', ['Not the same for all of 1963 to 1970:', 'Ambassador of Ardana (January 1960 – 1964)']],
  [
    '1959-11-04',
    [
      'No office recorded for 4 November 1959',
      'Before: Consul at Velm (1955–1958)',
      'After: Ambassador of Ardana (January 1960 – 1964)',
    ],
  ],
  ['1950', ['No office recorded for 1950', 'After: Consul at Velm (1955–1958)']],
  [null, ['Ambassador of Ardana (January 1960 – 1964)', 'Consul at Velm (1955–1958)']],
  ['no date', ['Ambassador of Ardana (January 1960 – 1964)', 'Consul at Velm (1955–1958)']],
])('as of %s', (day, lines) => expect(officeLines(brenno, day)).toEqual(lines));

it('says of a year in which the office changed that it did', () => {
  const [first, second] = brenno.offices;
  const offices = [
    { ...first, title: 'A', to: '1964-03' },
    { ...second, title: 'B', from: '1964-03', to: null },
  ].map(office => ({ title: office.title, from: office.from ?? null, to: office.to }));
  expect(officeLines({ ...brenno, offices }, '1964')).toEqual([
    'Not the same throughout 1964:',
    'A (January 1960 – March 1964)',
    'B (from March 1964)',
  ]);
});

it('takes offices from a note that reads like a list of them', () => {
  const told = { ...brenno, offices: [], note: 'Minister of Trade until April 1955; Prime Minister thereafter' };
  expect(officeLines(told, '1955-01-02')).toEqual(['Minister of Trade on 2 January 1955']);
  expect(officeLines(told, null)).toEqual(['Minister of Trade (until April 1955)', 'Prime Minister (from April 1955)']);
});

it.each([
  [null, null, 'T'],
  ['1960', null, 'T (from 1960)'],
  [null, '1960-02', 'T (until February 1960)'],
  ['1960', '1960', 'T (1960)'],
  ['1960-01-02', '1961', 'T (2 January 1960 – 1961)'],
])('from %s to %s', (from, to, words) => expect(withTerm({ title: 'T', from, to })).toBe(words));

it.each([
  [null, null, ''],
  ['1904', null, 'born 1904'],
  [null, '1977', 'died 1977'],
  ['1904', '1977', '1904–1977'],
  ['1904-03-04', '1977', '4 March 1904 – 1977'],
])('born %s, died %s', (born, died, words) => expect(lifeOf({ ...brenno, born, died })).toBe(words));
