/** A page break's number as a place in an order: `[p. 3]`, `[f. 3v]`, `[Page 527]`. */

export interface Page {
  readonly order: number;
  /** What is counted: pages, leaves, `S.`, `л.`. */
  readonly series: string;
}

const PAGE = /^\[(\p{L}+)\.? ?(\d{1,4})([rv]?)\]$/u;

/** Null where it is none, or several pages. */
export function readPage(mark: string): Page | null {
  const match = PAGE.exec(mark);
  if (!match?.[1] || !match[2]) return null;
  const series = match[1].toLowerCase().replace(/^p.*/, 'p').replace(/^f.*/, 'f');
  return { order: Number(match[2]) * 2 + (match[3] === 'v' ? 1 : 0), series };
}
