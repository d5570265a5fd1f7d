/** The officials that serve a document: of the files up its folders the nearer wins. */
import type { AuthorityProblem } from './authority-problem.ts';
import { followCrossReferences } from './cross-references.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';
import { buildOfficeIndex, type OfficeIndex } from './office-index.ts';
import type { Official } from './official.ts';

export interface AuthorityFile {
  readonly file: string;
  /** What it was read from: places in it are told and edits of it are made by whoever has the file. */
  readonly text: string;
  readonly officials: readonly Official[];
  readonly problems: readonly AuthorityProblem[];
}

export interface Authority {
  readonly officials: ReadonlyMap<string, Official>;
  /** Entries that a nearer one of the same id, or an earlier one of the same file, puts out of force. */
  readonly overruled: ReadonlyMap<string, readonly Official[]>;
  readonly names: NameIndex;
  readonly offices: OfficeIndex;
}

/** `files` come nearest first. The same files in the same order give the same object as long as one of them lives. */
export function buildAuthority(files: readonly AuthorityFile[]): Authority {
  let link = chains;
  for (const file of files) {
    let next = link.longer.get(file);
    if (!next) {
      next = { authority: null, longer: new WeakMap() };
      link.longer.set(file, next);
    }
    link = next;
  }
  link.authority ??= build(files);
  return link.authority;
}

interface Chain {
  authority: Authority | null;
  readonly longer: WeakMap<AuthorityFile, Chain>;
}

const chains: Chain = { authority: null, longer: new WeakMap() };

function build(files: readonly AuthorityFile[]): Authority {
  const officials = new Map<string, Official>();
  const overruled = new Map<string, Official[]>();
  for (const file of files) {
    for (const official of file.officials) {
      if (!officials.has(official.id)) officials.set(official.id, official);
      else overruled.set(official.id, [...(overruled.get(official.id) ?? []), official]);
    }
  }
  const references = followCrossReferences([...officials.values()]);
  return {
    officials,
    overruled,
    names: buildNameIndex([...officials.values()], references),
    offices: buildOfficeIndex([...officials.values()], references),
  };
}
