import {
  fetchPackage,
  type PackageFile,
  readPackageFile,
  WEB_CHAT,
} from '../../scripts/lib/package-file.ts';

/** The scripts of the peers that ours is measured beside: all that a person who chats must load. */
export const PEERS = {
  webChat: WEB_CHAT,
  deepChat: {
    name: 'deep-chat',
    version: '2.4.2',
    integrity:
      'sha512-wQNd6Z6HDoH7OMeoQKpmxDm9XdWrRjMkBJ2yl5tsYND9Dz2UCv/BdGVM8vK2V0mhO1u+OniHYPWDGvjlNxjCeQ==',
    file: 'dist/deepChat.bundle.js',
  },
} as const satisfies Record<string, PackageFile>;

/**
 * Reads a file of a package that is only measured: it is fetched with npm when a benchmark first
 * needs it. Throws when it is not the one that was pinned.
 */
export async function readPeerFile(wanted: PackageFile): Promise<Buffer> {
  await fetchPackage(wanted);
  return readPackageFile(wanted)!;
}
