import { expect, it } from 'vitest';
import { authorityPlaceAt } from '../../server/src/officials/authority-place.ts';

function place(marked: string) {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const found = authorityPlaceAt(text, offset);
  return found && [found.kind, found.of, found.key, text.slice(...found.span), found.present.join(' ')];
}

const HEAD = 'officials:\n  - id: a\n    name: A\n';

it.each<[string, string, string[] | null]>([
  ['an empty file', '$0', ['key', 'file', '', '', '']],
  ['the key of the file', 'off$0', ['key', 'file', 'off', 'off', '']],
  ['the first key of an entry', 'officials:\n  - $0', ['key', 'official', '', '', '']],
  ['the first key, typed', 'officials:\n  - i$0', ['key', 'official', 'i', 'i', '']],
  ['the first key, with its colon', 'officials:\n  - id$0: a', ['key', 'official', 'id', 'id', '']],
  ['a further key', `${HEAD}    bo$0`, ['key', 'official', 'bo', 'bo', 'name id']],
  ['an empty line in an entry', `${HEAD}    $0`, ['key', 'official', '', '', 'name id']],
  [
    'an empty line between two keys',
    `officials:\n  - id: a\n    $0\n    note: n\n  - id: b\n    born: 1\n`,
    ['key', 'official', '', '', 'id note'],
  ],
  ['a list that is not indented', 'officials:\n- id: a\n  n$0', ['key', 'official', 'n', 'n', 'id']],
  ['a value', 'officials:\n  - id: a\n    born: 19$0', ['value', 'official', 'born', '19', '']],
  ['a value that is still empty', 'officials:\n  - id: a\n    born: $0\n', ['value', 'official', 'born', '', '']],
  ['a quoted value', 'officials:\n  - id: a\n    born: "19$0"\n', ['value', 'official', 'born', '19', '']],
  ['a value with a comment', 'officials:\n  - id: a$0 # so\n', ['value', 'official', 'id', 'a', '']],
  ['the first key of an office', `${HEAD}    offices:\n      - $0`, ['key', 'office', '', '', '']],
  [
    'a further key of an office',
    `${HEAD}    offices:\n      - title: T\n        fr$0`,
    ['key', 'office', 'fr', 'fr', 'title'],
  ],
  [
    'a key of the second office',
    `${HEAD}    offices:\n      - title: T\n        from: 1\n      - title: U\n        $0`,
    ['key', 'office', '', '', 'title'],
  ],
  [
    'a date of an office',
    `${HEAD}    offices:\n      - title: T\n        from: $0`,
    ['value', 'office', 'from', '', ''],
  ],
  [
    'an office that is not indented',
    `${HEAD}    offices:\n    - title: T\n      t$0`,
    ['key', 'office', 't', 't', 'title'],
  ],
  [
    'behind the offices',
    `${HEAD}    offices:\n      - title: T\n    no$0`,
    ['key', 'official', 'no', 'no', 'offices name id'],
  ],
  ['an identifier', `${HEAD}    sameAs:\n      wi$0`, ['key', 'identifiers', 'wi', 'wi', '']],
  ['an identifier in braces', `${HEAD}    sameAs: { viaf: 1, w$0 }`, ['key', 'identifiers', 'w', 'w', 'viaf']],
  [
    'the value of an identifier in braces',
    `${HEAD}    sameAs: { viaf: 1$0 }`,
    ['value', 'identifiers', 'viaf', '1', ''],
  ],
  ['Windows line ends', 'officials:\r\n  - id: a\r\n    bo$0\r\n', ['key', 'official', 'bo', 'bo', 'id']],
  ['a comment', 'officials:\n  # na$0\n', null],
  ['a comment behind a value', 'officials:\n  - id: a # na$0\n', null],
  ['a form', `${HEAD}    forms:\n      - A$0`, null],
  ['the rest of a text', `${HEAD}    note: >\n      a long text $0`, null],
  ['words with blanks', `${HEAD}    what is this$0`, null],
])('%s', (_, marked, expected) => {
  expect(place(marked)).toEqual(expected);
});
