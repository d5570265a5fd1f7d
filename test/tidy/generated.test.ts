/** Generated pages and parts of pages are up to date; `npx vitest run test/tidy --update` writes them. */
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../server/src/rules/all-rules.ts';
import { withBlock } from './blocks.ts';
import { printDependencies } from './dependencies.ts';
import { printImportTable } from './import-table.ts';
import { printRulePage, printRuleTable } from './print-rule-page.ts';
import { ROOT, readTree } from './tree.ts';

describe('generated pages', () => {
  const tree = readTree();

  it.each(ALL_RULES.map(rule => [rule.code, rule] as const))('docs/rules/%s.md', async (code, rule) => {
    await expect(printRulePage(rule)).toMatchFileSnapshot(`${ROOT}docs/rules/${code}.md`);
  });

  it.each<[string, Record<string, string>]>([
    ['docs/architecture.md', { 'import-table': printImportTable(), dependencies: printDependencies() }],
    ['README.md', { rules: printRuleTable(ALL_RULES, 'docs/rules/') }],
  ])('%s', async (path, blocks) => {
    let page = tree.get(path) ?? '';
    for (const [name, content] of Object.entries(blocks)) page = withBlock(page, name, content);
    await expect(page).toMatchFileSnapshot(ROOT + path);
  });
});

describe('withBlock', () => {
  it('replaces what stands between the marks', () =>
    expect(withBlock('a\n<!-- x:begin -->\nold\n<!-- x:end -->\nb', 'x', 'new')).toBe(
      'a\n<!-- x:begin -->\nnew\n<!-- x:end -->\nb',
    ));
  it('refuses a page without them', () => expect(() => withBlock('a', 'x', 'new')).toThrow('no block “x”'));
});

describe('printRulePage', () => {
  it('fences a text that holds a fence', () => {
    const page = printRulePage({
      reads: 'entry',
      code: 'a',
      severity: 'hint',
      summary: 'S.',
      why: 'W.',
      fires: [{ about: 'three', text: '```' }],
      silent: [],
      check: () => [],
    });
    expect(page).toContain('Three:\n\n````telegram\n```\n````');
  });
});
