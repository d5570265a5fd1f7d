import { describe, expect, it } from 'vitest';
import { countProse, readProse } from '../../../server/src/syntax/constructs/prose.ts';

const FULL = 'The council of the port has closed the harbour for a week. ';
const CLIPPED = 'Council port closed harbour week and awaits instructions from ministry. ';

describe('how a text is written', () => {
  it.each([
    ['full sentences of some length', [FULL.repeat(10)], true, false],
    ['a few full sentences', [FULL], false, false],
    ['clipped ones', [CLIPPED.repeat(20)], false, false],
    ['a reader is spoken to', [FULL.repeat(10), 'You asked for this.'], true, true],
    ['a word that only begins so', [FULL.repeat(10), 'The young and the yourts.'], true, false],
    ['nothing', [], false, false],
    ['another language', ['Der Rat hat den Hafen für eine Woche geschlossen. '.repeat(20)], false, false],
  ])('%s', (_, paragraphs, full, addresses) => {
    const prose = readProse(paragraphs, countProse);
    expect([prose.full, prose.addresses]).toEqual([full, addresses]);
  });

  it('reads a page of a long text', () => {
    expect(readProse(['a'.repeat(1_000_000), ...Array<string>(1000).fill(FULL)], countProse).words).toBeLessThan(10);
  });
});
