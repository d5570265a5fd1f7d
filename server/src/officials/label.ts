/** Initials and beginnings of names by which a record calls its speakers and a writer signs: `K`, `LBJ`, `McN`, `McG. B.` */
import { fold } from '../names/fold.ts';
import { listedNameOf } from './name-index.ts';
import type { Official } from './official.ts';

const LONGEST = 8;

/** The official of `named` whom the letters stand for, where there is only one. */
export function officialOfLabel(label: string, named: Iterable<Official>): Official | null {
  if (label.length > LONGEST) return null;
  const parts = partsOf(label);
  if (parts.length === 0) return null;
  const meant = [...named].filter(official =>
    listedNameOf(official).shapes.some(({ family, given }) =>
      parts.length === 1
        ? isBeginning(parts[0] ?? '', family)
        : isBeginning(parts[parts.length - 1] ?? '', family) && begin(parts.slice(0, -1), given),
    ),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** `LBJ` is three letters, `McN` one beginning, `McG. B.` two. */
function partsOf(label: string): readonly string[] {
  const pieces = label.split(/[.\s]+/).filter(piece => piece !== '');
  const [sole] = pieces;
  // The one letter that is a word by itself: he who says `I` is the writer.
  if (sole === 'I' || !pieces.every(isShortened)) return [];
  const letters =
    pieces.length === 1 && sole && sole.length > 1 && sole === sole.toUpperCase() ? Array.from(sole) : pieces;
  return letters.map(fold);
}

/** Capitals, or one more inside as in `McN`: `He` is a word. */
function isShortened(piece: string): boolean {
  return piece.length === 1 || piece.slice(1) !== piece.slice(1).toLowerCase();
}

function isBeginning(part: string, family: readonly string[]): boolean {
  const [first] = family;
  return part !== '' && first !== undefined && first.startsWith(part) && part.length < first.length;
}

/** Each part begins a given name, in their order; the first of either can't be left out. */
function begin(parts: readonly string[], given: readonly string[]): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = given.findIndex((name, place) => place >= at && name.startsWith(part));
    if (found < 0 || (index === 0 && found > 0)) return false;
    at = found + 1;
  }
  return parts.length > 0;
}
