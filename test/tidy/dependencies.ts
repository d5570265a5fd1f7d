/** Every package that ships, with its reason: the one list, held against `package.json` and printed in `docs/architecture.md`. */
export const DEPENDENCIES: Readonly<Record<string, string>> = {
  'any-ascii': 'folds letters of any script, so that `Chruschtschow` and `Хрущёв` can be compared at all',
  'vscode-languageclient': 'starts the server from the editor and speaks the protocol with it',
  'vscode-languageserver': 'the protocol on the server’s side',
  'vscode-languageserver-textdocument': 'applies the editor’s incremental changes to an open text',
  yaml: 'reads authority files with the position of every value, which findings and edits need',
};

export function printDependencies(): string {
  const rows = Object.entries(DEPENDENCIES).map(([name, reason]) => `| \`${name}\` | ${reason} |`);
  return ['| package | why it is there |', '| --- | --- |', ...rows].join('\n');
}
