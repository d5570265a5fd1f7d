/** A remark of the editor's (`{>>…<<}`): alone on its line it belongs to no part of the document, whatever stands around it. */

/** The whole line is one remark. */
export function isRemarkLine(flat: string): boolean {
  return flat.startsWith('{>>') && flat.endsWith('<<}') && flat.indexOf('<<}') === flat.length - 3;
}

export interface Ignore {
  readonly code: string;
  /** Where the code stands in the remark's words. */
  readonly at: number;
}

const IGNORE = /^\s*cablegram-ignore\s+([a-z][a-z-]*)(?=[:\s]|$)/;

/** `cablegram-ignore unsigned: the reason`: the words of a remark that silences a rule. */
export function readIgnore(words: string): Ignore | null {
  const match = IGNORE.exec(words);
  const code = match?.[1];
  return match && code !== undefined ? { code, at: match[0].length - code.length } : null;
}
