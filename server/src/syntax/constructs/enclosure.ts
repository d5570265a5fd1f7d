/** The label that opens an enclosure: `[Enclosure]`, `[Attachment 2—Telegram]`, `Tab A`, `Annex`, `Anlage 1`, `Приложение`. */
import type { Span } from '../../text/span.ts';

const WORD =
  '(?:enclosures?|attachments?|annex(?:es)?|appendi(?:x|ces)|tab|subenclosure|sub-enclosure|enclosed (?:letter|note|memorandum|telegram|message)|anlagen?|anhang|beilage|приложени[ея]|annexe|pièce jointe|anexo|allegato)';
const NUMBER = '(?:\\s*(?:no\\.?|nr\\.?|№)?\\s*(?:\\d{1,3}|[A-Z]|[IVX]{1,5}|one|two|three|four|five))?';
const LABEL = new RegExp(
  `^\\[?\\s*${WORD}${NUMBER}(?:\\s*[—–:,.(-]\\s*[^\\]]{1,160})?\\s*\\]?(?:\\s*\\[\\d{1,3}\\])*\\.?$`,
  'iu',
);

/** The label's span, or null. `alone` says that blank lines stand around it, or that it is a heading of its own. */
export function readEnclosureLabel(flat: string, at: number, alone: boolean): Span | null {
  if (flat.length > 200) return null;
  const match = LABEL.exec(flat);
  if (!match) return null;
  const bracketed = flat.startsWith('[');
  if (!bracketed && (!alone || !/^\p{Lu}/u.test(flat) || /[:;,]$/.test(flat) || flat.length > 80)) return null;
  if (COUNT_OF_THEM.test(flat) || NOT_PRINTED.test(flat)) return null;
  return [at, at + flat.length];
}

/** `Enclosures: 2`, `Enclosure: Copy of despatch`: a list at the end, no document. */
const COUNT_OF_THEM = /^\[?(?:enclosures?|attachments?|tabs?|anlagen?|приложени[ея]|annexes)\s*[:(]/iu;
const NOT_PRINTED = /not (?:printed|found|attached|included)|attached|omitted/iu;
