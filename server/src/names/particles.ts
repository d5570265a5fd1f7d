/** Small words that belong to a surname, written in lower case or not. */

const PARTICLES = new Set(
  (
    'von vom van der den ter ten zu zum zur af av de del della di da dal das do dos du des la le les lo las los y e ' +
    'al el ibn bin ben bint abu abou abd oud'
  ).split(' '),
);

/** The Arabic article, which a hyphen joins to its name: `al-Nasser`, `ash-Shishakli`. */
const ARTICLES = new Set('al el as ad an ar ash at az ul ud es er'.split(' '));

/** The same in Russian, where they mean nothing else. */
const CYRILLIC = new Map([
  ['де', 'de'],
  ['дю', 'du'],
  ['фон', 'von'],
  ['ван', 'van'],
  ['дер', 'der'],
  ['ибн', 'ibn'],
  ['бен', 'ben'],
]);

/** First letters of all of them, so that nearly every small word of a text is passed over at one look. */
const OPENINGS = new Set([...PARTICLES, ...ARTICLES, ...CYRILLIC.keys()].map(word => word.charCodeAt(0)));

export function mayOpenParticle(code: number): boolean {
  return OPENINGS.has(code | 0x20);
}

/** A small word as it is compared: `фон` is `von`. */
export function foldedParticle(word: string): string {
  return CYRILLIC.get(word) ?? word;
}

export function isParticle(folded: string): boolean {
  return PARTICLES.has(folded);
}

export function isArticle(folded: string): boolean {
  return ARTICLES.has(folded);
}
