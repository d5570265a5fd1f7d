/** What a reader can do about the findings at a place: the rules' own fixes, then silence, in the text or in the folder's settings. */
import type { Archive } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { foldersOf, shownName } from '../archive/folders.ts';
import { allFindingsOf } from '../rules/check-archive.ts';
import type { Finding } from '../rules/finding.ts';
import { placeFinding } from '../rules/place-finding.ts';
import { setRule } from '../settings/set-rule.ts';
import type { Severity } from '../settings/settings.ts';
import { type Edit, editorEdit, type Layer } from '../text/edit.ts';
import { lineAround } from '../text/line-around.ts';
import { overlaps, type Span, touches, trim } from '../text/span.ts';

export interface QuickFix {
  readonly title: string;
  readonly finding: Finding;
  readonly preferred: boolean;
  readonly change: FileChange;
}

export interface FileChange {
  readonly file: string;
  /** The text that the edits count in; null where the file is yet to be made. */
  readonly text: string | null;
  readonly edits: readonly Edit<Layer>[];
}

/** `settingsName` is what a folder's settings are called. */
export function quickFixesAt(
  archive: Archive,
  document: Document,
  span: Span,
  settingsName: string,
): readonly QuickFix[] {
  return document.entries.flatMap(placed => {
    const end = placed.start + placed.entry.text.length;
    if (span[1] < placed.start || span[0] > end) return [];
    const where = { archive, document, placed };
    return allFindingsOf(where)
      .map(finding => placeFinding(finding, placed.start))
      .filter(finding => overlaps(finding.span, span) || touches(finding.span, span[0]))
      .flatMap(finding => {
        const own = (finding.fixes?.(where) ?? []).map(({ title, preferred, edits }) => {
          const change = { file: document.file, text: document.text, edits };
          return { title, finding, preferred, change };
        });
        return [...own, ignoreOnLine(document, finding), ...inSettings(archive, document, finding, settingsName)];
      });
  });
}

/** Behind what stands on the finding's line. */
function ignoreOnLine(document: Document, finding: Finding): QuickFix {
  const [, at] = trim(document.text, lineAround(document.text, [finding.span[0], finding.span[0]]));
  const edit = editorEdit([at, at], ` {>>cablegram-ignore ${finding.code}<<}`);
  return {
    title: `Silence ${finding.code} on this line`,
    finding,
    preferred: false,
    change: { file: document.file, text: document.text, edits: [edit] },
  };
}

/** In the nearest settings that there are; where there are none, in the document's own folder. */
function inSettings(archive: Archive, document: Document, finding: Finding, settingsName: string): readonly QuickFix[] {
  const folders = foldersOf(document.file, archive.roots);
  const folder = folders.find(each => archive.settings.has(each)) ?? folders[0];
  // An open text that was never saved lies in no folder.
  if (folder === undefined || folder === '') return [];
  const text = archive.settings.get(folder)?.text ?? null;
  const where = `in ${shownName(folder)}/${settingsName}, for this folder and those below it`;
  const set = (severity: Severity | 'off', title: string): readonly QuickFix[] => {
    const edit = setRule(text ?? '', finding.code, severity);
    if (!edit) return [];
    const change = { file: `${folder}/${settingsName}`, text, edits: [edit] };
    return [{ title: `${title} ${where}`, finding, preferred: false, change }];
  };
  const milder = MILDER[finding.severity];
  return [
    ...(milder ? set(milder, `Show ${finding.code} as ${milder}`) : []),
    ...set('off', `Turn ${finding.code} off`),
  ];
}

/** One step, so that the list stays short; the settings complete every other severity. */
const MILDER = { error: 'warning', warning: 'information', information: 'hint', hint: null } as const;
