import { describe, expect, it } from 'vitest';
import { addField, addForm, addOfficials } from '../../server/src/officials/authority-edit.ts';
import type { NewOfficial } from '../../server/src/officials/new-official.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { applyEdits, type Edit } from '../../server/src/text/edit.ts';

const LUND: NewOfficial = {
  id: 'lund',
  name: 'Lund, Anders',
  forms: [],
  born: null,
  died: null,
  offices: [],
  note: null,
  sameAs: [],
  source: null,
};

const apply = (text: string, edit: Edit<'editor'> | null) => (edit ? applyEdits(text, [edit]) : null);

function first(text: string) {
  const [official] = parseAuthority(text, '/a/officials.yaml').officials;
  if (!official) throw new Error('nobody there');
  return official;
}

describe('a new official', () => {
  it.each<[about: string, text: string, after: string]>([
    ['an empty file', '', 'officials:\n  - id: lund\n    name: Lund, Anders\n'],
    ['a file of comments', '# ours\n', '# ours\nofficials:\n  - id: lund\n    name: Lund, Anders\n'],
    ['an empty list', '# ours\nofficials:\n', '# ours\nofficials:\n  - id: lund\n    name: Lund, Anders\n'],
    ['an empty list in brackets', 'officials: []\n', 'officials:\n  - id: lund\n    name: Lund, Anders\n'],
    [
      'a list that is not indented',
      'officials:\n- id: a\n  name: A # so\n',
      'officials:\n- id: a\n  name: A # so\n- id: lund\n  name: Lund, Anders\n',
    ],
    [
      'entries with blank lines between, and a comment at the end',
      'officials:\n  - id: a\n    name: A\n\n  - id: b\n    name: B # last\n\n# the end\n',
      'officials:\n  - id: a\n    name: A\n\n  - id: b\n    name: B # last\n\n  - id: lund\n    name: Lund, Anders\n\n# the end\n',
    ],
    [
      'no line end at the end',
      'officials:\n  - id: a\n    name: A',
      'officials:\n  - id: a\n    name: A\n  - id: lund\n    name: Lund, Anders',
    ],
    [
      'Windows line ends',
      'officials:\r\n  - id: a\r\n    name: A\r\n',
      'officials:\r\n  - id: a\r\n    name: A\r\n  - id: lund\r\n    name: Lund, Anders\r\n',
    ],
  ])('is added to %s', (_, text, after) => {
    expect(apply(text, addOfficials(parseAuthority(text, '/a/officials.yaml'), [LUND]))).toBe(after);
    expect(parseAuthority(after, '/a/officials.yaml').problems).toEqual([]);
  });

  it.each(['officials: [{ id: a, name: A }]\n', 'people: []\n'])('is refused by %j', text => {
    expect(addOfficials(parseAuthority(text, '/a/officials.yaml'), [LUND])).toBeNull();
  });

  it('is read as it was written, whatever it says', () => {
    const full: NewOfficial = {
      ...LUND,
      forms: ['A. Lund', 'Lund, A.'],
      born: '1899',
      died: '1974?',
      offices: [{ title: 'Minister: trade', from: '1951-03-01', to: null }],
      note: 'Said "no"; # twice',
      sameAs: [{ key: 'viaf', value: '12' }],
      source: 'the list',
    };
    const after = apply('', addOfficials(parseAuthority('', '/f'), [full])) ?? '';
    const { officials, problems } = parseAuthority(after, '/f');
    expect(problems).toEqual([]);
    expect(officials).toMatchObject([full]);
  });
});

describe('case 6: a form changes the inserted line and no other', () => {
  it.each<[about: string, text: string, after: string]>([
    [
      'no forms',
      'officials:\n  - id: a # 1\n    name: A # 2\n    born: 1\n',
      'officials:\n  - id: a # 1\n    name: A # 2\n    forms: [Aa]\n    born: 1\n',
    ],
    [
      'lined up',
      'officials:\n  - id:     a\n    name:   A\n    note:   n\n',
      'officials:\n  - id:     a\n    name:   A\n    forms:  [Aa]\n    note:   n\n',
    ],
    [
      'in brackets',
      'officials:\n  - id: a\n    name: A\n    forms: [ B, "C, d" ] # two\n',
      'officials:\n  - id: a\n    name: A\n    forms: [ B, "C, d", Aa ] # two\n',
    ],
    [
      'empty brackets',
      'officials:\n  - id: a\n    name: A\n    forms: []\n',
      'officials:\n  - id: a\n    name: A\n    forms: [Aa]\n',
    ],
    [
      'a list',
      'officials:\n  - id: a\n    name: A\n    forms:\n      - B # one\n      - "C"\n    born: 1\n',
      'officials:\n  - id: a\n    name: A\n    forms:\n      - B # one\n      - "C"\n      - Aa\n    born: 1\n',
    ],
    [
      'a single one',
      'officials:\n  - id: a\n    name: A\n    forms: "B, c" # one\n',
      'officials:\n  - id: a\n    name: A\n    forms: ["B, c", Aa] # one\n',
    ],
    [
      'nothing behind the colon',
      'officials:\n  - id: a\n    name: A\n    forms:\n    born: 1\n',
      'officials:\n  - id: a\n    name: A\n    forms: [Aa]\n    born: 1\n',
    ],
    ['last in the file', 'officials:\n  - id: a\n    name: A', 'officials:\n  - id: a\n    name: A\n    forms: [Aa]'],
  ])('%s', (_, text, after) => {
    expect(apply(text, addForm(text, first(text), 'Aa'))).toBe(after);
    expect(first(after).forms).toContain('Aa');
  });

  it('is refused by an entry in braces', () => {
    const text = 'officials:\n  - { id: a, name: A }\n';
    expect(addForm(text, first(text), 'Aa')).toBeNull();
  });
});

describe('a field', () => {
  const TEXT = 'officials:\n  - id: a\n    name: A\n    died:\n    offices:\n      - title: T # one\n    source: s\n';
  it.each<[key: string, value: string | string[], line: string]>([
    ['born', '1931', 'name: A\n    born: 1931\n    died:'],
    ['died', '1990', 'died: 1990\n    offices'],
    ['note', 'N', 'T # one\n    note: N\n    source'],
    ['sameAs', '{ viaf: 1 }', 'T # one\n    sameAs: { viaf: 1 }\n    source'],
  ])('%s comes at its place', (key, value, line) => {
    expect(apply(TEXT, addField(TEXT, first(TEXT), key, value))).toContain(line);
  });
  it('a list stands below its key', () => {
    const text = 'officials:\n  - id: a\n    name: A\n';
    expect(apply(text, addField(text, first(text), 'offices', ['  - title: T', '    from: 1950']))).toBe(
      `${text}    offices:\n      - title: T\n        from: 1950\n`.replace('A\n    offices', 'A\n    offices'),
    );
  });
  it('that is there is left alone', () => expect(addField(TEXT, first(TEXT), 'source', 'x')).toBeNull());
});
