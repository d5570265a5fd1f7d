/** The settings of a folder and of those above it → one value. The nearer file wins, key by key; lists are added up. */
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import type { SettingsFile } from './settings-file.ts';

/** `files` come nearest first. */
export function mergeSettings(files: readonly SettingsFile[]): Settings {
  let settings = DEFAULT_SETTINGS;
  for (const file of files.toReversed()) {
    settings = {
      dates: {
        ...settings.dates,
        ...file.dates,
        months: { ...settings.dates.months, ...file.dates.months },
      },
      type: file.type === undefined ? settings.type : file.type,
      txt: file.txt ?? settings.txt,
      keys: [...new Set([...settings.keys, ...file.keys])],
      range: file.range ?? settings.range,
      rules: { ...settings.rules, ...file.rules },
    };
  }
  return Object.freeze(settings);
}
