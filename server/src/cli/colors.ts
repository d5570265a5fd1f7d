/** Colours of a terminal, or none: the same words either way. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
}

export function paint(colored: boolean): Paint {
  const code = (on: number, off: number) => (text: string) => (colored ? `\x1b[${on}m${text}\x1b[${off}m` : text);
  return { bold: code(1, 22), faint: code(2, 22), red: code(31, 39), yellow: code(33, 39), blue: code(34, 39) };
}
