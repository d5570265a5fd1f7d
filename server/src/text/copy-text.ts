/**
 * The same text in memory of its own. An engine may keep a slice as a reference into the whole text, so that a short
 * string kept from a file would hold all of the file.
 */
export function copyText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
