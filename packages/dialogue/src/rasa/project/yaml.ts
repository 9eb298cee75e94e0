import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  stringify,
  visit,
} from 'yaml';
import type { BotFault } from '../../bot/faults.ts';
import type { Json } from '../../bot/localized.ts';
import { type Problem, problemAt } from '../../bot/problem.ts';

const MOST_CHARACTERS = 5_000_000;
const MOST_VALUES = 500_000;
const DEEPEST = 60;
/** Brackets may also stand in texts, without ever being closed. */
const MOST_OPEN = 1000;

/** The line of what stands by these keys and indexes, 1-based: as far inside as it is known. */
export type LineOf = (at: readonly (string | number)[]) => number | undefined;

/** What a YAML file says, or what is wrong with it. */
export type ParsedYaml = { value: Json; comments: boolean; lineOf: LineOf } | { problem: Problem };

/** Parses one YAML document. Bombs of aliases, circles, depths and sizes end in a problem. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const fail = (fault: BotFault, path = ''): ParsedYaml => ({
    problem: problemAt({ file, path }, fault),
  });
  if (text.length > MOST_CHARACTERS) {
    const values = { characters: text.length, most: MOST_CHARACTERS };
    return fail({ code: 'file-too-long', values });
  }
  if (tooDeep(text)) return fail({ code: 'too-deep', values: { most: DEEPEST } });
  try {
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { merge: true, prettyErrors: true, lineCounter });
    const [error] = document.errors;
    if (error) {
      const [start] = error.linePos ?? [];
      const [sentence = ''] = error.message.split(/ at line \d+|\n/);
      const fault = { code: 'not-yaml', values: { why: sentence } } as const;
      return fail(fault, start && `line ${start.line}, column ${start.col}`);
    }
    const copied = copy(document.toJS({ maxAliasCount: 100 }));
    return 'path' in copied
      ? fail(copied.fault, copied.path)
      : {
          value: copied.value,
          comments: hasComments(text, document),
          lineOf: (at) => lineOf(document, lineCounter, at),
        };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: 'unreadable-yaml', values: { why: reason.split('\n')[0] ?? '' } });
  }
}

function lineOf(
  document: Document,
  counter: LineCounter,
  at: readonly (string | number)[],
): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of at) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step);
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset === undefined ? undefined : counter.linePos(offset).line;
}

/** Writes a value in block style, quoted so that YAML 1.1 and 1.2 read the same. */
export function writeYaml(value: Json): string {
  return stringify(value, {
    lineWidth: 0,
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
    indentSeq: true,
  });
}

/** Depth by brackets and indentation, told before a parser would recurse into it. */
function tooDeep(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(/[[{\]}]|\n(?! )/g)) {
    open = mark === '\n' ? 0 : Math.max(0, open + (mark === '[' || mark === '{' ? 1 : -1));
    if (open > MOST_OPEN) return true;
  }
  const indents: number[] = [];
  for (const [, spaces = '', dashes = ''] of text.matchAll(/^( *)((?:[-?] +)*)/gm)) {
    while ((indents.at(-1) ?? -1) >= spaces.length) indents.pop();
    indents.push(spaces.length);
    if (indents.length + dashes.length / 2 > 2 * DEEPEST) return true;
  }
  return false;
}

/** A plain copy: only what JSON can hold, as a tree. */
function copy(value: unknown): { value: Json } | { path: string; fault: BotFault } {
  const above = new Set<object>();
  let count = 0;
  let failed: { path: string; fault: BotFault } | undefined;
  const result = walk(value, '');
  return failed ?? { value: result };

  function walk(one: unknown, path: string): Json {
    if (failed) return null;
    if (typeof one === 'string' || typeof one === 'boolean' || one === null) return one;
    if (typeof one === 'number') return Number.isFinite(one) ? one : String(one);
    if (typeof one !== 'object') return one === undefined ? null : String(one);
    count += 1;
    const fault: BotFault | undefined = above.has(one)
      ? { code: 'refers-to-itself', values: {} }
      : above.size >= DEEPEST
        ? { code: 'too-deep', values: { most: DEEPEST } }
        : count > MOST_VALUES
          ? { code: 'too-many-values', values: { most: MOST_VALUES } }
          : undefined;
    if (fault) {
      failed = { path, fault };
      return null;
    }
    above.add(one);
    const copied: Json = Array.isArray(one)
      ? one.map((member, index) => walk(member, `${path}[${index}]`))
      : Object.fromEntries(
          Object.entries(one)
            .filter(([key]) => key !== '__proto__')
            .map(([key, member]) => [key, walk(member, path ? `${path}.${key}` : key)]),
        );
    above.delete(one);
    return copied;
  }
}

function hasComments(text: string, document: Document): boolean {
  if (!text.includes('#')) return false;
  let found = Boolean(document.comment || document.commentBefore);
  visit(document, {
    Node: (_key, node) => {
      found ||= Boolean(node.comment || node.commentBefore);
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}
