/** textDocument/diagnostic: the findings of an open file, telegram, authority or settings. Pushed ones are made here too. */
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { parentOf } from '../../archive/folders.ts';
import { authorityDiagnostics } from '../../features/authority-diagnostics.ts';
import { diagnosticsOf } from '../../features/diagnostics.ts';
import { settingsDiagnostics } from '../../features/settings-diagnostics.ts';
import type { Finding } from '../../rules/finding.ts';
import { kindOf } from '../file-kinds.ts';
import type { Handler, Now } from '../handler.ts';
import { toDiagnostic } from '../to-lsp.ts';
import { fileOf } from '../uris.ts';

export const diagnostic: Handler<DocumentDiagnosticParams, DocumentDiagnosticReport> = {
  // An authority is read only for findings in itself.
  needs: file => (file !== null && kindOf(file) === 'officials' ? 'officials' : 'settings'),
  answer({ textDocument, previousResultId }, now) {
    const file = fileOf(textDocument.uri);
    const findings = findingsIn(file, now);
    // Nothing found is nothing found in every version: the client has nothing to do.
    const resultId = findings.length === 0 ? 'nothing' : now.resultId;
    if (previousResultId !== undefined && previousResultId === resultId) return { kind: 'unchanged', resultId };
    const positions = now.positionsIn(file);
    return { kind: 'full', resultId, items: findings.map(finding => toDiagnostic(finding, positions)) };
  },
};

function findingsIn(file: string, { archive, document }: Now): readonly Finding[] {
  switch (kindOf(file)) {
    case 'telegram':
      return document ? diagnosticsOf(document) : [];
    case 'officials': {
      const authority = archive.authorities.get(file);
      return authority ? authorityDiagnostics(authority) : [];
    }
    case 'settings': {
      const settings = archive.settings.get(parentOf(file));
      return settings ? settingsDiagnostics(settings) : [];
    }
  }
}
