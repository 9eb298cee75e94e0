/** Of a longer message only so many UTF-16 units are read. */
export const MAX_MESSAGE_LENGTH = 1000;

/** So much is looked at to find the readable units: invisible characters take room too. */
const MAX_RAW_LENGTH = 4 * MAX_MESSAGE_LENGTH;

/** Controls, soft hyphens, zero-width and bidirectional marks, variation selectors, skin tones. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u115F\u1160\u3164\uFFA0\uFFFD]|\u034F|[\uFE00-\uFE0F]|\p{Emoji_Modifier}/gu;
const SPACE = /\s+/gu;
/** More marks than any language puts on one letter. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;

/** The readable part of a message: one line in NFC without what cannot be seen. Linear in time. */
export function cleanText(text: string): string {
  const readable = text
    .slice(0, MAX_RAW_LENGTH)
    .replace(SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(PILED_MARKS, '$1')
    .normalize('NFC')
    .trim();
  return readable.length > MAX_MESSAGE_LENGTH ? cut(readable) : readable;
}

/** Cuts without parting a surrogate pair. */
function cut(text: string): string {
  const last = text.charCodeAt(MAX_MESSAGE_LENGTH - 1);
  const parted = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, parted ? MAX_MESSAGE_LENGTH - 1 : MAX_MESSAGE_LENGTH);
}
