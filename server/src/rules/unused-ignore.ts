/** `unused-ignore`: a remark silences a rule that finds nothing there. */
import { editorEdit } from '../text/edit.ts';
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
      text: '4 November 1962\n{>>cablegram-ignore unsinged: the last sheet is lost<<}\n\nThe Minister received me today and spoke of the harbour.\n\nBRENNO\n',
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
  check: (unused, isRule) =>
    unused.map(({ code, span, whole }) => ({
      span,
      message: isRule(code)
        ? `“${code}” finds nothing that this remark could silence.`
        : `There is no rule “${code}” that this remark could silence.`,
      tags: ['unnecessary'],
      fixes: () => [{ kind: 'repair', title: 'Take the remark out', preferred: true, edits: [editorEdit(whole, '')] }],
    })),
};
