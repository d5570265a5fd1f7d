import { expect, it } from 'vitest';
import { readPlainEntry } from '../../server/src/officials/plain-entry.ts';
import type { RawEntry, RawValue } from '../../server/src/officials/raw-entry.ts';
import { readYamlEntry } from '../../server/src/officials/yaml-entry.ts';

/** Texts with their places; where a list begins and ends is only shown with a finding. */
function flat(value: RawValue): unknown {
  switch (value.kind) {
    case 'text':
      return [value.text, ...value.span];
    case 'list':
      return value.items.map(flat);
    case 'map':
      return entry(value.entries);
    case 'none':
      return null;
  }
}
const entry = (raw: RawEntry | null) => raw?.map(({ key, keySpan, value }) => [key, ...keySpan, flat(value)]) ?? null;

const BEFORE = 'officials:\n  ';
const span = (yaml: string): readonly [number, number] => [BEFORE.length, BEFORE.length + yaml.length];

it.each([
  '- id: a\n    name: Tarn, Otto',
  '- id: a\n    name: "Tarn, Otto"\n    note: He said nothing, and left.',
  '- id: a\n    name: Tarn\n    forms: [Tarne, "O. Tarn", Tärn]\n    born: 1901-02',
  '- id: a\n    name: Tarn\n    forms: []',
  '- id: a\n    name: Tarn\n    forms:\n      - Tarne\n      - "O. Tarn"\n    died: 1950',
  '- id: a\n    name: Tarn\n    died:\n    born: 1901',
  '- id: a\n    name: Tarn\n    died:',
  '- id: a\n    name: Tarn\n    offices:\n      - title: Minister of Trade, Velmark\n        from: 1950\n        to: 1951-03\n      - title: President\n    note: None',
  '- id: a\n    name: Tarn\n    offices:\n      - { title: Minister, from: 1950 }',
  '- id: a\n    name: Tarn\n    sameAs: { wikidata: Q1, viaf: "22" }\n    source: A book',
  '- id: a\r\n    name: Tarn\r\n    offices:\r\n      - title: Minister\r\n        from: 1950',
  '-  id: a\n     name: Tarn',
  '- id: a\n    offices:\n    - title: Minister',
])('%j is read as the YAML parser reads it', yaml => {
  const text = BEFORE + yaml;
  const plain = readPlainEntry(text, span(yaml));
  expect(plain).not.toBeNull();
  expect(entry(plain)).toEqual(entry(readYamlEntry(text, span(yaml), [])));
});

it.each([
  "- id: a\n    name: 'Tarn, Otto'",
  '- id: a\n    name: |\n      Tarn',
  '- id: a\n    name: Tarn # a remark',
  '- id: a\n    # a remark\n    name: Tarn',
  '- id: a\n\n    name: Tarn',
  '- id: a\n    name: &x Tarn',
  '- id: a\n    name: Tarn: Otto',
  '- id: a\n   name: Tarn',
  '- id: a\n    name: Tarn\n      Otto',
  '- id: a\n    name:\n      Tarn',
  '- id: a\n    forms: [a, [b]]',
  '- id: a\n    forms: [a,, b]',
  '- id: a\n    forms: [a\n      , b]',
  '- id: a\n    offices:\n      title: Minister',
  '- id: a\n    name: "T\\u0061rn"',
  '- a',
  '- [a]',
])('%j is left to the parser', yaml => expect(readPlainEntry(BEFORE + yaml, span(yaml))).toBeNull());

it.each(['- id: a', '- id: [', '-  ', '- id: "'])('takes linear time on many of %j', unit => {
  const text = `${BEFORE}${unit.repeat(50_000)}`;
  readPlainEntry(text, [BEFORE.length, text.length]);
});
