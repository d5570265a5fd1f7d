/** What holds where no folder says otherwise. */
import { DEFAULT_DATE_SETTINGS } from '../dates/date-settings.ts';
import type { Settings } from './settings.ts';

export const DEFAULT_SETTINGS: Settings = Object.freeze({
  dates: DEFAULT_DATE_SETTINGS,
  type: null,
  keys: [],
  rules: {},
});
