/**
 * People in a sentence or a title: who met whom in the opening sentence, who was present, whom a title sets against whom,
 * who wrote the record. All spans are relative to the text that was given.
 */
import { fold } from '../../names/fold.ts';
import { isOrdinaryWord } from '../../names/ordinary-words.ts';
import { endWithout, withoutCalls } from '../../text/ends.ts';
import type { Span } from '../../text/span.ts';
import { PLURAL, splitRunIn } from './people.ts';
import { readPersonShape } from './person.ts';

export interface MeetingPeople {
  readonly people: readonly Span[];
  /** `myself`, `me`, `I`: the author took part. */
  readonly author: Span | null;
}

const SENTENCE = 700;
const TITLE =
  '(?:(?:the |an? )?(?:Comrades?|comrades?|comr\\.|Com\\.|Mr\\.?|Mrs\\.?|Dr\\.?|Sir|Lord|Ambassadors?|Amb\\.|Minister|Foreign|Prime|Vice|Deputy|President|Premier|Secretary|General|Gen\\.|Chairman|Chancellor|Governor|Senator|Count|Prince|Herr|Frau|Botschafter|Genossen?|[Тт]ов\\.|[Тт]оварищ(?:ем|ами|и)?|министром|послом|г-ном)\\s)';
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
  /(?:talks?|conversations?|met(?![\p{L}])|meeting|received|called|visited|came to see|discussions?|negotiations|interview|luncheon|lunch|dinner|Gespräch|Unterredung|Besprechung|empfing|traf|suchte|бесед|встре[чт]|приня|переговор)/iu;
/** Behind these words the people stand. */
const LEADS =
  /(?:^|[\s,(])(?:[Bb]etween|among|in the presence of:?|attended by:?|(?:participated|took part) in (?:the )?(?:talks?|meeting|conversation)(?: by)?|(?:talks?|talked|conversations?|meeting|discussions?|interview|luncheon|lunch|dinner|spoke|appointment) (?:today |yesterday |this morning |held |was held |were held |took place |were conducted ){0,3}with|I (?:then |also |today |again )?(?:met|saw|received|visited|called (?:today )?(?:on|upon)|lunched with|dined with)(?: today| yesterday| again| again today)?(?: with)?|[Mm]et (?:today |yesterday )?with|called (?:today )?(?:on|upon)|zwischen|Gespräch mit|Unterredung mit|empfing(?: mich)?|traf ich|между|беседа с|встретился с|встреча с|был принят|принял|посетил)\s/gu;
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
  if (people.length === 0) return null;
  const author = AUTHOR.exec(sentence);
  const own = author?.[1] ?? author?.[2] ?? author?.[3];
  const at = author && own !== undefined ? author.index + author[0].lastIndexOf(own) : 0;
  return { people, author: own === undefined ? null : [at, at + own.length] };
}

const PRESENT =
  /^(?:(?:[Aa]lso )?[Pp]resent|Those present|In attendance|The (?:talks?|conversation|meeting) (?:was|were) attended|Anwesend|Zugegen|(?:При|На) бесед[еу] (?:также )?присутствовал\p{L}{0,2})(?: (?:at|on|during|throughout) (?:the |this |our )?(?:\d+\p{L}* )?(?:talks?|conversation|meeting|discussion|luncheon|dinner)(?: of the \p{Lu}\p{Ll}+)?| at the \d+\p{L}* [\p{L} ]{1,30} meeting)?(?: (?:were|was|waren|war|by))?(?: the following)?(?: also)?[:,]? /u;

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
    const lead = /^(?:and |und |и |also )?(?:the |an? |der |dem )?/u.exec(piece)?.[0].length ?? 0;
    const words = piece.slice(lead).replace(/[.\s]{1,3}$/u, '');
    const start = sentence.indexOf(piece, at) + lead;
    if (words.length > 0) spans.push([start, start + words.length]);
    at = start + words.length;
  }
  return spans;
}

const DIVIDER = /[,;]\s|\s(?:and|und|и)\s(?=(?:the |an? |der |dem )?(?:\p{Ll}{3,}\s)?\p{Lu})/u;

const wordBefore = (sentence: string, at: number): string =>
  /(?<![\p{L}])(\p{L}{1,8})\s$/u.exec(sentence.slice(Math.max(0, at - 8), at))?.[1] ?? '';

const SET_AGAINST =
  /(?:^|\s)(?:[Bb]etween|[Aa]mong|[Ww]ith|zwischen|mit|между|с)\s(?=(?:the |den |dem |der )?(?:\p{Lu}|посл|министр))/u;
const TITLE_ENDS =
  /,\s(?:(?:at )?\p{Lu}[\p{L} ’']+,\s){0,3}(?:\p{Lu}\p{Ll}+ \d{1,2}|\d{1,2}\.? \p{L}+ \d{4})(?:[,.].*)?$|\s(?:regarding|concerning|about|during|on the|on \p{Lu}|über|о|об|am)\s.*$|(?<=\p{Ll}{2}|\d)\.\s\p{Lu}.*$/u;

/** The people of a title that names the parties of a talk: `Between President Lund and Chancellor Kestner`. */
export function readTitlePeople(flat: string): readonly Span[] {
  const against = SET_AGAINST.exec(flat);
  if (!against) return [];
  const from = against.index + against[0].length;
  const rest = flat.slice(from).replace(TITLE_ENDS, '');
  return splitRunIn(withoutCalls(rest))
    .flatMap(span => splitAtInitials(rest, span))
    .map(([start, end]): Span => [from + start, from + end]);
}

/** `Chief Editor G.K. Lund and artist, chief of the guild U. Orlov`: two names with initials, `and` behind the first. */
function splitAtInitials(rest: string, [start, end]: Span): readonly Span[] {
  const first = /(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{L}+ and (?=.{0,80}\p{Lu}\.)/u.exec(rest.slice(start, end));
  if (!first) return [[start, end]];
  const behind = start + first.index + first[0].length;
  return [
    [start, behind - ' and '.length],
    [behind, end],
  ];
}

const RECORDER =
  /^(?:Recorded by|Record(?:ing)? made by|Conversation recorded by|Record of (?:the )?conversation made by|Notes? taken by|Записал(?:а|и)?|Запись (?:беседы )?вел(?:а)?|Aufgezeichnet von|Protokoll(?:führer)?)\s?:?\s+(?=\p{Lu})/u;

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
      /(?:\p{Ll}{3}|\)|\d)$/u.test(before) &&
      !/(?:^|[\s(])(?:Mrs|Messrs|Gen|Amb|comr|Comr|тов|Sec|Sen|Gov|Col|Adm)$/u.test(before)
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
