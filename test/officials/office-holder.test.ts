import { describe, expect, it } from 'vitest';
import { namesIn } from '../support/resolved-names.ts';

const OFFICIALS = `officials:
  - id: lund
    name: Lund, Ivar
    offices:
      - { title: President of Cuba, from: 1950, to: 1955-06-30 }
  - id: tarn
    name: Tarn, Otto
    offices:
      - { title: President of Cuba, from: 1955-07-01, to: 1960 }
  - id: kestner
    name: Kestner, Paul
    offices:
      - { title: Secretary of State, from: 1951, to: 1959 }
      - { title: President of the Northern Bank, from: 1960 }
  - id: orlov
    name: Orlov, N. P.
    offices:
      - { title: Ambassador of the USSR to Cuba, from: 1950, to: 1958 }
  - id: brenno
    name: Brenno, Sandor
    offices:
      - { title: Ambassador to the Soviet Union, from: 1950, to: 1958 }
  - id: havard
    name: Havard, Emil
    offices:
      - { title: Prime Minister of France, from: 1954, to: 1956 }
`;

const check = (date: string, sentence: string, ...expected: string[]) =>
  expect(namesIn(`Sarnow, ${date}\n\n${sentence}\n`, OFFICIALS)).toEqual(expected);

describe('an office without a name means its holder on the day', () => {
  it.each([
    ['7 March 1955', 'I saw the President today.', 'President = lund'],
    ['7 March 1956', 'I saw the President today.', 'President = tarn'],
    ['7 March 1956', 'I saw the Cuban President today.', 'Cuban President = tarn'],
    ['7 March 1956', 'The Prime Minister agreed.', 'Prime Minister = havard'],
    ['7 March 1956', 'I told the Secretary of State so.', 'Secretary of State = kestner'],
    ['7 March 1956', 'I told the Soviet Ambassador so.', 'Soviet Ambassador = orlov'],
    ['7 March 1956', 'I told the Ambassador in Moscow so.', 'Ambassador in Moscow = brenno'],
    ['7 March 1956', 'He is Ambassador to the Soviet Union now.', 'Ambassador to the Soviet Union = brenno'],
  ])('%s: %s', (date, sentence, name) => check(date, sentence, name));
});

describe('and nobody where it is', () => {
  it.each([
    ['of another time', '7 March 1945', 'I saw the President today.'],
    ['of another state', '7 March 1956', 'I saw the French President today.'],
    ['another office', '7 March 1956', 'I told the Under Secretary of State so.'],
    ['a former one', '7 March 1956', 'I saw the former Prime Minister of France.'],
    ['no office told', '7 March 1956', 'I told the Secretary and the Ambassador so.'],
    ['of a bank', '7 March 1961', 'I saw the President today.'],
    ['without an article', '7 March 1956', 'He wants to be President one day.'],
  ])('%s', (_, date, sentence) => check(date, sentence));
});

it('two on one day stay two', () => {
  check('1955', 'I saw the President today.', 'President = lund or tarn');
});

it('a name beside it is what counts', () => {
  check('7 March 1956', 'I saw the President (Tarn) and President Lund.', 'Tarn = tarn', 'Lund = lund');
});

it('is said to be by office', () => {
  expect(namesIn('Sarnow, 7 March 1956\n\nThe Prime Minister agreed.\n', OFFICIALS, true)).toEqual([
    'Prime Minister = havard (only recorded holder of the office)',
  ]);
});
