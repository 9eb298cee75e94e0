/** A number of a JSON text that still knows how it was written: `5` is not `5.0`. */
export class JsonNumber {
  readonly raw: string;
  readonly isInteger: boolean;

  constructor(raw: string) {
    this.raw = raw;
    this.isInteger = /^-?\d+$/.test(raw);
  }

  get value(): number {
    return Number(this.raw);
  }
}

/** A parsed JSON value. Objects are maps: keys keep their order and none is special. */
export type Json = null | boolean | string | JsonNumber | Json[] | Map<string, Json>;

/** Deeper texts are refused; no request of the wire nests more than five levels. */
const MAX_DEPTH = 64;

/** A string (its escapes are checked when it is read), a number, a word or a mark. */
const TOKEN =
  /[ \t\n\r]*(?:("[^"\\]*(?:\\.[^"\\]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null)|([[\]{}:,]))/y;

/** Parses a JSON text, keeping how numbers are written. Throws a SyntaxError for anything else. */
export function parseJson(text: string): Json {
  const tokens = new RegExp(TOKEN);
  let kind: 'string' | 'number' | 'word' | 'mark' | 'end' = 'end';
  let token = '';

  function next(): void {
    const from = tokens.lastIndex;
    const match = tokens.exec(text);
    if (!match) {
      if (/[^ \t\n\r]/.test(text.slice(from))) throw new SyntaxError('Not JSON.');
      kind = 'end';
      token = '';
      return;
    }
    const [, string, number, word, mark] = match;
    if (string !== undefined) [kind, token] = ['string', string];
    else if (number !== undefined) [kind, token] = ['number', number];
    else if (word !== undefined) [kind, token] = ['word', word];
    else [kind, token] = ['mark', mark as string];
  }

  function take(mark: string): boolean {
    if (kind !== 'mark' || token !== mark) return false;
    next();
    return true;
  }

  function expectMark(mark: string): void {
    if (!take(mark)) throw new SyntaxError('Not JSON.');
  }

  function readString(): string {
    if (kind !== 'string') throw new SyntaxError('Not JSON.');
    const value: string = JSON.parse(token);
    next();
    return value;
  }

  function readArray(depth: number): Json[] {
    const items: Json[] = [];
    if (take(']')) return items;
    do items.push(readValue(depth));
    while (take(','));
    expectMark(']');
    return items;
  }

  function readObject(depth: number): Map<string, Json> {
    const members = new Map<string, Json>();
    if (take('}')) return members;
    do {
      const key = readString();
      expectMark(':');
      members.set(key, readValue(depth));
    } while (take(','));
    expectMark('}');
    return members;
  }

  function readValue(depth: number): Json {
    if (depth >= MAX_DEPTH) throw new SyntaxError('Nested too deeply.');
    if (kind === 'string') return readString();
    if (kind === 'number') {
      const number = new JsonNumber(token);
      next();
      return number;
    }
    if (kind === 'word') {
      const word = token;
      next();
      return word === 'null' ? null : word === 'true';
    }
    if (take('[')) return readArray(depth + 1);
    if (take('{')) return readObject(depth + 1);
    throw new SyntaxError('Not JSON.');
  }

  next();
  const value = readValue(0);
  if ((kind as string) !== 'end') throw new SyntaxError('Not JSON.');
  return value;
}
