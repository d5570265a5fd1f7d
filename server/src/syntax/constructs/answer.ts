/** The number of the telegram that a text says it answers: `Your 1643, October 16`, `Reference your telegram No. 1643`. */
import type { Span } from '../../text/span.ts';

export interface Answer {
  readonly span: Span;
  readonly number: string;
}

const ANSWER =
  /(?:\b(?:re|ref|reference|in (?:reply|answer|response) to|reurtel|your)[:.]?|№)(?: (?:to )?your)?(?: (?:telegram|tel|cable|cablegram|message|despatch|letter)s?\.?)?(?: (?:no\.|nr\.?|number|№))? ?(\d{1,6})\b/iu;

/** Only at the paragraph's beginning: farther on other telegrams are cited. */
export function readAnswer(flat: string, at: number): Answer | null {
  const match = ANSWER.exec(flat.slice(0, REACH));
  if (!match?.[1]) return null;
  return { span: [at + match.index, at + match.index + match[0].length], number: match[1] };
}

const REACH = 120;
