/** Documents → what is found in each, as it was asked for. */
import type { Baseline } from './baseline.ts';
import { type Checked, type Located, locate } from './located.ts';
import type { ReadDocument } from './read-documents.ts';

export function* checkEach(
  documents: Iterable<ReadDocument>,
  isWanted: (finding: Located) => boolean,
  baseline: Baseline | null,
): Generator<Checked> {
  for (const read of documents) {
    const { document, name } = read;
    const { file: path, text } = document;
    const wanted = locate(read).filter(isWanted);
    const findings = baseline ? wanted.filter(finding => !baseline.take(path, text, finding)) : wanted;
    yield { name, path, text, findings };
  }
}
