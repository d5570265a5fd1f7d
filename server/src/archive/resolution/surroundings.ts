/** What stands around a name: honorifics and offices before it, before its parenthesis, or in apposition. */
import {
  capitalWordsBefore,
  isLinkWord,
  phraseBehind,
  phrasesBehindLinks,
  withoutClause,
} from '../../names/office-phrases.ts';
import { belongsToName, honorificOf } from '../../names/honorifics.ts';
import type { NameWord } from '../../names/words.ts';
import { type OfficeTitle, readOfficeTitle } from '../../officials/office-title.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from './readings.ts';

export interface Surroundings {
  /** The name with its honorifics, without a possessive ending. */
  readonly span: Span;
  readonly honorifics: readonly string[];
  readonly offices: readonly OfficeTitle[];
  readonly appositions: readonly OfficeTitle[];
}

export function surroundingsOf(text: string, words: readonly NameWord[], reading: Reading): Surroundings {
  let from = reading.from;
  let start = words[from]?.span[0] ?? 0;
  const honorifics: string[] = [];
  let own = true;
  for (let at = from; at > 0 && words[at]?.joined && honorifics.length < 5; at--) {
    const word = words[at - 1];
    const kind = word && honorificOf(word.folded);
    if (!word || !kind) break;
    honorifics.unshift(word.folded);
    if (!belongsToName(kind)) own = false;
    if (own) {
      from = at - 1;
      start = word.span[0];
    }
  }
  const end = words[reading.to - 1]?.span[1] ?? start;
  const first = words[reading.from]?.span[0] ?? start;
  return {
    span: [start, end],
    honorifics,
    offices: officesBefore(text, first, end, honorifics),
    appositions: officesBehind(text, end),
  };
}

const REACH = 160;

function officesBefore(
  text: string,
  start: number,
  end: number,
  honorifics: readonly string[],
): readonly OfficeTitle[] {
  const opened = text[start - 1] === '(' || text[start - 1] === '[';
  if (opened && (text[end] === ')' || text[end] === ',' || text[end] === ']'))
    return officesOfParenthesis(text, start - 1);
  if (!honorifics.some(word => isOffice(word))) return [];
  const before = text.slice(Math.max(0, start - REACH), start);
  // Nobody else's name may stand in between: `Rusk and Ambassador Dobrynin` leaves `Ambassador`.
  const parts = capitalWordsBefore(before);
  const found: OfficeTitle[] = [];
  for (let from = parts.length - 1; from >= 0; from--) {
    // `Vice President Humphrey to President Johnson`: what stands before is another's.
    if (parts[from] === 'to' && found.length > 0) break;
    if (isLinkWord(parts[from] ?? '')) continue;
    const title = readOfficeTitle(parts.slice(from).join(' '));
    if (title && isNewReading(title, found)) found.push(title);
  }
  const longest = found[found.length - 1];
  return longest ? narrowest(found) : [];
}

/** Every reading of the phrase from its right end; the wider ones bring ranks and domains with them. */
function narrowest(found: readonly OfficeTitle[]): readonly OfficeTitle[] {
  const [first] = found;
  if (!first) return [];
  // `Deputy Secretary Vance` is no Secretary: a rank before the head belongs to it. A Prime Minister is no minister.
  const ranked = found.some(title => title.rank !== '' && title.head === first.head);
  const named = found.some(title => title.head !== first.head && title.head.endsWith(first.head));
  return found.filter(title => title.head !== first.head || (!named && (!ranked || title.rank !== '')));
}

function isNewReading(title: OfficeTitle, found: readonly OfficeTitle[]): boolean {
  const key = JSON.stringify(title);
  return found.every(other => JSON.stringify(other) !== key);
}

function isOffice(folded: string): boolean {
  const kind = honorificOf(folded);
  return kind === 'office' || kind === 'part' || (kind === 'noble' && folded !== 'sir' && folded !== 'lord');
}

/** `the Deputy Under Secretary of State for Political Affairs (Johnson)`: from each `the` on, the widest first. */
function officesOfParenthesis(text: string, at: number): readonly OfficeTitle[] {
  const before = text.slice(Math.max(0, at - 220), at);
  const from = Math.max(before.lastIndexOf(')'), before.lastIndexOf('\n\n'), before.lastIndexOf('; ')) + 1;
  const phrase = before.slice(from);
  const found: OfficeTitle[] = [];
  for (const rest of phrasesBehindLinks(phrase)) {
    const title = readOfficeTitle(rest);
    if (title && isNewReading(title, found)) found.push(title);
  }
  if (found.length === 0) {
    const title = readOfficeTitle(phrase);
    if (title) found.push(title);
  }
  return found;
}

/** `Mr. Johnson, Deputy Under Secretary of State`: up to the next comma and without it. */
function officesBehind(text: string, end: number): readonly OfficeTitle[] {
  const rest = text.slice(end, end + REACH);
  const phrase = phraseBehind(rest);
  if (phrase === null) return [];
  const found: OfficeTitle[] = [];
  for (const piece of [phrase.split(',')[0] ?? '', phrase]) {
    const title = readOfficeTitle(withoutClause(piece));
    if (title && isNewReading(title, found)) found.push(title);
  }
  return found;
}
