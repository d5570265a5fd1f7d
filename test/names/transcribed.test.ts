/** Cyrillic words against listed names: cases, given names, initials. */
import { describe, expect, it } from 'vitest';
import { isCyrillicInitial, transcribes, transcribesEastern } from '../../server/src/names/transcribed.ts';

describe('in any case', () => {
  it.each([
    ['Черчиллем', 'churchill', true],
    ['Корделла', 'cordell', true],
    ['Уинстону', 'winston', true],
    ['Гарри', 'harry', true],
    ['Гарри', 'henry', false],
    ['Черчилль', 'chilston', false],
    ['Роберту', 'robert', true],
    ['Роберту', 'rudolf', false],
  ])('%s, %s: %s', (cyrillic, latin, agrees) => expect(transcribes(cyrillic, latin)).toBe(agrees));

  it.each([
    ['Эньлаем', 'enlai', true],
    ['Эньлаем', 'zedong', false],
  ])('%s, %s: %s', (cyrillic, latin, agrees) => expect(transcribesEastern(cyrillic, latin)).toBe(agrees));
});

describe('initials', () => {
  it.each([
    ['Г', 'harry', true],
    ['Г', 'georgy', true],
    ['Г', 'konrad', false],
    ['Дж', 'john', true],
    ['Дж', 'george', true],
    ['Дж', 'dean', false],
    ['У', 'winston', true],
    ['У', 'anthony', false],
    ['Э', 'anthony', true],
    ['Х', 'juan', true],
    ['Ю', 'jozef', true],
    ['К', 'cordell', true],
    ['К', 'lyndon', false],
    ['Л', 'l', true],
  ])('%s. %s: %s', (initial, given, agrees) => expect(isCyrillicInitial(initial, given)).toBe(agrees));
});
