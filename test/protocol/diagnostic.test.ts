import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { before, EDITOR, rangeOf, startClient } from '../support/language-client.ts';

const SIGNED = 'The Minister of Velmark received me today and spoke of the harbour at length.\n\nBRENNO\n';
const DATED = `4 November 1962\n\n${SIGNED}`;

function codes(report: Awaited<ReturnType<Awaited<ReturnType<typeof startClient>>['pull']>>) {
  return report.kind === 'full' ? report.items.map(({ code }) => code) : report.kind;
}

it('a client that asks gets the findings of the text as it is typed', async () => {
  await using client = await startClient();
  await client.open('a.telegram', DATED);
  expect(codes(await client.pull('a.telegram'))).toEqual([]);
  await client.edit('a.telegram', rangeOf(DATED, '4 November 1962'), '');
  expect(codes(await client.pull('a.telegram'))).toEqual(['undated']);
  await client.edit('a.telegram', before(client.text('a.telegram'), '\n'), '[undated]');
  expect(codes(await client.pull('a.telegram'))).toEqual([]);
});

it('asked again about the same text it says that nothing has changed', async () => {
  await using client = await startClient();
  await client.open('a.telegram', SIGNED);
  const first = await client.pull('a.telegram');
  expect(codes(first)).toEqual(['undated']);
  expect(codes(await client.pull('a.telegram', first.resultId))).toBe('unchanged');
  await client.edit('a.telegram', before(SIGNED, 'of Velmark'), 'x');
  expect(codes(await client.pull('a.telegram', first.resultId))).toEqual(['undated']);
});

it('a client that does not ask is sent findings with their version', async () => {
  const { textDocument, ...rest } = EDITOR;
  const { diagnostic: _, ...others } = textDocument ?? {};
  await using client = await startClient({ capabilities: { ...rest, textDocument: others } });
  await client.open('a.telegram', SIGNED);
  const first = await client.pushed('a.telegram', 1);
  expect(first.diagnostics.map(({ code }) => code)).toEqual(['undated']);
  const version = await client.edit('a.telegram', before(SIGNED, 'The Minister'), '4 November 1962\n\n');
  expect(await client.pushed('a.telegram', version)).toMatchObject({ version, diagnostics: [] });
});

it('a question that is cancelled, or whose text has changed, ends at once and is asked again', async () => {
  await using client = await startClient();
  await client.open('a.telegram', SIGNED);
  const { token, cancel } = tokenOf();
  const params = { textDocument: { uri: client.uri('a.telegram') } };
  const cancelled = client.connection.sendRequest(DocumentDiagnosticRequest.type, params, token);
  cancel();
  const stale = client.pull('a.telegram');
  await client.edit('a.telegram', before(SIGNED, 'The'), 'x');
  const last = client.pull('a.telegram');
  await expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  await expect(stale).rejects.toMatchObject({ code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
  expect(codes(await last)).toEqual(['undated']);
});

it('a burst of keys is answered for its last version', async () => {
  const many = Array.from({ length: 40 }, (_, at) => `# Entry ${at}\n\n${DATED}\n`).join('');
  await using client = await startClient();
  await client.open('a.telegram', many);
  const answers = [];
  for (let key = 0; key < 50; key++) {
    await client.edit('a.telegram', before(client.text('a.telegram'), 'of the harbour', 20), 'x');
    answers.push(client.pull('a.telegram').then(codes, (error: { code: number }) => error.code));
  }
  const given = await Promise.all(answers);
  expect(given.at(-1)).toEqual([]);
  expect(given.slice(0, -1)).toContain(LSPErrorCodes.ServerCancelled);
});

it('findings of one entry stay as they are while another is typed in', async () => {
  const two = `# One\n\n${SIGNED}\n# Two\n\n${DATED}`;
  await using client = await startClient();
  await client.open('a.telegram', two);
  const places = async () => {
    const report = await client.pull('a.telegram');
    return report.kind === 'full' ? report.items.map(({ code, range }) => [code, range.start.line]) : [];
  };
  expect(await places()).toEqual([['undated', 0]]);
  await client.edit('a.telegram', rangeOf(two, '4 November 1962'), '');
  expect(await places()).toEqual([
    ['undated', 0],
    ['undated', 6],
  ]);
});

it('settings of the folder count, and their mistakes are findings in them', async () => {
  const settings = 'rules:\n  undated: off\n  undatd: off\n';
  await using client = await startClient({ files: { '.cablegram.yaml': settings } });
  await client.open('a.telegram', SIGNED);
  expect(codes(await client.pull('a.telegram'))).toEqual([]);
  await client.open('.cablegram.yaml', settings, 'yaml');
  const report = await client.pull('.cablegram.yaml');
  expect(report.kind === 'full' ? report.items : []).toMatchObject([
    { code: 'settings', range: { start: { line: 2, character: 2 }, end: { line: 2, character: 8 } } },
  ]);
  await client.edit('.cablegram.yaml', rangeOf(settings, 'undated: off'), 'undated: hint');
  const after = await client.pull('a.telegram');
  expect(after.kind === 'full' ? after.items : []).toMatchObject([{ code: 'undated', severity: 4 }]);
});

const NUMBERED = (number: number) => `1.XI.62\n[Number: ${number}]\n\n${SIGNED}`;

it('a second provider tells what other files and officials say, and where', async () => {
  const files = { 'a.telegram': NUMBERED(7), 'b.telegram': NUMBERED(7), 'officials.yaml': 'officials: []\n' };
  await using client = await startClient({ files });
  const text = NUMBERED(7).replace('The Minister', 'Then [[nobody-here|he]] and the Minister');
  await client.open('b.telegram', text);
  expect(codes(await client.pull('b.telegram'))).toEqual([]);
  const around = await client.pull('b.telegram', undefined, 'cablegram-archive');
  expect(codes(around)).toEqual(['duplicate-number', 'unknown-official']);
  expect(around.kind === 'full' ? around.items[0]?.relatedInformation : []).toMatchObject([
    { location: { uri: client.uri('a.telegram'), range: { start: { line: 1 } } } },
  ]);
  expect(codes(await client.pull('b.telegram', around.resultId, 'cablegram-archive'))).toBe('unchanged');
});

it('a client with one provider gets all of it there', async () => {
  const capabilities = { ...EDITOR, textDocument: { ...EDITOR.textDocument, diagnostic: {} } };
  await using client = await startClient({ capabilities, files: { 'officials.yaml': 'officials: []\n' } });
  await client.open('a.telegram', `[[nobody-here|He]] came.\n\n${SIGNED}`);
  expect(codes(await client.pull('a.telegram'))).toEqual(['undated', 'unknown-official']);
});

it('the workspace’s files are told once, and again when they change; what is open answers for itself', async () => {
  await using client = await startClient({
    files: { 'a.telegram': SIGNED, 'b.telegram': DATED, 'c.telegram': SIGNED },
  });
  await client.open('c.telegram', SIGNED);
  const ask = (previousResultIds: { uri: string; value: string }[]) =>
    client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
  const told = (report: WorkspaceDiagnosticReport) =>
    report.items.map(item => [item.uri, item.kind === 'full' ? item.items.map(({ code }) => code) : item.kind]);
  const first = await ask([]);
  expect(told(first)).toEqual([[client.uri('a.telegram'), ['undated']]]);
  const known = first.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
  expect(told(await ask(known))).toEqual([]);
  const next = ask(known);
  client.write('a.telegram', DATED);
  client.write('b.telegram', SIGNED);
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [
      { uri: client.uri('a.telegram'), type: 2 },
      { uri: client.uri('b.telegram'), type: 2 },
    ],
  });
  const seen = new Map(told(await next).map(([uri, found]) => [uri, found]));
  for (const [uri, found] of told(await ask(known))) seen.set(uri, found);
  expect(Object.fromEntries(seen)).toEqual({ [client.uri('a.telegram')]: [], [client.uri('b.telegram')]: ['undated'] });
});

function tokenOf() {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}
