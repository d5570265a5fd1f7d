import Ajv from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { officialsSchema } from '../support/officials-schema.ts';
import { printSchema } from '../support/print-schema.ts';

it('the schema that ships is the one that the keys give (--update writes it)', async () => {
  await expect(printSchema(officialsSchema())).toMatchFileSnapshot('../../schemas/officials.schema.json');
});

const validate = new Ajv({ allowUnionTypes: true }).compile(officialsSchema());

it.each<[text: string, good: boolean]>([
  ['officials:', true],
  ['officials:\n  - id: a\n    name: A', true],
  ['officials:\n  - id: a\n    name: A\n    born: 1931\n    died:\n    forms: [B, C]\n    note: N', true],
  ['officials:\n  - id: a\n    name: A\n    offices:\n      - title: T\n        from: 1959-10', true],
  ['officials:\n  - id: a\n    name: A\n    sameAs: { wikidata: Q1, other: x }', true],
  ['officials:\n  - id: a', false],
  ['officials:\n  - id: a b\n    name: A', false],
  ['officials:\n  - id: a\n    name: A\n    birth: 1931', false],
  ['officials:\n  - id: a\n    name: A\n    offices:\n      - from: 1959', false],
  ['people: []', false],
])('reader and schema agree about %j', (text, good) => {
  expect([validate(parse(text)), parseAuthority(text, '/a/officials.yaml').problems.length === 0]).toEqual([
    good,
    good,
  ]);
});
