/** How hovers are put into words: as Markdown, or as plain text for a client that shows nothing else. */
export interface Markup {
  /** Text of an archive or an authority, so that nothing in it is markup. */
  readonly text: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly code: (text: string) => string;
  /** Only `https:` addresses become links. */
  readonly link: (text: string, address: string) => string;
  readonly lines: (lines: readonly string[]) => string;
  readonly paragraphs: (paragraphs: readonly string[]) => string;
}

export const MARKDOWN: Markup = {
  text: escapeMarkdown,
  bold: text => `**${escapeMarkdown(text)}**`,
  faint: text => `*${escapeMarkdown(text)}*`,
  code: text => `\`${oneLine(text).replaceAll('`', "'")}\``,
  link: (text, address) =>
    address.startsWith('https://') ? `[${escapeMarkdown(text)}](<${encodeAddress(address)}>)` : escapeMarkdown(text),
  lines: lines => lines.join('  \n'),
  paragraphs: paragraphs => paragraphs.filter(each => each !== '').join('\n\n'),
};

export const PLAIN: Markup = {
  text: oneLine,
  bold: oneLine,
  faint: oneLine,
  code: oneLine,
  link: (text, address) => `${oneLine(text)} (${address})`,
  lines: lines => lines.join('\n'),
  paragraphs: paragraphs => paragraphs.filter(each => each !== '').join('\n\n'),
};

/** These mean nothing in Markdown wherever they stand, bare addresses included. */
const HARMLESS = new Set([',', ';', '?', '%', "'", '"', ' ']);

/**
 * Every other mark of ASCII gets its backslash, which Markdown allows for all of them: no link, no picture, no HTML,
 * no list can come out of an authority.
 */
function escapeMarkdown(text: string): string {
  let escaped = '';
  for (const character of oneLine(text)) {
    const code = character.charCodeAt(0);
    const mark = code < 0x80 && !isWordCode(code) && !HARMLESS.has(character);
    escaped += mark ? `\\${character}` : character;
  }
  return escaped;
}

function isWordCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Line ends, tabs and other control characters as single blanks. */
function oneLine(text: string): string {
  let line = '';
  let blank = false;
  for (const character of text) {
    if (character.charCodeAt(0) <= 0x20) blank = line !== '';
    else {
      line += blank ? ` ${character}` : character;
      blank = false;
    }
  }
  return line;
}

function encodeAddress(address: string): string {
  let encoded = '';
  for (const character of address) {
    const code = character.charCodeAt(0);
    const kept = code > 0x20 && code < 0x7f && character !== '<' && character !== '>' && character !== '\\';
    encoded += kept ? character : encodeURIComponent(isHalf(character) ? '\ufffd' : character);
  }
  return encoded;
}

/** Half of a surrogate pair has no encoding. */
function isHalf(character: string): boolean {
  const code = character.charCodeAt(0);
  return character.length === 1 && code >= 0xd800 && code <= 0xdfff;
}
