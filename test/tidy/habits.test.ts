import { describe, expect, it } from 'vitest';
import { checkHabits } from './check-habits.ts';
import { readTree, treeOf } from './tree.ts';

describe('tests', () => {
  it('all run, and none sleeps, in this project', () => {
    expect(checkHabits(readTree())).toEqual([]);
  });

  it.each<[string, string | null]>([
    ["it('a', () => {});", null],
    ["it.skip('a', () => {});", 'leaves tests out: .skip'],
    ["describe.only('a', () => {});", 'leaves tests out: .only'],
    ["test.todo('a');", 'leaves tests out: .todo'],
    ["it.concurrent.skip('a', () => {});", 'leaves tests out: .skip'],
    ["it.fails('a', () => {});", 'leaves tests out: .fails'],
    ["describe.skipIf(!there)('a', () => {});", 'leaves tests out: .skipIf'],
    ["xit('a', () => {});", 'leaves tests out: xit'],
    ['this.skip();', 'leaves tests out: this.skip'],
    ['reader.skip(3); const { only } = list;', null],
    ['setTimeout(done, 500);', 'sleeps'],
    ['setTimeout(done, 0);', null],
    ['expect(performance.now() - start).toBeLessThan(500);', 'judges by the clock: growth is fitted in test/growth'],
    ["const text = 'performance.now()';", null],
    ["import { setTimeout } from 'node:timers/promises';", 'sleeps'],
    ["const text = 'it.skip(setTimeout(done, 500))';", null],
  ])('%s', (text, complaint) => {
    expect(checkHabits(treeOf({ 'test/a.test.ts': text }))).toEqual(
      complaint === null ? [] : [`test/a.test.ts:1 ${complaint}`],
    );
  });

  it('may look whether there are documents to read', () => {
    expect(checkHabits(treeOf({ 'test/corpus/a.test.ts': "describe.skipIf(!there)('a', () => {});" }))).toEqual([]);
  });
  it('may pause between two looks, in a file made for it', () => {
    const tree = treeOf({ 'test/support/poll.ts': 'setTimeout(again, 20);' });
    expect(checkHabits(tree, {})).toEqual(['test/support/poll.ts:1 sleeps']);
    expect(checkHabits(tree, { 'test/support/poll.ts': 'between two looks' })).toEqual([]);
  });
  it('fail where none was seen', () =>
    expect(checkHabits(treeOf({ 'server/src/a.ts': '' }))).toEqual(['no test was seen']));
});
