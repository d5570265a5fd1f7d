/**
 * The examples of `docs/format.md`. A box `telegram` and the box `facts` below it are one; a box `yaml` above them holds the
 * folder's settings. A box `frame` and the table below it are as many as the table has lines: what a line has typed
 * (` / ` ends a line, ` ‖ ` is a blank line) stands for the `…` that is alone on a line of the frame.
 */
export interface Example {
  /** Where it stands in the page, from 1. */
  readonly line: number;
  readonly settings: string | null;
  readonly text: string;
  readonly facts: readonly string[];
}

const BOXES =
  /(?:^```yaml\n((?:(?!```).*\n)*)```\n+)?^```telegram\n((?:(?!```).*\n)*)```\n+```facts\n((?:(?!```).*\n)*)```$/gm;
const FRAMES =
  /(?:^```yaml\n((?:(?!```).*\n)*)```\n+)?^```frame\n((?:(?!```).*\n)*)```\n+\|.*\n\| ?-.*\n((?:\|.*\n)+)/gm;
const ROW = /^\| (.+?) \| (.+) \|$/;

export function readExamples(page: string): readonly Example[] {
  const lineAt = (offset: number): number => page.slice(0, offset).split('\n').length;
  const boxes = [...page.matchAll(BOXES)].map(
    ({ 0: all, 1: settings, 2: text = '', 3: facts = '', index }): Example => ({
      line: lineAt(index + all.indexOf('```telegram')),
      settings: settings ?? null,
      text: withBlanks(text),
      facts: facts.split('\n').filter(line => line.trim() !== ''),
    }),
  );
  const rows = [...page.matchAll(FRAMES)].flatMap(({ 0: all, 1: settings, 2: frame = '', 3: table = '', index }) =>
    table
      .trimEnd()
      .split('\n')
      .map((row, i): Example => {
        const [, typed = '', facts = ''] = ROW.exec(row) ?? [];
        return {
          line: lineAt(index + all.length - table.length) + i,
          settings: settings ?? null,
          text: withBlanks(frame).replace(/^…$/m, () => typedOf(typed)),
          facts: facts.split(' · ').map(fact => fact.replace(/^`|`$/g, '')),
        };
      }),
  );
  return [...boxes, ...rows].toSorted((a, b) => a.line - b.line);
}

/** The text in the backquotes of a table's cell, `\|` being a bar. */
function typedOf(cell: string): string {
  const words = cell.replace(/^`` ?|^`| ?``$|`$/g, '').replaceAll('\\|', '|');
  return withBlanks(words.replaceAll(' ‖ ', '\n\n').replaceAll(' / ', '\n'));
}

/** Blanks that nobody would see in the page are written as signs. */
const withBlanks = (text: string): string =>
  text.replaceAll('␣', '\u00a0').replaceAll('→', '\t').replaceAll('␍', '\r').replaceAll('␟', '\u00ad');
