/**
 * A front before VS Code's server that makes the page run an extension in its web worker: it serves the extension's files
 * and names them in the page's configuration. Everything else, websockets too, is passed on.
 */
import { createReadStream } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { extname, join, normalize } from 'node:path';

const CONFIGURATION = /(<meta id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/;
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.png': 'image/png' };

/** Resolves to the front's port. `extension` and `tests` are folders; `suite` is a file's name in the latter. */
export async function serveWebFront({ port, extension, tests, suite }) {
  // The editor runs only a suite that lies in the extension; the first of these that fits is taken.
  const folders = { '/-ext/-tests/': tests, '/-ext/': extension };
  const front = createServer((incoming, outgoing) => {
    const path = decodeURIComponent(new URL(incoming.url ?? '/', 'http://front').pathname);
    const served = Object.keys(folders).find(start => path.startsWith(start));
    if (served) sendFile(join(folders[served], normalize(path.slice(served.length - 1))), outgoing);
    else passOn(incoming, outgoing, port, html => withExtension(html, incoming.headers.host, suite));
  });
  front.on('upgrade', (incoming, socket, head) => {
    const onward = connect(port, '127.0.0.1', () => {
      const { rawHeaders } = incoming;
      const headers = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []));
      onward.write(`${[`${incoming.method} ${incoming.url} HTTP/1.1`, ...headers].join('\r\n')}\r\n\r\n`);
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) end.on('error', () => [socket, onward].forEach(one => one.destroy()));
  });
  await new Promise(resolve => front.listen(0, '127.0.0.1', resolve));
  front.unref();
  return front.address().port;
}

function sendFile(path, outgoing) {
  createReadStream(path)
    .on('open', () => {
      const type = TYPES[extname(path)] ?? 'text/plain; charset=utf-8';
      outgoing.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    })
    .on('error', () => outgoing.writeHead(404).end())
    .pipe(outgoing);
}

function passOn(incoming, outgoing, port, edit) {
  // Unpacked, since the page is edited.
  const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
  const onward = request({ port, host: '127.0.0.1', path: incoming.url, method: incoming.method, headers }, answer => {
    if (!answer.headers['content-type']?.startsWith('text/html')) {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    const chunks = [];
    answer.on('data', chunk => chunks.push(chunk));
    answer.on('end', () => {
      const { 'content-length': _length, ...kept } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 500, kept).end(edit(Buffer.concat(chunks).toString()));
    });
  });
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}

function withExtension(html, authority, suite) {
  const at = path => ({ scheme: 'http', authority, path });
  return html.replace(CONFIGURATION, (_whole, before, settings, after) => {
    const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    configuration.developmentOptions = {
      ...configuration.developmentOptions,
      extensions: [at('/-ext')],
      ...(suite ? { extensionTestsPath: at(`/-ext/-tests/${suite}`) } : {}),
    };
    return before + JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;') + after;
  });
}
