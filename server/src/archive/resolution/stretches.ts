/** The stretches of an entry between its blank lines: no name reaches over one, so that each is looked through by itself. */
import { equalEnds } from '../../text/equal-ends.ts';
import { copyText } from '../../text/copy-text.ts';
import { withLineFeeds } from '../../text/line-feeds.ts';
import { isBlank } from '../../text/span.ts';

/** What was found in it hangs on the stretch, wherever an edit moves it. */
export interface Stretch {
  readonly text: string;
}

export interface PlacedStretch {
  readonly stretch: Stretch;
  /** Relative to the entry. */
  readonly start: number;
}

/** One behind the other, put together the text. Those that were there `before` an edit are taken over by identity. */
export function readStretches(entry: string, before: readonly PlacedStretch[] = []): readonly PlacedStretch[] {
  const text = withLineFeeds(entry);
  const starts = startsOf(text);
  const textAt = (at: number): string => text.slice(starts[at], starts[at + 1]);
  const oldPlace = equalEnds(starts.length, before.length, (at, old) => before[old]?.stretch.text === textAt(at));
  return starts.map((start, at): PlacedStretch => {
    const same = before[oldPlace(at)];
    return { stretch: same?.stretch ?? { text: before.length > 0 ? copyText(textAt(at)) : textAt(at) }, start };
  });
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  let end = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', end)) {
    let last = at;
    for (end = at + 1; end < text.length && isBlank(text.charCodeAt(end)); end++) {
      if (text.charCodeAt(end) === 0x0a) last = end;
    }
    if (last > at && last + 1 < text.length) starts.push(last + 1);
  }
  return starts;
}
