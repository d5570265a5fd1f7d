/** A person as a head, a list or a title names him. */
import { type PersonShape, readPersonShape } from '../syntax/constructs/person.ts';
import { type Span, shift, slice } from '../text/span.ts';
import { ask } from '../syntax/wording.ts';
import type { Paragraph } from '../syntax/paragraphs.ts';
import type { EntryTree } from '../syntax/tree.ts';
import type { PersonFact } from './facts.ts';

export function readPerson(text: string, span: Span): PersonFact {
  return personOf(text, readPersonShape(text, span), 0);
}

/** A person within a paragraph, read once for each place in its wording. */
export function readPersonIn(tree: EntryTree, paragraph: Paragraph, span: Span): PersonFact {
  const { start } = paragraph;
  const known = shapesOf(paragraph);
  const place = `${span[0] - start} ${span[1] - start}`;
  let shape = known.get(place);
  if (!shape) {
    shape = readPersonShape(paragraph.wording.text, shift(span, -start));
    known.set(place, shape);
  }
  return personOf(tree.text, shape, start);
}

const shapesOf = ask(() => new Map<string, PersonShape>());

/** The person that a shape is in the text where it begins at `by`. */
export function personOf(text: string, shape: PersonShape, by: number): PersonFact {
  const span = shift(shape.span, by);
  const office = shape.office && shift(shape.office, by);
  return {
    text: slice(text, span),
    span,
    name: shape.name && shift(shape.name, by),
    office: office && { text: slice(text, office), span: office },
  };
}
