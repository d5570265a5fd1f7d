/** Findings of a file → the answer to who asks for them; short where the client has them already. */
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Finding } from '../rules/finding.ts';
import type { Now } from './handler.ts';
import { toDiagnostic } from './to-lsp.ts';

export function toReport(
  findings: readonly Finding[],
  file: string,
  now: Now,
  previousResultId: string | undefined,
): DocumentDiagnosticReport {
  // Nothing found is nothing found in every version: the client has nothing to do.
  const resultId = findings.length === 0 ? 'nothing' : now.resultId;
  if (previousResultId !== undefined && previousResultId === resultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: findings.map(finding => toDiagnostic(finding, file, now)) };
}
