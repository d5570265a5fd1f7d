/** Generated parts of written pages: what stands between `<!-- name:begin -->` and `<!-- name:end -->`. */

/** The page with `content` as the block of that name; throws where the page has no such block. */
export function withBlock(page: string, name: string, content: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no block “${name}”`);
  return `${page.slice(0, from + begin.length)}\n${content}\n${page.slice(to)}`;
}
