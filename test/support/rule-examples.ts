/** The examples that a rule gives of itself, on its page too, are tests; so is each of its fixes, applied to them. */
import { expect, it } from 'vitest';
import { type Archive, asWhole } from '../../server/src/archive/archive.ts';
import { occurrencesIn } from '../../server/src/archive/occurrences.ts';
import type { Document } from '../../server/src/archive/document.ts';
import { allFindingsOf } from '../../server/src/rules/check-archive.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { Fix } from '../../server/src/rules/fix.ts';
import { placeFinding } from '../../server/src/rules/place-finding.ts';
import type { Example, Rule } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { authorityFindingsOf } from '../../server/src/rules/check-authority.ts';
import { archiveOf } from './memory-archive.ts';

const FOLDER = '/a/';

export function checkExamples({ code, fires, silent }: Rule): void {
  it.each(fires)('fires: $about', example => {
    expect(readExample(example).findings.filter(finding => finding.code === code).length).toBe(1);
  });
  it.each(silent)('silent: $about', example => {
    expect(readExample(example).findings.filter(finding => finding.code === code)).toEqual([]);
  });
  it('has at least as many examples of silence as of findings', () => {
    expect(fires.length).toBeGreaterThan(0);
    expect(silent.length).toBeGreaterThanOrEqual(fires.length);
  });
  it.each(fires)('each fix ends the finding and begins none: $about', example => {
    const { findings, fixesOf } = readExample(example);
    const own = findings.find(finding => finding.code === code);
    const others = findings.filter(finding => finding !== own).map(finding => finding.code);
    for (const fix of own ? fixesOf(own) : []) {
      const after = readExample({ ...example, text: applyEdits(example.text, fix.edits) }).findings;
      expect(
        after.map(finding => finding.code).filter(each => !others.includes(each)),
        fix.title,
      ).toEqual([]);
      expect(after.length, fix.title).toBeLessThanOrEqual(others.length);
    }
  });
}

interface ReadExample {
  readonly archive: Archive;
  /** null where the text is a file of officials. */
  readonly document: Document | null;
  /** With offsets into the text. */
  readonly findings: readonly Finding[];
  readonly fixesOf: (finding: Finding) => readonly Fix[];
}

/** The example in a folder of its own, with the files beside it. */
export function readExample({ text, beside = {}, file = 'x.telegram' }: Example): ReadExample {
  const files = Object.fromEntries(Object.entries(beside).map(([name, content]) => [FOLDER + name, content]));
  const archive = archiveOf({ ...files, [FOLDER + file]: text });
  const authority = archive.authorities.get(FOLDER + file);
  if (authority)
    return { archive, document: null, findings: authorityFindingsOf(read(archive), authority), fixesOf: () => [] };
  const document = archive.open.get(FOLDER + file);
  if (!document) throw new Error(`${file} is no telegram`);
  const found = document.entries.flatMap(placed => {
    const where = { archive, document, placed };
    return allFindingsOf(where).map(finding => ({ finding: placeFinding(finding, placed.start), where }));
  });
  return {
    archive,
    document,
    findings: found.map(({ finding }) => finding),
    fixesOf: wanted =>
      found.flatMap(({ finding, where }) => (finding === wanted ? (finding.fixes?.(where) ?? []) : [])),
  };
}

/** With everything worked out that an editor works out by and by. */
function read(archive: Archive): Archive {
  for (const document of archive.open.values()) {
    for (const { entry } of document.entries) occurrencesIn(archive, document, entry);
  }
  return asWhole(archive);
}
