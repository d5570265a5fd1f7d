/** The word of a list that is meant by one that is not in it: at most two letters away, and less than half of them. */

/** Null where no word comes near, or where two come equally near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const lower = word.toLowerCase();
  const most = Math.min(2, Math.ceil(word.length / 2) - 1);
  let best: string | null = null;
  let least = most + 1;
  for (const other of known) {
    if (other.length > LONGEST || Math.abs(other.length - word.length) > most) continue;
    const distance = lettersApart(lower, other.toLowerCase());
    if (distance > least) continue;
    best = distance < least ? other : null;
    least = distance;
  }
  return least > most ? null : best;
}

/** No word of a closed list is longer; the time taken grows with the product of both lengths. */
const LONGEST = 64;

/** Letters to put in, take out, replace or swap with their neighbour. */
export function lettersApart(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j - 1] ?? 0) + (same ? 0 : 1), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
