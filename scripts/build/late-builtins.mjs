/**
 * Loads those modules of Node that the protocol's library names and seldom needs when they are first used: sockets,
 * processes and random numbers. Node compiles them for each process that asks.
 */
const BUILTIN = /^(?:child_process|crypto|net|os)$/;
const NAMESPACE = 'late-builtins';

/** An esbuild plugin. */
export const lateBuiltins = {
  name: NAMESPACE,
  setup(build) {
    build.onResolve({ filter: BUILTIN }, ({ path, namespace }) =>
      namespace === NAMESPACE ? { path, external: true } : { path, namespace: NAMESPACE },
    );
    build.onLoad({ filter: BUILTIN, namespace: NAMESPACE }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('${path}')[name] });`,
    }));
  },
};
