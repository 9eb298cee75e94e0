import { FileFault } from './file-fault.ts';

/** The text of a file: UTF-8, UTF-16 with its mark, else as older spreadsheets write (Windows-1252). */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : null;
  const text = marked
    ? new TextDecoder(marked).decode(bytes)
    : (decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell that it is no text
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new FileFault('not-known');
  return text;
}

/** The text of bytes in UTF-8, without its mark; null when they are something else. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
