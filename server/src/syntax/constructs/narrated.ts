/**
 * A narrated turn: the paragraph's first sentence has a named person, an office or a pronoun as subject of a verb of
 * speech, whatever adverb, participle or apposition stands around him. A paragraph about the author's own doing or the
 * meeting ends the turn before it.
 */
import { isOrdinaryWord } from '../../names/ordinary-words.ts';
import { fold } from '../../names/fold.ts';
import type { Span } from '../../text/span.ts';
import { continuesTurn, isPast, readSpeechVerb } from '../words/speech.ts';

export interface Narrated {
  /** The speaker's name or office, or the pronoun for him or for the author. */
  readonly subject: Span | null;
  readonly what: 'person' | 'side' | 'author' | 'meeting' | 'present';
  /** The verb alone does not tell that somebody speaks (`was`, `made`): it counts among other turns only. */
  readonly weak: boolean;
  /** A pronoun whose verb says that the speaker before goes on. */
  readonly goesOn: boolean;
}

/** A first sentence is read no further than this. */
const REACH = 420;
/** A lead longer than this is a sentence about something else. */
const LEAD = 200;

/** What the paragraph narrates, or null where it goes on with what stands before it. */
export function readNarrated(flat: string, at: number): Narrated | null {
  const sentence = firstSentence(flat);
  if (sentence.length < 12) return null;
  if (PRESENT.test(sentence)) return narrated(null, 'present');
  if (MEETING.test(sentence)) return narrated(null, 'meeting');
  const author = AUTHOR.exec(sentence);
  if (author?.[1] !== undefined) {
    const start = at + author[0].length - author[1].length;
    return /^(?:I|Ich|Я|Je)$/u.test(author[1]) && authorSpeaks(sentence.slice(author[0].length))
      ? narrated([start, start + author[1].length], 'author')
      : narrated(null, 'meeting');
  }
  for (const candidate of candidates(sentence)) {
    const found = readClause(sentence, candidate);
    if (found) return shifted(found, at);
  }
  return null;
}

const narrated = (subject: Span | null, what: Narrated['what'], weak = false, goesOn = false): Narrated => ({
  subject,
  what,
  weak,
  goesOn,
});

function shifted(found: Narrated, at: number): Narrated {
  return found.subject ? { ...found, subject: [at + found.subject[0], at + found.subject[1]] } : found;
}

const MEETING =
  /^(?:(?:The|Our|This|His|It|There|At|Das|Die|Es|Беседа|Встреча|На|Разговор)(?:\s(?:entire|whole|further|discussion|first|second|the end of the))?\s?(?:talks?|conversations?|meeting|discussions?|session|conference|exchange|interview|luncheon|dinner|reception|was (?:then )?(?:agreed|decided)|followed|Gespräch|Unterredung|wurde|продолжалась|длилась)|The record of (?:the )?conversation|Recorded by)(?![\p{L}])/u;
const PRESENT =
  /^(?:(?:Also )?[Pp]resent|Those present|In attendance|The (?:talks?|conversation|meeting) (?:was|were) attended by|Anwesend|Zugegen|An (?:dem|der) (?:Gespräch|Unterredung|Besprechung) nahm(?:en)?|(?:При|На) (?:бесед[еу]|при[её]ме|встрече) (?:также )?присутствовал\p{L}{0,2}|В бесед[еу] (?:приня|участв)\p{L}{1,5})(?: (?:at|on|during|were|was|waren|war|for|throughout))?(?![\p{L}])/u;
const AUTHOR =
  /^(?:(?:Then|Finally|Later|Again|In (?:reply|response|conclusion)|To this),? )?(I|We|Ich|Wir|Я|Мы|Je|Nous)(?![\p{L}’'.,])/u;

/** `I told him`, `I then asked`: behind the pronoun an adverb or two, then a verb of speech in the past. */
function authorSpeaks(rest: string): boolean {
  for (const word of rest.trimStart().split(/[\s,]+/, 4)) {
    if (readSpeechVerb(word) === 'strong') return isPast(word);
    if (!isAdverb(word)) return false;
  }
  return false;
}

/** Where the main clause can begin: at the start, behind a word or phrase that leads in, behind a comma or dash. */
function candidates(sentence: string): readonly number[] {
  const starts: number[] = [];
  const quote = /^["“«]/.test(sentence) ? 1 : 0;
  const lead = LEAD_IN.exec(sentence);
  if (lead) starts.push(lead[0].length);
  else if (!SUBORDINATE.test(sentence.slice(quote))) starts.push(quote);
  for (const match of sentence.slice(0, LEAD).matchAll(/(?:[,;]|\s[—–-]{1,2}|—)\s/g))
    starts.push(match.index + match[0].length);
  return starts;
}

const LEAD_IN =
  /^["“«]?(?:(?:Then|Next|Further|Here|Thereupon|Later|Again|Afterwards|Finally|Subsequently|Meanwhile|However|Moreover|Now|Still|Yet|Today|Yesterday|Dann|Darauf|Daraufhin|Hierauf|Затем|Далее|Также|Тогда|Ensuite|In (?:reply|response|answer|conclusion|turn|closing|this connection|addition)|At this point|On this|To this|On (?:his|her) part|В ответ|В заключение|Со своей стороны|Im weiteren)\s){1,2}/u;
/** Words that open a clause whose subject is not the sentence's, or that are no subject. */
const SUBORDINATE =
  /^(?:When|While|As|After|Before|If|Since|Although|Though|Because|Until|Once|Where|Whether|Als|Nachdem|Da|Wenn|Obwohl|Когда|Если|После|Having|Being|In|On|At|With|By|For|From|During|Under|Upon|Regarding|Concerning|According|Following|Speaking|Referring|Turning|Knowing|Asked|Replying|Continuing|[\p{Lu}]\p{Ll}{2,}ing)\s/u;

const TITLE =
  '(?:Comrades?|comr\\.|Cde\\.?|Com\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Sir|Lord|Lady|Count|Prince|King|Vice|President|Premier|Prime|Chancellor|Ambassador|Amb\\.|Secretary|Sec\\.|Under|Assistant|Deputy|Acting|Foreign|Minister|Senator|Sen\\.|Congressman|General|Gen\\.|Admiral|Adm\\.|Marshal|Colonel|Col\\.|Major|Captain|Chairman|Governor|Gov\\.|Director|Professor|Prof\\.|Herr|Frau|Botschafter|Bundeskanzler|Staatssekretär|Gesandter|M\\.|Mme|Monsieur|Señor|[Тт]оварищ|[Тт]ов\\.|т\\.|г-н|[Пп]осол|[Мм]инистр)';
const WORD = "\\p{Lu}[\\p{L}\\p{M}]+(?:[’'-]\\p{L}[\\p{L}\\p{M}]*)?";
const NAME = new RegExp(
  `(?:${TITLE} ){0,4}(?:\\p{Lu}\\. ?){0,3}${WORD}(?: (?:(?:von|van|der|de|del|al|el|bin|la)(?![\\p{L}])|\\p{Lu}\\.|${WORD})){0,3}|\\p{Lu}\\.(?:\\p{Lu}\\.)?(?= \\p{Ll})`,
  'uy',
);
const OFFICE =
  /(?:[Tt]he|[Dd]er|[Dd]ie|[Ll]e|[Tt]his|[Oo]ur|[Hh]is) (?:[\p{Lu}][\p{L}’-]* |[\p{Ll}]{3,12} ){0,3}(?:President|Pres\.?|Secretary|Sec\.?|Ambassador|Minister|Premier|Chancellor|Chairman|Director|Governor|General|Generalissimo|Admiral|Marshal|King|Shah|Emperor|Prince|Under ?Secretary|Archbishop|Pope|Senator|Botschafter|Bundeskanzler|Gesandte|Reichskanzler|Staatssekretär|side|delegation|delegate|delegates|representative|representatives|Chargé|Counselor|Counselors?|Commissioner|ambassador|president|minister|chancellor|secretary|general|chairman|premier|Seite|ministre|président)(?![\p{L}])|[Пп]осол|[Мм]инистр|[Сс]оветник/uy;
const PRONOUN = /(?:He|She|Er|Sie|Он|Она)(?![\p{L}’'])/uy;
const LOWER_PRONOUN = /(?:he|she|er|sie|он|она)(?![\p{L}’'])/uy;

const ANNOUNCES = /^ (?:\p{Ll}{1,14} ){0,2}\p{Ll}{2,14}:/u;

/** Subject, what stands around it, verb; or verb and subject behind a comma (`, said Lund,`). */
function readClause(sentence: string, from: number): Narrated | null {
  const subject = readSubject(sentence, from);
  if (!subject) return readInverted(sentence, from);
  const verb = readVerb(sentence, subject.span[1]);
  if (!verb) return null;
  // `He said: …` announces words and opens no turn: a person who is named would.
  if (subject.pronoun && ANNOUNCES.test(sentence.slice(subject.span[1], subject.span[1] + 40))) return null;
  const weak = verb.kind === 'weak';
  if (weak && !subject.titled) return null;
  const what = subject.side || (subject.several && verb.kind === 'strong') ? 'side' : 'person';
  return narrated(subject.span, what, weak, subject.pronoun && continuesTurn(verb.word));
}

interface Subject {
  readonly span: Span;
  readonly side: boolean;
  /** Two persons speak at once. */
  readonly several: boolean;
  readonly pronoun: boolean;
  /** One word without title and initials: any capitalised word looks so. */
  readonly bare: boolean;
  /** A title or an office stands in it. */
  readonly titled: boolean;
}

function readSubject(sentence: string, from: number): Subject | null {
  const pronoun =
    stick(PRONOUN, sentence, from) ?? (LEAD_IN.test(sentence) ? stick(LOWER_PRONOUN, sentence, from) : null);
  if (pronoun !== null)
    return { span: [from, pronoun], side: false, several: false, pronoun: true, bare: false, titled: false };
  const office = stick(OFFICE, sentence, from);
  const end = office ?? stick(NAME, sentence, from);
  if (end === null) return null;
  const words = sentence.slice(from, end);
  const several = /^ (?:and|und|et|и) (?:the |der |die )?\p{Lu}/u.test(sentence.slice(end, end + 8));
  if (office !== null)
    return { span: [from, end], side: SIDE.test(words), several, pronoun: false, bare: false, titled: true };
  if (/[’']s$/u.test(words) || (from === 0 && NOT_SUBJECTS.test(words))) return null;
  const bare = !/[\s.]/.test(words);
  if (bare && (isOrdinaryWord(fold(words)) || BODY.test(words))) return null;
  const titled = TITLED.test(words);
  return { span: [from, end], side: SIDE.test(words), several, pronoun: false, bare, titled };
}

const TITLED = new RegExp(`^${TITLE} `, 'u');
const SIDE = /(?:side|delegation|delegates|representatives|Seite|Council|Board|Committee|Government)$/u;
/** Posts and departments as they write of themselves. */
const BODY =
  /^(?:Department|Dept|Deptel|Embassy|Embtel|Legation|Mission|Consulate|USUN|USIS|MAAG|Congress|Reference|Copies|Text)$/u;

/** Capitalised at a sentence's beginning, and nobody's name. */
const NOT_SUBJECTS =
  /^(?:You|It|This|That|There|These|Those|What|Which|Who|How|Why|Both|All|Some|Many|Most|Several|Such|No|Not|Copies|Copy|Text|Reference|Two|Three|One|Other|Others|Same|They|Dear|Dies|Das|Es|Это|Они|Above|Herewith|My|His|Her|Our|Their|Your|Pro|Para|Paragraph|Point|Significant|The)(?:\s|$)/u;

interface Verb {
  readonly kind: 'strong' | 'weak';
  readonly word: string;
}

const APPOSITION =
  /, (?=[\p{Ll}])(?:\p{Lu}\.|[^.;:!?]){2,240}?,(?= \p{L}+ (?:an? |the |that |whether |to |in |further |additional |his |her |what |why |how |him |und |dass |daß |что ))|,? ?\([^()]{1,80}\),?|, \p{Lu}[^.;:!?,]{2,80},/uy;

/** The verb behind the subject, past a parenthesis or an apposition and two adverbs. */
function readVerb(sentence: string, from: number): Verb | null {
  const direct = verbAt(sentence, from);
  if (direct) return direct;
  const several = /^ (?:and|und|et|и) (?:the |der |die )?(?:\p{Lu}[\p{L}.’'-]* ?){1,4}/u.exec(
    sentence.slice(from, from + 80),
  );
  if (several) return verbAt(sentence, from + several[0].trimEnd().length);
  const apposition = stick(APPOSITION, sentence, from);
  return apposition === null ? null : verbAt(sentence, apposition);
}

const NEXT_WORD = /,? ?([\p{L}’']{1,20}),?/uy;

function verbAt(sentence: string, from: number): Verb | null {
  let at = from;
  for (let skipped = 0; skipped < 4; skipped++) {
    NEXT_WORD.lastIndex = at;
    const match = NEXT_WORD.exec(sentence);
    const word = match?.[1];
    if (!match || word === undefined) return null;
    const kind = readSpeechVerb(word);
    if (kind) return { kind, word };
    if (!isAdverb(word)) return null;
    at += match[0].length;
  }
  return null;
}

const ADVERBS = new Set(
  [
    'also then further furthermore next again however therefore now first finally once more immediately at in turn for his her part own reply conclusion thereupon simply just still twice too later here',
    'далее затем также вновь снова в ответ dann ferner weiter auch darauf hierauf ensuite aussi',
  ].flatMap(words => words.split(' ')),
);

const isAdverb = (word: string): boolean => ADVERBS.has(word) || /^\p{Ll}{3,14}ly$/u.test(word);

/** `, said Lund,`; `Darauf erwiderte der Botschafter`: the verb first, a person behind it. */
function readInverted(sentence: string, from: number): Narrated | null {
  if (from === 0) return null;
  NEXT_WORD.lastIndex = from;
  const match = NEXT_WORD.exec(sentence);
  if (!match?.[1] || readSpeechVerb(match[1]) !== 'strong') return null;
  const subject = readSubject(sentence, from + match[0].length + 1);
  if (!subject || subject.side || sentence.charAt(subject.span[0] - 1) !== ' ') return null;
  if (!subject.pronoun && subject.bare && !/^[,.;:—-]|^\s/.test(sentence.slice(subject.span[1]))) return null;
  return narrated(subject.span, 'person', false, subject.pronoun && continuesTurn(match[1]));
}

/** Where the expression ends that begins exactly at `at`, or null. */
function stick(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}

const NO_END = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Gen|Amb|Col|Adm|Comr|comr|Sec|Sen|Gov|St|Messrs|No|Nos|т|тов|г)$/u;

const SENTENCE_END = /[.!?] [\p{Lu}"“«]/gu;

function firstSentence(flat: string): string {
  const reach = flat.slice(0, REACH);
  SENTENCE_END.lastIndex = 12;
  for (let end = SENTENCE_END.exec(reach); end; end = SENTENCE_END.exec(reach)) {
    const i = end.index;
    SENTENCE_END.lastIndex = i + 1;
    if (!/\p{Ll}{2}|\)/u.test(reach.slice(i - 2, i))) continue;
    if (!NO_END.test(reach.slice(Math.max(0, i - 10), i))) return reach.slice(0, i + 1);
  }
  return reach;
}
