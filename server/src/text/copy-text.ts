/**
 * The same text in memory of its own. An engine may keep a slice as a reference into the whole text, so that a short
 * string kept from a file would hold all of the file. Two texts put together are copied when the whole is first looked
 * at, which is the quickest copy there is.
 */
export function copyText(text: string): string {
  return ` ${text}`.slice(1);
}
