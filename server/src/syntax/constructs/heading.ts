/** Headings people type anyway: a short line of its own in capitals or title case, letter-spaced, or with a colon. */
import type { Span } from '../../text/span.ts';
import type { HeadingNode } from '../tree.ts';

const LONGEST = 120;
const CALLS = /(?:\s*(?:\[\d{1,3}\]|[¹²³⁴-⁹⁰]+))+\s*$/u;

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
}

export function readHeading(flat: string, at: number, context: HeadingContext): HeadingNode | null {
  if (flat.length > LONGEST || flat.length < 2) return null;
  const words = flat.replace(CALLS, '');
  const label: Span = [at, at + words.length];
  if (!/\p{L}{2}|(?:\p{L} ){3}/u.test(words) || /^["“‘«[(*]|[,;]$/u.test(words)) return null;
  if (!context.alone || !context.textFollows) return null;
  if (isSpaced(words)) return { kind: 'heading', level: 1, label, form: 'spaced' };
  const bare = words.replace(/[:.]$/, '');
  if (isCapitals(bare)) {
    return context.allCapitals && !words.endsWith(':') ? null : { kind: 'heading', level: 1, label, form: 'capitals' };
  }
  if (/[.!]$/.test(words) && !/\b(?:etc|U\.S|U\.N|U\.K)\.$/.test(words) && !isLongTitle(bare)) return null;
  if (isAddress(words) || DECISION.test(bare)) return null;
  if (/^\p{Ll}/u.test(bare))
    return isLowerHeading(bare) ? { kind: 'heading', level: 1, label, form: 'capitals' } : null;
  if (isTitleCase(bare.replace(/\?$/, '')))
    return { kind: 'heading', level: 2, label, form: words.endsWith(':') ? 'colon' : 'title-case' };
  return null;
}

/** Four words or more, each with a capital: a full stop behind them does not make a sentence. */
function isLongTitle(words: string): boolean {
  return words.split(' ').length >= 4 && isTitleCase(words);
}

/** `President Roosevelt:`, `Henry:` greet or quote somebody; they head nothing. */
function isAddress(words: string): boolean {
  return (
    /:(?:\s*\[\d+\])?$/.test(words) &&
    /^(?:(?:mr|mrs|ms|dr|sir|dear|president|secretary|ambassador|senator|governor|general|prime minister)\b\.?|\p{Lu}\p{Ll}+:$)/iu.test(
      words,
    )
  );
}

/** What an addressee ticks at the foot of a memorandum. */
const DECISION = /^(?:dis)?approved?(?:\s.*)?$|^(?:dis)?agreed?$|^yes$|^no$|^see me$|^other$|^let['’]s discuss$/iu;

/** Small capitals typed as lower case: a few plain words that end without a mark. */
function isLowerHeading(words: string): boolean {
  return (
    words.length <= 40 &&
    /^\p{Ll}[\p{Ll} ’'-]+$/u.test(words) &&
    words.split(' ').length <= 4 &&
    !/^(?:and|or|but|which|that|to|of)\s/.test(words)
  );
}

function isSpaced(words: string): boolean {
  return /^(?:\p{L} ){3,40}\p{L}$/u.test(words);
}

function isCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}{2}/u.test(words) && words.length <= 100;
}

const SMALL = new Set(
  'a an and as at but by for from if in into nor of off on onto or over per re since than the to up upon versus vs via with without within between under its their der die das des dem den und von vom zu zur zum im am für über bei mit de la le les du des et en à au aux sur pour dans del los las y el i в и на о об с по к из от для'.split(
    ' ',
  ),
);

/** Every word but the small ones begins with a capital or a digit, and the first does. */
export function isTitleCase(words: string): boolean {
  const list = words.split(/[\s/—–]+/).filter(word => /[\p{L}\p{N}]/u.test(word));
  if (list.length === 0 || list.length > 14) return false;
  let capitals = 0;
  for (const [i, raw] of list.entries()) {
    const word = raw.replace(/^[("“‘'«[]+/, '');
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++;
    else if (i === 0 || !SMALL.has(word.replace(/[,:;)]+$/, '').toLowerCase())) return false;
  }
  return capitals > 0 && /\p{Lu}/u.test(words);
}
