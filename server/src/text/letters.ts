/** What a character is, in any script that has capitals. */

export function isUpperLetter(character: string): boolean {
  return character !== character.toLowerCase();
}

export function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
