/**
 * The rules' share of a keystroke: reading the text again is the rest. Both are measured side by side, so that a busy machine slows both;
 * of the keys the middle one counts, since now and then the collector falls into one of the two.
 */
import { expect, it } from 'vitest';
import { emptyArchive, withOpen } from '../../server/src/archive/archive.ts';
import { factsOf } from '../../server/src/archive/entry-facts.ts';
import { ENTRY_RULES } from '../../server/src/rules/entry-rules.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';

const FILE = '/a/x.telegram';
const HEAD = 'Memorandum of Conversation\n\nSarnow, March 7, 1956, 3 p.m.\n\nPARTICIPANTS\nMr. Lund\nMr. Tesar\n\n';
const SENTENCE = 'The pilots [of Velmark] wait, and the dues of March 3 are paid. ';
const TURNS = `Mr. Lund: ${SENTENCE.repeat(4)}They know.[1]\n\nMr. Tesar said that nobody had asked. ${SENTENCE.repeat(3)}\n\n`;
const NOTES = 'LUND\n\n[1] Not printed.\n';
const WARM = 300;
const KEYS = 200;

it.each([20_000, 200_000])('is at most a quarter in %d characters', { retry: 3 }, length => {
  let body = TURNS.repeat(length / TURNS.length);
  let archive = withOpen(emptyArchive(['/a']), FILE, HEAD + body + NOTES);
  const read: number[] = [];
  const rules: number[] = [];
  for (let key = 0; key < WARM + KEYS; key++) {
    const at = body.indexOf('wait', body.length / 2);
    body = `${body.slice(0, at)}x${body.slice(at)}`;
    const start = performance.now();
    archive = withOpen(archive, FILE, HEAD + body + NOTES);
    const facts = archive.open.get(FILE)?.entries.map(({ entry }) => factsOf(entry)) ?? [];
    const middle = performance.now();
    for (const own of facts) for (const rule of ENTRY_RULES) rule.check(own, DEFAULT_SETTINGS);
    if (key < WARM) continue;
    read.push(middle - start);
    rules.push(performance.now() - middle);
  }
  expect(median(rules) / (median(read) + median(rules))).toBeLessThan(0.25);
});

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}
