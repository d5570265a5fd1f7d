/** Folded word → the officials whom it may name alone. What a document costs doesn't depend on how many there are. */
import { chineseKey, mayBeChinese } from '../names/chinese.ts';
import { listedKeys } from '../names/foreign-keys.ts';
import { type ListedName, type NameShape, parseListedName, westernShape } from '../names/listed-name.ts';
import { isParticle } from '../names/particles.ts';
import { isSlipOf, slipKeys } from '../names/slips.ts';
import { soundKey } from '../names/sound.ts';
import type { Anchor, AnchorKind } from './anchor.ts';
import type { CrossReferences } from './cross-references.ts';
import { buildCyrillicIndex, type CyrillicIndex } from './cyrillic-index.ts';
import type { Official } from './official.ts';

export interface NameIndex {
  readonly words: ReadonlyMap<string, readonly Anchor[]>;
  readonly sounds: ReadonlyMap<string, readonly Anchor[]>;
  readonly chinese: ReadonlyMap<string, readonly Anchor[]>;
  /** By the keys of the traditions that spell a name in several ways. */
  readonly foreign: ReadonlyMap<string, readonly Anchor[]>;
  /** Surnames that the word may be a misspelling of. */
  misspelled(folded: string): readonly Anchor[];
  /** Whom a Cyrillic word may name by its sound. */
  readonly transcribed: CyrillicIndex;
  /** Given names that somebody bears. */
  readonly given: ReadonlySet<string>;
}

export const SHORTEST_SOUND = 5;
export const SHORTEST_SLIP = 6;

export function buildNameIndex(officials: readonly Official[], references: CrossReferences): NameIndex {
  const words = new Map<string, Anchor[]>();
  const sounds = new Map<string, Anchor[]>();
  const chinese = new Map<string, Anchor[]>();
  const foreign = new Map<string, Anchor[]>();
  const hooked = new Map<string, Anchor[]>();
  const slips = new Map<string, FoundAnchor[]>();
  const given = new Set<string>();
  const byId = new Map(officials.map(official => [official.id, official]));
  for (const official of officials) {
    const target = byId.get(references.get(official.id) ?? '');
    for (const anchor of target ? referenceAnchors(official, target) : anchorsOf(official)) {
      const { word } = anchor;
      add(words, word, anchor.anchor);
      if (anchor.anchor.kind === 'part') continue;
      const sound = anchor.anchor.listed.unhooked.get(word);
      if (sound !== undefined) {
        add(sounds, soundKey(sound), anchor.anchor);
        add(hooked, sound, anchor.anchor);
      }
      if (word.length >= SHORTEST_SOUND) add(sounds, soundKey(word), anchor.anchor);
      for (const key of listedKeys(word, [...anchor.anchor.shape.family, ...anchor.anchor.shape.given]))
        add(foreign, key, anchor.anchor);
      if (word.length >= SHORTEST_SLIP) for (const key of slipKeys(word)) add(slips, key, anchor);
      if (anchor.anchor.shape.native && anchor.anchor.kind === 'first' && mayBeChinese(word))
        add(chinese, chineseKey(word), anchor.anchor);
    }
    for (const shape of listedNameOf(official).shapes) {
      for (const name of shape.given) if (name.length > 2) given.add(name);
    }
    for (const nick of listedNameOf(official).nicknames) given.add(nick);
  }
  const misspelled = (folded: string) => {
    const found = slipKeys(folded).flatMap(key => slips.get(key) ?? []);
    const near = found.filter(({ word }) => word !== folded && isSlipOf(folded, word));
    return [...new Set(near.map(({ anchor }) => anchor))];
  };
  return { words, sounds, chinese, foreign, misspelled, transcribed: buildCyrillicIndex([words, hooked]), given };
}

const listed = new WeakMap<Official, ListedName>();

export function listedNameOf(official: Official): ListedName {
  let name = listed.get(official);
  if (!name) {
    name = withForms(official);
    listed.set(official, name);
  }
  return name;
}

const formsStart = new WeakMap<ListedName, number>();

function withForms(official: Official): ListedName {
  const main = parseListedName(official.name);
  if (official.forms.length === 0) return main;
  const extra = official.forms.map(form => {
    const { shapes, nicknames } = parseListedName(form);
    const [shape] = shapes;
    const western = shape?.native && main.shapes[0] && !main.shapes[0].native && shape.family.length > 1;
    return { shapes: western ? [westernShape(shape.family)] : shapes, nicknames };
  });
  const name = {
    ...main,
    shapes: [...main.shapes, ...extra.flatMap(({ shapes }) => shapes)],
    nicknames: [...main.nicknames, ...extra.flatMap(({ nicknames }) => nicknames)],
  };
  formsStart.set(name, main.shapes.length);
  return name;
}

interface FoundAnchor {
  readonly word: string;
  readonly anchor: Anchor;
}

function anchorsOf(official: Official): readonly FoundAnchor[] {
  const name = listedNameOf(official);
  const forms = formsStart.get(name) ?? name.shapes.length;
  const found: FoundAnchor[] = [];
  name.shapes.forEach((shape, at) => {
    for (const [word, kind] of anchorWords(shape)) {
      found.push({ word, anchor: { official, listed: name, shape, kind, form: at >= forms } });
    }
  });
  const [main] = name.shapes;
  if (main) {
    for (const nick of name.nicknames) {
      if (nick.includes(' ')) {
        const parts = nick.split(' ');
        const shape: NameShape = { family: parts, given: [], native: true };
        const last = parts[parts.length - 1];
        if (last) found.push({ word: last, anchor: { official, listed: name, shape, kind: 'part', form: true } });
      }
    }
  }
  return found;
}

function anchorWords({ family, native }: NameShape): readonly (readonly [string, AnchorKind])[] {
  const decisive = family.filter(word => (native || !isParticle(word)) && word.length > 1);
  const [first] = decisive;
  const last = decisive[decisive.length - 1];
  if (first === undefined || last === undefined) return family.map(word => [word, 'part'] as const);
  if (native) {
    if (decisive.length === 1) return [[first, 'call']];
    const middle = decisive.slice(1, -1).map(word => [word, 'part'] as const);
    return [[last, 'call'], [first, 'first'], ...middle];
  }
  if (decisive.length === 1) return [[first, 'family']];
  return [[first, 'family'], [last, 'family'], ...decisive.slice(1, -1).map(word => [word, 'part'] as const)];
}

function referenceAnchors(pointing: Official, target: Official): readonly FoundAnchor[] {
  const name = listedNameOf(target);
  return parseListedName(pointing.name).shapes.flatMap(shape =>
    anchorWords(shape)
      .filter(([, kind]) => kind !== 'part')
      .map(([word]) => ({
        word,
        anchor: { official: target, listed: name, shape, kind: 'reference' as const, form: true },
      })),
  );
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
