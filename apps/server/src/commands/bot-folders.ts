import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { UsageError } from './run-command.ts';

const MOST_FILES = 5000;
/** Folders that are no part of a bot. */
const SKIPPED = new Set(['node_modules', '.git', '.rasa', 'models']);

/**
 * The files of a folder (path → text). The text of those that `isText` refuses is left empty.
 *
 * @throws UsageError where there is no such folder, or it holds more than a bot can.
 */
export async function readFolder(
  folder: string,
  isText: (path: string) => boolean,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const folders = [''];
  for (let inner = folders.shift(); inner !== undefined; inner = folders.shift()) {
    for (const entry of await entriesOf(join(folder, inner))) {
      const path = join(inner, entry.name).split(sep).join('/');
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) folders.push(path);
      } else if (entry.isFile()) {
        files[path] = isText(path) ? await readFile(join(folder, path), 'utf8') : '';
      }
      if (Object.keys(files).length > MOST_FILES) {
        throw new UsageError(`${folder} has more than ${MOST_FILES} files.`);
      }
    }
  }
  return files;
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UsageError(`There is no folder ${folder}.`);
    throw error;
  }
}

/**
 * Writes files into a folder, which is made if it is not there.
 *
 * @throws UsageError where the folder has something in it already.
 */
export async function writeFolder(folder: string, files: Record<string, string>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0)
      throw new UsageError(`The folder ${folder} is not empty.`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`The folder ${folder} cannot be written (${code}).`);
  }
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
