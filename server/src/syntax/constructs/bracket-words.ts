/** What the words inside an editor's brackets are: a call, a gap, a doubt, a kept error, another hand, a page, a supplied word. */

export type MarkKind = 'call' | 'gap' | 'unclear' | 'sic' | 'hand' | 'page' | 'supplied' | 'deletion';

export interface BracketWords {
  readonly kind: MarkKind;
  readonly value: string | null;
}

/** `inside` is what stands between the brackets; null where it is a key (`[Date: …]`), a declared absence, or nothing. */
export function readBracketWords(inside: string): BracketWords | null {
  const value = inside.replace(/^\[|\]$/g, '').trim();
  if (/^\d{1,3}$/.test(value)) return { kind: 'call', value };
  const head = value.slice(0, 160);
  if (value === '' || KEY.test(head) || STATE.test(head)) return null;
  if (/^(?:sic|!|so in (?:the )?(?:original|source)(?: text)?|так в (?:тексте|документе))\.?$/iu.test(head))
    return { kind: 'sic', value: null };
  const page = PAGE.exec(head);
  if (page?.[1] !== undefined) return { kind: 'page', value: page[1] };
  if (DELETED.test(head)) return { kind: 'deletion', value: afterColon(value) };
  if (HAND.test(head)) return { kind: 'hand', value };
  if (isGap(head)) return { kind: 'gap', value };
  if (/^\?{1,3}$/.test(value)) return { kind: 'unclear', value: null };
  if (value.endsWith('?') || ALTERNATIVES.test(head))
    return { kind: 'unclear', value: value.replace(/\?{1,3}$/, '').trim() };
  return { kind: 'supplied', value };
}

const afterColon = (value: string): string => value.slice(value.indexOf(':') + 1).trim();

const KEY = /^(?:date|place|from|to|number|type|signed|source|facsimile|brackets):/iu;
const STATE = /^(?:undated|unsigned|message unsigned|file copy not signed|no signature)(?:[;,.].{0,120})?$/iu;
const PAGE = /^(?:pp?\.|pages?|ff?\.|fol\.|folio|л\.|s\.|seite) ?(\d{1,4}[rv]?(?:[-–]\d{1,4}[rv]?)?)$/iu;
const DELETED = /^(?:crossed out|struck out|deleted in the source|зачеркнуто|gestrichen):/iu;
const HAND =
  /^(?:handwritten|margin|marginal|marginalia|stamp|stamped|initialed|in (?:the )?[\p{L}’' .]{1,40} hand|checkmark|check mark|вписано от руки|помета|handschriftlich)(?:[^\p{L}]|$|\snote)/iu;
const ALTERNATIVES = /^[\p{L}\p{N}’'-]{1,20} or [\p{L}\p{N}’'-]{1,20}$/u;

/** How much: `2 lines`, `1½ lines`, `less than 1 line`, `dollar amount`, `name and title`. */
const EXTENT =
  '(?:(?:about|approximately|less than|more than|several|few|one|two|three|four|five|six|[\\d½¼¾/ –-]{1,9})\\s?)?(?:(?:and|dollar|personal|source|first|last|rest of the) )?(?:groups?|words?|lines?|names?|paragraphs?|pages?|amounts?|figures?|letters?|sentences?|numbers?|titles?|columns?|sections?|documents?|text|passages?|remainder|handling restriction)';
const GAP_START = new RegExp(
  `^(?:…|\\.\\.\\.|\\. \\. \\.|here follow|here is omitted|опущен|(?:omitted here|apparent omission|omission|torn|text cut off|cut off|blank|excised|deleted|sanitized|garbled?|unintelligible|inaudible|unclear|illegible|undecipherable|indecipherable|пропуск|неразб|неразборчиво|unleserlich|auslassung|groupes? indéchiffrables?)(?![\\p{L}])|${EXTENT}(?: of source text| \\([^)]{1,40}\\))? (?:is |are )?(?:missing|garbled|illegible|omitted|deleted|withheld|excised|torn|undecipherable|indecipherable|lost|not declas))`,
  'iu',
);
const GAP_INSIDE =
  /\b(?:not|no) declas|\b(?:illegible|undecipherable|garbled|omitted|missing|excised|unintelligible|inaudible)[.—–-]?$/iu;

const isGap = (words: string): boolean =>
  GAP_START.test(words) || GAP_INSIDE.test(words) || /^\d{1,2} groups?$/i.test(words);
