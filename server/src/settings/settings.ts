/** What a folder's `.cablegram.yaml` says, as one frozen value: all that changes a result besides the text. */
import { type DateSettings, DEFAULT_DATE_SETTINGS } from '../dates/date-settings.ts';
import type { DocumentType } from './document-types.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export interface Settings {
  readonly dates: DateSettings;
  /** The type of every entry that the folder holds, unless an entry says otherwise; null infers it. */
  readonly type: DocumentType | null;
  /** Files that end in `.txt` are telegrams here. */
  readonly txt: boolean;
  /** Bracketed keys beyond the format's own, in lower case. */
  readonly keys: readonly string[];
  /** The days that documents of this folder are from, as EDTF; null where the folder doesn't say. */
  readonly range: string | null;
  /** Severity of a rule by its code; `off` silences it. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** What holds where no folder says otherwise. */
export const DEFAULT_SETTINGS: Settings = Object.freeze({
  dates: DEFAULT_DATE_SETTINGS,
  type: null,
  txt: false,
  keys: [],
  range: null,
  rules: {},
});
