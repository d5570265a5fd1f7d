/** Notes below a document: a body with its call's mark, a `Note:` paragraph, a source note, an archival legend. */

export interface NoteMark {
  /** The mark without brackets: `1`, `a`, `*`, `⁸⁶` as `86`. */
  readonly number: string;
  /** Where the note's text begins in `flat`. */
  readonly bodyStart: number;
  readonly form: 'bracket' | 'superscript' | 'digit' | 'letter' | 'star';
}

const BRACKET = /^\[(\d{1,3}|[a-z*]|\*{1,4})\](?=\s|$|\.\p{Lu})\s*/u;
const SUPERSCRIPT = /^([⁰¹²³⁴-⁹]{1,3})\s*(?=\S)/u;
const DIGIT = /^(?:\()?(\d{1,3})(?:\)|(?=\s))\s*(?=[\p{Lu}“"«])/u;
const LETTER = /^([a-zа-я])\s+(?=[\p{Lu}“"«])/u;
const STAR = /^(\*{1,4}|†{1,3})\s*(?=[\p{Lu}“"«])/u;

/** The mark of a note's body at the paragraph's beginning, or null. */
export function readNoteMark(flat: string): NoteMark | null {
  const head = flat.slice(0, 40);
  return (
    mark(BRACKET, head, 'bracket') ??
    mark(SUPERSCRIPT, head, 'superscript') ??
    mark(DIGIT, head, 'digit') ??
    mark(STAR, head, 'star') ??
    mark(LETTER, head, 'letter')
  );
}

function mark(expression: RegExp, head: string, form: NoteMark['form']): NoteMark | null {
  const match = expression.exec(head);
  if (!match?.[1]) return null;
  return { number: form === 'superscript' ? digitsOf(match[1]) : match[1], bodyStart: match[0].length, form };
}

function digitsOf(superscript: string): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return Array.from(superscript, char => String(Math.max(0, digits.indexOf(char)))).join('');
}

const LABEL =
  /^\[?(notes?|source(?: note)?|footnotes?|endnotes?|editor(?:ial|[’']s)? notes?|reference|memo|справка|примечани[ея]|anmerkung(?:en)?|quelle|nota|notas|источник)\]?\s*(?::|\.\s?[—–]|$)\]?\s*/iu;

export interface NoteLabel {
  readonly word: string;
  readonly bodyStart: number;
  readonly source: boolean;
}

/** `Note: …`, `Source: …`, `[Notes:]`, `СПРАВКА: …`: only after the close; before the text the same words are keys. */
export function readNoteLabel(flat: string): NoteLabel | null {
  const match = LABEL.exec(flat.slice(0, 60));
  if (!match?.[1]) return null;
  return { word: match[1], bodyStart: match[0].length, source: /^(?:source|quelle|источник)/iu.test(match[1]) };
}

const LEGEND =
  /^[[(]?(?:(?:State |Central |Foreign Policy )?Archives? of (?:the )?\p{Lu}|\p{Lu}[\p{L}. ]{1,14}[.,:]?\s*(?:[fFфФ]|[Ff]ond|[Фф]онд)\.?\s*\d|(?:PA|BA|AA|PA AA|MD|TNA|NA|PRO|NAA|FO|CAB|PREM|DO|CO|WO|DDEL|NARA|RG|AMAE|ASMAE|AAN|SAPMO)[ ,:/-]\s?[\p{L}\d]|\p{Lu}{1,4}[:/]\p{Lu}?\d|files?\s[\p{Lu}\d]|ff?\. ?\d|(?:АВП|РГАНИ|ГАРФ|РГАСПИ|АП РФ|ЦХСД))/u;

/** An archival shelf-mark on a line of its own, after the close: `ARX. F. 9. Op. 41. D. 217.`, `PA, B 10, Bd. 212`. */
export function isLegend(flat: string): boolean {
  return flat.length < 400 && LEGEND.test(flat);
}

/** A note that says where the text lies: `Source: …`. */
export const isSourceNote = (text: string): boolean => /^\[?source(?:[:.]|\s+text\s*:)/iu.test(text);

/** `Summary: …`, behind the close: what the document is about, by its editors. */
export const isAbstractLabel = (flat: string): boolean =>
  /^(?:summary|abstract|zusammenfassung|résumé|аннотация)\s*:/iu.test(flat);
