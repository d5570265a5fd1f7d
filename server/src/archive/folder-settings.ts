/** The settings that serve a file: those of its folder and of the folders above it, the nearer ones first. */
import { mergeSettings } from '../settings/merge-settings.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { foldersOf } from './folders.ts';

/**
 * The value is the same object for as long as these files stay the same: entries are told apart by it, and two
 * folders served by the same files share it.
 */
export function settingsOf(archive: SettingsByFolder, file: string): Settings {
  let link = start;
  if (archive.settings.size === 0) return link.settings;
  const files: SettingsFile[] = [];
  for (const folder of foldersOf(file, archive.roots)) {
    const own = archive.settings.get(folder);
    if (!own) continue;
    files.push(own);
    let next = link.longer.get(own);
    if (!next) {
      next = { settings: mergeSettings(files), longer: new WeakMap() };
      link.longer.set(own, next);
    }
    link = next;
  }
  return link.settings;
}

interface SettingsByFolder {
  readonly roots: readonly string[];
  readonly settings: ReadonlyMap<string, SettingsFile>;
}

/** A chain of settings files and what they come to; a longer chain hangs on the file that it adds. */
interface Link {
  readonly settings: Settings;
  readonly longer: WeakMap<SettingsFile, Link>;
}

const start: Link = { settings: mergeSettings([]), longer: new WeakMap() };
