/** textDocument/diagnostic for what serves telegrams: authorities and settings. */
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { parentOf } from '../../archive/folders.ts';
import { authorityDiagnostics } from '../../features/authority-diagnostics.ts';
import { settingsDiagnostics } from '../../features/settings-diagnostics.ts';
import type { Finding } from '../../rules/finding.ts';
import { kindOf } from '../file-kinds.ts';
import type { Handler, Now } from '../handler.ts';
import { toReport } from '../to-report.ts';
import { fileOf } from '../uris.ts';

export const servingDiagnostic: Handler<DocumentDiagnosticParams, DocumentDiagnosticReport> = {
  // An authority is read only for findings in itself.
  needs: file => (file !== null && kindOf(file) === 'officials' ? 'officials' : 'settings'),
  answer({ textDocument, previousResultId }, now) {
    const file = fileOf(textDocument.uri);
    return toReport(findingsIn(file, now), file, now, previousResultId);
  },
};

function findingsIn(file: string, { archive }: Now): readonly Finding[] {
  switch (kindOf(file)) {
    case 'telegram':
      return [];
    case 'officials':
      return authorityDiagnostics(archive, file);
    case 'settings': {
      const settings = archive.settings.get(parentOf(file));
      return settings ? settingsDiagnostics(settings) : [];
    }
  }
}
