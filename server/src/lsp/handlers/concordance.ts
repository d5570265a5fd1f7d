/** cablegram/concordance: every place that names an official, with its sentence. */
import { documentsOf } from '../../archive/archive.ts';
import { rootOf } from '../../archive/folders.ts';
import { occurrencesIn } from '../../archive/occurrences.ts';
import { concordanceIn, inOrder, type Occurrence } from '../../features/concordance.ts';
import { dateInWords } from '../../features/date-in-words.ts';
import type { ConcordanceResult, ConcordanceRow, OfficialAtParams } from '../../protocol.ts';
import type { Handler, Now, Steps } from '../handler.ts';
import { meantBy, officialAt } from './official-at.ts';

export const concordance: Handler<OfficialAtParams, ConcordanceResult | null> = {
  needs: 'workspace',
  *answer(params, now): Steps<ConcordanceResult | null> {
    const meant = meantBy(params, now);
    const official = officialAt.answer(params, now);
    if (!meant || !official || 'next' in official) return null;
    const { archive } = now;
    const root = rootOf(meant.file, archive.roots);
    const ids = new Set([official.id]);
    const found: Occurrence[] = [];
    for (const document of documentsOf(archive)) {
      if (rootOf(document.file, archive.roots) !== root) continue;
      const isNamed = document.entries.some(({ entry }) =>
        occurrencesIn(archive, document, entry).some(({ id }) => ids.has(id)),
      );
      if (isNamed) {
        // Copies, so that what is worked out for the sentences goes when they are told.
        const entries = document.entries.map(({ entry, start }) => ({ entry: { ...entry }, start }));
        found.push(...concordanceIn(archive, { ...document, entries }, ids));
      }
      yield;
    }
    return { ...official, rows: inOrder(found).map(one => rowOf(one, now)) };
  },
};

function rowOf({ file, span, date, name, role, sentence }: Occurrence, now: Now): ConcordanceRow {
  return {
    uri: now.uriOf(file),
    line: now.positionsIn(file).positionAt(span[0]).line + 1,
    date: date === null ? 'undated' : (dateInWords(date) ?? date),
    name: name.replaceAll('\n', ' '),
    role,
    sentence,
  };
}
