import { describe, expect, it } from 'vitest';
import { settingsCompletionAt } from '../../server/src/features/settings-completion.ts';
import { parseSettings } from '../../server/src/settings/parse-settings.ts';
import { slice } from '../../server/src/text/span.ts';

function offered(marked: string): { readonly labels: readonly string[]; readonly typed: string } | null {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const found = settingsCompletionAt(parseSettings(text), offset);
  return found && { labels: found.items.map(({ label }) => label), typed: slice(text, found.span) };
}

describe('keys', () => {
  it.each<[string, readonly string[], string]>([
    ['$0', ['dates', 'months', 'type', 'txt', 'keys', 'range', 'rules'], ''],
    ['type: letter\nda$0', ['dates', 'months', 'type', 'txt', 'keys', 'range', 'rules'], 'da'],
    ['dates:\n  c$0', ['century', 'order', 'calendar'], 'c'],
    ['# a remark\ndates:\n  century: 19\n\n  $0', ['century', 'order', 'calendar'], ''],
  ])('%j', (marked, labels, typed) => {
    expect(offered(marked)).toEqual({ labels, typed });
  });

  it('of rules, by their codes', () => {
    expect(offered('rules:\n  un$0')?.labels).toContain('undated');
  });
});

describe('values', () => {
  it.each<[string, readonly string[], string]>([
    ['txt: $0', ['telegrams', 'other'], ''],
    ['txt: tel$0', ['telegrams', 'other'], 'tel'],
    ['dates:\n  order: $0', ['day-month', 'month-day'], ''],
    ['rules:\n  undated: o$0', ['error', 'warning', 'information', 'hint', 'off'], 'o'],
  ])('%j', (marked, labels, typed) => {
    expect(offered(marked)).toEqual({ labels, typed });
  });

  it('of a type', () => {
    expect(offered('type: $0')?.labels).toContain('conversation');
  });
});

it.each(['keys: $0', 'dates:\n  century: $0', 'months:\n  Ger$0', 'nonsense:\n  a$0', 'rules:\n  nonsense: $0'])(
  'nothing is offered at %j',
  marked => {
    expect(offered(marked)).toBeNull();
  },
);
