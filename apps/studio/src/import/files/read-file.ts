import { decodeText, decodeUtf8 } from './decode-text.ts';
import { FileFault } from './file-fault.ts';
import { MOST_OF_FILE } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { isPartOfXlsx, isXlsx, readXlsx } from './read-xlsx.ts';
import { readZip } from './zip.ts';

/** What a file holds. */
export type FileContents =
  /** The files of a bot's folder, path → text. */
  | { is: 'bot'; files: Record<string, string> }
  /** The rows of a spreadsheet. */
  | { is: 'rows'; rows: string[][] };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a file, by what it holds and not by what it is called. Throws a {@link FileFault}. */
export async function readFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<FileContents> {
  if (file.size > MOST_OF_FILE) throw new FileFault('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (begins(OLD_EXCEL)) throw new FileFault('old-excel');
  if (!begins(ZIP)) return { is: 'rows', rows: readCsv(decodeText(bytes)) };
  const files = readZip(bytes, (path) => isPartOfXlsx(path) || isPartOfBot(path));
  if (isXlsx(files)) return { is: 'rows', rows: readXlsx(files) };
  return { is: 'bot', files: folderOf(files) };
}

function isPartOfBot(path: string): boolean {
  return path.endsWith('.json') && !path.startsWith('__MACOSX/');
}

/** The folder of the bot, which may stand in another. */
function folderOf(files: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  const [root] = [...files.keys()]
    .filter((path) => path === 'bot.json' || path.endsWith('/bot.json'))
    .sort((one, other) => one.length - other.length);
  if (root === undefined) throw new FileFault('not-known');
  const folder = root.slice(0, -'bot.json'.length);
  const own = [...files].filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(
    own.map(([path, bytes]) => {
      const text = decodeUtf8(bytes);
      if (text === null) throw new FileFault('broken');
      return [path.slice(folder.length), text];
    }),
  );
}
