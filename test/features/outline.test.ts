import { expect, it } from 'vitest';
import { type OutlineItem, outlineOf } from '../../server/src/features/outline.ts';
import { archiveOf } from '../support/memory-archive.ts';

/** The outline as indented lines: kind and name. */
function print(items: readonly OutlineItem[], indent = ''): string {
  return items
    .map(({ kind, name, children }) => `${indent}${kind}: ${name}\n${print(children, `${indent}  `)}`)
    .join('');
}

function outline(text: string): readonly OutlineItem[] {
  const document = archiveOf({ '/a/x.telegram': text }).open.get('/a/x.telegram');
  return document ? outlineOf(document) : [];
}

it('sections lie in one another by their level', () => {
  const text = '## Trade\n\nText.\n\n### Grain\n\nText.\n\n### Wool\n\nText.\n\n## Harbours\n\nText.\n';
  expect(print(outline(text))).toBe('heading: Trade\n  heading: Grain\n  heading: Wool\nheading: Harbours\n');
});

it('a title is the root', () => {
  expect(print(outline('# Talk in Velmark\n\n## Trade\n\nText.\n'))).toBe('entry: Talk in Velmark\n  heading: Trade\n');
});

it('several entries are roots, those without a title by their type and day', () => {
  const text = '#\n4 November 1962\n\nText of the one.\n\n# Two\n\nText.\n';
  expect(outline(text).map(({ kind, name }) => [kind, name])).toEqual([
    ['entry', 'telegram, 4 November 1962'],
    ['entry', 'Two'],
  ]);
});

it('each head lies in its span, and each child in its parent', () => {
  const text = '# A\n\n## B\n\nText.\n\n### C\n\nText.\n\n# D\n\nBRENNO: Yes.\n\nHALVARD: No.\n';
  const check = (item: OutlineItem, outer: readonly [number, number]) => {
    expect(item.name).not.toBe('');
    expect(item.span[0]).toBeGreaterThanOrEqual(outer[0]);
    expect(item.span[1]).toBeLessThanOrEqual(outer[1]);
    expect(item.head[0]).toBeGreaterThanOrEqual(item.span[0]);
    expect(item.head[1]).toBeLessThanOrEqual(item.span[1]);
    for (const child of item.children) check(child, item.span);
  };
  const items = outline(text);
  expect(items.length).toBe(2);
  for (const item of items) check(item, [0, text.length]);
});

it.each(['', '\n', '#', '# \n', '[undated]'])('%j has an outline too', text => {
  for (const { name } of outline(text)) expect(name).not.toBe('');
});
