/** The address of the editor's page, on this machine. */

/** Opens `folder`, or no folder at all, and `file` where one is given (both absolute); `more` are further pairs that VS Code starts from. */
export function addressOf(port, { folder, file, more = [] } = {}) {
  const address = new URL(`http://127.0.0.1:${port}/`);
  if (folder) address.searchParams.set('folder', folder);
  else address.searchParams.set('ew', 'true');
  const payload = file ? [['openFile', remoteUri(port, file)], ...more] : more;
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** A file or folder as the page names it. */
export function remoteUri(port, path) {
  return `vscode-remote://127.0.0.1:${port}${path.split('/').map(encodeURIComponent).join('/')}`;
}
