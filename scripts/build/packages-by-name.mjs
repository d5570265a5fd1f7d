/**
 * Lets our modules import names from the protocol's library without a copy of all its names. The bundler makes one for
 * each module that imports from CommonJS, several hundred properties a time; here all share the package's own.
 */
import { createRequire } from 'node:module';

const PACKAGE = /^vscode-languageserver(?:\/node)?$/;
const NAMESPACE = 'packages-by-name';

/** An esbuild plugin for the modules below a folder. */
export function packagesByName(folder) {
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve({ filter: PACKAGE }, ({ path, importer }) =>
        importer.startsWith(folder) ? { path, namespace: NAMESPACE } : undefined,
      );
      build.onLoad({ filter: PACKAGE, namespace: NAMESPACE }, ({ path }) => ({
        contents: byName(path),
        resolveDir: folder,
      }));
    },
  };
}

function byName(path) {
  const names = Object.keys(createRequire(import.meta.url)(path)).filter(name => name !== 'default');
  return `const all = require('${path}');\n${names.map(name => `export const ${name} = all.${name};`).join('\n')}`;
}
