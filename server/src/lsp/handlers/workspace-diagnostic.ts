/** workspace/diagnostic: what there is to find in the files that nobody has open; those that the client knows already are passed over. */
import type {
  Diagnostic,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { documentsOf } from '../../archive/archive.ts';
import type { Document } from '../../archive/document.ts';
import { authorityOf } from '../../archive/folder-authority.ts';
import { duplicatesIn } from '../../archive/numbers.ts';
import { closedDiagnosticsOf } from '../../features/diagnostics.ts';
import type { Authority } from '../../officials/authority.ts';
import { checksum } from '../../text/checksum.ts';
import type { Handler, Now, Steps } from '../handler.ts';
import { toDiagnostic } from '../to-lsp.ts';

export const workspaceDiagnostic: Handler<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport> = {
  needs: 'workspace',
  *answer({ previousResultIds }, now): Steps<WorkspaceDiagnosticReport> {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const document of documentsOf(now.archive)) {
      const uri = now.uriOf(document.file);
      const before = known.get(uri);
      known.delete(uri);
      // An open file has asked for itself, and its text may be another than the file's.
      if (now.archive.open.has(document.file)) continue;
      const { resultId, diagnostics } = checked(document, now);
      if (resultId !== before && (before !== undefined || diagnostics.length > 0)) {
        items.push({ kind: 'full', uri, version: null, resultId, items: [...diagnostics] });
      }
      yield;
    }
    // What is left are files that are gone.
    for (const uri of known.keys()) items.push({ kind: 'full', uri, version: null, items: [] });
    return { items };
  },
};

interface Checked {
  readonly authority: Authority;
  readonly duplicates: string;
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

const checks = new WeakMap<Document, Checked>();

/** Looked at again only where the text, its settings, its officials or what has the same number are others. */
function checked(document: Document, now: Now): Checked {
  const authority = authorityOf(now.archive, document.file);
  const duplicates = duplicatesIn(now.archive, document);
  const known = checks.get(document);
  if (known?.authority === authority && known.duplicates === duplicates) return known;
  const diagnostics = closedDiagnosticsOf(now.archive, document).map(finding =>
    toDiagnostic(finding, document.file, now),
  );
  const own = { authority, duplicates, resultId: checksum(JSON.stringify(diagnostics)), diagnostics };
  checks.set(document, own);
  return own;
}
