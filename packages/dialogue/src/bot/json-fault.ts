const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

/** The place where a text stops being JSON, 0-based: engines tell it only now and then. */
export function jsonFault(text: string): number {
  /** `{` and `[` that are open. */
  const open: string[] = [];
  let expected: 'value' | 'key' | 'colon' | 'next' = 'value';
  let empty = false;
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const start = at + (/^[ \t\n\r]*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
    if (!token) return start;
    const [, mark, string, plain] = token;
    const closes = mark === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
    if (closes && (expected === 'next' || empty)) {
      open.pop();
      expected = 'next';
      empty = false;
    } else if (expected === 'value' && (mark === '{' || mark === '[')) {
      open.push(mark);
      expected = mark === '{' ? 'key' : 'value';
      empty = true;
    } else if (expected === 'value' && (string !== undefined || plain !== undefined)) {
      expected = 'next';
      empty = false;
    } else if (expected === 'key' && string !== undefined) {
      expected = 'colon';
      empty = false;
    } else if (expected === 'colon' && mark === ':') {
      expected = 'value';
    } else if (expected === 'next' && mark === ',' && open.length > 0) {
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else return start;
    at = TOKEN.lastIndex;
  }
}
