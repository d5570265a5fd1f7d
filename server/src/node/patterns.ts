/**
 * Patterns are compiled once. V8 compiles one to bytecode when it is first used and to machine code when it is used
 * again; telegrams are read with some hundreds of patterns, each used at once and often, so that the first step is
 * lost time: two thirds of what it takes to read the first document of a process.
 */
import { setFlagsFromString } from 'node:v8';

export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
