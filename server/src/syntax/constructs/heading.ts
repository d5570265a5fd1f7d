/** Headings people type anyway: a short line of its own in capitals or title case, letter-spaced, or with a colon. */
import { endWithout, withoutCalls } from '../../text/ends.ts';
import type { Span } from '../../text/span.ts';
import type { HeadingNode } from '../tree.ts';
import { canBePaperWord } from '../words/paper-words.ts';
import { looksLikeHeading } from './heading-look-alike.ts';
import { isOfficeShaped } from './name-shape.ts';

const LONGEST = 160;

/** `## Heading`, `### Heading`: typed by the editor, wins over everything. */
export function readMarkedHeading(flat: string, at: number): HeadingNode | null {
  const match = /^(#{2,6})\s+(?=\S)/.exec(flat);
  if (!match?.[1]) return null;
  const label = flat.slice(match[0].length).trim();
  const start = at + match[0].length;
  return { kind: 'heading', level: match[1].length - 1, label: [start, start + label.length], form: 'marked' };
}

export interface HeadingContext {
  /** Blank lines stand on both sides. */
  readonly alone: boolean;
  /** Nine tenths of the text are capitals: then capitals are no evidence. */
  readonly allCapitals: boolean;
  /** The paragraph behind it is text that it can head. */
  readonly textFollows: boolean;
  /** The paragraph before it is a heading: a line in parentheses is its second line. */
  readonly afterHeading?: boolean;
  /** Lines of this shape recur (`Trade.`, `Ships.`, `Dues.`): then a full stop makes no sentence. */
  readonly recurs?: boolean;
}

export function readHeading(flat: string, at: number, context: HeadingContext): HeadingNode | null {
  if (flat.length > LONGEST || flat.length < 2 || !context.alone || !context.textFollows) return null;
  const words = withoutCalls(flat).trimEnd();
  const form = formOf(words, context);
  if (!form || (form !== 'spaced' && !looksLikeHeading(words))) return null;
  const level = form === 'capitals' || form === 'spaced' ? 1 : 2;
  return { kind: 'heading', level, label: [at, at + words.length] satisfies Span, form };
}

function formOf(words: string, context: HeadingContext): HeadingNode['form'] | null {
  if (!/\p{L}{2}|(?:\p{L} ){3}/u.test(words) || /^["“‘«[*—–-]|[,;—–”“"-]$|[,\s](?:and|or)$/u.test(words)) return null;
  if (words.startsWith('(')) return isSubtitle(words, context) ? 'title-case' : null;
  if (isSpaced(words)) return 'spaced';
  const colon = words.endsWith(':');
  const bare = words.replace(/[:.]$/, '');
  if (isCapitals(bare)) {
    if (/^\p{Lu}{2,3}$/u.test(words) || SPEAKS.test(bare)) return null;
    if (colon && bare.length < 5 && !canBePaperWord(bare)) return null;
    return (context.allCapitals && !colon) || (words.endsWith('.') && words.length > 60) ? null : 'capitals';
  }
  if (/^\p{Ll}/u.test(bare)) return isLowerHeading(words) ? 'capitals' : null;
  if (words.endsWith('!') || (endsInStop(words) && !isStopped(bare, context))) return null;
  if (colon && !isColonHeading(bare)) return null;
  return isTitleCase(bare.replace(/\?$/, '')) ? (colon ? 'colon' : 'title-case') : null;
}

/** A sentence in capitals: somebody says what he does. */
const SPEAKS = /(?:^|\s)(?:I|WE|YOU|HE|THEY) (?:AM|ARE|HAVE|HAD|SHOULD|WOULD|WILL|SHALL|MUST|CAN)(?:\s|$)/;

const endsInStop = (words: string): boolean => words.endsWith('.') && !/\b(?:etc|U\.S|U\.N|U\.K)\.$/.test(words);

/** Before a full stop: four words or more, each with a capital, and nothing that ends inside; fewer where the shape recurs. */
function isStopped(bare: string, context: HeadingContext): boolean {
  if (/[.;:!?]\s/.test(bare.replace(/\b(?:vs|etc|Mr|Dr|St|No)\./g, '')) || !isTitleCase(bare)) return false;
  if (isOfficeShaped(bare)) return false;
  return bare.split(' ').length >= 4 || (context.recurs === true && /\p{Ll}{3}/u.test(bare));
}

/** `(Approved by the Council, March 7, 1956)` under a heading. */
function isSubtitle(words: string, context: HeadingContext): boolean {
  return context.afterHeading === true && words.endsWith(')') && !/[.!?]\)$|^\(see\s/iu.test(words);
}

/** Four words or fewer; a single one must be the word for a part of a document: `Trade:` and `Henry:` look alike. */
function isColonHeading(bare: string): boolean {
  const words = bare.split(' ');
  return words.length > 1 || canBePaperWord(bare);
}

/** Small capitals typed as lower case: plain words that end without a mark. */
function isLowerHeading(words: string): boolean {
  return (
    words.length <= 90 &&
    /^\p{Ll}[\p{Ll}\p{N}. :’'—–-]+$/u.test(words) &&
    !/[.:]$|[.:] \p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(words) &&
    words.split(' ').length <= 12 &&
    !/^(?:and|or|but|which|that|to|of|in|for|with|by|from|as|was|is|not|he|she|it|they|we|i|und|oder|и|в|на)\s/.test(
      words,
    )
  );
}

function isSpaced(words: string): boolean {
  return /^(?:\p{L} ){3,40}\p{L}$/u.test(words);
}

function isCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}{2}/u.test(words);
}

const SMALL = new Set(
  'a an and as at but by for from if in into nor of off on onto or over per re since than the to up upon versus vs vis-à-vis vis-a-vis via with without within between under its their our your his it we us they do be is are not der die das des dem den und von vom zu zur zum im am für über bei mit de la le les du des et en à au aux sur pour dans del los las y el i в и на о об с по к из от для'.split(
    ' ',
  ),
);

/** Every word but the small ones begins with a capital or a digit, and the first does. */
export function isTitleCase(words: string): boolean {
  const list = words.split(/[\s/—–]+/).filter(word => /[\p{L}\p{N}]/u.test(word));
  if (list.length === 0 || list.length > 22) return false;
  let capitals = 0;
  for (const [i, raw] of list.entries()) {
    const word = raw.replace(/^[("“‘'«[]+/, '');
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++;
    else if (i === 0 || !SMALL.has(word.slice(0, endWithout(word, ',:;)')).toLowerCase())) return false;
  }
  return capitals > 0 && /\p{Lu}/u.test(words);
}
