/** The words by which documents name themselves, in the order in which they are asked: the first that fits decides. */
import { lowerCase } from '../../text/lower-case.ts';

/** What the word alone tells; `message` and `exchange` leave it to the form, since both are wired and both are written. */
export type KindType = 'telegram' | 'letter' | 'memorandum' | 'conversation' | 'minutes' | 'note' | 'other' | 'message';

interface Kind {
  readonly type: KindType;
  readonly words: RegExp;
}

/** Adjectives that stand before the word for the kind. */
const BEFORE = [
  'draft',
  'circular',
  'cipher(?:ed)?',
  'forwarding',
  'transmittal',
  'cypher(?:ed)?',
  'coded?',
  'encoded',
  'joint',
  'personal',
  'special',
  'secret',
  'top secret',
  'urgent',
  'information(?:al)?',
  'informal',
  'action',
  'briefing',
  'intelligence',
  'research',
  'current',
  'oral',
  'backchannel',
  'cover(?:ing)?',
  'presidential',
  'unnumbered',
  'incoming',
  'inward',
  'outward',
  'outgoing',
  'verbatim',
  'summary',
  'preliminary',
  'editorial',
  'delegation',
  'official',
  'confidential',
  'immediate',
  'telephone',
  'extracts? (?:from|of)(?: the)?',
  'excerpts? (?:from|of)(?: the)?',
  'paraphrase of(?: the)?',
  'copy of(?: the)?',
  'text of(?: the)?',
  'typescript of(?: the)?',
  'draft of(?: an?| the)?',
  'summary of(?: the)?',
  'проект',
  'entwurf',
  'geheimes?',
  'projet de',
].join('|');

const kind = (type: KindType, words: string): Kind => ({
  type,
  words: new RegExp(`^(?:(?:the|an?|${BEFORE})\\s){0,4}(?:${words})(?![\\p{L}\\p{N}])`, 'u'),
});

const MEETING = '(?:meetings?|discussions?|session|conference|council|cabinet|consultations?)';
const TALK = '(?:conversations?|telephone conversations?|telcons?|memcons?|interview|talks?|audience|teleconference)';

const KINDS: readonly Kind[] = [
  kind('note', 'editorial note|note of the editors?|anmerkung der herausgeber|от редакции'),
  kind(
    'conversation',
    `(?:memorand(?:um|a)|record|transcript|notes?|summary|minutes?|report|account|protocol)s? (?:of|on|from|about|concerning) (?:the |an? |his |their )?(?:substance of )?(?:[\\p{L}’'-]+ ){0,3}${TALK}`,
  ),
  kind('conversation', `${TALK} (?:between|among|with)`),
  kind('conversation', 'telcon|memcon'),
  kind(
    'conversation',
    'note by (?:[\\p{L}.’-]+ ){1,8}of (?:an? |the |his )?(?:conversations?|talks?|interview|discussion) with',
  ),
  kind(
    'conversation',
    'memorand(?:um|a) for the record of (?:[\\p{L}’-]+ ){0,7}?(?:meeting|conference|discussions?|conversations?)',
  ),
  kind(
    'conversation',
    'запис[ьи] бесед[ыа]?|(?:(?:перв|втор|треть|последн)\\p{L}{2,3} )?бесед[аы]|при[её]м (?:посла|послом|министр|советник|временн|поверенн|делегации|президент|премьер)\\p{L}*|zapis besedy',
  ),
  kind(
    'conversation',
    '(?:gesprächs)?(?:aufzeichnung|niederschrift|vermerk|protokoll) (?:über )?(?:ein(?:e|es)?|das|der|des|die)? ?(?:[\\p{L}]+ ){0,3}(?:gesprächs?|unterredung|besprechung)|gesprächs(?:aufzeichnung|vermerk|protokoll)|gespräch(?= \\p{L})|unterredung',
  ),
  kind(
    'conversation',
    "compte[ -]rendu d[’'](?:un )?entretien|compte[ -]rendu de (?:la )?conversation|entretien entre|conversación entre",
  ),
  kind(
    'minutes',
    '(?:(?:war|full|advisory war) )?(?:cabinet|council) (?:minutes?|conclusions)|minutes|verbatim (?:record|minutes)|summary (?:notes|record|minutes)|shorthand record',
  ),
  kind(
    'minutes',
    `(?:memorandum of discussion|(?:delegation )?record|notes|summary)s? (?:of|on|at) (?:[\\p{L}\\p{N}’'.-]+ ){0,9}?${MEETING}`,
  ),
  kind(
    'minutes',
    '(?:(?!from |by |to |on |of |for )[\\p{L}.]+ ){1,3}minutes of|memorandum of discussions?|record of actions?|record of decisions?|(?:national security council|nsc) record of',
  ),
  kind(
    'minutes',
    'протокол (?:заседания|№)|protokoll(?= nr| no)|protokoll (?:der|über die) (?:[\\p{L}.]+ ){0,4}sitzung|стенограмма|procès-verbal|(?:sitzungs|ergebnis|kurz)protokoll|acta de',
  ),
  kind(
    'telegram',
    'telegrams?|cablegrams?|cables?|radiograms?|radiotelegram|teletype(?:d message)?|telex|telegraphic|(?:draht|fern|funk)(?:bericht|erlass|erlaß|schreiben|spruch)|telegramm|télégramme|telegrama|telegramma|(?:шифр|радио)?телеграмм[аы]|шифротелеграмма|(?:вч|телефоно|кодо|радио)-?грамма|nachricht per draht|wire|t\\. s\\.n\\.d\\.|per cable',
  ),
  kind(
    'letter',
    'letters?|airgrams?|des?patch(?:es)?|instructions?|circular(?: letter)?|schreiben|brief(?! of)|privatbrief|handschreiben|erlass|erlaß|runderlass|runderlaß|(?:politischer |botschafts)?bericht (?:des|der|aus)|lettre|carta|dépêche|despacho|письмо|письма|lettera',
  ),
  kind(
    'other',
    'note verbale|verbalnote|notes? (?:from|to) the (?:embassy|legation|ministry|[\\p{L}]+ (?:embassy|legation|mission|ministry|government))|нота',
  ),
  kind(
    'memorandum',
    'memorand(?:um|a|ums)|aide[- ]m[ée]moire|docklad|докладная записка|записк[аи]|справка|vermerk|aufzeichnung|denkschrift|notiz|(?:haus|kurz)?mitteilung|pro memoria|promemoria|mémorandum',
  ),
  kind('memorandum', '(?:(?!from |by |to |on |of |for )[\\p{L}.]+ ){1,5}memorand(?:um|a)'),
  kind('telegram', '(?:(?!from |by |to |on |of |for )[\\p{L}.]+ ){1,5}(?:telegrams?|cables?)'),
  kind('message', 'messages?|note|communications?|notes?|botschaft(?! der | in | des )|послание|сообщение'),
  kind(
    'other',
    '(?!(?:office|board|bureau|department|committee) of |from )(?:[\\p{L}.]+ ){0,6}(?:papers?|reports?|estimates?|study|statement|address|resolution|decision|agreement|treaty|protocol|declaration|communiqué|communique|diary|directive|order|plan|draft|speech|press conference|annex|addendum|guidelines|questionnaire|proposals?|recommendations?|extract|list|chronology|summary|analysis|assessment|announcement|proclamation|memoir|notes|outline|agenda|program|article)',
  ),
  kind(
    'other',
    'постановление|решение|выписка|резолюция|отчет|отчёт|справка|указ|beschluss|beschluß|erklärung|weisung',
  ),
];

export interface KindWord {
  readonly type: KindType;
  /** Where the word ends in the text given. */
  readonly end: number;
}

/** The kind that a title names at its beginning, or null. `text` is short: a title's first words. */
export function readKindWord(text: string): KindWord | null {
  const spaced = SPACED.exec(text)?.[0] ?? '';
  const word = spaced.replaceAll(' ', '');
  const start = lowerCase(word + text.slice(spaced.length, 240)).replaceAll('\n', ' ');
  for (const { type, words } of KINDS) {
    const match = words.exec(start);
    if (match) return { type, end: match[0].length + spaced.length - word.length };
  }
  return null;
}

/** `V e r m e r k`: a word that is set off by blanks between its letters. */
const SPACED = /^(?:\p{L} ){3,40}\p{L}(?=\s|$)/u;

/** The kind's words without an article: `Cipher telegram`. */
export const bareKind = (words: string): string => words.replace(/^(?:the|an?)\s/i, '').trim();

/** `Note`, `Cover note`: a diplomatic paper or a slip among colleagues, told by the title's other words. */
export const isNoteWord = (kind: string): boolean =>
  /^(?:(?:draft|personal|secret|cover(?:ing)?|forwarding) )*notes?$/iu.test(kind);

/** The title is of an embassy, a mission or a government. */
export const namesMission = (title: string): boolean =>
  /(?:^|[^\p{L}])(?:embassy|legation|mission|ministry|government)(?![\p{L}])/iu.test(title);

/** `Aufzeichnung`, `Vermerk`: German offices call a record of a talk so, and any other paper as well. */
export const isAnyRecordWord = (kind: string): boolean =>
  /^(?:aufzeichnung|vermerk|notiz|niederschrift|v e r m e r k)/iu.test(kind);

/** What a title or a subject says a paper is about: a talk. */
export const speaksOfTalk = (words: string): boolean =>
  /(?:^|[^\p{L}])(?:gespräche?s?|unterredung|besprechung|бесед[аыеу])(?![\p{L}])/iu.test(words);

/** A property of any document, not a kind: `Translation`, `Extract`, `Copy`. */
export const isPropertyWord = (words: string): boolean =>
  /^(?:translation|extract|copy|paraphrase|unofficial|official|informal)/i.test(words);

/** `MEMORANDUM FOR THE PRESIDENT` over an addressee. */
export const isMemorandumKey = (flat: string): boolean => /^memorandum/i.test(flat);

/** A number that is called one: `No. 409`, `Nr. 9`, `№ 4`. */
export const hasNumberWord = (words: string): boolean => /(?:^|[^\p{L}])(?:nos?\.|nr\.|№|n°)/iu.test(words);
