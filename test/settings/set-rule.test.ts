import { expect, it } from 'vitest';
import { parseSettings } from '../../server/src/settings/parse-settings.ts';
import { setRule } from '../../server/src/settings/set-rule.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

it.each<[before: string, after: string]>([
  ['', 'rules:\n  undated: off\n'],
  ['# of the harbour archive\n', '# of the harbour archive\nrules:\n  undated: off\n'],
  ['type: letter', 'type: letter\nrules:\n  undated: off\n'],
  ['type: letter\r\n', 'type: letter\r\nrules:\r\n  undated: off\r\n'],
  [
    'rules:\n  unsigned: hint   # they rarely sign\n',
    'rules:\n  undated: off\n  unsigned: hint   # they rarely sign\n',
  ],
  [
    'rules:\n    # asked for in May\n    unsigned:   hint\ntype: letter\n',
    'rules:\n    # asked for in May\n    undated: off\n    unsigned:   hint\ntype: letter\n',
  ],
  ['rules:\n  undated:  warning  # why?\n', 'rules:\n  undated:  off  # why?\n'],
  ['rules:\n  undated:\n  unsigned: hint\n', 'rules:\n  undated: off\n  unsigned: hint\n'],
  ['rules: { unsigned: hint }\n', 'rules: { unsigned: hint, undated: off }\n'],
  ['rules: {}\n', 'rules: { undated: off }\n'],
  ['rules:\ntype: letter\n', 'rules:\n  undated: off\ntype: letter\n'],
  ['{ type: letter }\n', '{ type: letter, rules: { undated: off } }\n'],
])('into %j', (before, after) => {
  const edit = setRule(before, 'undated', 'off');
  const text = edit && applyEdits(before, [edit]);
  expect(text).toBe(after);
  const read = parseSettings(text ?? '');
  expect(read.problems).toEqual([]);
  expect(read.rules['undated']).toBe('off');
});

it.each(['a list\n', '- a\n- b\n', 'rules: off\n', 'rules: [undated]\n', 'type: "letter\n', 'a: 1\na: 2\n'])(
  'nothing is written into %j',
  text => expect(setRule(text, 'undated', 'off')).toBe(null),
);
