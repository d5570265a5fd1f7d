/** CSV as RFC 4180 has it → rows of cells. */

export interface CsvRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Commas, or semicolons or tabs where the first line has more of them. A quotation that isn't closed ends with the text. */
export function readCsv(text: string): readonly CsvRow[] {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const separator = separatorOf(source.slice(0, source.search(/\r|\n|$/)));
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let first = 1;
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (cells.some(each => each.trim() !== '')) rows.push({ line: first, cells });
    cells = [];
    first = line;
  };
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? '';
    const isEnd = character === '\n' || (character === '\r' && source[at + 1] !== '\n');
    if (isEnd) line++;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (character === separator) endCell();
    else if (isEnd) endRow();
    else if (character !== '\r') cell += character;
  }
  endRow();
  return rows;
}

function separatorOf(header: string): string {
  const count = (character: string) => header.split(character).length;
  const best = [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0];
  return best ?? ',';
}
