import { describe, expect, it } from 'vitest';
import { BODY, check, FILES } from '../../support/check-command.ts';
import { sarifValidator } from '../../support/sarif-schema.ts';

const validate = sarifValidator();

interface Log {
  readonly runs: readonly { readonly results: readonly object[]; readonly invocations: readonly object[] }[];
}

async function sarif(words: string, files = FILES): Promise<Log> {
  return JSON.parse((await check(`${words} --format sarif`, files)).output) as Log;
}

describe('is what the schema of OASIS says', () => {
  it.each<[what: string, words: string, files: Readonly<Record<string, string>>]>([
    ['nothing found', 'clean.telegram', FILES],
    ['a finding', '.', FILES],
    ['several files', '.', { ...FILES, '/archive/b.telegram': BODY }],
    ['what could not be read', '. gone', FILES],
    ['an absolute path', '/archive/undated.telegram', FILES],
    ['standard input', '-', FILES],
    ['names that are no addresses', '.', { '/archive/a b%ü#?[1].telegram': BODY, '/archive/c:d.telegram': BODY }],
  ])('%s', async (_what, words, files) => {
    validate(await sarif(words, files));
    expect(validate.errors).toBe(null);
  });

  it('which refuses what is none', async () => {
    const log = await sarif('.');
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
    expect(validate({ ...log, runs: [{ results: [{}] }] })).toBe(false);
  });
});

it('places a finding by line, column and offset', async () => {
  expect((await sarif('.')).runs[0]?.results).toMatchObject([
    {
      ruleId: 'undated',
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'undated.telegram' },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 6, charOffset: 3, charLength: 3 },
          },
        },
      ],
      partialFingerprints: { 'cablegram/v1': 'The Minister of Velmark rec' },
    },
  ]);
});

it('says whether everything was read', async () => {
  expect((await sarif('clean.telegram gone')).runs[0]?.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'gone: there is no such file or folder' } }],
    },
  ]);
});
