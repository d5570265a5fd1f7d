/** Every construct, and whatever else reads document text, is measured against inputs that grow. */
import { sources, type Tree } from './tree.ts';

/** The list of what is measured. */
const LIST = 'test/growth/recognisers.ts';
/** Folders of which every file that exports a function is measured. */
const FOLDERS = ['server/src/syntax/constructs/'];
/** Entry points of the leaves, by file: what these call is measured with them. */
const ENTRY_POINTS: Readonly<Record<string, readonly string[]>> = {
  'server/src/dates/find-dates.ts': ['findDates'],
  'server/src/dates/find-times.ts': ['findTimes'],
  'server/src/dates/date-value.ts': ['readDateValue'],
  'server/src/dates/undated.ts': ['readUndated'],
  'server/src/names/words.ts': ['scanNameWords'],
  'server/src/names/fold.ts': ['fold'],
  'server/src/names/sound.ts': ['soundKey'],
  'server/src/names/listed-name.ts': ['parseListedName'],
  'server/src/names/cyrillic-cases.ts': ['nominatives'],
  'server/src/syntax/marks.ts': ['findMarks'],
};

const EXPORTS = /^export (?:function (\w+)|const (\w+)(?:: [^=\n]+)? = (?:\([^)]*\)|\w+)(?:: [^=\n]+)? =>)/gm;

/** A function that a file exports and the list doesn't read is a complaint. */
export function checkGrowth(tree: Tree): readonly string[] {
  const list = tree.get(LIST);
  if (list === undefined) return [`${LIST} is missing`];
  const constructs = FOLDERS.flatMap(folder => sources(tree, folder));
  if (constructs.length === 0) return ['no construct was seen'];
  const wanted = [
    ...constructs.map(path => [path, functionsOf(tree.get(path) ?? '')] as const),
    ...Object.entries(ENTRY_POINTS),
  ];
  return wanted.flatMap(([path, names]) =>
    names
      .filter(name => tree.has(path) && !new RegExp(`\\b${name}\\b`).test(list))
      .map(name => `${path}: ${name} is not measured in ${LIST}`),
  );
}

const functionsOf = (text: string): readonly string[] =>
  [...text.matchAll(EXPORTS)].map(match => match[1] ?? match[2] ?? '');
