/** A name as it is compared with another: its words folded, titles left off, “Family, Given” and “Given Family” alike. */
import { fold } from '../names/fold.ts';
import { honorificOf } from '../names/honorifics.ts';

export function formKey(name: string): string {
  const parts = name.split(',');
  // Only one comma turns a name around: what stands behind another is no part of it.
  const turned = parts.length === 2 ? [parts[1] ?? '', parts[0] ?? ''] : parts;
  return turned
    .flatMap(part => part.split(/[\s.]+/))
    .map(fold)
    .filter(word => word !== '' && honorificOf(word) === null)
    .join(' ');
}
