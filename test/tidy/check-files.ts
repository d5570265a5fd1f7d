/** Files: short, named for what they hold, neither passing on other files' exports nor exporting by default. */
import { readSource } from './syntax.ts';
import { place, sources, type Tree } from './tree.ts';

const LONGEST = 400;

/** Files that may be longer, each with the reason. */
const LONG_FILES: Readonly<Record<string, string>> = {};

const EMPTY_NAMES = /^(?:utils?|helpers?|managers?|common|misc|shared)$/;
const DOER_NAMES = /(?:Util|Utils|Helper|Helpers|Manager)$/;

export function checkFiles(tree: Tree, long: Readonly<Record<string, string>> = LONG_FILES): readonly string[] {
  const files = sources(tree);
  if (files.length === 0) return ['no source file was seen'];
  const stale = Object.keys(long).filter(path => lineCount(tree.get(path) ?? '') <= LONGEST);
  return [
    ...files.flatMap(path => checkFile(path, tree.get(path) ?? '', long)),
    ...stale.map(path => `${path} needs no reason for its length any more`),
  ];
}

function checkFile(path: string, text: string, long: Readonly<Record<string, string>>): readonly string[] {
  const complaints: string[] = [];
  const lines = lineCount(text);
  if (lines > LONGEST && !(path in long)) complaints.push(`${path} has ${lines} lines; ${LONGEST} are the most`);
  for (const word of path.replace(/\.(?:test\.)?\w+$/, '').split(/[/.-]/)) {
    if (EMPTY_NAMES.test(word)) complaints.push(`${path} is named “${word}”, which says nothing`);
  }
  const source = readSource(path, text);
  if (/(?:^|\/)index\.\w+$/.test(path) || source.onlyPassesOn) complaints.push(`${path} is a barrel`);
  for (const name of text.matchAll(/^export (?:abstract )?(?:class|function|const|interface|type) (\w+)/gm)) {
    if (DOER_NAMES.test(name[1] ?? '')) complaints.push(`${place(path, text, name.index)} exports a “${name[1]}”`);
  }
  if (!isConfiguration(path)) {
    for (const offset of source.defaults) complaints.push(`${place(path, text, offset)} exports by default`);
  }
  return complaints;
}

/** Tools read these by their default export. */
function isConfiguration(path: string): boolean {
  return /(?:^|\/)[\w-]+\.config\.(?:mjs|ts)$/.test(path);
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
