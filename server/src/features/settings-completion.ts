/** What can be typed at a place of `.cablegram.yaml`: its keys, the codes of rules, the values that a key can have. */
import { ALL_RULES } from '../rules/all-rules.ts';
import { SETTING_KEYS, type SettingKey } from '../settings/setting-keys.ts';
import { SEVERITIES } from '../settings/settings.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import type { Span } from '../text/span.ts';

export interface SettingsCompletion {
  readonly span: Span;
  readonly items: readonly SettingsItem[];
}

export interface SettingsItem {
  readonly label: string;
  readonly kind: 'key' | 'value';
  readonly about: string;
  readonly insert: string;
}

const RULES: readonly SettingKey[] = ALL_RULES.map(({ code, summary }) => ({
  key: code,
  about: summary,
  values: [...SEVERITIES, 'off'],
  below: [],
}));

/** Only where keys stand a line each: that is how the file is written. */
export function settingsCompletionAt({ text }: SettingsFile, offset: number): SettingsCompletion | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset);
  const indent = line.length - line.trimStart().length;
  const colon = line.indexOf(':');
  const owner = ownerOf(text, start, indent);
  const keys = owner === null ? SETTING_KEYS : keysBelow(owner);
  if (colon < 0) {
    const items = keys.map(
      ({ key, about, below }): SettingsItem => ({
        label: key,
        kind: 'key',
        about,
        insert: below.length > 0 || key === 'rules' || key === 'months' ? `${key}:` : `${key}: `,
      }),
    );
    return items.length > 0 ? { span: [start + indent, offset], items } : null;
  }
  const own = keys.find(({ key }) => key === line.slice(indent, colon).trim());
  if (!own || own.values.length === 0) return null;
  const typed = line.slice(colon + 1).trimStart().length;
  const items = own.values.map(
    (value): SettingsItem => ({ label: value, kind: 'value', about: own.about, insert: value }),
  );
  return { span: [offset - typed, offset], items };
}

function keysBelow(owner: string): readonly SettingKey[] {
  if (owner === 'rules') return RULES;
  return SETTING_KEYS.find(({ key }) => key === owner)?.below ?? [];
}

/** The key at the margin below which the line stands; null for one that stands at the margin itself. */
function ownerOf(text: string, start: number, indent: number): string | null {
  if (indent === 0) return null;
  const above = text.slice(0, start).split('\n');
  const owner = above.findLast(line => line.trim() !== '' && line.trimStart() === line && !line.startsWith('#'));
  return owner?.slice(0, Math.max(0, owner.indexOf(':'))) ?? '';
}
