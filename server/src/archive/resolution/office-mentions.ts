/** Offices that stand in an entry without a name (`the President`, `Ambassador in Moscow`), each with its holder on that day. */
import type { Bounds } from '../../dates/bounds.ts';
import { mayBeOffice, officeAt } from '../../names/office-phrases.ts';
import type { NameWord } from '../../names/words.ts';
import type { Authority } from '../../officials/authority.ts';
import type { Resolution } from '../../officials/decide.ts';
import { officeHolder } from '../../officials/office-holder.ts';
import { readOfficeTitle } from '../../officials/office-title.ts';
import type { Span } from '../../text/span.ts';

export interface OfficeMention {
  readonly span: Span;
  readonly resolution: Resolution;
}

/** In the order of the text. Each wording is looked up once. */
export function findOfficeMentions(
  text: string,
  words: readonly NameWord[],
  day: Bounds | null,
  { offices }: Authority,
): readonly OfficeMention[] {
  const known = new Map<string, Resolution | null>();
  const found: OfficeMention[] = [];
  for (const { folded, span: own } of words) {
    if (!mayBeOffice(folded)) continue;
    const span = officeAt(text, own);
    if (!span) continue;
    const wording = text.slice(span[0], span[1]);
    let resolution = known.get(wording);
    if (resolution === undefined) {
      const title = readOfficeTitle(wording);
      resolution = title && officeHolder(title, day, offices);
      known.set(wording, resolution);
    }
    const last = found[found.length - 1];
    if (resolution && (!last || last.span[1] <= span[0])) found.push({ span, resolution });
  }
  return found;
}
