/** What validation says about a value: messages, or messages by field name or list index. */
export type Messages = readonly string[] | ReadonlyMap<string | number, Messages>;

/** Writes messages as Python's `repr` writes a dict of lists of strings. */
export function pythonRepr(value: Messages | string | number): string {
  if (typeof value === 'string') return reprString(value);
  if (typeof value === 'number') return String(value);
  if (isList(value)) return `[${value.map(reprString).join(', ')}]`;
  const members = [...value].map(([key, inner]) => `${pythonRepr(key)}: ${pythonRepr(inner)}`);
  return `{${members.join(', ')}}`;
}

function isList(value: Messages): value is readonly string[] {
  return Array.isArray(value);
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Characters that Python does not print: controls, surrogates, unassigned ones, other spaces. */
const UNPRINTABLE = /[\\\p{C}\p{Z}]/gu;

function reprString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(UNPRINTABLE, (character) => {
    if (character === ' ') return character;
    return ESCAPES[character] ?? hexEscape(character.codePointAt(0) as number);
  });
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

function hexEscape(point: number): string {
  const hex = point.toString(16);
  if (point < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return point < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
