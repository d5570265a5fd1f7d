/** textDocument/diagnostic for a telegram: what its own text gives to find. It stands on the way of each keystroke. */
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticsOf } from '../../features/diagnostics.ts';
import type { Handler } from '../handler.ts';
import { toReport } from '../to-report.ts';
import { fileOf } from '../uris.ts';

export const diagnostic: Handler<DocumentDiagnosticParams, DocumentDiagnosticReport> = {
  needs: 'settings',
  answer({ textDocument, previousResultId }, now) {
    const findings = now.document ? diagnosticsOf(now.document) : [];
    return toReport(findings, fileOf(textDocument.uri), now, previousResultId);
  },
};
