/**
 * A description of a document that isn't printed itself, as calendars and finding aids have it: `142. Telegram 727 from
 * Sarnow, August 16. The harbour question. Secret. 3 pp. Foreign Office, Central Files.`
 */
export function isDescription(flat: string): boolean {
  return NUMBERED.test(flat) && EXTENT.test(flat);
}

const NUMBERED = /^\d{1,4}[a-z]?\. ?\p{Lu}/u;
/** The extent is a sentence of its own; in running text pages are cited after a comma or a word. */
const EXTENT = /[.”)] \d{1,4} ?pp?\. /;
