/** Lower case that keeps every offset. Patterns read it with no `i`, which costs an engine much where they name classes of letters. */

/** Lower case of the same length, so that an offset is one of both: the few letters whose lower case is longer stay as they are. */
export function lowerCase(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  let out = '';
  for (const unit of text.split('')) {
    const small = unit.toLowerCase();
    out += small.length === 1 ? small : unit;
  }
  return out;
}
