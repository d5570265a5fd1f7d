/**
 * `.cablegram.yaml` → what it sets, with every mistake at its place. Total: a mistake costs the value that it stands
 * in, and the rest of the file holds.
 */
import { parseDocument } from 'yaml';
import { boundsOf } from '../dates/bounds.ts';
import { readDates, readMonths } from './date-keys.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import type { SettingsFile, SettingsProblem } from './settings-file.ts';
import { SEVERITIES, type Severity } from './settings.ts';
import { listOf, mapOf, oneOf, textOf, type Value, valueOf } from './yaml-value.ts';

/** A settings file is a page long; what is larger is something else. */
const MAX_LENGTH = 1_000_000;

export function parseSettings(text: string): SettingsFile {
  const problems: SettingsProblem[] = [];
  if (text.length > MAX_LENGTH) {
    return {
      text,
      dates: {},
      keys: [],
      rules: {},
      codes: [],
      problems: [{ span: [0, 1], message: 'This file is too long for settings.' }],
    };
  }
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, logLevel: 'silent' });
  for (const { pos, message } of document.errors) problems.push({ span: [pos[0], pos[1]], message });
  const read: { -readonly [Key in keyof SettingsFile]: SettingsFile[Key] } = {
    text,
    dates: {},
    keys: [],
    rules: {},
    codes: [],
    problems,
  };
  const root = valueOf(document.contents, problems);
  if (root === null) return read;
  mapOf(root, problems, {
    dates: value => {
      read.dates = { ...read.dates, ...readDates(value, problems) };
    },
    months: value => {
      read.dates = { ...read.dates, months: readMonths(value, problems) };
    },
    type: value => {
      const type = oneOf(value, [...DOCUMENT_TYPES, 'inferred'], problems);
      if (type) read.type = type === 'inferred' ? null : type;
    },
    txt: value => {
      const txt = oneOf(value, ['telegrams', 'other'] as const, problems);
      if (txt) read.txt = txt === 'telegrams';
    },
    keys: value => {
      read.keys = listOf(value, problems).flatMap(item => textOf(item, problems)?.toLowerCase() ?? []);
    },
    range: value => {
      const range = textOf(value, problems);
      if (range !== null && boundsOf(range)) read.range = range;
      else if (range !== null)
        problems.push({
          span: value.span,
          message: 'A date or an interval as EDTF is expected here: 1962-10/1962-12.',
        });
    },
    rules: value => {
      const { rules, codes } = readRules(value, problems);
      read.rules = rules;
      read.codes = codes;
    },
  });
  return read;
}

/** Whether there is a rule of that code is not known here; the place of each code is kept for who knows. */
function readRules(value: Value, problems: SettingsProblem[]): Pick<SettingsFile, 'rules' | 'codes'> {
  const rules: Record<string, Severity | 'off'> = {};
  const codes: { code: string; span: SettingsProblem['span'] }[] = [];
  mapOf(value, problems, (code, at, own) => {
    const severity = oneOf(own, [...SEVERITIES, 'off'], problems);
    codes.push({ code, span: at });
    if (severity) rules[code] = severity;
  });
  return { rules, codes };
}
