import { decodeText } from './decode-text.ts';
import { FileFault } from './file-fault.ts';
import { MOST_OF_FILE } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { isPartOfXlsx, isXlsx, readXlsx } from './read-xlsx.ts';
import { readZip } from './zip.ts';

/** What a file holds. */
export type FileContents =
  /** The files of a bot's folder, path → text. */
  | { is: 'bot'; files: Record<string, string> }
  /** The files of a Rasa project or a Botfront export, path → text. */
  | { is: 'rasa'; files: Record<string, string> }
  /** The rows of a spreadsheet. */
  | { is: 'rows'; rows: string[][] };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a file, by what it holds and not by what it is called. Throws a {@link FileFault}. */
export async function readFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<FileContents> {
  if (file.size > MOST_OF_FILE) throw new FileFault('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (begins(OLD_EXCEL)) throw new FileFault('old-excel');
  if (begins(EMPTY_ZIP)) throw new FileFault('not-known');
  if (!begins(ZIP)) return readText(decodeText(bytes));
  const files = readZip(bytes, (path) => isPartOfXlsx(path) || isPartOfFolder(path));
  if (isXlsx(files)) return { is: 'rows', rows: readXlsx(files) };
  return readFolder(files);
}

/** What is a text by itself: the whole of a bot, one file of a Rasa project, else rows. */
function readText(text: string): FileContents {
  if (isWholeBot(text)) return { is: 'bot', files: { 'bot.json': text } };
  if (/^\s*[[{]/.test(text) && isNluJson(text))
    return { is: 'rasa', files: { 'data/nlu.json': text } };
  if (isRasa(text)) return { is: 'rasa', files: { 'data.yml': text } };
  return { is: 'rows', rows: readCsv(text) };
}

function isPartOfFolder(path: string): boolean {
  const isHidden = /(?:^|\/)(?:\.[^/]*|__MACOSX|node_modules)\//.test(path);
  return /\.(?:json|ya?ml)$/i.test(path) && !isHidden;
}

/** The folder of a bot or of a Rasa project, which may stand in another. */
function readFolder(files: ReadonlyMap<string, Uint8Array>): FileContents {
  const [root] = [...files.keys()]
    .filter((path) => path === 'bot.json' || path.endsWith('/bot.json'))
    .sort((one, other) => one.length - other.length);
  if (root !== undefined) {
    const folder = root.slice(0, -'bot.json'.length);
    return { is: 'bot', files: textsIn(files, folder, (path) => path.endsWith('.json')) };
  }
  const folder = commonFolder([...files.keys()]);
  const texts = textsIn(files, folder, () => true);
  const isProject = Object.entries(texts).some(([path, text]) =>
    path.endsWith('.json') ? isNluJson(text) : isRasa(text),
  );
  if (!isProject) throw new FileFault('not-known');
  return { is: 'rasa', files: texts };
}

function textsIn(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
  isWanted: (path: string) => boolean,
): Record<string, string> {
  const own = [...files].filter(([path]) => path.startsWith(folder) && isWanted(path));
  return Object.fromEntries(
    own.map(([path, bytes]) => {
      const name = path.slice(folder.length);
      // What nobody needs to read here is told by its name only.
      return [name, isSecret(name) ? '' : decodeText(bytes)];
    }),
  );
}

/** What may hold passwords, or what people have written. */
function isSecret(path: string): boolean {
  return /(?:^|\/)(?:(?:credentials|endpoints)[^/]*\.ya?ml|(?:incoming|conversations)[^/]*\.json)$/i.test(
    path,
  );
}

/** The folders that all paths begin with. */
function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  let depth = 0;
  while (depth < first.length && others.every((one) => one[depth] === first[depth])) depth += 1;
  const shared = first.slice(0, depth);
  // The project's own folders say what is in them.
  const own = shared.findIndex((name) => /^(?:data|nlu|tests|domain)$/.test(name));
  return (own < 0 ? shared : shared.slice(0, own)).map((name) => `${name}/`).join('');
}

/** Whether a text is YAML with the keys of a Rasa project. */
function isRasa(text: string): boolean {
  return /^(?:nlu|stories|rules|intents|entities|slots|responses|forms|actions):/m.test(text);
}

function isNluJson(text: string): boolean {
  return /"(?:rasa_nlu_data|intent)"\s*:/.test(text);
}

function isWholeBot(text: string): boolean {
  return /^\s*\{/.test(text) && /"format"\s*:\s*1\b/.test(text);
}
