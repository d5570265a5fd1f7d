/** `--format json`: a list of findings, as `schemas/findings.schema.json` describes it. */
import type { Located } from '../located.ts';
import type { Report } from './report.ts';

export function jsonReport(): Report {
  let any = false;
  return {
    begin: '[',
    file({ findings }) {
      if (findings.length === 0) return '';
      const out = `${any ? ',' : ''}\n${findings.map(print).join(',\n')}`;
      any = true;
      return out;
    },
    end: () => (any ? '\n]\n' : ']\n'),
  };
}

function print({ fixes, ...finding }: Located): string {
  const printed = fixes().map(({ kind, title, preferred, edits }) => ({
    kind,
    title,
    preferred,
    edits: edits.map(({ span, text }) => ({ span, text })),
  }));
  return JSON.stringify({ ...finding, fixes: printed });
}
