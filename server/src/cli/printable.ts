/** Text for a person's terminal: what would steer the terminal instead of being shown is shown as a sign of its own. */
export function printable(text: string): string {
  return text.replace(STEERING, sign);
}

/** Control characters, which begin the commands of a terminal, and those that turn the direction of what follows. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function sign(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x09) return ' ';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/** How many columns of a terminal a character takes: none for what stands on another, two for East Asian ones. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

const NO_WIDTH = /^[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
