/** YAML nodes as plain values with their places, and readers that say what is wrong where. */
import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../text/span.ts';
import type { SettingsProblem } from './settings-file.ts';

export type Value =
  | { readonly kind: 'map'; readonly span: Span; readonly pairs: readonly Pair[] }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly Value[] }
  | { readonly kind: 'scalar'; readonly span: Span; readonly value: string | number | boolean };

export interface Pair {
  readonly key: string;
  readonly at: Span;
  /** null where nothing stands behind the colon. */
  readonly value: Value | null;
}

/** Null for an empty node. Aliases are not followed: a page of settings needs none, and they can grow without end. */
export function valueOf(node: unknown, problems: SettingsProblem[]): Value | null {
  const span = spanOf(node);
  if (isAlias(node)) {
    problems.push({ span, message: 'Aliases are not read in settings: write the value out.' });
    return null;
  }
  if (isMap(node)) {
    const pairs: Pair[] = [];
    for (const { key, value } of node.items) {
      if (isScalar(key)) pairs.push({ key: key.source ?? '', at: spanOf(key), value: valueOf(value, problems) });
      else problems.push({ span: spanOf(key), message: 'This is no name of a setting.' });
    }
    return { kind: 'map', span, pairs };
  }
  if (isSeq(node)) return { kind: 'list', span, items: node.items.flatMap(item => valueOf(item, problems) ?? []) };
  if (!isScalar(node) || node.value === null || node.value === undefined) return null;
  const { value } = node;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const plain = isPlain ? value : (node.source ?? '');
  return { kind: 'scalar', span, value: plain };
}

export type ReadValue = (value: Value) => void;
export type ReadAny = (key: string, at: Span, value: Value) => void;

/** Calls the reader of each key, or the one reader for all of them. A key without a value sets nothing. */
export function mapOf(
  value: Value,
  problems: SettingsProblem[],
  readers: Readonly<Record<string, ReadValue>> | ReadAny,
): void {
  if (value.kind !== 'map') {
    problems.push({ span: value.span, message: 'Names with values are expected here, one a line: “name: value”.' });
    return;
  }
  for (const { key, at, value: own } of value.pairs) {
    if (typeof readers === 'function') {
      if (own) readers(key, at, own);
      continue;
    }
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (reader && own) reader(own);
    if (!reader) {
      problems.push({
        span: at,
        message: `There is no setting “${key}” here. There are ${Object.keys(readers).join(', ')}.`,
      });
    }
  }
}

/** A list, or the single value that stands for a list of one. */
export function listOf(value: Value, problems: SettingsProblem[]): readonly Value[] {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'scalar') return [value];
  problems.push({ span: value.span, message: 'A list is expected here.' });
  return [];
}

export function textOf(value: Value, problems: SettingsProblem[]): string | null {
  if (value.kind === 'scalar' && value.value !== '') return String(value.value);
  problems.push({ span: value.span, message: 'A word is expected here.' });
  return null;
}

export function numberOf(value: Value, from: number, to: number, problems: SettingsProblem[]): number | null {
  if (value.kind === 'scalar' && typeof value.value === 'number' && Number.isInteger(value.value)) {
    if (from <= value.value && value.value <= to) return value.value;
  }
  problems.push({ span: value.span, message: `A whole number from ${from} to ${to} is expected here.` });
  return null;
}

export function oneOf<Word extends string>(
  value: Value,
  words: readonly Word[],
  problems: SettingsProblem[],
): Word | null {
  // YAML 1.1 reads `off` as false, and so do some editors: what is meant is plain.
  const written = value.kind === 'scalar' ? (value.value === false ? 'off' : String(value.value)) : null;
  const word = words.find(each => each === written);
  if (word !== undefined) return word;
  problems.push({ span: value.span, message: `One of these is expected here: ${words.join(', ')}.` });
  return null;
}

function spanOf(node: unknown): Span {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}
