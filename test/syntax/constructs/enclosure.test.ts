import { describe, expect, it } from 'vitest';
import { readEnclosureLabel } from '../../../server/src/syntax/constructs/enclosure.ts';

const isLabel = (line: string): boolean => readEnclosureLabel(line, 0, true) !== null;

describe('label of an enclosure', () => {
  it.each([
    '[Enclosure]',
    '[Attachment]',
    '[Enclosure 1—Telegram]',
    'Tab A',
    'Annex',
    'Anlage 1',
    'Приложение',
    'Attachment[4]',
  ])('%s', line => {
    expect(isLabel(line)).toBe(true);
  });

  it.each([
    'Enclosures: 2',
    'Attached, but not printed',
    '[Enclosure not printed.]',
    'The attachment was lost on the way.',
    'Tablets',
  ])('%s is none', line => {
    expect(isLabel(line)).toBe(false);
  });

  it('needs blank lines round it where it has no brackets', () => {
    expect(readEnclosureLabel('Tab A', 0, false)).toBeNull();
    expect(readEnclosureLabel('[Tab A]', 10, false)).toEqual([10, 17]);
  });
});
