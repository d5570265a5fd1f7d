/** What a person sees in the window itself, and what is there again after the window is reloaded. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWorkspace } from '../../../scripts/editor/build-suite.mjs';
import { hoverOver, openWorkbench, showOutline, showProblems, untilShown } from '../../../scripts/editor/workbench.mjs';

const TEXT = [
  'Today talks were held between L.M. Brenno and K. Tesar, as well as myself.',
  'Comrade Brenno conveyed the greetings of the Council to the Government of Ardana.',
  'K. Tesar put a question to Comrade Brenno: from which day would the new dues be paid?',
  'ORLOV',
].join('\n\n');

let folder;
let window;

beforeAll(async () => {
  folder = copyWorkspace('workspace-by-hand');
  writeFileSync(join(folder, 'undated.telegram'), TEXT);
});

describe('the window', () => {
  beforeAll(async () => {
    window = await openWorkbench({ folder, file: join(folder, 'undated.telegram') });
  });
  afterAll(() => window?.end());

  it('underlines, lists, outlines and explains', () => expectEverything(window.page));

  it('brings everything back after a reload', async () => {
    await window.page.reload();
    await untilShown(window.page);
    await expectEverything(window.page);
  });

  it('takes the underline away as soon as the text is mended', async () => {
    const { page } = window;
    await page.locator('.squiggly-warning').first().waitFor();
    await page.locator('.view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('[undated]\n\n');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
  });
});

it('a folder that isn’t trusted is read like any other', async () => {
  const restricted = await openWorkbench({ folder, file: join(folder, 'undated.telegram'), trust: true });
  try {
    await restricted.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await restricted.page.locator('.squiggly-warning').first().waitFor();
  } finally {
    await restricted.end();
  }
});

async function expectEverything(page) {
  await page.locator('.squiggly-warning').first().waitFor();
  expect((await showProblems(page, 'undated')).join('\n')).toContain('No date was found in this telegram');
  expect(await showOutline(page, 'K. Tesar put a question')).toHaveLength(4);
  expect(await hoverOver(page, 'L.M. Brenno', 'Brenno, Lev')).toContain('officials.yaml');
}
