/** cablegram/officialAt: who is meant, for a client that shows more of him. */
import { authorityOf } from '../../archive/folder-authority.ts';
import { meantAt, meantInAuthority, type Meant } from '../../features/references.ts';
import type { OfficialAtParams, OfficialAtResult } from '../../protocol.ts';
import { fromPosition } from '../from-lsp.ts';
import type { Handler, Now } from '../handler.ts';
import { fileOf } from '../uris.ts';

export const officialAt: Handler<OfficialAtParams, OfficialAtResult | null> = {
  needs: 'officials',
  answer(params, now) {
    const meant = meantBy(params, now);
    const id = meant?.ids.length === 1 ? meant.ids[0] : undefined;
    const official = meant && id !== undefined ? authorityOf(now.archive, meant.file).officials.get(id) : undefined;
    return official ? { id: official.id, name: official.name } : null;
  },
};

export function meantBy(params: OfficialAtParams, now: Now): Meant | null {
  const place = fromPosition(params, now);
  if (place) return meantAt(now.archive, place.document, place.offset);
  const file = fileOf(params.textDocument.uri);
  return meantInAuthority(now.archive, file, now.positionsIn(file).offsetAt(params.position));
}
