import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A file of a published package, of exactly one version. */
export interface PackageFile {
  name: string;
  version: string;
  /** Of the package's tarball, as the registry and lock files write it. */
  integrity: string;
  /** Path inside the package. */
  file: string;
}

/** Bot Framework Web Chat as its script tag brings it: the chat's other renderer, in a frame. */
export const WEB_CHAT: PackageFile = {
  name: 'botframework-webchat',
  version: '4.18.1',
  integrity:
    'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
  file: 'dist/webchat.js',
};

const run = promisify(execFile);
const CACHE = fileURLToPath(new URL('../../.cache/peers', import.meta.url));

/** Where the tarball of a package is kept. */
function tarballOf({ name, version }: PackageFile): string {
  return join(CACHE, `${name.replace('/', '-').replace('@', '')}-${version}.tgz`);
}

/**
 * Fetches a package with npm unless it is there: without what it depends on, and without running
 * anything of it. Throws when npm cannot.
 */
export async function fetchPackage(wanted: PackageFile): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  if (existsSync(tarballOf(wanted))) return;
  const { name, version } = wanted;
  await run('npm', ['pack', '--silent', '--pack-destination', CACHE, `${name}@${version}`], {
    shell: process.platform === 'win32',
  });
}

/**
 * Reads a file of a package that was fetched; null when it was not. Throws when it is not the one
 * that was pinned.
 */
export function readPackageFile(wanted: PackageFile): Buffer | null {
  const tarball = tarballOf(wanted);
  if (!existsSync(tarball)) return null;
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== wanted.integrity)
    throw new Error(
      `${tarball} is not ${wanted.name} ${wanted.version} as it was pinned; remove it to try again.`,
    );
  return execFileSync('tar', ['-xzOf', tarball, `package/${wanted.file}`], { maxBuffer: 64e6 });
}
