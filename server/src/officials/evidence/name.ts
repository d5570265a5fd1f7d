/** The name itself: given names and initials that agree, a listed form, a cross-reference. */
import type { Candidate } from './clues.ts';
import type { Evidence } from './evidence.ts';

export function nameEvidence({ match }: Candidate): Evidence | null {
  const { names, initials, whole, anchor } = match;
  const { kind, form, shape } = anchor;
  if (kind === 'reference') return { kind: 'form', weight: 5, text: 'cross-reference in the list' };
  if (form && whole && (shape.given.length === 0 || names + initials > 0)) {
    return { kind: 'form', weight: 4 + 2 * (names + initials), text: 'listed form' };
  }
  if (shape.native && shape.family.length > 1) {
    if (whole) return { kind: 'name', weight: 8, text: 'full name' };
    if (names > 0) return { kind: 'name', weight: 5, text: 'part of the name' };
    return kind === 'first' && !PATRONYMIC.has(shape.family[1] ?? '')
      ? { kind: 'name', weight: -2, text: 'first word of the name' }
      : null;
  }
  if (names > 0)
    return {
      kind: 'name',
      weight: 6 + 2 * names + initials,
      text: initials > 0 ? 'given name, initial and surname' : 'given name and surname',
    };
  if (initials > 0)
    return {
      kind: 'name',
      weight: 4 + 2 * initials,
      text: initials > 1 ? 'initials and surname' : 'initial and surname',
    };
  if (shape.family.length > 1 && whole) return { kind: 'name', weight: 2, text: 'whole surname' };
  return null;
}

/** `Faisal ibn Abdul Aziz` is called by the first word. */
const PATRONYMIC = new Set(['ibn', 'bin', 'ben', 'bint']);
