/** What a hyphen adds to a name without being one: `Castro-like`, `Diem-backed`, `Tito-style`. */

const TAILS = new Set(
  (
    'like style type led backed inspired era controlled dominated sponsored appointed held based supported oriented ' +
    'initiated proposed signed minded influenced elect designate ruled directed approved chaired headed run'
  ).split(' '),
);

export function isCompoundTail(text: string): boolean {
  return TAILS.has(text);
}
