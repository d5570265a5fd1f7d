/** Officials who may be one person entered twice: the same name but for titles, initials written out, or a letter. */
import type { NameShape } from '../names/listed-name.ts';
import { lettersApart } from '../text/nearest.ts';
import type { Authority } from './authority.ts';
import { listedNameOf } from './name-index.ts';
import type { Official } from './official.ts';

/** Not those whose lives or identifiers show that they are two. */
export function sameNames(authority: Authority, official: Official): readonly Official[] {
  const found = new Set<Official>();
  const [main] = listedNameOf(official).shapes;
  const word = main?.native ? main.family.at(-1) : main?.family[0];
  if (!main || word === undefined) return [];
  for (const { official: other } of authority.names.words.get(word) ?? []) {
    if (other.id !== official.id && !found.has(other) && agree(official, main, other)) found.add(other);
  }
  return [...found];
}

function agree(official: Official, main: NameShape, other: Official): boolean {
  const [shape] = listedNameOf(other).shapes;
  if (!shape || shape.native !== main.native || shape.family.join(' ') !== main.family.join(' ')) return false;
  if (isBareName(main) || isBareName(shape)) return false;
  if (!main.native && !givenAgree(main.given, shape.given)) return false;
  return !differ(official.born, other.born) && !differ(official.died, other.died) && !areTwo(official, other);
}

/** A surname alone may be anybody's. */
function isBareName({ native, family, given }: NameShape): boolean {
  return native ? family.length < 2 : given.length === 0;
}

/** `N.` is `Nikita`, and `Nikita Sergeevich` `Nikita`; one letter may differ in a long name. */
function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  let whole = false;
  for (let at = 0; at < shorter; at++) {
    const [one = '', two = ''] = [a[at], b[at]];
    if (one.length === 1 || two.length === 1) {
      if (one[0] !== two[0]) return false;
    } else if (one === two || (Math.min(one.length, two.length) > 5 && lettersApart(one, two) === 1)) whole = true;
    else return false;
  }
  // Initials alone are those of many: every one of them must agree, and there must be two.
  return whole || (shorter > 1 && a.length === b.length);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.slice(0, 4) !== b.slice(0, 4);
}

function areTwo({ sameAs }: Official, other: Official): boolean {
  return sameAs.some(({ key, value }) => other.sameAs.some(each => each.key === key && each.value !== value));
}
