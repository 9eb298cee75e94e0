import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The scripts of the peers that ours is measured beside: all that a person who chats must load. */
export const PEERS = {
  webChat: {
    name: 'botframework-webchat',
    version: '4.18.1',
    integrity:
      'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
    file: 'dist/webchat.js',
  },
  deepChat: {
    name: 'deep-chat',
    version: '2.4.2',
    integrity:
      'sha512-wQNd6Z6HDoH7OMeoQKpmxDm9XdWrRjMkBJ2yl5tsYND9Dz2UCv/BdGVM8vK2V0mhO1u+OniHYPWDGvjlNxjCeQ==',
    file: 'dist/deepChat.bundle.js',
  },
} as const satisfies Record<string, PeerFile>;

const run = promisify(execFile);
const CACHE = fileURLToPath(new URL('../../.cache/peers', import.meta.url));

/** A file of a published package, of exactly one version. */
export interface PeerFile {
  name: string;
  version: string;
  /** Of the package's tarball, as the registry and lock files write it. */
  integrity: string;
  /** Path inside the package. */
  file: string;
}

/**
 * Reads a file of a package that is only measured: it is fetched with npm when a benchmark first
 * needs it, is no dependency of anything, and none of its scripts run. Throws when it is not the one
 * that was pinned.
 */
export async function readPeerFile({ name, version, integrity, file }: PeerFile): Promise<Buffer> {
  mkdirSync(CACHE, { recursive: true });
  const tarball = join(CACHE, `${name.replace('/', '-').replace('@', '')}-${version}.tgz`);
  if (!existsSync(tarball))
    await run('npm', ['pack', '--silent', '--pack-destination', CACHE, `${name}@${version}`]);
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== integrity)
    throw new Error(
      `${tarball} is not ${name} ${version} as it was pinned; remove it to try again.`,
    );
  const { stdout } = await run('tar', ['-xzOf', tarball, `package/${file}`], {
    encoding: 'buffer',
    maxBuffer: 64e6,
  });
  return stdout;
}
