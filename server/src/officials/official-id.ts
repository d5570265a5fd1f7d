/** An id for somebody who has none yet: `Castro Ruz, Raúl` → `raul-castro-ruz`. */
import { fold } from '../names/fold.ts';
import { honorificOf } from '../names/honorifics.ts';

const LONGEST = 60;

/** One that isn't taken, with a number behind it where it must be. */
export function idFor(name: string, isTaken: (id: string) => boolean): string {
  // `Lodge, Henry Cabot, Jr.`: what comes behind the given names is no part of it.
  const [family = [], given = []] = withoutAsides(name).split(',').map(wordsOf);
  const words = [...given, ...family];
  const plain = words.join('-').slice(0, LONGEST) || 'official';
  const id = plain.length > 1 ? plain : `${plain}-1`;
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

function wordsOf(part: string): string[] {
  return part
    .split(/[\s.'’]+/)
    .map(fold)
    .filter(word => word !== '' && honorificOf(word) === null);
}

function withoutAsides(name: string): string {
  return name.replace(/\([^()]*\)/g, ' ');
}
