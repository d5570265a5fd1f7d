/** A host whose failures are said in the log and cost nothing else: what can't be read isn't there. */
import type { Host } from '../host.ts';

export function carefulHost(host: Host, log: (message: string) => void): Host {
  const say = (what: string, error: unknown) =>
    log(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  return {
    async list(folder, wanted) {
      try {
        return await host.list(folder, wanted);
      } catch (error) {
        say(folder, error);
        return [];
      }
    },
    async read(file) {
      try {
        return await host.read(file);
      } catch (error) {
        say(file, error);
        return null;
      }
    },
  };
}
