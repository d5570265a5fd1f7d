/** A person as a head, a list or a title names him. */
import { readPersonShape } from '../syntax/constructs/person.ts';
import { type Span, slice } from '../text/span.ts';
import type { PersonFact } from './facts.ts';

export function readPerson(text: string, span: Span): PersonFact {
  const shape = readPersonShape(text, span);
  return {
    text: slice(text, shape.span),
    span: shape.span,
    name: shape.name,
    office: shape.office && { text: slice(text, shape.office), span: shape.office },
  };
}
