/**
 * The words of a paragraph, wherever it stands: all that its constructs read. Each question is answered once, and an
 * edit takes over the wordings that it left alone with all their answers, so that a keystroke reads one paragraph and
 * not an entry of hundreds. An answer may depend on the folder's settings, since no wording outlives these: entries of
 * other settings share none.
 */
export interface Wording {
  /** As typed. */
  readonly text: string;
  /** With every line end as a blank: of the same length. */
  readonly flat: string;
  /** By the number of the question: faster than a map for each, and gone with the wording. */
  readonly answers: unknown[];
}

/** A paragraph as far as its own words go. */
export interface Worded {
  readonly wording: Wording;
  readonly start: number;
}

export function wordingOf(text: string, flat: string): Wording {
  return { text, flat, answers: [] };
}

let questions = 0;

/** A question that the words answer alone; the answer holds no place. */
export function ask<Answer, Context = void>(
  read: (wording: Wording, context: Context) => Answer,
): (paragraph: Worded, context: Context) => Answer {
  const number = questions++;
  return ({ wording }, context) => {
    const { answers } = wording;
    const known = answers[number];
    if (known !== undefined) return known as Answer;
    const answer = read(wording, context);
    // `undefined` stands for what nobody has asked.
    answers[number] = answer;
    return answer;
  };
}

/** A question whose answer holds places: read as if the paragraph began at 0, and moved to where it begins. */
export function askPlaced<Answer, Context = void>(
  read: (wording: Wording, context: Context) => Answer,
  move: (answer: NonNullable<Answer>, by: number) => NonNullable<Answer>,
): (paragraph: Worded, context: Context) => Answer {
  const asked = ask(read);
  return (paragraph, context) => {
    const answer = asked(paragraph, context);
    return answer === null || answer === undefined || paragraph.start === 0 ? answer : move(answer, paragraph.start);
  };
}
