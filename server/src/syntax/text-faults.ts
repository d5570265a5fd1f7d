/** Characters that no transcriber types on purpose, word by word: letters of another script, lost and invisible ones, words divided at a line's end. */
import { shift, type Span } from '../text/span.ts';
import { ask, askPlaced, type Worded, wordingOf } from './wording.ts';

export interface TextFault {
  readonly kind: 'mixed-scripts' | 'replacement-character' | 'control-character' | 'divided-word';
  readonly span: Span;
  /** How the place reads without the fault; null where only the original can tell. */
  readonly corrected: string | null;
}

/** In the order of the text, not overlapping. Paragraphs are looked through once, whatever is edited around them. */
export function findTextFaults(text: string, paragraphs: readonly Worded[] = [whole(text)]): readonly TextFault[] {
  const found = paragraphs.flatMap(paragraph => faultsOf(paragraph));
  // A vertical tab is a blank too, and may stand between paragraphs.
  if (text.includes('\v')) found.push(...controlCharacters(text).filter(({ span }) => !isFound(span, found)));
  found.push(...dividedWords(text, paragraphs));
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

const whole = (text: string): Worded => ({ wording: wordingOf(text, text), start: 0 });

const isFound = ([start]: Span, found: readonly TextFault[]): boolean =>
  found.some(({ span }) => span[0] <= start && start < span[1]);

const faultsOf = askPlaced(
  ({ text }): readonly TextFault[] => [...lostCharacters(text), ...controlCharacters(text), ...mixedWords(text)],
  (faults, by) => (faults.length === 0 ? faults : faults.map(fault => ({ ...fault, span: shift(fault.span, by) }))),
);

function lostCharacters(text: string): readonly TextFault[] {
  const found: TextFault[] = [];
  for (let at = text.indexOf('\ufffd'); at >= 0; ) {
    let end = at + 1;
    while (text.charCodeAt(end) === 0xfffd) end++;
    found.push({ kind: 'replacement-character', span: [at, end], corrected: null });
    at = text.indexOf('\ufffd', end);
  }
  return found;
}

/** Tabs, line ends and form feeds are a typewriter's; the marks that turn the direction of writing hide what is written. */
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e]+/g;

function controlCharacters(text: string): readonly TextFault[] {
  return Array.from(text.matchAll(CONTROL), ({ 0: run, index }) => ({
    kind: 'control-character',
    span: [index, index + run.length],
    corrected: '',
  }));
}

const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** A word of two scripts in which the letters of one all look like letters of the other. */
function mixedWords(text: string): readonly TextFault[] {
  const found: TextFault[] = [];
  // Most texts hold one script: they are looked through once.
  if (!OTHER_SCRIPT.test(text)) return found;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const corrected = word.length > 1 ? inOneScript(word) : null;
    if (corrected !== null) found.push({ kind: 'mixed-scripts', span: [index, index + word.length], corrected });
  }
  return found;
}

/** Letters that look alike in print: of the other script, and the Latin ones that they are taken for. */
const CYRILLIC: Pair = ['АВСЕНІЈКМОРЅТХУасеіјорѕхуһ', 'ABCEHIJKMOPSTXYaceijopsxyh'];
const GREEK: Pair = ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον', 'ABEZHIKMNOPTYXov'];

type Pair = readonly [other: string, latin: string];

/** The word in the script that most of its letters have, or null where it has one script or letters that look like nothing there. */
function inOneScript(word: string): string | null {
  let latin = 0;
  let cyrillic = 0;
  let greek = 0;
  for (const letter of word) {
    if (isLatin(letter)) latin++;
    else if (/\p{Script=Cyrillic}/u.test(letter)) cyrillic++;
    else if (/\p{Script=Greek}/u.test(letter)) greek++;
  }
  if (greek > 0 && cyrillic > 0) return null;
  const [other, ofLatin] = cyrillic > 0 ? CYRILLIC : GREEK;
  const others = cyrillic + greek;
  if (latin === 0 || others === 0 || isRoman(word)) return null;
  return latin >= others ? translate(word, other, ofLatin, isOther) : translate(word, ofLatin, other, isLatin);
}

const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter);
const isOther = (letter: string): boolean => OTHER_SCRIPT.test(letter);

/** Null where a letter that has to go looks like none of the script. */
function translate(word: string, from: string, to: string, goes: (letter: string) => boolean): string | null {
  let out = '';
  for (const letter of word) {
    const at = from.indexOf(letter);
    if (at >= 0) out += to.charAt(at);
    else if (goes(letter)) return null;
    else out += letter;
  }
  return out;
}

/** A Roman number with a slip in it is for the reader of dates. */
const isRoman = (word: string): boolean => /^[IVXLІХѴӀ]+$/u.test(word);

/** Behind a hyphen, over a line's end or a blank, the rest of a word. */
const TAIL = /-(?:[ \t]*\r?\n[ \t]*| )(\p{Ll}[\p{L}\p{M}]+)(?![\p{L}\p{M}-])/uy;
const HEAD = /(?<![\p{L}\p{M}-])\p{L}[\p{L}\p{M}]+$/u;
/** No word is longer that is divided for its length. */
const LONGEST = 60;
/** Up to so many words are looked for paragraph by paragraph; then all that the text holds are put together. */
const FEW = 8;

/** `har-` and `bour` on two lines, where the text has the whole word elsewhere and never with a hyphen. */
function dividedWords(text: string, paragraphs: readonly Worded[]): readonly TextFault[] {
  const found: TextFault[] = [];
  let asked = 0;
  let all: ReadonlySet<string> | null = null;
  const holds = (word: string): boolean => {
    if (asked++ < FEW) return paragraphs.some(paragraph => wordsOf(paragraph).has(word));
    all ??= new Set(paragraphs.flatMap(paragraph => [...wordsOf(paragraph)]));
    return all.has(word);
  };
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next !== 0x20 && next !== 0x0a && next !== 0x0d && next !== 0x09) continue;
    TAIL.lastIndex = at;
    const tail = TAIL.exec(text);
    const head = tail && HEAD.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0];
    if (!tail?.[1] || !head || head.length >= LONGEST - 1) continue;
    const corrected = head + tail[1];
    if (!holds(corrected) || holds(`${head}-${tail[1]}`)) continue;
    found.push({ kind: 'divided-word', span: [at - head.length, at + tail[0].length], corrected });
  }
  return found;
}

const HYPHENED = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

const wordsOf = ask(({ text }): ReadonlySet<string> => new Set(text.match(HYPHENED)));
