/** What is wrong in a file of officials, if it is one that is known. */
import type { Archive } from '../archive/archive.ts';
import { authorityFindingsOf } from '../rules/check-authority.ts';
import type { Finding } from '../rules/finding.ts';

export function authorityDiagnostics(archive: Archive, file: string): readonly Finding[] {
  const authority = archive.authorities.get(file);
  return authority ? authorityFindingsOf(archive, authority) : [];
}
