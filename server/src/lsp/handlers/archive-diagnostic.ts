/** textDocument/diagnostic of the second provider: what the archive around a telegram gives to find. No keystroke waits for it. */
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { archiveDiagnosticsOf, diagnosticsOf } from '../../features/diagnostics.ts';
import type { Finding } from '../../rules/finding.ts';
import { checksum } from '../../text/checksum.ts';
import type { Handler, Now } from '../handler.ts';
import { toDiagnostic } from '../to-lsp.ts';
import { fileOf } from '../uris.ts';

export const archiveDiagnostic: Handler<DocumentDiagnosticParams, DocumentDiagnosticReport> = {
  needs: 'workspace',
  answer: (params, now) => report(params, now, around(now)),
};

/** For a client that knows one provider only: all that there is to find, at once. */
export const wholeDiagnostic: Handler<DocumentDiagnosticParams, DocumentDiagnosticReport> = {
  needs: 'officials',
  answer: (params, now) => report(params, now, [...(now.document ? diagnosticsOf(now.document) : []), ...around(now)]),
};

function around({ archive, document }: Now): readonly Finding[] {
  return document ? archiveDiagnosticsOf(archive, document) : [];
}

/** Other files decide too: what was found is its own mark. */
function report(
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  now: Now,
  findings: readonly Finding[],
): DocumentDiagnosticReport {
  const items = findings.map(finding => toDiagnostic(finding, fileOf(textDocument.uri), now));
  const resultId = checksum(JSON.stringify(items));
  return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
}
