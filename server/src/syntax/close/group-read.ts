/** What a group of lines of the close comes to. */
import type { Node } from '../tree.ts';

export interface GroupRead {
  /** One node a line of the group. */
  readonly nodes: readonly Node[];
  /** It holds a signature; `office`: offices alone, which sign only where no name stands above them. */
  readonly signs: boolean | 'office';
}
