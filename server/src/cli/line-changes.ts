/** Two lists of lines → what was taken out and put in, by the shortest way (E. Myers, 1986). */

/** Lines that give way to others: `from` up to `to` in the old list, counted from 0, `to` exclusive. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

export function changesOf(old: readonly string[], young: readonly string[]): readonly Change[] {
  let front = 0;
  while (front < old.length && front < young.length && old[front] === young[front]) front++;
  let back = 0;
  const most = Math.min(old.length, young.length) - front;
  while (back < most && old.at(-1 - back) === young.at(-1 - back)) back++;
  const a = old.slice(front, old.length - back);
  const b = young.slice(front, young.length - back);
  return pathBetween(a, b).map(({ from, to, lines }) => ({ from: from + front, to: to + front, lines }));
}

/** Beyond so many lines in and out the shortest way costs too much to find: all between gives way to all. */
const MOST_STEPS = 1000;

function pathBetween(a: readonly string[], b: readonly string[]): readonly Change[] {
  const whole = a.length === 0 && b.length === 0 ? [] : [{ from: 0, to: a.length, lines: b }];
  if (a.length === 0 || b.length === 0) return whole;
  const reached: ReadonlyMap<number, number>[] = [];
  let farthest = new Map<number, number>([[1, 0]]);
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    reached.push(farthest);
    const next = new Map(farthest);
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = comesDown(farthest, diagonal, steps) ? at(farthest, diagonal + 1) : at(farthest, diagonal - 1) + 1;
      let y = x - diagonal;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      next.set(diagonal, x);
      if (x >= a.length && y >= b.length) return walkBack(a, b, reached, steps);
    }
    farthest = next;
  }
  return whole;
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  reached: readonly ReadonlyMap<number, number>[],
  steps: number,
): readonly Change[] {
  const changes: Change[] = [];
  let x = a.length;
  let y = b.length;
  for (let step = steps; step > 0; step--) {
    const before = reached[step] ?? new Map<number, number>();
    const diagonal = x - y;
    const down = comesDown(before, diagonal, step);
    const fromDiagonal = down ? diagonal + 1 : diagonal - 1;
    const fromX = at(before, fromDiagonal);
    const fromY = fromX - fromDiagonal;
    const taken: Change = down
      ? { from: fromX, to: fromX, lines: b.slice(fromY, fromY + 1) }
      : { from: fromX, to: fromX + 1, lines: [] };
    const last = changes.at(-1);
    if (last && last.from === taken.to) {
      changes[changes.length - 1] = { from: taken.from, to: last.to, lines: [...taken.lines, ...last.lines] };
    } else changes.push(taken);
    x = fromX;
    y = fromY;
  }
  return changes.reverse();
}

/** Whether the farthest way to this diagonal puts a line in, rather than takes one out. */
function comesDown(farthest: ReadonlyMap<number, number>, diagonal: number, steps: number): boolean {
  if (diagonal === -steps) return true;
  return diagonal !== steps && at(farthest, diagonal - 1) < at(farthest, diagonal + 1);
}

function at(farthest: ReadonlyMap<number, number>, diagonal: number): number {
  return farthest.get(diagonal) ?? 0;
}
