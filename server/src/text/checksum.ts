/** A short name for a long text: equal texts have equal ones, and others hardly ever. Two sums of 32 bits (FNV-1a, from two beginnings). */
export function checksum(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x050c5d1f;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ (code + i), 0x01000193);
  }
  return `${(one >>> 0).toString(36)}.${(two >>> 0).toString(36)}`;
}
