/**
 * In a pattern that ignores case, `\p{Lu}` and `\p{Ll}` match any letter: the pattern doesn't say what it seems to say.
 * Either the flag goes or the class becomes `\p{L}`.
 */
import { visit } from './syntax.ts';
import { place, sources, type Tree } from './tree.ts';

const BEFORE = 'older than this check; what it reads was measured as it is, so that a change is measured too';

/** Files that still have one, each with the reason. The list only grows shorter. */
const BLIND_FILES: Readonly<Record<string, string>> = {
  'server/src/syntax/constructs/after-close.ts': BEFORE,
  'server/src/syntax/constructs/file-number.ts': BEFORE,
  'server/src/syntax/constructs/heading-look-alike.ts': BEFORE,
  'server/src/syntax/constructs/name-shape.ts': BEFORE,
  'server/src/syntax/constructs/salutation.ts': BEFORE,
  'server/src/syntax/constructs/signature-line.ts': BEFORE,
  'server/src/syntax/constructs/title.ts': BEFORE,
};

export function checkLetterCase(
  tree: Tree,
  allowed: Readonly<Record<string, string>> = BLIND_FILES,
): readonly string[] {
  const files = sources(tree, 'server/src/');
  if (files.length === 0) return ['no source file was seen'];
  const found = new Map(files.map(path => [path, findBlind(path, tree.get(path) ?? '')]));
  return [
    ...[...found].filter(([path]) => !(path in allowed)).flatMap(([, complaints]) => complaints),
    ...Object.keys(allowed)
      .filter(path => (found.get(path) ?? []).length === 0)
      .map(path => `${path} is blind to case no more`),
  ];
}

function findBlind(path: string, text: string): readonly string[] {
  const complaints: string[] = [];
  const look = (node: { start: number }, pattern: string, flags: string): void => {
    if (/i/.test(flags) && /\\p\{L[ult]\}/.test(pattern)) {
      complaints.push(`${place(path, text, node.start)} asks for capitals or small letters and ignores case`);
    }
  };
  visit(path, text, {
    Literal(node) {
      if ('regex' in node) look(node, node.regex.pattern, node.regex.flags);
    },
  });
  return complaints;
}
