/** A text as it is seen, and where each of its characters stands in what was written. */
export interface VisibleText {
  text: string;
  /** The index in the written text of a character of the visible one; also of its end. */
  indexOf(position: number): number;
}

/** Characters that are not seen: soft hyphens, zero widths, marks of direction. */
const HIDDEN =
  '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff';
/** Digits and signs that look like those of ASCII: full width, Arabic, Persian. */
const ALIKE = '\\uff0b-\\uff3a\\u0660-\\u0669\\u06f0-\\u06f9';
const UNUSUAL = new RegExp(`[${HIDDEN}${ALIKE}]`, 'u');
const HIDDEN_ONE = new RegExp(`[${HIDDEN}]`, 'u');

/** Leaves out what is not seen and writes digits of other scripts in ASCII, one for one. */
export function visibleText(written: string): VisibleText {
  if (!UNUSUAL.test(written)) return { text: written, indexOf: (position) => position };
  const indexes: number[] = [];
  let text = '';
  for (let at = 0; at < written.length; at += 1) {
    const letter = written.charAt(at);
    if (HIDDEN_ONE.test(letter)) continue;
    text += inAscii(letter);
    indexes.push(at);
  }
  return {
    text,
    indexOf: (position) => (position < indexes.length ? (indexes[position] ?? 0) : written.length),
  };
}

function inAscii(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0xff0b && code <= 0xff3a) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return letter;
}
