/**
 * How the time of a function grows with the length of its input: the exponent of the power that fits best. 1 is linear.
 * Each time is the shortest of several, since whatever else the machine does can only add; `vitest.config.mjs` gives
 * the project so much room for garbage that collecting it is no part of what is measured.
 */
export type Work = (length: number) => () => void;

/** Below this the clock and the compiler are measured rather than the work. */
const MEASURABLE = 3;
const SHORTEST = 1 << 10;
const LONGEST = 1 << 17;
const RUNS = 4;
const STEPS = 5;
const PROBED = 1 << 26;
const PER_PAGE = Math.min(...[1, 2, 3].map(timePerPage));

/** The exponent over five lengths, each twice the one before; 0 where even the longest input takes no time to speak of: what grows faster
 * would take minutes. `scale` makes all lengths as many times longer: a step
 * from one cache to the next looks like growth only where it lies between the lengths. */
export function exponentOf(work: Work, scale = 1): number {
  const longest = measurableLength(work, scale);
  if (longest === null) return 0;
  const points: [number, number][] = [];
  for (let step = STEPS - 1; step >= 0; step--) {
    const length = longest >> step;
    points.push([Math.log(length), Math.log(shortestTime(work(length)))]);
  }
  return slopeOf(points);
}

/** The length from which on the work takes long enough, however many repetitions a shorter one needs. */
function measurableLength(work: Work, scale: number): number | null {
  for (let length = SHORTEST; length <= LONGEST * scale; length *= 2) {
    const run = work(length);
    run();
    if (timeOf(run) >= MEASURABLE * scale) return length;
  }
  return null;
}

/** The shortest of several runs, short ones repeated until they can be measured. */
function shortestTime(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    let repeated = 0;
    let taken = 0;
    const start = processorTime();
    do {
      run();
      repeated++;
      taken = processorTime() - start;
    } while (taken < 2);
    best = Math.min(best, taken / repeated);
  }
  return best;
}

export function timeOf(run: () => void): number {
  const start = processorTime();
  run();
  return processorTime() - start;
}

/**
 * In milliseconds. Not the clock's: what else runs on the machine takes none of it. Nor what the system takes to give the
 * process a page of memory: on some virtual machines ten times what the work on that page takes, and short inputs need none.
 */
function processorTime(): number {
  return usedTime() - pageFaults() * PER_PAGE;
}

function usedTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function pageFaults(): number {
  return process.resourceUsage().minorPageFault;
}

/** What a page costs here: memory that is new to the process, touched once. */
function timePerPage(): number {
  const time = usedTime();
  const pages = pageFaults();
  new Uint8Array(PROBED).fill(1);
  return (usedTime() - time) / Math.max(1, pageFaults() - pages);
}

/** The middle one of the slopes between any two points: one time that a collection of garbage fell into changes little. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const slopes = points.flatMap(([x, y], i) => points.slice(i + 1).map(other => (other[1] - y) / (other[0] - x)));
  return slopes.toSorted((a, b) => a - b)[slopes.length >> 1] ?? 0;
}
