/** A piece of a line of text. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; address: string; children: Inline[] }
  | { kind: 'picture'; address: string; alt: string };

/** A block of a text. */
export type Block =
  | { kind: 'paragraph' | 'heading'; lines: Inline[][] }
  | { kind: 'list'; ordered: boolean; start: number; items: Inline[][] };

/** Deeper nesting is shown as it is written. */
const DEEPEST = 4;
const BULLET = /^\s{0,6}[-*+•]\s+(.*)$/;
const NUMBER = /^\s{0,6}(\d{1,9})[.)]\s+(.*)$/;
const HEADING = /^#{1,6}\s+(.*?)\s*#*$/;
const ADDRESS = /(?:https?:\/\/|mailto:|tel:)[^\s<>()[\]"]*[^\s<>()[\]".,;:!?*_]/y;
const MARKS = [
  ['**', 'bold'],
  ['__', 'bold'],
  ['*', 'italic'],
  ['_', 'italic'],
] as const;

/**
 * Reads the markdown that bots write: paragraphs, lists, headings, bold, italic, code, links and
 * pictures. Everything else is text; HTML is text. Takes time in proportion to the length.
 */
export function readMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let isNew = true;
  for (const line of text.split(/\r\n?|\n/)) {
    const last = isNew ? undefined : blocks.at(-1);
    isNew = line.trim() === '';
    if (isNew) continue;
    const bullet = BULLET.exec(line);
    const number = bullet ? null : NUMBER.exec(line);
    const heading = HEADING.exec(line);
    if (bullet || number) {
      const item = readInline((bullet?.[1] ?? number?.[2])!);
      // Blank lines between the items of a list do not end it.
      const before = blocks.at(-1);
      if (before?.kind === 'list' && before.ordered === !bullet) before.items.push(item);
      else
        blocks.push({
          kind: 'list',
          ordered: !bullet,
          start: Number(number?.[1] ?? 1),
          items: [item],
        });
    } else if (heading) {
      blocks.push({ kind: 'heading', lines: [readInline(heading[1]!)] });
      isNew = true;
    } else if (last?.kind === 'paragraph') last.lines.push(readInline(line));
    else blocks.push({ kind: 'paragraph', lines: [readInline(line)] });
  }
  return blocks;
}

/** Reads the marks inside a line. */
export function readInline(text: string, depth = 0): Inline[] {
  const out: Inline[] = [];
  /** Where each mark stands next: no stretch of text is searched twice for the same one. */
  const nextOf = new Map<string, number>();
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') out.push({ kind: 'text', text: plain });
    plain = '';
  };
  const find = (mark: string, from: number) => {
    const known = nextOf.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = text.indexOf(mark, from);
    nextOf.set(mark, found);
    return found;
  };
  const take = (piece: Inline, next: number) => {
    flush();
    out.push(piece);
    at = next;
  };
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '\\' && /[\\`*_[\]()#!.-]/.test(text[at + 1] ?? '')) {
      plain += text[at + 1];
      at += 2;
      continue;
    }
    if (depth < DEEPEST && '*_`[!htm'.includes(sign)) {
      const found = pieceAt(text, at, depth, find);
      if (found) {
        take(found.piece, found.next);
        continue;
      }
    }
    plain += sign;
    at += 1;
  }
  flush();
  return out;
}

type Found = { piece: Inline; next: number } | null;

function pieceAt(
  text: string,
  at: number,
  depth: number,
  find: (mark: string, from: number) => number,
): Found {
  const sign = text[at]!;
  if (sign === '`') {
    const end = find('`', at + 1);
    return end > at + 1
      ? { piece: { kind: 'code', text: text.slice(at + 1, end) }, next: end + 1 }
      : null;
  }
  if (sign === '[' || text.startsWith('![', at)) return linkAt(text, at, depth, find);
  if (sign === 'h' || sign === 't' || sign === 'm') return addressAt(text, at);
  return emphasisAt(text, at, depth, find);
}

function linkAt(
  text: string,
  at: number,
  depth: number,
  find: (mark: string, from: number) => number,
): Found {
  const isPicture = text[at] === '!';
  const begin = at + (isPicture ? 2 : 1);
  const middle = find('](', begin);
  if (middle === -1) return null;
  let end = find(')', middle + 2);
  // Addresses may hold a pair of parentheses of their own.
  if (end !== -1 && text.slice(middle + 2, end).includes('(')) end = find(')', end + 1);
  if (end === -1) return null;
  const words = text.slice(begin, middle);
  if (words.includes('[')) return null;
  // A title may follow the address: [words](address "title").
  const address =
    text
      .slice(middle + 2, end)
      .trim()
      .split(/\s/)[0] ?? '';
  const piece: Inline = isPicture
    ? { kind: 'picture', address, alt: words }
    : { kind: 'link', address, children: readInline(words, depth + 1) };
  return { piece, next: end + 1 };
}

function addressAt(text: string, at: number): Found {
  if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)) return null;
  ADDRESS.lastIndex = at;
  const address = ADDRESS.exec(text)?.[0];
  if (address === undefined) return null;
  const shown = address.replace(/^(?:https?:\/\/|mailto:|tel:)/, '');
  const piece: Inline = { kind: 'link', address, children: [{ kind: 'text', text: shown }] };
  return { piece, next: at + address.length };
}

function emphasisAt(
  text: string,
  at: number,
  depth: number,
  find: (mark: string, from: number) => number,
): Found {
  for (const [mark, kind] of MARKS) {
    if (!text.startsWith(mark, at)) continue;
    const begin = at + mark.length;
    const end = find(mark, begin + 1);
    if (end === -1 || /\s/.test(text[begin]!) || /\s/.test(text[end - 1]!)) continue;
    // snake_case is a word, not emphasis.
    if (mark[0] === '_' && isInWord(text, at, end + mark.length)) continue;
    const children = readInline(text.slice(begin, end), depth + 1);
    return { piece: { kind, children }, next: end + mark.length };
  }
  return null;
}

function isInWord(text: string, begin: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[begin - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[end] ?? ' ');
}
