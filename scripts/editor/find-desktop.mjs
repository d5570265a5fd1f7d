/** The VS Code that is on this machine. */
import { existsSync } from 'node:fs';
import { Trouble } from '../terminal/say.mjs';
import { onPath } from './find-browser.mjs';

const MAC = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';

/** The path of its program, or null. */
export function findDesktop() {
  const named = process.env['CABLEGRAM_EDITOR'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Trouble(`CABLEGRAM_EDITOR names ${named}, which isn't there.`);
  }
  return onPath(process.platform === 'win32' ? 'code.cmd' : 'code') ?? (existsSync(MAC) ? MAC : null);
}

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
