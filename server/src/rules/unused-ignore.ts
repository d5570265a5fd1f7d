/** `unused-ignore`: a remark silences a rule that finds nothing there. */
import type { IgnoreFact } from '../facts/facts.ts';
import { editorEdit } from '../text/edit.ts';
import type { Found } from './finding.ts';
import type { IgnoreRule } from './rule.ts';

export const unusedIgnore: IgnoreRule = {
  reads: 'ignores',
  code: 'unused-ignore',
  severity: 'warning',
  summary: 'A remark silences a rule that finds nothing there.',
  why: 'What it excused has been mended, or the rule’s name is misspelt. Left standing, it would hide the next finding of that kind.',
  fires: [
    {
      about: 'the telegram is signed',
      text: '4 November 1962\n{>>cablegram-ignore unsigned: the last sheet is lost<<}\n\nThe Minister received me today and spoke of the harbour.\n\nBRENNO\n',
    },
    {
      about: 'there is no such rule',
      text: '4 November 1962\n{>>cablegram-ignore unsinged: the last sheet is lost<<}\n\nThe Minister received me today and spoke of the harbour.\n',
    },
  ],
  silent: [
    {
      about: 'it silences a finding of the entry',
      text: '4 November 1962\n{>>cablegram-ignore unsigned: the last sheet is lost<<}\n\nThe Minister received me today and spoke of the harbour.\n',
    },
    {
      about: 'it silences a finding on its line',
      text: '4 November 1962\n\nThe Minister received me today and spoke of the harbour. {>>cablegram-ignore unsigned<<}\n',
    },
    {
      about: 'the rule is off in this folder anyway',
      text: '4 November 1962\n{>>cablegram-ignore unsigned: the last sheet is lost<<}\n\nThe Minister received me today and spoke of the harbour.\n\nBRENNO\n',
      beside: { '.cablegram.yaml': 'rules:\n  unsigned: off\n' },
    },
    {
      about: 'a remark about something else',
      text: '4 November 1962\n\nThe Minister received me today and spoke of the harbour. {>>which harbour?<<}\n\nBRENNO\n',
    },
  ],
  check: (unused, { isRule, meant }) =>
    unused.map(ignore => {
      const { code, span } = ignore;
      if (isRule(code))
        return { ...about(ignore, null), span, message: `“${code}” finds nothing that this remark could silence.` };
      const rule = meant(code);
      const like = rule === null ? '' : ` Is ${rule} meant?`;
      return {
        ...about(ignore, rule),
        span,
        message: `There is no rule “${code}” that this remark could silence.${like}`,
      };
    }),
};

/** A slip in a rule's name is mended; a remark that does nothing is taken out. */
function about({ codeAt, whole }: IgnoreFact, meant: string | null): Pick<Found, 'tags' | 'fixes'> {
  const takeOut = { title: 'Take the remark out', preferred: meant === null, edits: [editorEdit(whole, '')] };
  if (meant === null) return { tags: ['unnecessary'], fixes: () => [{ kind: 'repair', ...takeOut }] };
  return {
    fixes: () => [
      { kind: 'repair', title: `Write ${meant}`, preferred: true, edits: [editorEdit(codeAt, meant)] },
      { kind: 'offer', ...takeOut },
    ],
  };
}
