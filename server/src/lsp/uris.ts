/**
 * URI → the name of a file in the archive. Clients write one file in several ways (`c%3A`, `C:`, `%28`, `(`): a name
 * is decoded and encoded again, so that there is one for each file. It is a URI itself, written as VS Code does.
 */
export function fileOf(uri: string): string {
  const start = uri.indexOf('://') < 0 ? uri.indexOf(':') + 1 : pathStart(uri);
  return uri.slice(0, start) + uri.slice(start).split('/').map(recode).join('/');
}

/** The same for a folder, without the slash at its end. */
export function folderOf(uri: string): string {
  const folder = fileOf(uri);
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}

/** Where the path begins: behind `scheme://authority`. */
function pathStart(uri: string): number {
  const slash = uri.indexOf('/', uri.indexOf('://') + 3);
  return slash < 0 ? uri.length : slash;
}

function recode(segment: string): string {
  const plain = decode(segment);
  const drive = plain.length === 2 && plain[1] === ':' ? plain.toLowerCase() : plain;
  return encodeURIComponent(drive).replace(/[!'()*]/g, each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
