/** What an archive consists of. */
import type { Settings } from '../settings/settings.ts';

/**
 * One entry, whatever file it stands in and wherever: all that its facts depend on. What is derived from it hangs on
 * this object in a `WeakMap`, so that an entry that an edit left alone is never looked at again.
 */
export interface Entry {
  readonly text: string;
  readonly settings: Settings;
}
