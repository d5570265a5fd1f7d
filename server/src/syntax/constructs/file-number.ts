/** The file number that an edition prints above a document: `740.00119 Control (Korea)/6–2749: Telegram`. */
import { withoutCalls } from '../../text/ends.ts';
import type { HeadPiece, Node } from '../tree.ts';
import { readKindWord } from '../words/kinds.ts';

const FILE_NUMBER =
  /^(?!\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})(?!\d))(?:\[?(?:file|lot|conf)(?:erence)? ?(?:no\.?|nos\.?)? ?[\p{L}\d].{0,60}|[\p{Lu}\d]{1,6}[\d.]*\.[\dA-Z][^:]{0,70}\/[^:]{0,60}|\p{L}[\p{L}. &–—-]{1,60}files?(?:[,:] ?(?:lot|box|file)?[^:]{0,60})?|\d{2,3}[A-Z]?\.\d{2,6}[^:]{0,60})(?=:|$)/iu;

/** Where a paper lies, told to the end of the line: a lot and its boxes and folders, the papers of a library. */
const SHELF =
  /^[^:]{0,60}:? ?\blot \d{2} ?[A-Z] ?\d{1,4}\b.*$|^\p{Lu}[\p{L}. ]{1,40} Library, [^:]{0,60}\bpapers\b[^:]*$/iu;

/** The line's pieces: the number, and the kind of document behind the colon where it is named. */
export function readFileNumber(flat: string, at: number): Node | null {
  if (flat.length > 160 || !/\d|files|papers/i.test(flat)) return null;
  const bare = withoutCalls(flat);
  const match = SHELF.exec(bare) ?? FILE_NUMBER.exec(bare);
  if (!match || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(bare)) return null;
  const pieces: HeadPiece[] = [{ kind: 'file-number', span: [at, at + match[0].length], value: match[0] }];
  const rest = bare.slice(match[0].length);
  if (rest.length > 0) {
    const lead = /^:\s*/.exec(rest)?.[0].length ?? 0;
    const words = rest.slice(lead);
    if (!readKindWord(words)) return null;
    const start = at + match[0].length + lead;
    pieces.push({ kind: 'kind', span: [start, start + words.length], value: words });
  }
  return { kind: 'head', pieces };
}
