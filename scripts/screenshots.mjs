/** `npm run screenshots`: the pictures of `docs/images`, taken from a real editor on the sample archive. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  hoverOver,
  openWorkbench,
  showConcordance,
  showFixes,
  showOutline,
  showProblems,
} from './editor/workbench.mjs';
import { prepare } from './terminal/prepare.mjs';
import { ROOT } from './terminal/run-command.mjs';
import { main, step } from './terminal/say.mjs';

const SAMPLES = join(ROOT, 'samples');
const IMAGES = join(ROOT, 'docs/images');
const WINDOW = { width: 1180, height: 700 };

const SETTINGS = {
  'breadcrumbs.enabled': false,
  'chat.commandCenter.enabled': false,
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

/** Each shows one thing on one sample; `act` resolves when it can be seen. */
const PICTURES = [
  {
    name: 'hover',
    file: 'velmark/002-cipher-telegram.telegram',
    async act(page) {
      await showOutline(page, 'K. Tesar declared');
      await foldFiles(page);
      await hoverOver(page, 'K. Tesar', 'Foreign Minister, Ardana');
    },
  },
  {
    name: 'quick-fix',
    file: 'velmark/005-conversation-initials.telegram',
    async act(page) {
      await hoverOver(page, 'K. Tesar', 'Foreign Minister, Ardana');
      await showFixes(page, 'I. Maren', 'as a new official');
    },
  },
  {
    name: 'concordance',
    file: 'velmark/002-cipher-telegram.telegram',
    async act(page) {
      await hoverOver(page, 'K. Tesar', 'Foreign Minister, Ardana');
      await page.keyboard.press('Escape');
      await showConcordance(page, 'K. Tesar', 'karel-tesar');
    },
  },
  {
    name: 'findings',
    file: 'velmark/009-without-a-signature.telegram',
    async act(page) {
      await page.locator('.squiggly-warning').first().waitFor();
      await showProblems(page, 'No signature was found');
    },
  },
  {
    name: 'conversation',
    file: 'velmark/006-conversation-colons.telegram',
    async act(page) {
      await showOutline(page, 'TESAR');
      await foldFiles(page);
    },
  },
];

await main(async () => {
  await prepare();
  mkdirSync(IMAGES, { recursive: true });
  for (const { name, file, act } of PICTURES) await step(`docs/images/${name}.png`, () => take(name, file, act));
});

async function take(name, file, act) {
  const opened = await openWorkbench({
    folder: SAMPLES,
    file: join(SAMPLES, file),
    settings: SETTINGS,
    window: WINDOW,
    scale: 1.5,
  });
  try {
    await act(opened.page);
    await opened.page.screenshot({ path: join(IMAGES, `${name}.png`) });
  } finally {
    await opened.end();
  }
}

/** Leaves the side bar to the outline. */
async function foldFiles(page) {
  await page.locator('.explorer-folders-view').waitFor();
  await page.locator('.pane-header', { hasText: 'samples' }).click();
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ state: 'hidden' });
}
