/** A text as it is written into YAML: plain where any reader takes it for the same text, else in double quotes. */

const PLAIN = /^[\p{L}(][\p{L}\p{M}\p{N}()/ .,;’'–-]*$/u;
const SPECIAL = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** `inList` where it stands in a list in brackets or a map in braces, whose commas divide. */
export function yamlText(text: string, inList = false): string {
  const isPlain = PLAIN.test(text) && !SPECIAL.test(text) && text.trimEnd() === text && !(inList && text.includes(','));
  return isPlain ? text : JSON.stringify(text);
}

/** The text in place of one that stands at `start`, in the quotes that are there already. */
export function yamlTextAt(source: string, start: number, text: string): string {
  switch (source[start - 1]) {
    case '"':
      return JSON.stringify(text).slice(1, -1);
    case "'":
      return text.replaceAll("'", "''");
    default:
      return yamlText(text, isInBrackets(source, start));
  }
}

function isInBrackets(source: string, start: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return before.lastIndexOf('[') > before.lastIndexOf(']') || before.lastIndexOf('{') > before.lastIndexOf('}');
}
