/**
 * Who may import whom: the one place where it is decided. The tidy test holds the sources to it and
 * `docs/architecture.md` prints it. Type imports count like any other.
 */
export interface Row {
  /** Path from the root, ending in `/` for a folder; a file may always import its own folder. */
  readonly at: string;
  readonly job: string;
  /** Names of other rows. */
  readonly may: readonly string[];
  /** Packages; `node:` stands for Node's own modules. */
  readonly packages: readonly string[];
  /** Compiled without Node, DOM, clock and locale; synchronous. */
  readonly pure: boolean;
}

const row = (at: string, job: string, may: readonly string[], packages: readonly string[], pure = true): Row => ({
  at,
  job,
  may,
  packages,
  pure,
});

const LEAVES = ['text', 'dates', 'names', 'settings'];
const READ = [...LEAVES, 'syntax', 'facts'];
const KNOWN = [...READ, 'officials', 'archive'];
const PURE = [...KNOWN, 'rules', 'features', 'export', 'import'];
const SERVER = ['vscode-languageserver', 'vscode-languageserver-textdocument'];

export const IMPORT_TABLE: Readonly<Record<string, Row>> = {
  manifest: row('package.json', 'name and version', [], []),
  host: row('server/src/host.ts', 'the one I/O interface: list, read, watch, store', [], []),
  protocol: row('server/src/protocol.ts', 'messages and settings that client and server share', [], []),
  text: row('server/src/text/', 'span, line index, edit', [], []),
  dates: row('server/src/dates/', 'characters → span and EDTF value', ['text'], []),
  names: row('server/src/names/', 'characters → parts of a name, folding', ['text'], ['any-ascii']),
  settings: row('server/src/settings/', '`.cablegram.yaml` → one frozen value', ['text', 'dates', 'names'], ['yaml']),
  syntax: row('server/src/syntax/', 'text → entries → tree', LEAVES, []),
  facts: row('server/src/facts/', 'tree → facts as written', [...LEAVES, 'syntax'], []),
  officials: row(
    'server/src/officials/',
    'YAML → authority; name and evidence → official',
    ['text', 'dates', 'names'],
    ['yaml'],
  ),
  archive: row('server/src/archive/', 'files and authority → immutable snapshot', [...READ, 'officials'], []),
  rules: row('server/src/rules/', 'one finding a file, and the list', KNOWN, []),
  features: row('server/src/features/', 'snapshot and offset → plain data', [...KNOWN, 'rules'], []),
  export: row('server/src/export/', 'snapshot → record, TEI, HTML, CSV', [...KNOWN, 'rules'], []),
  import: row(
    'server/src/import/',
    'foreign lists → officials YAML',
    ['text', 'dates', 'names', 'settings', 'officials'],
    ['yaml'],
  ),
  lsp: row('server/src/lsp/', 'requests → features → protocol types', [...PURE, 'host', 'protocol'], SERVER, false),
  cli: row('server/src/cli/', 'one command a file', [...PURE, 'host', 'protocol'], [], false),
  'server/node': row(
    'server/src/node/',
    'mains and host for Node',
    ['lsp', 'cli', 'host', 'manifest'],
    [...SERVER, 'node:'],
    false,
  ),
  'server/browser': row(
    'server/src/browser/',
    'main and host for a web worker',
    ['lsp', 'cli', 'host', 'manifest'],
    SERVER,
    false,
  ),
  client: row(
    'client/src/',
    'the extension: activation, commands, views',
    ['protocol'],
    ['vscode', 'vscode-languageclient', 'node:'],
    false,
  ),
};

/** The table as `docs/architecture.md` prints it. */
export function printImportTable(): string {
  const rows = Object.entries(IMPORT_TABLE).map(
    ([name, { at, job, may, packages, pure }]) =>
      `| **${name}** (\`${at}\`)${pure ? '' : ' †'} | ${job} | ${may.join(', ') || '–'} | ${packages.map(p => `\`${p}\``).join(', ') || '–'} |`,
  );
  return ['| part | job | may import | packages |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
