/** What is wrong in a file of officials: what its reader met, and what the rules find, with the severities of its folder. */
import type { Archive } from '../archive/archive.ts';
import { settingsOf } from '../archive/folder-settings.ts';
import type { AuthorityFile } from '../officials/authority.ts';
import { AUTHORITY_RULES } from './authority-rules.ts';
import type { Finding } from './finding.ts';
import { inOrder, report } from './report.ts';

/** Spans are offsets into the file. */
export function authorityFindingsOf(archive: Archive, file: AuthorityFile): readonly Finding[] {
  const read = file.problems.map(
    ({ code, message, span }): Finding => ({
      code,
      severity: code === 'authority-syntax' ? 'error' : 'warning',
      span,
      message,
    }),
  );
  const found = report(AUTHORITY_RULES, rule => rule.check(file, archive), settingsOf(archive, file.file));
  return [...read, ...found].sort(inOrder);
}
