import { strToU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import { FileFault, type FileFaultKind } from './file-fault.ts';
import { MOST_ENTRIES, MOST_UNPACKED } from './limits.ts';

/** So many packed bytes are unpacked before the limits are looked at again; they become 8 MB at most. */
const STEP = 8192;

/**
 * Unpacks the wanted files of a zip file, path → bytes. It is unpacked in small steps and stopped when it
 * grows over the limit, whatever sizes it names. Throws a {@link FileFault}.
 */
export function readZip(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const open = new Set<string>();
  let [entries, size] = [0, 0];
  const fault: { kind: FileFaultKind | null } = { kind: null };
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > MOST_ENTRIES) fault.kind ??= 'too-many-files';
    const path = file.name.replaceAll('\\', '/');
    if (climbsOut(path)) fault.kind ??= 'climbs-out';
    if (fault.kind !== null || !isWanted(path)) return;
    const chunks: Uint8Array[] = [];
    open.add(path);
    file.ondata = (error, chunk, isLast) => {
      if (error) fault.kind ??= 'broken';
      if (fault.kind !== null) return;
      size += chunk.length;
      if (size > MOST_UNPACKED) {
        fault.kind = 'too-large';
        return;
      }
      chunks.push(chunk);
      if (!isLast) return;
      files.set(path, joined(chunks));
      open.delete(path);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && fault.kind === null; at += STEP) {
    try {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    } catch {
      fault.kind ??= 'broken';
    }
  }
  if (fault.kind !== null) throw new FileFault(fault.kind);
  if (open.size > 0 || entries === 0) throw new FileFault('broken');
  return files;
}

/** Packs files, path → text. */
export function makeZip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 6 }));
}

/** Whether a path leads out of the folder that is unpacked. */
function climbsOut(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
