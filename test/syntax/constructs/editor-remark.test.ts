import { expect, it } from 'vitest';
import { isRemarkLine, readIgnore } from '../../../server/src/syntax/constructs/editor-remark.ts';

it.each<[line: string, is: boolean]>([
  ['{>>who?<<}', true],
  ['{>>cablegram-ignore unsigned: lost<<}', true],
  ['{>>who?<<} BRENNO', false],
  ['BRENNO {>>who?<<}', false],
  ['{>>one<<} and {>>two<<}', false],
  ['{>>never closed', false],
  ['{++added++}', false],
  ['{>><<}', true],
])('%j is a remark alone: %s', (line, is) => expect(isRemarkLine(line)).toBe(is));

it.each<[words: string, code: string | null]>([
  ['cablegram-ignore unsigned: the last sheet is lost', 'unsigned'],
  ['cablegram-ignore unsigned', 'unsigned'],
  [' cablegram-ignore  ocr-date : as printed', 'ocr-date'],
  ['cablegram-ignore', null],
  ['cablegram-ignore: everything', null],
  ['cablegram-ignore Everything', null],
  ['please use cablegram-ignore unsigned here', null],
  ['cablegram-ignored unsigned', null],
])('%j silences %s', (words, code) => expect(readIgnore(words)?.code ?? null).toBe(code));

it.each(['a', ' ', '-', ':'])('takes linear time on a long row of “%s”', character => {
  const row = character.repeat(200_000);
  expect(isRemarkLine(`{>>${row}<<}`)).toBe(true);
  expect(readIgnore(`cablegram-ignore ${row}!`)).toBe(null);
  expect(readIgnore(row)).toBe(null);
});
