import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { SavedFiles, TextFiles } from '@auroraai/open-data/ptv';
import { SentenceError } from '../sentence-error.ts';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

async function writeSafely(path: string, flags: 'a' | 'w', text: string): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * The text files of a folder, which is made if it is not there. What was written is on the disk
 * when a promise resolves.
 *
 * @throws SentenceError where the folder cannot be made.
 */
export async function textFolder(folder: string): Promise<TextFiles> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new SentenceError(`The folder ${folder} cannot be written (${codeOf(error)}).`);
  }
  return {
    async read(name) {
      try {
        return await readFile(join(folder, name), 'utf8');
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      }
    },
    append: (name, text) => writeSafely(join(folder, name), 'a', text),
    async replace(name, text) {
      const path = join(folder, name);
      await writeSafely(`${path}.new`, 'w', text);
      await rename(`${path}.new`, path);
    },
  };
}

/** The JSON files of a folder in the order of their names; null where there is no such folder. */
export async function savedFolder(folder: string): Promise<SavedFiles | null> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
    return { name: folder, names, read: (name) => readFile(join(folder, name), 'utf8') };
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}
