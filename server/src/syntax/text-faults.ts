/** Characters that no transcriber types on purpose, word by word: letters of another script, lost and invisible ones, words divided at a line's end. */
import type { Span } from '../text/span.ts';

export interface TextFault {
  readonly kind: 'mixed-scripts' | 'replacement-character' | 'control-character' | 'divided-word';
  readonly span: Span;
  /** How the place reads without the fault; null where only the original can tell. */
  readonly corrected: string | null;
}

/** In the order of the text, not overlapping. */
export function findTextFaults(text: string): readonly TextFault[] {
  const found = [...lostCharacters(text), ...controlCharacters(text), ...mixedWords(text), ...dividedWords(text)];
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

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

const DIVIDED =
  /(?<![\p{L}\p{M}-])(\p{L}[\p{L}\p{M}]+)-(?:[ \t]*\r?\n[ \t]*| )(\p{Ll}[\p{L}\p{M}]+)(?![\p{L}\p{M}-])/gu;

/** `har-` and `bour` on two lines, where the text has the whole word elsewhere and never with a hyphen. */
function dividedWords(text: string): readonly TextFault[] {
  const found: TextFault[] = [];
  let words: ReadonlySet<string> | null = null;
  for (const { 0: written, 1: head, 2: tail, index } of text.matchAll(DIVIDED)) {
    if (head === undefined || tail === undefined) continue;
    words ??= new Set(text.match(HYPHENED));
    if (!words.has(head + tail) || words.has(`${head}-${tail}`)) continue;
    found.push({ kind: 'divided-word', span: [index, index + written.length], corrected: head + tail });
  }
  return found;
}

const HYPHENED = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
