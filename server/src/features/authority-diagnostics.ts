/** What is wrong in an authority file. */
import type { AuthorityFile } from '../officials/authority.ts';
import type { Finding } from '../rules/finding.ts';

export function authorityDiagnostics({ problems }: AuthorityFile): readonly Finding[] {
  return problems.map(({ code, message, span }) => ({
    code,
    severity: code === 'authority-syntax' ? 'error' : 'warning',
    span,
    message,
  }));
}
