/** Two assertions that work in a process and in a web worker alike. */

export function same(actual: unknown, expected: unknown): void {
  const [is, wanted] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (is !== wanted) throw new Error(`expected ${wanted}\nbut it is ${is}`);
}

export function contains(text: string, ...parts: readonly string[]): void {
  for (const part of parts) if (!text.includes(part)) throw new Error(`“${part}” is not in “${text}”`);
}
