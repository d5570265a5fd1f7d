/** The editor's page in a headless Chromium. */
import { findBrowser } from './find-browser.mjs';

const WINDOW = { width: 1280, height: 800 };

/** `query` are the parameters of the address; `payload` the pairs that VS Code takes its start from. */
export async function openPage({ port, query = {}, payload = [], window = WINDOW, scale = 1 }) {
  // Loaded only here: most scripts never need it.
  const { chromium } = await import('playwright-core');
  const { path, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    // The script that started the browser ends it, after what depends on it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const page = await browser.newPage({ viewport: window, deviceScaleFactor: scale });
  const address = new URL(`http://127.0.0.1:${port}/`);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return { browser, page, address: address.href };
}

/** A file or folder as the page names it. */
export function remoteUri(port, path) {
  return `vscode-remote://127.0.0.1:${port}${path.split('/').map(encodeURIComponent).join('/')}`;
}
