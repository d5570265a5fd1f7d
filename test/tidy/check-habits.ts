/** Tests: none skipped, none alone, none waiting by the clock, none judging by it but those that fit growth. */
import { visit } from './syntax.ts';
import { place, sources, type Tree } from './tree.ts';

/** A loop that looks again and again until something is so needs a pause between looks; it lies in one of these, each with the reason. */
const POLLS: Readonly<Record<string, string>> = {};

/** Where time is fitted, or waited for. */
const MAY_TIME = /^test\/(?:growth|editor)\//;

const RUNNERS = new Set(['it', 'test', 'describe', 'suite', 'specify', 'context', 'bench']);
const SKIPPED = new Set(['skip', 'only', 'todo', 'fails']);
/** Skips that depend on the machine: allowed where documents are read that may not be there, and say so. */
const CONDITIONAL = new Set(['skipIf', 'runIf']);
const NICKNAMES = /^(?:x|f)(?:it|test|describe)$/;

export function checkHabits(tree: Tree, polls: Readonly<Record<string, string>> = POLLS): readonly string[] {
  const files = sources(tree, 'test/');
  if (files.length === 0) return ['no test was seen'];
  return files.flatMap(path => checkFile(path, tree.get(path) ?? '', path in polls));
}

function checkFile(path: string, text: string, polls: boolean): readonly string[] {
  const complaints: string[] = [];
  const complain = (node: { start: number }, what: string): void => {
    complaints.push(`${place(path, text, node.start)} ${what}`);
  };
  visit(path, text, {
    MemberExpression(node) {
      if (node.property.type !== 'Identifier') return;
      const { name } = node.property;
      if (/^(?:performance|Date)\.now$/.test(text.slice(node.start, node.end)) && !MAY_TIME.test(path))
        complain(node, 'judges by the clock: growth is fitted in test/growth');
      const runner = runnerOf(node.object);
      if (runner && SKIPPED.has(name)) complain(node, `leaves tests out: .${name}`);
      if (runner && CONDITIONAL.has(name) && !path.startsWith('test/corpus/'))
        complain(node, `leaves tests out: .${name}`);
      if (node.object.type === 'ThisExpression' && name === 'skip') complain(node, 'leaves tests out: this.skip');
    },
    CallExpression(node) {
      if (node.callee.type !== 'Identifier') return;
      const { name } = node.callee;
      if (NICKNAMES.test(name)) complain(node, `leaves tests out: ${name}`);
      const pause = node.arguments[1];
      if (name === 'setTimeout' && !polls && pause?.type === 'Literal' && pause.value !== 0) complain(node, 'sleeps');
    },
    ImportDeclaration(node) {
      if (/^(?:node:)?timers\/promises$/.test(node.source.value) && !polls) complain(node, 'sleeps');
    },
  });
  return complaints;
}

/** True for `it`, `it.each`, `describe.concurrent` …, whatever is chained to them. */
function runnerOf(node: unknown): boolean {
  const { type, name, object } = node as { type: string; name?: string; object?: unknown };
  if (type === 'Identifier') return RUNNERS.has(name ?? '');
  return type === 'MemberExpression' && runnerOf(object);
}
