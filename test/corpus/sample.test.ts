/**
 * What is recognised in a fixed sample of the corpus must not become less. `CABLEGRAM_RECORD=1` writes the figures anew,
 * after a change that is meant; a figure that rises is no failure.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Figures, fallen } from './figures.ts';

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const RECORDED = new URL('recorded.json', import.meta.url);
const SAMPLE = ['--sample', '1000', '--seed', '7', '--ablate', '200'];

function measure(): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'cablegram-sample-'));
  try {
    const report = join(folder, 'report.json');
    const program = join(SHARED, 'evaluate/evaluate.mjs');
    const command = `"${process.execPath}" "${CLI}" facts`;
    const given = ['--corpus', join(SHARED, 'corpus'), '--run', command, ...SAMPLE, '--json', report];
    execFileSync(process.execPath, [program, ...given], { stdio: ['ignore', 'ignore', 'inherit'] });
    const { overall } = JSON.parse(readFileSync(report, 'utf8')) as {
      overall: Readonly<Record<string, { readonly k: number; readonly n: number }>>;
    };
    return Object.fromEntries(
      Object.entries(overall)
        .map(([name, { k, n }]) => [name, [k, n]] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a sample of 1,000 documents', () => {
  it('lies beside this checkout, and the command is built', () => {
    expect([SHARED, CLI].filter(path => !existsSync(path))).toEqual([]);
  });

  it('is recognised as well as it was recorded', () => {
    const figures = measure();
    if (process.env['CABLEGRAM_RECORD'] === '1') writeFileSync(RECORDED, print(figures));
    const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as Figures;
    expect(fallen(recorded, figures)).toEqual([]);
  });
});

/** A figure a line, so that a change of one is a change of one line. */
function print(figures: Figures): string {
  const lines = Object.entries(figures).map(([name, [k, n]]) => `  ${JSON.stringify(name)}: [${k}, ${n}]`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
