/** Chance that is the same every time: the same seed plants the same faults. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = list => list[Math.floor(next() * list.length)];
  const shuffle = list => {
    const out = [...list];
    for (let at = out.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [out[at], out[other]] = [out[other], out[at]];
    }
    return out;
  };
  return { next, pick, shuffle };
}
