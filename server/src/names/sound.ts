/** Keys under which the transliterations of one name meet: `Khrushchev`, `Chruschtschow`, `Khrouchtchev`. */

const KEPT = 20_000;
const known = new Map<string, string>();

/**
 * A coarse key of a folded word, equal for common romanisations of Slavic and Arabic names. Different names may share
 * it, so that it finds candidates and never decides alone.
 */
export function soundKey(folded: string): string {
  let key = known.get(folded);
  if (key === undefined) {
    key = REWRITES.reduce((word, [pattern, by]) => word.replace(pattern, by), folded);
    if (known.size >= KEPT) known.clear();
    known.set(folded, key);
  }
  return key;
}

/** Sibilants and the velar fricative are written alike in one language and apart in the next: one class, `X`. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/^mc(?=[a-z])/g, 'mac'],
  [/ks|cs/g, 'x'],
  [/x/g, 'ks'],
  [/gu(?=[eiy])/g, 'g'],
  [/ph/g, 'f'],
  [/(?:schtsch|chtch|shch|tsch|stsch|tch|sch|zh|kh|sh|ch|sz|cz|dj|dzh|dsch|tj)/g, 'X'],
  [/X+/g, 'X'],
  [/(?:tz|ts|tc|c(?=[eiy])|z)/g, 's'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/ou|oo/g, 'u'],
  [/(?:ck|c|q)/g, 'k'],
  [/w/g, 'v'],
  [/([aou])e(?=[^aeiouy])/g, '$1'],
  [/[eo](?:v|f|ff)(?=$|a$)/g, 'ev'],
  [/(?:skii|skiy|skyi|skij|sky|ski|skyy)$/g, 'ski'],
  [/[yij]{1,3}(?=[aeou])/g, ''],
  [/[yij]+/g, 'i'],
  [/e/g, 'i'],
  [/o/g, 'u'],
  [/([a-z])\1+/g, '$1'],
];

/** `y` and `j` differ as initials of one name (`Yu. Andropov`, `J. Andropov`), and so do `G` and `H`, `V` and `W`. */
export function sameInitial(initial: string, given: string): boolean {
  if (given.startsWith(initial)) return true;
  if (initial.length > 1)
    return soundKey(given).startsWith(soundKey(initial)) || (given.length === 1 && initial.startsWith(given));
  const pair = PAIRS.get(initial);
  return pair !== undefined && pair.includes(given[0] ?? '');
}

const PAIRS = new Map([
  ['y', 'ji'],
  ['j', 'yi'],
  ['i', 'yj'],
  ['w', 'v'],
  ['v', 'w'],
  ['f', 't'],
  ['e', 'y'],
]);
