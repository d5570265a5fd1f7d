/** The editor's window as a person uses it: words are pointed at, lists are read. For tests by hand and for screenshots. */
import { join } from 'node:path';
import { CACHE } from './cache.mjs';
import { linkExtension } from './link-extension.mjs';
import { openPage } from './open-page.mjs';
import { addressOf } from './page-address.mjs';
import { serveEditor } from './serve-editor.mjs';

/** Opens `file` of `folder` (both absolute) with this project's extension; resolves once the text is shown. */
export async function openWorkbench({ folder, file, settings, trust = false, window, scale }) {
  const extensions = linkExtension(join(CACHE, 'window-extensions'));
  const { port, stop } = await serveEditor({ extensions, settings, trust });
  const { browser, page } = await openPage({ window, scale });
  await page.goto(addressOf(port, { folder, file }));
  await untilShown(page);
  return {
    page,
    async end() {
      await browser.close();
      stop();
    },
  };
}

/** Resolves once the window stands and shows a text. */
export async function untilShown(page) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/** Runs a command by its title, from the palette. */
async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(`>${title}`);
  const escaped = title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  await page
    .getByRole('option', { name: new RegExp(`^${escaped}(,|$)`) })
    .first()
    .click();
}

/** Rests the mouse on some words and resolves to the text of the hover, which must hold `wanted`. */
export async function hoverOver(page, words, wanted) {
  const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: wanted }).first();
  for (let attempts = 0; ; attempts++) {
    const { x, y } = await placeOf(page, words);
    // A hover belongs to a movement: one that was asked too early isn't asked again.
    await page.mouse.move(x, y + 200);
    await page.mouse.move(x, y, { steps: 4 });
    try {
      await hover.waitFor({ timeout: 3000 });
      return await hover.innerText();
    } catch (error) {
      if (attempts === 5) throw error;
    }
  }
}

/** The middle of some words in the window. They may be drawn in several pieces, and their blanks as no-break ones. */
async function placeOf(page, words) {
  const place = await page.waitForFunction(wanted => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.data;
        if (at >= passed && at < passed + length) range.setStart(node, at - passed);
        const end = at + wanted.length;
        if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
        passed += length;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, words);
  return place.jsonValue();
}

/** Puts the cursor on some words and resolves to the quick fixes that the editor lists, one of which holds `wanted`. */
export async function showFixes(page, words, wanted) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: wanted }).first();
  for (let attempts = 0; ; attempts++) {
    await page.keyboard.press('Control+.');
    try {
      await fix.waitFor({ timeout: 5000 });
      return await page.locator('.action-widget .monaco-list-row').allInnerTexts();
    } catch (error) {
      if (attempts === 5) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Puts the cursor on the name of an official and opens his concordance, which must hold `wanted`. */
export async function showConcordance(page, words, wanted) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
  await runCommand(page, 'Cablegram: Show Concordance');
  await page.locator('.monaco-editor .view-line', { hasText: wanted }).first().waitFor();
}

/** Opens the Problems list and resolves to its rows once one holds `wanted`. */
export async function showProblems(page, wanted) {
  await runCommand(page, 'Problems: Focus on Problems View');
  return rowsOf(page, '.markers-panel .monaco-list-row', wanted);
}

/** Opens the outline and resolves to its rows once one holds `wanted`. */
export async function showOutline(page, wanted) {
  await runCommand(page, 'Explorer: Focus on Outline View');
  return rowsOf(page, '.outline-pane .monaco-list-row', wanted);
}

async function rowsOf(page, rows, wanted) {
  await page.locator(rows, { hasText: wanted }).first().waitFor();
  return page.locator(rows).allInnerTexts();
}
