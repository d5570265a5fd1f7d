/**
 * What two lists have in common at both their ends: all that one edit leaves alone. `same` is asked about a piece of the
 * new list and one of the old, by their indices. The answer gives for a new index the old one, or -1 for what is new.
 */
export function equalEnds(
  length: number,
  oldLength: number,
  same: (at: number, oldAt: number) => boolean,
): (at: number) => number {
  const shorter = Math.min(length, oldLength);
  let front = 0;
  while (front < shorter && same(front, front)) front++;
  let back = 0;
  while (back < shorter - front && same(length - 1 - back, oldLength - 1 - back)) back++;
  return at => (at < front ? at : at >= length - back ? at + oldLength - length : -1);
}
