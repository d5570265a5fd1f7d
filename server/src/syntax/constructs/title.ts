/**
 * The printed title of an edition: `250. Telegram From the Embassy …`, `The Ambassador in Velmark (Orlov) to the
 * Secretary of State`, `Orlov to Whitcombe`. A typed one is a `# Title` line and needs no guess.
 */
import { withoutCalls } from '../../text/ends.ts';
import type { Span } from '../../text/span.ts';
import { readKindWord } from '../words/kinds.ts';
import type { TitleNode } from '../tree.ts';

const LONGEST = 600;
const NUMBER =
  /^(?:(?:no\.?|nr\.?|№|doc(?:ument)?\.?|§) ?)?\d{1,4}[a-z]?(?:\.|(?= \p{Lu})|$)|^\[(?:document )?\d{1,4}\]/iu;
const NUMBER_ALONE = /^(?:(?:no\.?|nr\.?|№|doc(?:ument)?\.?|§) ?\d{1,4}[a-z]?\.?|\d{1,4}\.)$/iu;

/** `# Title` as typed; `flat` begins with the mark. */
export function readMarkedTitle(flat: string, at: number): TitleNode | null {
  if (!/^#(?:\s|$)/.test(flat) || /^#[\s#]*#/.test(flat)) return null;
  const after = /^#\s*/.exec(flat)?.[0].length ?? 1;
  return node(flat, at, after, true);
}

/**
 * A title by its words: an edition's number or none, then a word for a kind of document, or one person to another.
 * `next` says that a head follows directly, which is what lets a number and a short line alone be a title.
 */
/** True where the words name a kind of document: then a place and date at its end do not make a date line of it. */
export function titleNamesKind(flat: string): boolean {
  const number = NUMBER.exec(flat)?.[0].length ?? 0;
  return namesKind(withoutCalls(flat.slice(number).trimStart()));
}

export function readTitle(flat: string, at: number, headFollows: boolean): TitleNode | null {
  if (flat.length > LONGEST) return null;
  const number = NUMBER.exec(flat)?.[0].length ?? 0;
  const rest = flat.slice(number).trimStart();
  const words = withoutCalls(rest);
  if (words.length === 0) return null;
  // British prints set a full stop behind the addressee.
  if (namesKind(words) || addresses(words) || (headFollows && addresses(words.replace(/\.$/, ''))))
    return node(flat, at, 0, false);
  const numbered = number > 0 && /^\p{Lu}|^["“«„]/u.test(words) && words.length < 250 && !/[.!?]["”»]?$/.test(words);
  return numbered && headFollows ? node(flat, at, 0, false) : null;
}

/** `No. 6`, `250.` alone on the line above the title. */
export function isNumberLine(flat: string): boolean {
  return NUMBER_ALONE.test(flat);
}

function namesKind(words: string): boolean {
  if (OF_ANOTHER.test(words)) return false;
  const kind = readKindWord(words);
  if (!kind) return false;
  const after = words.slice(kind.end).trimStart();
  if (after.length === 0) return words.length < 60 && !/^\p{Ll}/u.test(words);
  if (/^[.,;:!?]?$/.test(after)) return words.length < 80;
  return TITLE_GOES_ON.test(after) && !/\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}+ (?:\p{Ll}+ ){2}/u.test(after);
}

/** `Your telegram of March 5` refers to another document. */
const OF_ANOTHER = /^(?:your|my|our|his|their|ihr|ihre|mein|unser|votre|mon|notre|ваш[аеи]?|мо[йяе]|наш[аеи]?)\s/iu;

const TITLE_GOES_ON =
  /^(?:[,–—(-]|no\b|nr\b|№|number|nos\b|\d|\p{Lu}|from|by|to\b|of\b|on\b|for\b|at\b|in\b|between|among|with|and\b|prepared|concerning|regarding|re\b|about|submitted|approved|circulated|drafted|sent|agreed|attached|unnumbered|von|vom|der|des|de\b|du\b|del\b|от|из|о\b|об\b|с\b|в\b|посла|министра|советника|telegram|an\b|über|zu[rm]?\b|à\b|al\b)/iu;

const OFFICE_START =
  /^(?!en route )(?:the |acting |mr\.? |m\.? |mrs\.? |sir |lord |president |secretary |general |colonel |admiral |ambassador |minister |botschafter |gesandter |der |die |das |le |la |el |il |посол |\p{Lu}[\p{L}.'’-]*[ ,(])/iu;

/** `Kurt Lund an Walter Tesar, 7. 3. 1912`: two names, not a place on a river. */
export function isAddressed(flat: string): boolean {
  return addresses(withoutCalls(flat)) && !/\san (?:der|dem|den)\s/.test(flat);
}

/** One side `to` the other: both whole, outside parentheses, and no sentence. */
function addresses(words: string): boolean {
  if (
    words.length > 260 ||
    !OFFICE_START.test(words) ||
    /[.!?]["”]?$/.test(words.replace(/\b(?:Mr|Dr|Jr|Sr|St|U\.S|D\.C)\.$/, ''))
  )
    return false;
  const split = splitAddress(words);
  if (!split) return false;
  const [left, right] = split;
  return looksLikeParty(left) && looksLikeParty(right);
}

/** The two sides of `X to Y`, or null: the last `to` outside parentheses that leaves both sides whole. */
export function splitAddress(words: string): readonly [string, string] | null {
  let depth = 0;
  let best: readonly [string, string] | null = null;
  for (let i = 0; i < words.length; i++) {
    const char = words.charAt(i);
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (char === ' ' && depth === 0) {
      const word = TO.exec(words.slice(i, i + 8));
      if (word) {
        const left = words.slice(0, i);
        const right = words.slice(i + word[0].length);
        if (
          !best ||
          !/\b(?:assistant|adviser|advisor|minister|ambassador|envoy|representative|delegate|secretary|counselor|aide)$/i.test(
            left,
          )
        )
          best = [left, right];
      }
    }
  }
  return best;
}

const TO = /^ (?:to|an|à|À|al|a) (?=\S)/;

function looksLikeParty(side: string): boolean {
  const words = side.trim().split(/\s+/);
  if (words.length === 0 || words.length > 30) return false;
  const capitals = words.filter(word => /^["“(«[]*\p{Lu}/u.test(word)).length;
  const verbs = words.some(word =>
    /^(?:is|are|was|were|has|have|had|will|would|shall|should|be|been|do|did|can|may|not|that|which|who)$/.test(word),
  );
  return capitals >= 1 && !verbs && capitals * 3 >= words.length;
}

function node(flat: string, at: number, from: number, marked: boolean): TitleNode {
  const number = NUMBER.exec(flat.slice(from))?.[0].length ?? 0;
  const rest = flat.slice(from + number);
  const lead = rest.length - rest.trimStart().length;
  const label = withoutCalls(rest.trim());
  const start = at + from + number + lead;
  return {
    kind: 'title',
    marked,
    number: number > 0 ? [at + from, at + from + number] : null,
    label: [start, start + label.length],
  };
}

export interface Parties {
  readonly sender: Span | null;
  readonly recipient: Span | null;
}

const FROM = /(?:^|\s)(?:from|by|von|vom|от)\s/iu;
const TO_ALONE = /^\s(?:to|for|an)\s/i;
const AFTER_PARTIES =
  /,? (?:Washington|\p{Lu}[\p{L} ]{2,30}), \p{Lu}\p{L}+ \d{1,2}, \d{4}|, \p{Lu}\p{L}+ \d{1,2}, \d{4}|, \[?\d{1,2}\. ?\d|\s(?:regarding|concerning|on|with the text)\s/u;

/** Who writes to whom by the title: `Kind From X to Y`, `X to Y`, `Kind by X`. Relative to `flat`. */
export function readParties(flat: string): Parties {
  const kind = readKindWord(flat);
  const from = FROM.exec(flat.slice(kind?.end ?? 0));
  if (kind && !from) {
    const to = TO_ALONE.exec(flat.slice(kind.end));
    return { sender: null, recipient: to ? party(flat, kind.end + to[0].length, flat.length) : null };
  }
  const start = kind && from ? kind.end + from.index + from[0].length : 0;
  const split = splitAddress(flat.slice(start));
  if (!kind && !split) return { sender: null, recipient: null };
  const end = split ? start + split[0].length : flat.length;
  return {
    sender: party(flat, start, end),
    recipient: split ? party(flat, flat.length - split[1].length, flat.length) : null,
  };
}

function party(flat: string, from: number, to: number): Span | null {
  const cut = flat.slice(from, to).search(AFTER_PARTIES);
  const end = cut > 0 ? from + cut : to;
  return end > from ? [from, end] : null;
}

/** Nothing but marks stands between the date and the title's end. */
export const isTitleEnd = (rest: string): boolean => /^[\s.,;)\]?!:]*$/.test(rest);
