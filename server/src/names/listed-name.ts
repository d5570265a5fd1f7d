/** A name as a list of persons has it (`Eden, Rt. Hon. Sir Anthony`, `Ngo Dinh Diem`) taken apart. */
import { fold } from './fold.ts';
import { unhooked } from './hooked.ts';
import { honorificOf } from './honorifics.ts';
import { isParticle } from './particles.ts';
import { namePieces } from './words.ts';

export interface NameShape {
  /** Folded words of the surname, particles among them; all words of a name in native order. */
  readonly family: readonly string[];
  /** Folded given names in their order; a single letter is an initial. */
  readonly given: readonly string[];
  /** Given and family name aren't told apart by a comma, as in `Ngo Dinh Diem` or a lone `Hussein`. */
  readonly native: boolean;
}

export interface ListedName {
  /** The name itself first, then what stands in parentheses or after a cross-reference. */
  readonly shapes: readonly NameShape[];
  readonly nicknames: readonly string[];
  /** Folded titles and ranks found inside the name. */
  readonly titles: readonly string[];
  readonly suffix: string | null;
  /** Folded words whose letters have hooks → the same with their sounds written out, folded. */
  readonly unhooked: ReadonlyMap<string, string>;
}

const SUFFIXES = new Set('jr sr ii iii iv v vi vii viii xii xxiii 2d 3d 2nd 3rd junior senior'.split(' '));
const REMARK =
  /\b(?:ret|usa|usn|usaf|usmc|rn|raf|spd|cdu|csu|fdp|pseud|pseudonym|code|cia|nsc|mp|deceased|retired)\b|^\s*[RDI]\s*[–—-]/i;
const LEADING_REMARK = /^(?:also|born|nee|née|geb\.?|formerly|later|aka|a\.k\.a\.|known as|called|or)\s+/i;
const MAX_WORDS = 12;

export function parseListedName(name: string): ListedName {
  const { plain, inside } = takeAsides(name.slice(0, 300));
  const parts = plain.split(',').map(part => part.trim());
  const titles: string[] = [];
  const nicknames: string[] = [];
  let suffix: string | null = null;
  const strip = (part: string, isGiven: boolean): string[] => {
    const words = wordsOf(part);
    // `Lord, Winston`, `King, Gordon D.`: a surname that is a title elsewhere.
    if (!isGiven && words.length === 1 && kept.length > 1) return words.map(({ folded }) => folded);
    return words
      .filter((word, at) => {
        if (SUFFIXES.has(word.folded) && !(word.dotted && word.folded.length === 1)) suffix ??= word.folded;
        else if (isTitle(word) || (isGiven && isRankBefore(word, words[at + 1]))) titles.push(word.folded);
        else return true;
        return false;
      })
      .map(word => word.folded);
  };
  const kept = parts.filter(part => part && !REMARK.test(part));
  const family = strip(kept[0] ?? '', false);
  const given = kept.slice(1).flatMap(part => strip(part, true));
  const shapes: NameShape[] = [];
  const isNative = given.length === 0 && !(titles.length > 0 && family.length === 1 && kept.length > 1);
  if (family.length > 0) shapes.push(isNative ? nativeShape(family) : { family, given, native: false });
  for (const aside of inside) addAside(aside, shapes, nicknames, titles);
  return { shapes, nicknames, titles, suffix, unhooked: unhookedWords(plain) };
}

const NONE: ReadonlyMap<string, string> = new Map();

function unhookedWords(name: string): ReadonlyMap<string, string> {
  const whole = unhooked(name);
  if (whole === null) return NONE;
  const pieces = name.split(/[^\p{L}\p{M}]+/u);
  return new Map(
    pieces.flatMap((word): (readonly [string, string])[] => {
      const sound = unhooked(word);
      return sound === null ? [] : [[fold(word), fold(sound)]];
    }),
  );
}

/** `Jackson C. D.` has lost its comma: what follows the surname can only be initials. */
function nativeShape(all: readonly string[]): NameShape {
  // `Hussein I ibn Talal`: the first of his name, no initial.
  const words = all.some(word => PATRONYMIC.has(word)) ? all.filter(word => word.length > 1) : all;
  const firstInitial = words.findIndex(word => word.length === 1);
  if (firstInitial > 0 && words.slice(firstInitial).every(word => word.length === 1)) {
    return { family: words.slice(0, firstInitial), given: words.slice(firstInitial), native: false };
  }
  const last = words[words.length - 1];
  if (firstInitial >= 0 && last && last.length > 1 && words.length > 1) {
    return { family: [last], given: words.slice(0, -1), native: false };
  }
  return { family: words, given: [], native: true };
}

const PATRONYMIC = new Set(['ibn', 'bin', 'bint']);

interface Aside {
  readonly text: string;
  /** It stands directly behind the surname, so that it gives other spellings of it. */
  readonly ofFamily: boolean;
  readonly quoted: boolean;
}

const ASIDE = /\(([^()]{1,120})\)|[“"‘]([^“”"‘’()]{1,40})[,.]?[”"’]/g;

function takeAsides(name: string): { readonly plain: string; readonly inside: readonly Aside[] } {
  const inside: Aside[] = [];
  const plain = name.replace(ASIDE, (_, parenthesis: string | undefined, quoted: string | undefined, at: number) => {
    const ofFamily = !name.slice(0, at).includes(',') && name.slice(at).includes(',');
    inside.push({ text: parenthesis ?? quoted ?? '', ofFamily, quoted: parenthesis === undefined });
    return ' ';
  });
  return { plain, inside };
}

function addAside({ text, ofFamily, quoted }: Aside, shapes: NameShape[], nicknames: string[], titles: string[]): void {
  const unquoted = text
    .replace(/[“”"‘]/g, '')
    .replace(/[,.]\s*$/, '')
    .trim();
  if (!quoted && REMARK.test(unquoted)) return;
  const rest = unquoted.replace(LEADING_REMARK, '');
  const main = shapes[0];
  for (const piece of ofFamily ? rest.split(',') : [rest]) {
    const words = wordsOf(piece);
    const names = words.filter(word => !isTitle(word)).map(word => word.folded);
    if (names.length === 0) continue;
    const titled = words.some(word => isTitle(word) && honorificOf(word.folded) === 'noble');
    if (ofFamily && main && !main.native) shapes.push({ family: names, given: main.given, native: false });
    else if (titled) shapes.push({ family: names, given: [], native: false });
    else if (piece.includes(',')) shapes.push(...parseListedName(piece).shapes);
    else if (LEADING_REMARK.test(unquoted) && names.length === 1 && main)
      shapes.push({ family: names, given: main.given, native: false });
    else if (names.length === 1 || quoted) nicknames.push(names.length === 1 ? (names[0] ?? '') : names.join(' '));
    else shapes.push(main?.native ? nativeShape(names) : westernShape(names));
    if (titled) titles.push(...words.filter(isTitle).map(word => word.folded));
  }
}

/** A full name without a comma whose main form has one: the last word is the surname, particles before it too. */
export function westernShape(names: readonly string[]): NameShape {
  let start = names.length - 1;
  while (start > 1 && isParticle(names[start - 1] ?? '')) start--;
  return { family: names.slice(start), given: names.slice(0, start), native: false };
}

interface ListedWord {
  readonly folded: string;
  readonly dotted: boolean;
  readonly capital: boolean;
}

const WORD = /([\p{L}\p{M}’'`‘–-]{1,40})(\.?)|\d(?:d|nd|rd)\b/gu;

function wordsOf(part: string): ListedWord[] {
  const words: ListedWord[] = [];
  for (const match of part.matchAll(WORD)) {
    if (words.length >= MAX_WORDS) break;
    const text = match[1] ?? match[0];
    const plain = text.replaceAll('–', '-');
    for (const [from, to] of namePieces(plain, 0, plain.length)) {
      const piece = plain.slice(from, to);
      const folded = fold(piece);
      if (folded) words.push({ folded, dotted: match[2] === '.', capital: piece !== piece.toLowerCase() });
    }
  }
  return words;
}

/** `Sir`, `Gen.`, `Rt. Hon.`: a title. `U Thant`, `Dean`, `King` as a surname: no title. */
function isTitle({ folded, dotted }: ListedWord): boolean {
  const kind = honorificOf(folded);
  if (kind === null || folded.length === 1) return false;
  if (kind === 'rank' || kind === 'noble' || kind === 'woman') return !AMBIGUOUS.has(folded) || dotted;
  if (kind === 'man') return folded === 'mr' || folded === 'herr' || folded === 'monsieur' || dotted;
  if (kind === 'person') return PLAIN_TITLES.has(folded) || (dotted && folded.length > 1 && folded !== 'tt');
  return OFFICE_TITLES.has(folded) || (dotted && kind === 'office' && folded !== 'rep');
}

/** `Taylor, General Maxwell D.`, `Faisal, King`: before a given name or alone such a word is no name. */
function isRankBefore({ folded }: ListedWord, next: ListedWord | undefined): boolean {
  if (next === undefined) return CROWNS.has(folded) || RANKS.has(folded);
  return RANKS.has(folded) || (CROWNS.has(folded) && next.folded.length > 1);
}

const RANKS = new Set('general major marshal sergeant captain commander private'.split(' '));
const CROWNS = new Set('king prince princess shah sultan emir amir cardinal bishop'.split(' '));

const PLAIN_TITLES = new Set('dr prof professor rt rev reverend hon excellency comrade tun tunku'.split(' '));
const OFFICE_TITLES = new Set(
  'president senator representative congressman ambassador governor secretary minister premier rep sen gov amb'.split(
    ' ',
  ),
);
/** Words that are surnames and given names as well. */
const AMBIGUOUS = new Set(
  'king prince duke earl baron count pope cardinal bishop abbot major marshall marshal general sergeant shah sultan emir amir father crown graf aga khan rey roi sharif sherif sister private imam princess dame commander captain ali'.split(
    ' ',
  ),
);
