import { describe, expect, it } from 'vitest';
import { readOfficials } from '../../server/src/officials/read-officials.ts';

function read(text: string) {
  const { officials, problems } = readOfficials(text, '/a/officials.yaml');
  return {
    officials: officials.map(({ id, name, note, offices }) => [
      id,
      name,
      note ?? offices.map(({ title }) => title).join(),
    ]),
    problems: problems.map(({ message, span }) => [text.slice(...span), message.split(' ').slice(0, 4).join(' ')]),
  };
}

const B = '  - id: b\n    name: B\n';

describe('a mistake in one entry spoils no other', () => {
  it.each<[about: string, entry: string, at: string]>([
    ['no name', '  - id: a\n', '- id: a'],
    ['no id', '  - name: A\n', '- name: A'],
    ['a quotation that is not closed', '  - id: a\n    name: "A\n', '"'],
    ['a tab', '  - id: a\n\tname: A\n', 'name'],
    ['a bracket that is not closed', '  - id: a\n    name: A\n    forms: [x\n', 'x'],
    ['an unknown key', '  - id: a\n    name: A\n    birth: 1931\n', 'birth'],
    ['a date that is none', '  - id: a\n    name: A\n    born: someday\n', 'someday'],
    ['a key that stands twice', '  - id: a\n    name: A\n    name: B\n', 'name'],
    ['no more than a word', '  - a\n', 'a'],
    ['an id with a blank', '  - id: a b\n    name: A\n', 'a b'],
  ])('%s', (_, entry, at) => {
    const { officials, problems } = read(`officials:\n${entry}${B}`);
    expect(officials).toContainEqual(['b', 'B', '']);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.some(([where]) => where?.includes(at))).toBe(true);
  });
});

describe('anchors and aliases', () => {
  it('are followed, from one entry to another too', () => {
    const { officials, problems } = read(
      'officials:\n  - id: a\n    name: A\n    offices: &o\n      - title: T\n  - id: b\n    name: B\n    offices: *o\n',
    );
    expect(officials).toEqual([
      ['a', 'A', 'T'],
      ['b', 'B', 'T'],
    ]);
    expect(problems).toEqual([]);
  });
  it('an alias of nothing is nothing', () => {
    expect(read('officials:\n  - id: a\n    name: A\n    note: *gone\n').officials).toEqual([['a', 'A', '']]);
  });
  it('are bounded in number', () => {
    const many = Array.from({ length: 200 }, (_, at) => `  - id: p${at}\n    name: A\n    note: *x\n`).join('');
    expect(read(`officials:\n  - &x a\n${many}`).problems).toContainEqual(['*x', 'More than 100 aliases']);
  });
  it('grow no lists without end', () => {
    const lists = Array.from(
      { length: 9 },
      (_, at) =>
        `b${at}: &b${at} [${
          at === 0
            ? 'x,x,x,x'
            : Array(8)
                .fill(`*b${at - 1}`)
                .join(', ')
        }]\n`,
    );
    const { officials } = read(`${lists.join('')}officials:\n  - id: a\n    name: A\n    forms: *b8\n`);
    expect(officials).toEqual([['a', 'A', '']]);
  });
});

/** More than any stack holds. */
const DEPTH = 40_000;

describe('size and depth', () => {
  it.each([
    ['brackets', `officials:\n  - id: a\n    name: ${'['.repeat(DEPTH)}`],
    ['braces', `officials:\n  - id: a\n    name: ${'{a: '.repeat(DEPTH)}`],
    ['dashes', `officials:\n${'- '.repeat(DEPTH)}`],
  ])('%s without end are a finding', (_, text) => {
    const { officials, problems } = read(text);
    expect(officials).toEqual([]);
    expect(problems.map(([, message]) => message)).toContain('This is nested too');
  });
});

it.each([
  ['', 0],
  ['# nobody yet\n', 0],
  ['officials:\n', 0],
  ['officials: []\n', 0],
  ['officials: nobody\n', 1],
  ['people: []\n', 1],
  ['- id: a\n', 1],
  ['a: &a [x]\nofficials: *a\n', 1],
])('%j has %i findings', (text, count) => {
  expect(read(text).problems.length).toBe(count);
});

it.each([
  ['flow', 'officials: [{id: a, name: A}, {id: b, name: B}]'],
  ['not indented', 'officials:\n- id: a\n  name: A\n- id: b\n  name: B\n'],
  ['quoted', 'officials:\n  - id: "a"\n    name: \'A\'\n  - { id: b, name: B }\n'],
  [
    'comments and blank lines',
    '# list\nofficials: # here\n\n  # first\n  - id: a\n    name: A # so\n\n  - id: b\n    name: B\n',
  ],
  ['Windows line ends', 'officials:\r\n  - id: a\r\n    name: A\r\n  - id: b\r\n    name: B\r\n'],
])('every way to write it is read: %s', (_, text) => {
  expect(read(text)).toEqual({
    officials: [
      ['a', 'A', ''],
      ['b', 'B', ''],
    ],
    problems: [],
  });
});
