/** No file names a place on somebody's machine or an address to download from: what the project needs comes through npm. */
import { place, type Tree } from './tree.ts';

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.~@-])\/(?:home|root|work|Users|mnt)\/\w/g, 'names a folder of one machine'],
  [/\b[A-Z]:\\+Users\\/g, 'names a folder of one machine'],
  [/\bhttps?:\/\/[^\s"'`<>)]+\.(?:tgz|tar\.gz|tar\.xz|zip|vsix|deb|AppImage)\b/gi, 'names an address to download from'],
  [/\bhttps?:\/\/(?:registry|update|cdn|mirror)\.[\w-]+\.\w+/gi, 'names an address to download from'],
];

export function checkWords(tree: Tree): readonly string[] {
  if (tree.size === 0) return ['no file was seen'];
  return [...tree].flatMap(([path, text]) =>
    FORBIDDEN.flatMap(([pattern, what]) =>
      [...text.matchAll(pattern)].map(found => `${place(path, text, found.index)} ${what}: ${found[0]}`),
    ),
  );
}
