import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, it } from 'vitest';
import { BODY, check, FILES } from '../../support/check-command.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/findings.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ allErrors: true }).compile(schema);

it('gives offsets, lines and columns', async () => {
  const found: unknown = JSON.parse((await check('. --format json')).output);
  expect(found).toMatchObject([
    { file: './undated.telegram', line: 2, column: 3, endLine: 2, span: [3, 6], severity: 'warning', code: 'undated' },
  ]);
});

it.each<[what: string, files: Readonly<Record<string, string>>, many: number]>([
  ['nothing found', { '/archive/a.telegram': '' }, 0],
  ['one', FILES, 1],
  ['several files', { ...FILES, '/archive/b.telegram': BODY, '/archive/c.telegram': BODY }, 3],
])('is what the schema says: %s', async (_what, files, many) => {
  const found: unknown = JSON.parse((await check('. --format json', files)).output);
  expect(found).toHaveLength(many);
  validate(found);
  expect(validate.errors).toBe(null);
});

it('the schema refuses what is no finding', () => {
  for (const wrong of [{}, [{}], [{ file: 'x' }]]) expect(validate(wrong)).toBe(false);
});
