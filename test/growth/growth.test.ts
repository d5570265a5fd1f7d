/** Time grows with the length of a text and no faster, whatever stands in it: a paste of five megabytes must not stop an editor. */
import { describe, expect, it } from 'vitest';
import { exponentOf, slopeOf, timeOf } from './exponent.ts';
import { REPEATED, runOf } from './inputs.ts';
import { LAYOUTS, PASSES } from './passes.ts';
import { RECOGNISERS, type Recogniser } from './recognisers.ts';

const LIMIT = 1.1;
/** Inputs are compared at this length; those that take longest are then measured over several. */
const COMPARED = 1 << 14;
const SLOWEST = 3;
const TRIES = 8;

interface Input {
  readonly unit: string;
  readonly lead: string;
  readonly end: string;
}

/** The inputs on which the recogniser takes longest: one that grows faster is among them. */
function slowest(read: Recogniser['read'], inputs: readonly Input[]): readonly Input[] {
  return inputs
    .map(input => {
      const text = runOf(input.unit, COMPARED, input.lead, input.end);
      read(text);
      return { input, time: timeOf(() => read(text)) };
    })
    .toSorted((a, b) => b.time - a.time)
    .slice(0, SLOWEST)
    .map(({ input }) => input);
}

/** Noise can only make it seem worse: what is linear once is linear. The tries differ in length. */
function grows({ read }: Recogniser, { unit, lead, end }: Input): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && best >= LIMIT; i++) {
    const exponent = exponentOf(
      length => {
        const text = runOf(unit, length, lead, end);
        return () => void read(text);
      },
      2 ** (i % 4),
    );
    best = Math.min(best, exponent);
  }
  return best;
}

function tooFast(recogniser: Recogniser, inputs: readonly Input[]): readonly string[] {
  return slowest(recogniser.read, inputs).flatMap(input => {
    const exponent = grows(recogniser, input);
    return exponent < LIMIT ? [] : [`${JSON.stringify(input)} grows with exponent ${exponent.toFixed(2)}`];
  });
}

describe('recognisers', () => {
  it.each(RECOGNISERS.map(recogniser => [recogniser.name, recogniser] as const))('%s', (_, recogniser) => {
    const inputs = ['', ...(recogniser.leads ?? [])].flatMap(lead =>
      ['', ...(recogniser.ends ?? [])].flatMap(end => REPEATED.map(unit => ({ unit, lead, end }))),
    );
    expect(tooFast(recogniser, inputs)).toEqual([]);
  });
});

describe.each(LAYOUTS)('whole passes, %s', (_, between, lead) => {
  it.each(PASSES.map(pass => [pass.name, pass] as const))('%s', (__, pass) => {
    expect(
      tooFast(
        pass,
        REPEATED.map(unit => ({ unit: unit + between, lead, end: '' })),
      ),
    ).toEqual([]);
  });
});

describe('case 17: five megabytes', () => {
  const facts = PASSES.find(({ name }) => name === 'findings');

  it.each(['[', '{--', '=', 'A.', '[1] ', '# ', '\\'])('of %s', unit => {
    const text = runOf(unit, 5_000_000, '', '');
    const part = runOf(unit, 500_000, '', '');
    facts?.read(part);
    const short = Math.min(...[1, 2, 3].map(() => timeOf(() => facts?.read(part))));
    // Ten times the length: of what grows with the square of it, this would be a hundredfold.
    expect(timeOf(() => facts?.read(text))).toBeLessThan(40 * short + 100);
  });
});

describe('the measure itself', () => {
  const spin = (steps: number): void => {
    let sum = 0;
    for (let i = 0; i < steps; i++) sum += Math.sqrt(i);
    if (sum < 0) throw new Error('never');
  };

  it.each<[string, (length: number) => number, number, number]>([
    ['linear work', length => length * 20, 0.7, 1.3],
    ['quadratic work', length => (length * length) / 20, 1.5, 2.5],
    ['no work', () => 0, 0, 0],
  ])('%s', { retry: 3 }, (_, steps, from, to) => {
    const exponent = exponentOf(length => () => spin(steps(length)));
    expect(exponent).toBeGreaterThanOrEqual(from);
    expect(exponent).toBeLessThanOrEqual(to);
  });

  it('fits a line, whatever one of the points says', () => {
    expect(
      slopeOf([
        [0, 1],
        [1, 3],
        [2, 5],
        [3, 7],
        [4, 20],
      ]),
    ).toBeCloseTo(2);
  });
});
