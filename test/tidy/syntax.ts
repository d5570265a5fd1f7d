/** What the tidy checks read out of a source file: parsed by `oxc-parser`, never by pattern. */
import { parseSync, Visitor, type VisitorObject } from 'oxc-parser';

export interface Import {
  /** As written between the quotes. */
  readonly from: string;
  readonly offset: number;
}

export interface Source {
  /** Every import: of values and of types, static, dynamic, `import('…').Type` and `export … from`. */
  readonly imports: readonly Import[];
  /** Offsets of `export default`, and of `export … from`. */
  readonly defaults: readonly number[];
  readonly reExports: readonly number[];
  /** True where the file holds nothing but imports and re-exports. */
  readonly onlyPassesOn: boolean;
  /** True where something exported exists at run time. */
  readonly exportsValues: boolean;
  readonly errors: readonly string[];
}

const memory = new Map<string, Source>();

export function readSource(path: string, text: string): Source {
  const key = `${path}\0${text}`;
  const known = memory.get(key);
  if (known) return known;
  const source = parse(path, text);
  memory.set(key, source);
  return source;
}

/** Visits every node of a file. */
export function visit(path: string, text: string, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parseSync(path, text).program);
}

function parse(path: string, text: string): Source {
  const { module, program, errors } = parseSync(path, text);
  const imports: Import[] = module.staticImports.map(found => ({
    from: found.moduleRequest.value,
    offset: found.start,
  }));
  const reExports: number[] = [];
  const defaults: number[] = [];
  let exportsValues = false;
  for (const { entries, start } of module.staticExports) {
    for (const entry of entries) {
      if (entry.moduleRequest) {
        imports.push({ from: entry.moduleRequest.value, offset: start });
        reExports.push(start);
      }
      if (entry.exportName.name === 'default') defaults.push(start);
      if (!entry.isType) exportsValues = true;
    }
  }
  new Visitor({
    ExportDefaultDeclaration(node) {
      defaults.push(node.start);
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string') {
        imports.push({ from: node.source.value, offset: node.start });
      }
    },
    TSImportType(node) {
      imports.push({ from: node.source.value, offset: node.start });
    },
  }).visit(program);
  return {
    imports,
    defaults,
    reExports: [...new Set(reExports)],
    onlyPassesOn:
      reExports.length > 0 &&
      program.body.every(
        statement =>
          statement.type === 'ImportDeclaration' ||
          statement.type === 'ExportAllDeclaration' ||
          (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
      ),
    exportsValues,
    errors: errors.map(error => error.message),
  };
}
