import { expect, it } from 'vitest';
import { BODY, check, FILES } from '../../support/check-command.ts';

async function text(document: string): Promise<readonly string[]> {
  const { output } = await check('x.telegram --format text', { '/archive/x.telegram': document });
  return output.split('\n').slice(1, 3);
}

it.each<[what: string, document: string, lines: readonly string[]]>([
  [
    'a line as it stands',
    `\n  ${BODY}`,
    ['  2 |   The Minister of Velmark received me today and spoke of the harb…', '    |   ^^^'],
  ],
  [
    'a tab is one column',
    `\t${BODY}`,
    ['  1 |  The Minister of Velmark received me today and spoke of the harb…', '    |  ^^^'],
  ],
  [
    'a byte order mark is none',
    `\ufeff${BODY}`,
    ['  1 | The Minister of Velmark received me today and spoke of the harb…', '    | ^^^'],
  ],
  ['every line end ends a line', `\r\rThe Minister spoke.\r\rBRENNO\r`, ['  3 | The Minister spoke.', '    | ^^^']],
  [
    'an accent takes no column, an East Asian character two',
    'Де\u0301ло о гавани.\n\nBRENNO\n',
    ['  1 | Де\u0301ло о гавани.', '    | ^^^^'],
  ],
  ['two columns each', '電報 of the harbour.\n\nBRENNO\n', ['  1 | 電報 of the harbour.', '    | ^^^^']],
])('%s', async (_what, document, lines) => {
  expect(await text(document)).toEqual(lines);
});

it('is what a person at a terminal gets, coloured and counted', async () => {
  const { output } = await check('.', FILES, { interactive: true, colored: true });
  expect(output).toContain('\x1b[33mwarning\x1b[39m');
  expect(output).toContain('\x1b[33m^^^\x1b[39m');
  expect(output).toMatch(/\n2 files, 1 finding: 1 warning\.\n$/);
  const plain = await check('.', FILES, { interactive: true, colored: false });
  expect(plain.output).not.toContain('\x1b');
  expect((await check('clean.telegram', FILES, { interactive: true })).output).toBe('1 file, nothing found.\n');
});
