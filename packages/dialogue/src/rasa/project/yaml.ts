import { type Document, parseDocument, stringify, visit } from 'yaml';
import type { Json } from '../../bot/localized.ts';
import type { Problem } from '../../bot/problem.ts';

const MOST_CHARACTERS = 5_000_000;
const MOST_VALUES = 500_000;
const DEEPEST = 60;
/** Brackets may also stand in texts, without ever being closed. */
const MOST_OPEN = 1000;

/** What a YAML file says, or what is wrong with it. */
export type ParsedYaml = { value: Json; comments: boolean } | { problem: Problem };

/** Parses one YAML document. Bombs of aliases, circles, depths and sizes end in a problem. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const fail = (message: string, path = ''): ParsedYaml => ({ problem: { file, path, message } });
  if (text.length > MOST_CHARACTERS) {
    return fail(`Has ${text.length} characters; at most ${MOST_CHARACTERS} are read.`);
  }
  if (tooDeep(text)) return fail(`Nested more than ${DEEPEST} deep.`);
  try {
    const document = parseDocument(text, { merge: true, prettyErrors: true });
    const [error] = document.errors;
    if (error) {
      const [start] = error.linePos ?? [];
      const [sentence = ''] = error.message.split(/ at line \d+|\n/);
      return fail(`Is not YAML: ${sentence}`, start && `line ${start.line}, column ${start.col}`);
    }
    const copied = copy(document.toJS({ maxAliasCount: 100 }));
    return 'path' in copied
      ? fail(copied.message, copied.path)
      : { value: copied.value, comments: hasComments(text, document) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`Cannot be read as YAML: ${reason.split('\n')[0]}`);
  }
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
function copy(value: unknown): { value: Json } | { path: string; message: string } {
  const above = new Set<object>();
  let count = 0;
  let fault: { path: string; message: string } | undefined;
  const result = walk(value, '');
  return fault ?? { value: result };

  function walk(one: unknown, path: string): Json {
    if (fault) return null;
    if (typeof one === 'string' || typeof one === 'boolean' || one === null) return one;
    if (typeof one === 'number') return Number.isFinite(one) ? one : String(one);
    if (typeof one !== 'object') return one === undefined ? null : String(one);
    count += 1;
    const message = above.has(one)
      ? 'Refers to itself.'
      : above.size >= DEEPEST
        ? `Nested more than ${DEEPEST} deep.`
        : count > MOST_VALUES
          ? `Holds more than ${MOST_VALUES} values.`
          : undefined;
    if (message) {
      fault = { path, message };
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
