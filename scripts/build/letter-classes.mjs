/**
 * Writes `\p{L}` and its kin out as ranges when the server is bundled. An engine asks its Unicode tables anew for every
 * pattern that names a class, which is the greatest part of a cold start; the ranges mean the same and are read at once.
 * They mean the same for what is in use up to U+FFFF; beyond, letters are known by their blocks, and nothing else is.
 * They stand in the bundle once, in a module that the patterns refer to.
 */
import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

const CLASS = /\\p\{(\w+)\}/g;
const MODULE = 'letter-classes';

/** Found once for all bundles. */
let written;

/** An esbuild plugin for the TypeScript files below a folder. */
export function letterClasses(folder) {
  return {
    name: MODULE,
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(folder)) return undefined;
        const source = readFileSync(path, 'utf8');
        return { contents: source.includes(String.raw`\p{`) ? writeOut(source, path) : source, loader: 'ts' };
      });
      build.onResolve({ filter: /^letter-classes$/ }, () => ({ path: MODULE, namespace: MODULE }));
      build.onLoad({ filter: /./, namespace: MODULE }, () => ({ contents: (written ??= everyClass()), loader: 'js' }));
    },
  };
}

/** A module's source with its patterns, and the strings that patterns are made of, referring to the ranges. */
export function writeOut(source, path) {
  const edits = [];
  const used = new Set();
  const patterns = [];
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const named = namedPatterns(program);
  const firstUses = new Map([...named].map(([name, { init }]) => [name, kept(init.regex)]));
  for (const { declaration } of named.values()) edits.push({ ...declaration, text: '' });
  visit(program, false, null, (node, inFunction, parent) => {
    if (firstUses.has(node.name) && isUse(node, parent)) edits.push({ ...node, text: firstUses.get(node.name) });
    const text = source.slice(node.start, node.end);
    if (!text.includes(String.raw`\p{`)) return;
    if (node.type === 'Literal' && node.regex) {
      if (!named.has(parent?.id?.name)) edits.push({ ...node, text: pattern(node.regex, inFunction, parent) });
    } else if (node.type === 'Literal') {
      edits.push({ ...node, text: withRanges(node.value) });
    } else if (node.type === 'TemplateElement') {
      // What stands between the quotes, and no more: the ends of an element's span differ between parsers.
      const at = source.indexOf(node.value.raw, node.start - 1);
      edits.push({ start: at, end: at + node.value.raw.length, text: inTemplate(node.value.raw) });
    }
  });
  let result = source;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  if (edits.length === 0) return source;
  const names = [...used].map(name => `${name} as ${rangesOf(name)}`).join(', ');
  return `${result}\nimport { ${names} } from '${MODULE}';\n${patterns.map(name => `var ${name};`).join('\n')}`;

  /** In a function, what is made once is kept: the pattern, or its source where the pattern has a state of its own. */
  function pattern({ pattern: body, flags }, inFunction, parent) {
    if (!inFunction) return `new RegExp(${withRanges(body)}, '${flags}')`;
    if (!/[gy]/.test(flags) || (flags.includes('g') && isReset(parent))) return kept({ pattern: body, flags });
    return `new RegExp(${variable()} ??= ${withRanges(body)}, '${flags}')`;
  }

  function kept({ pattern: body, flags }) {
    return `(${variable()} ??= new RegExp(${withRanges(body)}, '${flags}'))`;
  }

  function variable() {
    return patterns[patterns.push(`pattern$${patterns.length}`) - 1];
  }

  function withRanges(body) {
    return `(${pieces(body, path)
      .map(({ name, text }) => (name ? reference(name) : JSON.stringify(text)))
      .join(' + ')})`;
  }

  function inTemplate(raw) {
    return pieces(raw.replaceAll(String.raw`\\p{`, String.raw`\p{`), path, raw)
      .map(({ name, text }) => (name ? `\${${reference(name)}}` : text))
      .join('');
  }

  function reference(name) {
    used.add(name);
    return rangesOf(name);
  }
}

/** Patterns that a module gives a name to and keeps to itself: each is made at its first use, and many never. */
function namedPatterns({ body }) {
  const found = new Map();
  for (const declaration of body) {
    const [first, ...others] = declaration.declarations ?? [];
    if (declaration.kind !== 'const' || others.length > 0 || !first.init?.regex?.pattern.includes(String.raw`\p{`))
      continue;
    found.set(first.id.name, { declaration, init: first.init });
  }
  return found;
}

function isUse({ type, name }, parent) {
  if (type !== 'Identifier' || parent.id?.name === name) return false;
  if (parent.shorthand) throw new Error(`write ${name}: ${name}`);
  return !(parent.computed === false && (parent.property?.name === name || parent.key?.name === name));
}

/** Whether the pattern is given to a method that begins anew with one that looks for all matches. */
function isReset(parent) {
  return /^(?:replace|replaceAll|match|split)$/.test(parent?.callee?.property?.name);
}

/** Text and names of classes in turn. A class outside brackets is given some. */
function pieces(body, path) {
  const found = [];
  let at = 0;
  for (const { 0: whole, 1: name, index } of body.matchAll(CLASS)) {
    const bare = !inBrackets(body, index);
    found.push({ text: body.slice(at, index) + (bare ? '[' : '') }, { name });
    at = index + whole.length;
    if (bare) found.push({ text: ']' });
  }
  found.push({ text: body.slice(at) });
  if (body.includes(String.raw`\P{`)) throw new Error(`${path}: write [^\\p{…}] for \\P{…}`);
  return found.filter(({ name, text }) => name || text !== '');
}

function inBrackets(body, end) {
  let within = false;
  for (let at = 0; at < end; at++) {
    if (body[at] === '\\') at++;
    else if (body[at] === '[') within = true;
    else if (body[at] === ']') within = false;
  }
  return within;
}

function visit(node, inFunction, parent, look) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const each of node) visit(each, inFunction, parent, look);
    return;
  }
  look(node, inFunction, parent);
  const inside = inFunction || /Function/.test(node.type ?? '');
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'regex' && key !== 'value') visit(child, inside, node, look);
  }
  // The value of a property is a node, that of a literal isn't.
  if (node.type !== 'Literal' && node.type !== 'TemplateElement') visit(node.value, inside, node, look);
}

const CLASSES = ['L', 'Lu', 'Ll', 'Lt', 'Lo', 'M', 'N'];

/** The module that the patterns refer to. */
export function everyClass() {
  return CLASSES.map(name => `export const ${name} = ${JSON.stringify(ranges(name))};`).join('\n');
}

/** What an engine asks of every range beyond U+FFFF, in each pattern anew, costs more than all others together. */
const LAST = 0xffff;

/** The blocks beyond in which letters are, taken as a whole: lost scripts, letters as mathematical signs, ideographs. */
const BEYOND = { L: '𐀀-\u{1cfff}𝐀-𝟿\u{1e000}-\u{1efff}𠀀-\u{3ffff}', Lo: '𠀀-\u{3ffff}' };

const UNASSIGNED = /^\p{Cn}$/u;

/**
 * The code points of a general category, written as the inside of a pattern's brackets. Code points that stand for
 * nothing count as those before them, which joins many ranges to one.
 */
export function ranges(name) {
  const one = new RegExp(`^\\p{${name}}$`, 'u');
  let found = '';
  let from = null;
  let to = null;
  for (let at = 0; at <= LAST + 1; at++) {
    const character = String.fromCodePoint(at);
    if (at <= LAST && one.test(character)) {
      from ??= at;
      to = at;
    } else if (from !== null && (at > LAST || !UNASSIGNED.test(character))) {
      found += escape(from) + (to > from ? `-${escape(to)}` : '');
      from = null;
    }
  }
  return found + (BEYOND[name] ?? '');
}

/** The character itself, which is read faster than its number. */
function escape(codePoint) {
  const character = String.fromCodePoint(codePoint);
  return /[\]\\^-]/.test(character) ? `\\${character}` : character;
}

function rangesOf(name) {
  return `ranges$${name}`;
}
