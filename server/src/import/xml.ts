/**
 * XML as far as lists of persons need it: elements, attributes, text. Nothing is fetched and no entity of the document's
 * own is expanded, so that no file can grow or reach out. Namespaces are left off; what isn't well-formed is read as far as it goes.
 */

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** From 1. */
  readonly line: number;
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const MOST_DEEP = 200;

export function readXml(text: string): XmlElement {
  const root: Growing = { name: '', attributes: new Map(), children: [], line: 1 };
  const open: Growing[] = [root];
  let line = 1;
  let counted = 0;
  let at = 0;
  const lineAt = (offset: number) => {
    for (; counted < offset; counted++) if (text.charCodeAt(counted) === 0x0a) line++;
    return line;
  };
  while (at < text.length) {
    const start = text.indexOf('<', at);
    const stop = start < 0 ? text.length : start;
    const parent = open[open.length - 1] ?? root;
    if (stop > at) parent.children.push(decode(text.slice(at, stop)));
    if (start < 0) break;
    const special = SPECIAL.find(([begin]) => text.startsWith(begin, start));
    if (special) {
      const end = text.indexOf(special[1], start + special[0].length);
      if (special[0] === '<![CDATA[') parent.children.push(text.slice(start + 9, end < 0 ? text.length : end));
      at = end < 0 ? text.length : end + special[1].length;
      continue;
    }
    const end = tagEnd(text, start);
    const tag = text.slice(start + 1, end);
    at = end + 1;
    if (tag.startsWith('/')) {
      const name = localName(tag.slice(1).trim());
      const depth = open.findLastIndex(element => element.name === name);
      if (depth > 0) open.length = depth;
      continue;
    }
    const element = elementOf(tag, lineAt(start));
    parent.children.push(element);
    if (!tag.endsWith('/') && open.length < MOST_DEEP) open.push(element);
  }
  return root;
}

/** All elements of these names, however deep, in the order of the text; those inside a found one are not looked for. */
export function findElements(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return element.children.flatMap((child): readonly XmlElement[] => {
    if (typeof child === 'string') return [];
    return names.includes(child.name) ? [child] : findElements(child, ...names);
  });
}

/** The text within, blanks folded. */
export function textOf(element: XmlElement | undefined): string {
  return element ? rawText(element).replace(/\s+/g, ' ').trim() : '';
}

function rawText(element: XmlElement): string {
  return element.children.map(child => (typeof child === 'string' ? child : rawText(child))).join('');
}

const SPECIAL = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** A sign of the end may stand in an attribute. */
function tagEnd(text: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return text.length;
}

function elementOf(tag: string, line: number): Growing {
  const name = localName(/^[^\s/>]+/.exec(tag)?.[0] ?? '');
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(localName(key), decode(double ?? single ?? ''));
  }
  return { name, attributes, children: [], line };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
      if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return (name && Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : null) ?? whole;
    },
  );
}
