/** The sentence that a place of a text stands in, for people to read. */
import { isDigit, isLetter, isUpperLetter } from './letters.ts';
import { isBlank, type Span } from './span.ts';
import { foldBlanks } from './words.ts';

/** No sentence is shown farther to either side than this. */
const REACH = 300;

/** From the sentence's first word to its end, on one line; cut with an ellipsis where it is very long. */
export function sentenceAround(text: string, [start, end]: Span): string {
  const least = Math.max(0, start - REACH);
  const most = Math.min(text.length, end + REACH);
  let from = start;
  while (from > least && !endsBefore(text, from)) from--;
  let to = end;
  while (to < most && !endsBefore(text, to)) to++;
  // A label (`K. Tesar.`) says nothing by itself: what follows it belongs to it.
  if (to < most && to - from - (end - start) < LABEL)
    do to++;
    while (to < most && !endsBefore(text, to));
  const cutBefore = from === least && from > 0 && !endsBefore(text, from);
  const cutBehind = to === most && to < text.length;
  return `${cutBefore ? '…' : ''}${foldBlanks(text.slice(from, to))}${cutBehind ? '…' : ''}`;
}

/** True where a sentence or a paragraph has ended just before `at`. */
function endsBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === LF && text.charCodeAt(at) === LF) return true;
  if (before === LF && text.charCodeAt(at) === CR) return true;
  // A line that ends long before a typist's margin ends on purpose.
  const isShort = before === LF && at - 2 - text.lastIndexOf('\n', at - 2) < WRAPPED;
  if (isShort && !isLowerLetter(text.charAt(at))) return true;
  if (!isBlank(text.charCodeAt(at)) && Number.isNaN(before)) return true;
  if (isBlank(text.charCodeAt(at)) || !isBlank(before)) return false;
  let mark = at - 1;
  while (mark > 0 && isBlank(text.charCodeAt(mark))) mark--;
  while (mark > 0 && CLOSING.includes(text.charAt(mark))) mark--;
  const stop = text.charAt(mark);
  if (stop === '?' || stop === '!') return true;
  return stop === '.' && isWord(text, mark) && startsSentence(text.charAt(at));
}

const WRAPPED = 45;
const LABEL = 4;
const LF = 0x0a;
const CR = 0x0d;
const CLOSING = '”"’»)]\'';
const OPENING = '“"‘«([';

const SHORT_FORMS = new Set('Capt Prof Lieut Brig Asst Secy Dept Sept Govt Messrs Amb'.split(' '));

/** A stop behind initials and short forms (`Mr.`, `A.I.`, `Gen.`) ends nothing. */
function isWord(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && isInWord(text.charAt(from - 1))) from--;
  const word = text.slice(from, stop);
  if (word === '') return CLOSING.includes(text.charAt(stop - 1));
  const first = word.charAt(0);
  if (SHORT_FORMS.has(word)) return false;
  return word.length > (isUpperLetter(first) ? 3 : 2) || isDigit(first);
}

function isInWord(character: string): boolean {
  return isLetter(character) || isDigit(character);
}

function isLowerLetter(character: string): boolean {
  return isLetter(character) && !isUpperLetter(character);
}

function startsSentence(character: string): boolean {
  return isUpperLetter(character) || OPENING.includes(character);
}
