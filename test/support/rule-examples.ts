/** The examples that a rule gives of itself, on its page too, are tests. */
import { expect, it } from 'vitest';
import { readDocument } from '../../server/src/archive/document.ts';
import { findingsOf } from '../../server/src/rules/check-entry.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { mergeSettings } from '../../server/src/settings/merge-settings.ts';

export function checkExamples({ code, fires, silent }: Rule): void {
  const found = (text: string) =>
    readDocument('/x.telegram', text, mergeSettings([])).entries.flatMap(({ entry }) =>
      findingsOf(entry).filter(finding => finding.code === code),
    );
  it.each(fires)('fires: $about', ({ text }) => {
    expect(found(text).length).toBe(1);
  });
  it.each(silent)('silent: $about', ({ text }) => {
    expect(found(text)).toEqual([]);
  });
  it('has at least as many examples of silence as of findings', () => {
    expect(silent.length).toBeGreaterThanOrEqual(fires.length);
  });
}
