/** The merges that are offered at an entry of an authority: into whoever has nearly the same name. */
import type { Archive } from '../archive/archive.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { sameNames } from '../officials/same-names.ts';
import type { Official } from '../officials/official.ts';
import { touches } from '../text/span.ts';

export interface MergeAction {
  readonly title: string;
  readonly from: Official;
  readonly into: Official;
}

export function mergeActionsAt(archive: Archive, file: string, offset: number): readonly MergeAction[] {
  const from = archive.authorities.get(file)?.officials.find(({ place }) => touches(place.span, offset));
  if (!from) return [];
  return sameNames(authorityOf(archive, file), from).map(into => ({
    title: `Merge ${from.id} into ${into.id} (${into.name})`,
    from,
    into,
  }));
}
