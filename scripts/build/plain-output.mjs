/**
 * Leaves nothing but ASCII in a bundle. An engine keeps a source with one letter beyond Latin-1 in it as two bytes a
 * character, which doubles what a start reads. The bundler escapes strings itself, and leaves patterns as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** An esbuild plugin. */
export const plainOutput = {
  name: 'plain-output',
  setup(build) {
    const { outfile } = build.initialOptions;
    build.onEnd(({ errors }) => {
      if (errors.length === 0) writeFileSync(outfile, escaped(readFileSync(outfile, 'utf8')));
    });
  },
};

/** Where the bundler leaves other letters, `\u` means the same. */
function escaped(source) {
  return source.replaceAll(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
