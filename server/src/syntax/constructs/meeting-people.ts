/**
 * People in a sentence: who met whom in the opening sentence, who was present, who wrote the record. All spans are
 * relative to the text that was given.
 */
import { fold } from '../../names/fold.ts';
import { isOrdinaryWord } from '../../names/ordinary-words.ts';
import { endWithout } from '../../text/ends.ts';
import type { Span } from '../../text/span.ts';
import { PLURAL, SIDE_LEAD } from './people.ts';
import { readPersonShape } from './person.ts';

export interface MeetingPeople {
  readonly people: readonly Span[];
  /** `myself`, `me`, `I`: the author took part. */
  readonly author: Span | null;
  /** A verb without a subject opens the sentence: the author, who signs, is the one who met. */
  readonly untold: boolean;
}

const SENTENCE = 700;
const TITLE =
  '(?:(?:the |an? )?(?:Comrades?|comrades?|comr\\.|Com\\.|Mr\\.?|Mrs\\.?|Dr\\.?|Sir|Lord|Ambassadors?|Amb\\.|Minister|Foreign|Prime|Vice|Deputy|President|Premier|Secretary|General|Gen\\.|Chairman|Chancellor|Governor|Senator|Count|Prince|Herr|Frau|Botschafter|Genoss(?:en?|in)|Gen\\.|[Тт]т?\\.|[Тт]ов\\.|[Тт]оварищ(?:а|у|ем|ами|и)?|[Гг]-н\\p{L}*|(?:[Зз]ам\\p{L}*\\.? |[Вв]ице-)?(?:[Пп]осл|[Пп]осол|[Мм]инистр|[Кк]анцлер|[Пп]резидент|[Пп]ремьер|[Сс]оветник|[Сс]екретар|[Пп]осланник|[Гг]енерал|[Мм]аршал)\\p{Ll}*(?:-министр\\p{Ll}*)?(?: иностранных дел)?(?: (?:США|ФРГ|ГДР|КНР|КНДР|ДРВ|ОАР|СССР))?)\\s)';
const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]+)?";
const NAME = new RegExp(
  `${TITLE}{0,3}(?:\\p{Lu}\\.\\s?){0,3}\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]+)?(?:\\s(?:(?:von|van|de|del|al|bin)\\s)?(?:\\p{Lu}\\.|${WORD})){0,3}`,
  'uy',
);
const OFFICE =
  /(?:[Tt]he|[Dd]en|[Dd]em|[Dd]er) (?:[\p{Lu}][\p{L}’-]* ){0,3}(?:President|Secretary|Ambassador|Minister|Premier|Chancellor|Chairman|Director|Governor|King|Shah|Emperor|Archbishop|Botschafter|Gesandten|Bundeskanzler)(?![\p{L}])/uy;
/** The words of an office in lower case, up to the initials of its holder. */
const OFFICE_BEFORE = /(?:\p{Ll}[\p{L}-]{2,}\s){1,6}(?:\p{Lu}\p{L}+\s){0,3}(?=(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll})/uy;
/** What may stand between two people of one list. */
const BETWEEN =
  /(?:\s?\([^()]{1,60}\))?(?:,? (?:of|for|from) (?:the )?[\p{L} .]{2,40}(?=,| and | und | и ))?(?:, \p{Ll}[^,;.()]{3,80}(?=,|;| and \p{Lu}| und \p{Lu}))?(?:[,;:]? (?:and|und|et|и|as well as|together with|along with|sowie|а также) (?:also )?|[,;:] (?:and |und |и )?(?:from (?:the )?[\p{L} ]{2,30} side ?[:–—-]{0,2} ?)?|\s[–—-]{1,2}\s)(?:(?:with|by|of|mit|с) )?/uy;

const MEETS =
  /(?:talks?|conversations?|met(?![\p{L}])|meeting|received|called|visited|came to see|discussions?|negotiations|interview|luncheon|lunch|dinner|Gespräch|Unterredung|Besprechung|empfing|traf|suchte|бесед|встре[чт]|посет|приня|переговор)/iu;
/** Behind these words the people stand. */
const LEADS =
  /(?:^|[\s,(])(?:[Bb]etween|among|in the presence of:?|attended by:?|(?:participated|took part) in (?:the )?(?:talks?|meeting|conversation)(?: by)?|(?:talks?|talked|conversations?|meeting|discussions?|interview|luncheon|lunch|dinner|spoke|appointment) (?:today |yesterday |this morning |held |was held |were held |took place |were conducted ){0,3}with|(?<=^(?:Today |Yesterday )?)(?:[Vv]isited|[Rr]eceived|[Ss]aw|[Cc]alled on)|I (?:then |also |today |again )?(?:met|saw|received|visited|called (?:today )?(?:on|upon)|lunched with|dined with)(?: today| yesterday| again| again today)?(?: with)?|[Mm]et (?:today |yesterday )?with|called (?:today )?(?:on|upon)|zwischen|Gespräch mit|Unterredung mit|empfing(?: mich)?|traf ich|между|бесед[аы] с|(?:[Вв]стретился|[Бб]еседовал|встреча|имел беседу)(?: сегодня| вчера)? со?|[Бб]ыл(?: сегодня| вчера)?(?: принят| у)?|[Пп]ринял|[Пп]осетил|[Пп]ринимал)\s/gu;
const CALLER =
  /\s(?:called (?:today |yesterday )?(?:on|upon) me|came (?:in )?to see me|received me|asked me to call|visited me|called (?:today |this morning )?at (?:his|her) request|suchte mich auf)(?=[\s.,])/u;
const AUTHOR =
  /(?:as well as|and|with|also|plus|sowie|и) (myself|me|mir|мною|мной)(?=[\s.,])|(?:^|\s)(I|ich|я) (?:then |also |today |again )?(?:met|called|received|visited|had|saw|lunched|dined|hatte|traf|встретился|посетил)|(?:on|upon|see|received|visited|asked) (me)(?=[\s.,])/iu;

/** `Today talks were conducted between A.I. Brenno and Comrades …, as well as myself.` Null where nobody meets. */
export function readOpeningPeople(flat: string): MeetingPeople | null {
  const sentence = firstSentence(flat);
  if (!MEETS.test(sentence)) return null;
  const people: Span[] = [];
  const caller = CALLER.exec(sentence);
  if (caller) people.push(...listFrom(sentence, 0).filter(([, end]) => end <= caller.index));
  for (const lead of sentence.matchAll(LEADS)) {
    if (people.length > 0) break;
    people.push(...listFrom(sentence, lead.index + lead[0].length));
  }
  const verb = RECEIVES.exec(sentence);
  if (verb && people.length === 0) people.push(...listFrom(sentence, verb.index + verb[0].length));
  const present = alsoPresent(flat, sentence.length);
  if (people.length + present.length === 0) return null;
  if (verb)
    people.unshift(
      ...subjectBefore(sentence, verb.index).filter(([start]) => people.every(known => known[0] !== start)),
    );
  people.push(...present);
  const author = AUTHOR.exec(sentence);
  const own = author?.[1] ?? author?.[2] ?? author?.[3];
  const at = author && own !== undefined ? author.index + author[0].lastIndexOf(own) : 0;
  return {
    people: joinTitled(sentence, people),
    author: own === undefined ? null : [at, at + own.length],
    untold: own === undefined && UNTOLD.test(sentence),
  };
}

const UNTOLD =
  /^(?:(?:Today|Yesterday|Сегодня|Вчера)(?: утром| вечером)?,? )?(?:[Vv]isited|[Rr]eceived|[Mm]et (?:today )?with|[Ss]aw|[Cc]alled on|[Вв]стретился|[Пп]ринял|[Пп]осетил|[Бб]еседовал|[Бб]ыл|[Ии]мел)\s/u;
/** Whoever stands before such a verb met those behind it. */
const RECEIVES = /\s(?:принял|принимал|посетил|встретился|received|visited|met|empfing)\s/u;
const REACH_BACK = 120;

/** The people that end where the verb begins. */
function subjectBefore(sentence: string, at: number): readonly Span[] {
  for (const { index } of sentence.slice(0, at).matchAll(/(?<![\p{L}.])\p{L}/gu)) {
    if (index < at - REACH_BACK || TIME_WORD.test(sentence.slice(index, index + 12))) continue;
    const list = listFrom(sentence, index);
    if (list.at(-1)?.[1] === at) return list;
  }
  return [];
}

const TIME_WORD = /^(?:Today|Yesterday|On|In|At|The day|Сегодня|Вчера|В|На|Heute|Gestern|Am)\s/u;

/** `… Minister Lund was also present.`, `На приеме присутствовал К. Тесар.`: in the two sentences behind the first. */
function alsoPresent(flat: string, from: number): readonly Span[] {
  const people: Span[] = [];
  let at = from;
  for (let i = 0; i < 2; i++) {
    while (flat.charAt(at) === ' ') at++;
    const sentence = firstSentence(flat.slice(at, at + SENTENCE));
    const subject = /^(.{3,160}?) (?:was|were) (?:also )?(?:present|in attendance)(?![\p{L}])/u.exec(sentence)?.[1];
    const named = subject === undefined ? readPresentPeople(sentence) : pieces(subject, 0);
    for (const [start, end] of named ?? []) people.push([at + start, at + end]);
    at += sentence.length;
  }
  return people;
}

/** `The Ardanan Minister, Mr Lund, called on me`: his office and his name are one person. */
function joinTitled(sentence: string, people: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of people) {
    const last = joined.at(-1);
    const one =
      last &&
      /^,\s$/.test(sentence.slice(last[1], span[0])) &&
      sentence.charAt(span[1]) === ',' &&
      sentence.slice(...last).startsWith('The ') &&
      /^(?:Mr|Mrs|Dr|Sir|M|Herr)\b/u.test(sentence.slice(...span));
    if (one) joined[joined.length - 1] = [last[0], span[1]];
    else joined.push(span);
  }
  return joined;
}

const PRESENT =
  /^(?:(?:[Aa]lso )?[Pp]resent|Those present|In attendance|The (?:talks?|conversation|meeting) (?:was|were) attended|Anwesend|Zugegen|An (?:dem|der) (?:Gespräch|Unterredung|Besprechung) nahm(?:en)?(?: (?:außerdem|ferner|noch|auch))?(?: teil)?|Von (?:\p{Ll}+ )Seite nahm(?:en)?(?: an dem Gespräch| an der Unterredung)?(?: außerdem)? teil|(?:При|На) (?:бесед[еу]|при[её]ме|встрече|переговорах) (?:также )?(?:присутствовал|был)\p{L}{0,2}|В беседе (?:участвовал\p{L}{0,2}|принял\p{L}{0,2} участие)|Присутствовал\p{L}{0,2})(?: (?:at|on|during|throughout) (?:the |this |our )?(?:\d+\p{L}* )?(?:talks?|conversation|meeting|discussion|luncheon|dinner)(?: of the \p{Lu}\p{Ll}+)?| at the \d+\p{L}* [\p{L} ]{1,30} meeting)?(?: (?:were|was|waren|war|by))?(?: the following)?(?: also)?[:,]? /u;

/** `Present at the talk were N.P. Orlov, head of a department, and the interpreter K. Lund.` Null for any other sentence. */
export function readPresentPeople(flat: string): readonly Span[] | null {
  const sentence = firstSentence(flat);
  const lead = PRESENT.exec(sentence);
  if (!lead) return null;
  const from = lead[0].length;
  const people: Span[] = [];
  for (const [start, end] of pieces(sentence, from)) {
    const words = sentence.slice(start, end);
    const last = people.at(-1);
    const own = readPersonShape(words, [0, words.length]).name !== null || /^the$/i.test(wordBefore(sentence, start));
    if (own || !last) people.push([start, end]);
    else people[people.length - 1] = [last[0], end];
  }
  return people;
}

/** Between commas, semicolons and `and`; without the words that join. */
function pieces(sentence: string, from: number): readonly Span[] {
  const spans: Span[] = [];
  const rest = sentence.slice(from);
  const divider = (rest.match(/;\s/g)?.length ?? 0) >= 2 ? /;\s(?:and\s)?/u : DIVIDER;
  let at = from;
  for (const piece of rest.split(divider)) {
    const side = SIDE_LEAD.exec(piece)?.[0].length ?? 0;
    const lead =
      side +
      (/^(?:and |und |и |also )?(?:the |an? |der |dem |die Genossen |тт?\. )?/u.exec(piece.slice(side))?.[0].length ??
        0);
    const words = piece.slice(lead).replace(/(?: teil)?[.\s]{1,3}$/u, '');
    const start = sentence.indexOf(piece, at) + lead;
    if (words.length > 0) spans.push([start, start + words.length]);
    at = start + words.length;
  }
  return spans;
}

const DIVIDER = /[,;]\s|\s(?:and|und|и)\s(?=(?:the |an? |der |dem )?(?:\p{Ll}{3,}\s)?\p{Lu})/u;

const wordBefore = (sentence: string, at: number): string =>
  /(?<![\p{L}])(\p{L}{1,8})\s$/u.exec(sentence.slice(Math.max(0, at - 8), at))?.[1] ?? '';

const RECORDER =
  /^(?:Recorded by|Record(?:ing)? made by|Conversation recorded by|Record of (?:the )?conversation made by|Notes? taken by|Записал(?:а|и)?|Запись (?:беседы )?вел(?:а)?|Aufgezeichnet von|Protokollführer|Protokoll(?=:))\s?:?\s+(?=\p{Lu})/u;

/** The one who wrote the record, from a line that says so; null for any other line. */
export function readRecorder(flat: string): Span | null {
  if (flat.length > 120) return null;
  const lead = RECORDER.exec(flat)?.[0].length;
  if (lead === undefined) return null;
  const end = endWithout(flat, ' .\t\n');
  return lead < end ? [lead, end] : null;
}

/** The people of a list in a sentence, from `from` on, as far as nothing but connecting words stands between them. */
function listFrom(sentence: string, from: number): Span[] {
  const people: Span[] = [];
  let at = from;
  while (people.length < 60) {
    const officed = stick(OFFICE_BEFORE, sentence, at);
    if (officed !== null) at = officed;
    const end = stick(OFFICE, sentence, at) ?? stick(NAME, sentence, at);
    if (end === null) break;
    const span = nameOf(sentence, at, end);
    if (span) people.push(span);
    const next = stick(BETWEEN, sentence, end);
    if (next === null || next === end) break;
    at = next;
  }
  return people;
}

/** Without an honorific of several; nobody where the words are those of a country or an office alone. */
function nameOf(sentence: string, start: number, end: number): Span | null {
  const words = sentence.slice(start, end);
  const lead =
    (/^(?:the |an? )(?=(?:\p{Lu}\p{Ll}+\s){0,2}\p{Lu}\.)/u.exec(words)?.[0].length ?? 0) +
    (PLURAL.exec(words)?.[0].length ?? 0);
  const bare = words.slice(lead);
  if (/^(?:[Tt]he|[Dd]e[nmr])\s/u.test(bare)) return [start + lead, end];
  return bare
    .split(/\s/)
    .every(
      word => isOrdinaryWord(fold(word)) || /^(?:Today|Yesterday|I|Heute|Gestern|Сегодня|Вчера|Met|This)$/.test(word),
    )
    ? null
    : [start + lead, end];
}

/** Up to the first full stop behind a word of some length, an initial's does not end it. */
function firstSentence(flat: string): string {
  const reach = flat.slice(0, SENTENCE);
  for (const match of reach.matchAll(/[.!?](?=\s|$)/g)) {
    const before = reach.slice(Math.max(0, match.index - 12), match.index);
    if (
      /(?:\p{Ll}{3}|\s(?:me|us|it)|\)|\d)$/u.test(before) &&
      !/(?:^|[\s(])(?:Mrs|Messrs|Gen|Amb|comr|Comr|тов|мин|час|проф|Sec|Sen|Gov|Col|Adm)$/u.test(before)
    )
      return reach.slice(0, match.index + 1);
  }
  return reach;
}

/** Where the expression ends that begins exactly at `at`, or null. */
function stick(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}
