/** The label of a speaker's turn: `McCloy: …`, `N.P. Orlov. …`, `ORLOV. — …`, `K: …`, `Lund (to Tesar): …`, in any script. */
import type { Span } from '../../text/span.ts';
import { isPaperWord } from '../words/paper-words.ts';
import { isNameShaped, isOfficeShaped } from './name-shape.ts';

export interface TurnLabel {
  /** From the first character of the label to behind its colon, full stop or dash. */
  readonly label: Span;
  readonly speaker: Span;
  readonly form: 'colon' | 'full-stop' | 'dash' | 'label-line' | 'question';
  /** The label folded for counting: the same speaker's labels are equal. */
  readonly key: string;
  /** The last word of the speaker's name, folded. */
  readonly surname: string;
  /** A single letter or initials: speaks only where another such label answers. */
  readonly letters: boolean;
  /** An honorific or an office stands in it: `Mr. Lund`, `Secretary Halloran`, `The President`. */
  readonly titled: boolean;
  /** Initials and a surname, as Soviet records have them: `N.P. Orlov`. */
  readonly initials: boolean;
}

const COLON =
  /^["“'‘]?((?:\p{L}[\p{L}\p{M}.’'-]*|\[[^\]\n]{1,30}\]|\d)(?:[ ](?:\p{L}[\p{L}\p{M}.’'-]*|\[[^\]\n]{1,30}\]|&)){0,6})((?:\s?\([^()]{1,60}\))?(?:\s?\[\d{1,3}\])?)\s?[:：](?=\s|$|\[|["“]|\p{Lo})/u;
const STOP =
  /^((?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}\p{M}’'-]+|\p{Lu}{3,}(?: \p{Lu}\.?)*|[\p{Lu}]{2,}(?:[ -]\p{Lu}{2,}){0,2})(\s?\([^()]{1,60}\))?(?:\s?[.]\s?[—–-]?\s|\s?[—–]\s|\.[—–]\s?)(?=["“«]?\p{Lu})/u;
const TITLED_STOP =
  /^((?:Mr|Mrs|M|Dr|Sir|Gen|Amb|Count|Baron|Prince|Lord)\.? \p{Lu}[\p{L}’'-]+)(\s?\([^()]{1,60}\))(?=\.\s|\.$)/u;
const QUESTION = /^(Q|A|Question|Answer|Вопрос|Ответ|Frage|Antwort)(?:\.|:|\s?[—–])\s/u;

/** The label that the paragraph opens with, by its shape alone. */
export function readTurnLabel(flat: string, at: number): TurnLabel | null {
  const head = flat.slice(0, 140);
  const question = QUESTION.exec(head);
  if (question?.[1]) return label(at, question[0].trimEnd().length, question[1], 'question', true);
  const colon = COLON.exec(head);
  if (colon?.[1] && isSpeaker(colon[1])) {
    const alone = colon[0].length >= flat.trimEnd().length;
    return label(at, colon[0].length, colon[1], alone ? 'label-line' : 'colon', isLetters(colon[1]), head);
  }
  const stop = STOP.exec(head);
  if (stop?.[1] && !ROMAN.test(stop[1]))
    return label(at, stop[0].trimEnd().length, stop[1], /[—–]/.test(stop[0]) ? 'dash' : 'full-stop', false, head);
  const titled = TITLED_STOP.exec(head);
  return titled?.[1] ? label(at, titled[0].length + 1, titled[1], 'full-stop', false, head) : null;
}

/** `II. Policy`: a point, whoever else has a name of such letters. */
const ROMAN = /^[IVXLC]{1,6}$/;

/** Behind a finished sentence, up to four capitalised words before a colon. */
const INNER = /[.!?…)”"\]—–-]["”)\]]?\s((?:\p{Lu}[\p{L}\p{M}.’'-]{0,20} ?){1,4}(?:\([^()]{1,20}\))?)$/u;
const INNER_REACH = 70;
/** A full stop that ends no sentence: `for your attention, Mr. President: …`. */
const ABBREVIATED = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Gen|Amb|Sec|Sen|Gov|Col|Adm|St|M)\. ?$/;

/** Labels inside the paragraph from `from` on, by their shape: `… enough. Mr. Lund: Not yet.` */
export function findInnerLabels(flat: string, at: number, from: number): readonly TurnLabel[] {
  const found: TurnLabel[] = [];
  for (let colon = flat.indexOf(':', from); colon >= 0; colon = flat.indexOf(':', colon + 1)) {
    if (!/\s/.test(flat.charAt(colon + 1))) continue;
    const words = INNER.exec(flat.slice(Math.max(from, colon - INNER_REACH), colon))?.[1];
    if (words === undefined) continue;
    const start = colon - words.length;
    if (ABBREVIATED.test(flat.slice(Math.max(0, start - 8), start))) continue;
    const label = readTurnLabel(flat.slice(start, start + 140), at + start);
    if (label) found.push(label);
  }
  return found;
}

function label(
  at: number,
  length: number,
  speaker: string,
  form: TurnLabel['form'],
  letters: boolean,
  head = speaker,
): TurnLabel {
  const start = at + Math.max(0, head.indexOf(speaker));
  return {
    label: [at, at + length],
    speaker: [start, start + speaker.length],
    form,
    key: form === 'question' ? questionKey(speaker) : keyOf(speaker),
    surname: (speaker.split(/[\s.]/).at(-1) ?? '').toLowerCase(),
    letters,
    titled: TITLED.test(speaker) || (speaker.includes(' ') && isOfficeShaped(speaker)) || OFFICE_ALONE.test(speaker),
    initials: /^(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}\p{M}’'-]+$/u.test(speaker),
  };
}

const TITLED =
  /^(?:the |mr|mrs|ms|miss|dr|sir|lord|lady|gen|adm|amb|col|maj|capt|sen|prof|president|secretary|ambassador|general|admiral|minister|premier|chancellor|chairman|governor|marshal|prime minister|foreign minister|comrade|herr|frau|тов|г-н|посол|министр|m\.|mme)(?:\.| |$)/iu;
const OFFICE_ALONE =
  /^(?:president|secretary|ambassador|minister|premier|chancellor|chairman|governor|general|admiral|marshal|king|shah|председатель)$/iu;

const questionKey = (word: string): string => (/^(?:q|question|вопрос|frage)$/iu.test(word) ? 'q' : 'a');

/** Honorifics, blanks, points and case do not tell speakers apart. */
function keyOf(speaker: string): string {
  return speaker
    .replace(/^(?:the|mr|mrs|ms|dr|sir|m)\b\.? ?/iu, '')
    .replace(/[.\s]/g, '')
    .toLowerCase();
}

const isLetters = (words: string): boolean => /^(?:\p{Lu}\.?){1,3}$/u.test(words);

/** Words that open paragraphs with a colon and never speak (unless a participant is so called). */
const NEVER =
  /^(?:comments?|notes?|n\.?b|summary|subject|subj|action|actions?|recommendations?|conclusions?|reasons?|reference|references?|ref|refs|source|sources|from|to|date|place|time|participants?|present|copy|copies|cc|info|fyi|re|first|second|third|fourth|fifth|sixth|finally|firstly|secondly|thirdly|lastly|next|phase|part|section|option|options|alternative|begin|end|quote|unquote|text|begin text|end text|as follows|following|example|examples?|question|answer|issue|issues|problem|background|discussion|introduction|objective|objectives|purpose|scope|assumptions?|advantages?|disadvantages?|pros?|cons?|annex|appendix|attachments?|enclosures?|tab|title|tags|approved?|disapproved?|agree|disagree|decision|decisions|agreed|postscript|p\.?s|attention|warning|caution|remarks?|item|point|points|para|paragraph|chapter|figure|table|total|cost|costs|sir|sirs|gentlemen|dear .*|excellency|your excellency|mr\.? (?:president|secretary|ambassador|minister|chairman)|madam|he said|i replied|he replied|i said|she said|they said|drafted by|cleared by|approved by|prepared by|e\.?o\.? \d+|washington|moscow|london|department|embassy|u\.?s\.? side|soviet side|british side|distribution|message|personal|secret|confidential|unclassified|top secret|classification|priority|immediate|via|channel|number|no|page|addendum|correction|however|moreover|therefore|thus|in addition|for example|in particular|namely|that is|to wit|resolved|whereas|provided|target date|operational point|status|current status|result|results|response|proposal|proposals|position|positions|views?|general|specific|military|political|economic|financial|other|others|both|also|on|in|at|with|begin quote|end quote|begin summary|end summary|message begins|message ends|text follows|text as follows|following is text|примечание|справка|тема|von|an|betr|betreff|bezug|anlage|wien|berlin|bonn|paris)$/iu;

function isSpeaker(words: string): boolean {
  if (NEVER.test(words.trim())) return false;
  if (isPaperWord(words.slice(words.lastIndexOf(' ') + 1)) && !TITLED.test(words)) return false;
  if (/^\p{Ll}/u.test(words) && !/^(?:von|van|de|del|al|el|bin) \p{Lu}/u.test(words)) return false;
  if (isLetters(words)) return true;
  if (words.startsWith('[')) return /^\[[\p{Lu}][^\]]{1,28}\??\]$/u.test(words);
  const plain = words.replace(/\s?\[\d{1,3}\]/g, '');
  if (isNameShaped(plain.replace(/^the /i, ''))) return true;
  return isOfficeShaped(plain) && plain.split(' ').length <= 5;
}
