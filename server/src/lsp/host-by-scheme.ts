/** Files of this machine from its disk, all others (a virtual workspace’s) from the client’s editor. */
import type { Host } from '../host.ts';

export function hostByScheme(disk: Host, client: Host): Host {
  const of = (uri: string) => (uri.startsWith('file:') ? disk : client);
  return {
    list: (folder, wanted) => of(folder).list(folder, wanted),
    read: file => of(file).read(file),
  };
}
