/** A page in a headless Chromium. */
import { findBrowser } from './find-browser.mjs';

const WINDOW = { width: 1280, height: 800 };

export async function openPage({ window = WINDOW, scale = 1 } = {}) {
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
  return { browser, page };
}
