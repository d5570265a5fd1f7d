/** The files whose changes on disk the client is asked to report: telegrams and what serves them. */
import type { DidChangeWatchedFilesRegistrationOptions } from 'vscode-languageserver';
import { OFFICIALS_NAMES, OFFICIALS_SUFFIXES, SETTINGS_NAME, TELEGRAM_SUFFIXES, TEXT_SUFFIX } from '../protocol.ts';

export const WATCHERS: DidChangeWatchedFilesRegistrationOptions = {
  watchers: [
    SETTINGS_NAME,
    ...OFFICIALS_NAMES,
    ...[...OFFICIALS_SUFFIXES, ...TELEGRAM_SUFFIXES, TEXT_SUFFIX].map(end => `*${end}`),
  ].map(name => ({ globPattern: `**/${name}` })),
};
