import { describe, expect, it } from 'vitest';
import { run } from '../../../server/src/cli/run.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { memoryTerminal, type TerminalOptions } from '../../support/memory-terminal.ts';

const FILES = {
  '/archive/officials.yaml': OFFICIALS,
  '/archive/b.telegram': '5 November 1962\n\nIt rained. Brenno came, "again". Mr. Tarn left.\n\nHALVARD\n',
  '/archive/a.telegram':
    '4 November 1962\n\nComrade Sandor Brenno spoke with N. Tarn and Mr. Halvarde. Tarn left.\n\nBRENNO\n',
  '/archive/c.telegram': 'Then Brenno left.\n',
};

async function officials(
  words: string,
  files: Readonly<Record<string, string>> = FILES,
  options: TerminalOptions = {},
) {
  const terminal = memoryTerminal(files, options);
  const status = await run(terminal, ['officials', ...words.split(' ')]);
  return { status, output: terminal.output(), errors: terminal.errors };
}

describe('concordance', () => {
  it('lists by date, the undated last, each with its sentence', async () => {
    const { output, status } = await officials('concordance sandor-brenno --format ndjson');
    const rows = output
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, string>);
    expect(rows.map(row => [row['date'], row['document'], row['name'], row['role'], row['sentence']])).toEqual([
      [
        '1962-11-04',
        './a.telegram:3',
        'Comrade Sandor Brenno',
        'mention',
        expect.stringContaining('Comrade Sandor Brenno spoke'),
      ],
      ['1962-11-04', './a.telegram:5', 'BRENNO', 'signer', 'BRENNO'],
      ['1962-11-05', './b.telegram:3', 'Brenno', 'mention', 'Brenno came, "again".'],
      ['undated', './c.telegram:1', 'Brenno', 'mention', 'Then Brenno left.'],
    ]);
    expect(status).toBe(0);
  });

  it('is CSV that programs read', async () => {
    const { output } = await officials('concordance sandor-brenno b.telegram --format csv');
    expect(output).toBe(
      'date,document,name,role,sentence\r\n1962-11-05,b.telegram:3,Brenno,mention,"Brenno came, ""again""."\r\n',
    );
  });

  it('is a table for people', async () => {
    const { output } = await officials('concordance sandor-brenno c.telegram');
    expect(output).toBe('undated  c.telegram:1  Brenno  mention  Then Brenno left.\n');
  });

  it('says whom it may mean where nobody has the id', async () => {
    const { errors, status } = await officials('concordance sandor-breno');
    expect([errors, status]).toEqual([
      ['cablegram: no official has the id “sandor-breno”. Is sandor-brenno meant?'],
      2,
    ]);
  });
});

describe('impact', () => {
  const changed = { ...FILES, '/archive/changed.yaml': `${OFFICIALS}  - id: tarn\n    name: Tarn, Nikolai\n` };

  it('lists the names that would mean another', async () => {
    const { output, status } = await officials('impact changed.yaml --format csv', changed);
    expect(output.split('\r\n').slice(1)).toEqual([
      './a.telegram:3,N. Tarn,nobody,tarn,Comrade Sandor Brenno spoke with N. Tarn and Mr. Halvarde.',
      './a.telegram:3,Tarn,nobody,tarn,Tarn left.',
      './b.telegram:3,Mr. Tarn,nobody,tarn,Mr. Tarn left.',
      '',
    ]);
    expect(status).toBe(0);
  });

  it('stands in for the file that is named', async () => {
    const { output } = await officials('impact changed.yaml --instead-of elsewhere/officials.yaml', changed);
    expect(output).toBe('');
  });

  it('says in a window that nothing changes', async () => {
    const { output } = await officials('impact officials.yaml', FILES, { interactive: true });
    expect(output).toBe('No name would mean another.\n');
  });
});

describe('suggest', () => {
  it('lists names that nobody bears, the most frequent first, with whom they may mean', async () => {
    const { output, status } = await officials('suggest . --format ndjson');
    const rows = output
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    expect(rows).toMatchObject([
      { count: 2, documents: 1, name: 'N. Tarn', forms: ['N. Tarn', 'Tarn'], matches: [] },
      { count: 1, name: 'Halvarde', matches: ['ivar-halvard', 'olga-halvard'] },
    ]);
    expect(status).toBe(0);
  });

  it('says how many are left out', async () => {
    const { output, errors } = await officials('suggest . --most 1');
    expect(output.split('\n').length).toBe(2);
    expect(errors).toEqual(['1 more are left out: --most shows more.']);
  });

  it('--most is a number', async () => expect((await officials('suggest . --most many')).status).toBe(2));
});

describe('import', () => {
  const list = { '/archive/list.txt': 'Tarn, Nikolai, Consul at Velm, 1960–1962\n' };

  it('shows what it would do and writes nothing', async () => {
    const { output, status } = await officials('import list.txt', { ...FILES, ...list });
    expect(output).toBe(
      '+ id: nikolai-tarn\n    name: Tarn, Nikolai\n    offices:\n      - title: Consul at Velm\n        from: 1960\n        to: 1962\n' +
        '1 new, 0 added to, in officials.yaml. Nothing is written yet: --write does it.\n',
    );
    expect(status).toBe(0);
  });

  it.each([
    ['import gone.txt', 'gone.txt: there is no such file'],
    ['import empty.txt', 'empty.txt: nobody was found in it.'],
  ])('%s', async (words, line) => {
    const { errors, status } = await officials(words, { ...FILES, '/archive/empty.txt': '' });
    expect([errors, status]).toEqual([[line], 2]);
  });
});

it.each([
  ['', 'which of these: officials concordance, officials suggest, officials impact, officials import?'],
  ['sugest', 'there is no command “officials sugest”. Is officials suggest meant?'],
  ['concordance', 'whose?'],
  ['impact', 'which file of officials?'],
  ['import', 'which list?'],
  ['suggest', 'which files?'],
])('officials %s says what is missing', async (words, line) => {
  const terminal = memoryTerminal(FILES);
  const status = await run(terminal, ['officials', ...words.split(' ').filter(Boolean)]);
  expect([terminal.errors[0]?.includes(line), status]).toEqual([true, 2]);
});
