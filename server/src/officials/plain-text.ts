/** A text that every YAML reader takes as what it looks like: plain, or in double quotes without an escape. */
import type { Span } from '../text/span.ts';
import type { RawValue } from './raw-entry.ts';

const PLAIN = /^[\p{L}\p{N}][^#:{}[\]&*!|>'"%@`]*$/u;

/** Null for any other. The span of a quoted one is that of its words. */
export function readPlainText(text: string, [from, to]: Span): RawValue | null {
  const value = text.slice(from, to);
  if (PLAIN.test(value)) return { kind: 'text', text: value, span: [from, to] };
  const quoted = value.length > 1 && value.startsWith('"') && value.endsWith('"') && !/["\\]/.test(value.slice(1, -1));
  if (!quoted) return null;
  return value.length === 2
    ? { kind: 'none', span: [from, to] }
    : { kind: 'text', text: value.slice(1, -1), span: [from + 1, to - 1] };
}
