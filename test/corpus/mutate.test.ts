/** Faults planted into clean documents of the corpus are found: few of each, the same ones every time. `npm run mutate` plants more. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../server/src/rules/all-rules.ts';

const MAIN = fileURLToPath(new URL('../../scripts/mutate.mjs', import.meta.url));
const VOLUMES = fileURLToPath(new URL('../../../shared/corpus/volumes', import.meta.url));
const here = existsSync(VOLUMES);

interface Row {
  readonly code: string;
  readonly what: string;
  readonly planted: number;
  readonly found: number;
}

function mutate(): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'cablegram-mutate-'));
  try {
    const report = join(folder, 'report.json');
    spawnSync(process.execPath, [MAIN, '--documents', '400', '--each', '20', '--json', report]);
    return JSON.parse(readFileSync(report, 'utf8')) as readonly Row[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of so few a single one is 5 %. */
const WANTED = 0.9;

describe('planted faults', () => {
  it(here ? 'have documents to be planted in' : 'have none: ../shared/corpus is not beside this checkout', () => {
    expect(existsSync(VOLUMES)).toBe(here);
  });

  it.runIf(here)('are found', () => {
    const rows = mutate();
    expect(rows.filter(({ planted, found }) => found < WANTED * planted)).toEqual([]);
    const codes = new Set(rows.map(({ code }) => code));
    // Rules of the authority read no document.
    const expected = ALL_RULES.filter(({ reads, code }) => reads !== 'authority' && !(code in NOT_PLANTED));
    expect(expected.map(({ code }) => code).filter(code => !codes.has(code))).toEqual([]);
  });
});

/** Rules without a fault, each with the reason. */
const NOT_PLANTED: Readonly<Record<string, string>> = {
  'ambiguous-official': 'an ambiguous name is no fault, and the rule is off',
};
