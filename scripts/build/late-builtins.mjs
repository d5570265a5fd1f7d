/**
 * Loads those modules of Node that the protocol's library names and seldom needs when they are first used: sockets,
 * processes and random numbers. Node compiles them for each process that asks.
 */
const BUILTIN = /^(?:child_process|crypto|net|os)$/;
const NAMESPACE = 'late-builtins';

/** Stands in for a module until a property of it is asked for; whoever copies all of them finds them all. */
const LATE = `(load => new Proxy({}, {
  get: (_, name) => load()[name],
  has: (_, name) => name in load(),
  ownKeys: () => Reflect.ownKeys(load()),
  getOwnPropertyDescriptor: (_, name) => {
    const own = Reflect.getOwnPropertyDescriptor(load(), name);
    return own && { ...own, configurable: true };
  },
}))`;

/** An esbuild plugin. */
export const lateBuiltins = {
  name: NAMESPACE,
  setup(build) {
    build.onResolve({ filter: BUILTIN }, ({ path, namespace }) =>
      namespace === NAMESPACE ? { path, external: true } : { path, namespace: NAMESPACE },
    );
    build.onLoad({ filter: BUILTIN, namespace: NAMESPACE }, ({ path }) => ({
      contents: `module.exports = ${LATE}(() => require('${path}'));`,
    }));
  },
};
