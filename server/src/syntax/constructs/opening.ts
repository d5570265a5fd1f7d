/** What the first words of a body tell about the document: the telegram's own number, what it calls itself, a telephone call. */
import { fold } from '../../names/fold.ts';
import { isCommonGivenName } from '../../names/given-names.ts';

/** A cable's number, or its series and number, before the first sentence; `1.` is a point. */
const FUSED =
  /^\[document numbers? not declassified\]\s|^\d{1,6}(?:\/\p{Lu}{1,5}){1,3}\.\s|^(?!1\.)\d{1,6}\.(?:\[\d+\])?\s+(?=["“(]?\p{Lu}|1\.)|^\p{Lu}{2,8}(?:[–-]\p{Lu}{1,4})?[ –-]?\d{2,6}(?:[–-]\d{1,4})?\.(?:\[\d+\])?\s/u;
const SERIES =
  /^(?:secto|tosec|delga|gadel|polto|topol|todep|dulte|tedul|cahto|tocah|hakto|tohak|usun|ecato|toeca|nusup|actor|kissto|dipto|supnu|depcirtel|circular|cincpac|jcs|def|cap|wh|no\.|nr\.)[ .]\s?\p{L}?[–—-]?\d|^unnumbered\./iu;
const ADDRESSED =
  /^(?:For|From|(?:Literally )?[Ee]yes only for|Personal for|Following for) (?:the )?\p{Lu}[\p{L}.’' ]{2,40}(?: from (?:the )?\p{Lu}[\p{L}.’' ]{2,40})?\.\s/u;

export function hasFusedNumber(flat: string): boolean {
  const start = flat.slice(0, 120);
  if (flat.length < 120 && isCapitals(start)) return false;
  return FUSED.test(start) || SERIES.test(start) || ADDRESSED.test(start);
}

/** `3. AGREED POSITION ON TRADE`: a heading with its number. */
const isCapitals = (words: string): boolean =>
  /\p{Lu}{3}/u.test(words) && !/\p{Ll}|[.!?]$/u.test(words) && words.split(' ').length > 4;

const TODAY =
  /(?:^|[^\p{L}])(?:today|yesterday|tonight|last night|this (?:morning|noon|afternoon|evening)|heute|gestern|сегодня|вчера|aujourd[’']hui)(?![\p{L}])/iu;

/** What the opening tells was of the day on which it was written, as in a report. */
export const isOfToday = (flat: string): boolean => TODAY.test(flat.slice(0, 300));

export type SelfName = 'telegram' | 'letter' | 'memorandum' | 'conversation' | 'other';

const NAMES: readonly (readonly [SelfName, RegExp])[] = [
  ['telegram', /(?:^|\s)this (?:telegram|cable|message|joint message)(?![\p{L}])/iu],
  ['memorandum', /(?:^|\s)(?:this|the present|attached) memo(?:randum)?(?![\p{L}])/iu],
  [
    'other',
    /(?:^|\s)(?:this|the present) (?:paper|estimate|report|study|special report|discussion paper)(?![\p{L}])/iu,
  ],
  [
    'conversation',
    /(?:^|\s)(?:telephoned|telephone (?:call|conversation)|by (?:tele)?phone|on the (?:tele)?phone)(?![\p{L}])/iu,
  ],
];

/** What the paragraph calls the document that it stands in, or null. */
export function readSelfName(flat: string): SelfName | null {
  const reach = flat.slice(0, 400);
  return NAMES.find(([, words]) => words.test(reach))?.[0] ?? null;
}

/** `[Here follows a paragraph listing the participants at the meeting …]`: minutes, whatever their title says. */
const MEETING_LEFT_OUT = /^\[here follow.{0,200}(?:participants|agenda|(?:those|persons) present|meeting)/iu;

export const leavesOutMeeting = (flat: string): boolean => MEETING_LEFT_OUT.test(flat);

/** A name of one word: the way posts and ministries close a wire. */
export const isBareSurname = (words: string): boolean => /^[^\s.]+\.?$/u.test(words.trim()) && /\p{L}{4}/u.test(words);

/** Initials alone, or given name and surname: the way letters and memoranda are signed. */
export const isPersonalSignature = (words: string): boolean =>
  /^(?:\p{Lu}\p{Ll}?\.? ?){1,4}$/u.test(words.trim()) ||
  /^\p{Lu}[\p{L}.’'-]*\s+(?:\p{Lu}[\p{L}.’'-]*\s+)*\p{Lu}[\p{L}.,’' -]+$/u.test(words.trim());

/** A clock time set off by a dash: `March 7, 1956—6 p.m.`, as printed telegrams have it. */
export const hasDashTime = (flat: string): boolean =>
  /\d{4}(?:\[\d+\])?\s?(?:—|--)\s?(?:\d|noon|midnight)/iu.test(flat);

/** One word by which friends and colleagues sign: a given name, or a nickname too short for most surnames. */
export const isGivenSignature = (words: string): boolean =>
  /^\p{Lu}\p{Ll}{1,14}$/u.test(words.trim()) && isCommonGivenName(fold(words.trim()));

/** `Mr. President:`, `Mac—`, `McGB:` alone on the first line: the way colleagues write to one another, without `Dear`. */
export const isColleagueAddress = (flat: string): boolean =>
  /^(?:(?:Mr|Mrs|Miss|Dr|General|Governor|Secretary)\.? \p{Lu}[\p{L}’'. -]{1,30}|\p{Lu}\p{Ll}{1,14}|Mc\p{Lu}{2,3}|\p{Lu}{2,4})(?::|\s?—)$/u.test(
    flat.trim(),
  );
