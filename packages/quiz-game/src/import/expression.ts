/** A condition of a survey, read: what it compares, and how conditions are joined. */
export type Expression =
  | { kind: 'compare'; name: string; operator: string; value: unknown }
  | { kind: 'not'; of: Expression }
  | { kind: 'all' | 'any'; of: Expression[] };

/** Says why an expression cannot be read or said in conditions of a quiz. */
export class UnreadExpression extends Error {}

/** The longest expression that is read, characters. */
const LONGEST = 2_000;
const DEEPEST = 12;
const TOKEN =
  /\s*(?:\{([^{}]{1,200})\}|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)|(<>|!=|>=|<=|==|=|>|<|\(|\)|\[|\]|,|!)|([A-Za-z]+))/y;

type Token = { type: 'name' | 'text' | 'number' | 'sign' | 'word'; value: string };

const OPERATORS: Readonly<Record<string, string>> = {
  '=': 'is',
  '==': 'is',
  equal: 'is',
  '<>': 'is-not',
  '!=': 'is-not',
  notequal: 'is-not',
  '>': 'over',
  greater: 'over',
  '>=': 'at-least',
  greaterorequal: 'at-least',
  '<': 'under',
  less: 'under',
  '<=': 'at-most',
  lessorequal: 'at-most',
  contains: 'contains',
  contain: 'contains',
  notcontains: 'contains-not',
  notcontain: 'contains-not',
  anyof: 'any-of',
  allof: 'all-of',
  empty: 'empty',
  notempty: 'answered',
};

/** Reads a `visibleIf` of SurveyJS; throws {@link UnreadExpression} at what we have no words for. */
export function readExpression(text: string): Expression {
  if (text.length > LONGEST) throw new UnreadExpression('it is too long');
  const tokens = tokensOf(text);
  let at = 0;
  const peek = () => tokens[at];
  const is = (...values: string[]) => {
    const token = peek();
    return (
      token !== undefined &&
      (token.type === 'sign' || token.type === 'word') &&
      values.includes(token.value)
    );
  };
  const take = (): Token => {
    const token = tokens[at];
    if (!token) throw new UnreadExpression('it ends too early');
    at += 1;
    return token;
  };
  const expect = (sign: string) => {
    if (!is(sign)) throw new UnreadExpression(`there is no ${sign} where one should be`);
    at += 1;
  };
  const joined = (kind: 'all' | 'any', word: string, part: (depth: number) => Expression) => {
    return (depth: number): Expression => {
      const of = [part(depth)];
      while (is(word)) {
        at += 1;
        of.push(part(depth));
      }
      return of.length === 1 && of[0] ? of[0] : { kind, of };
    };
  };
  const single = (depth: number): Expression => {
    if (depth > DEEPEST) throw new UnreadExpression('it is too deep');
    if (is('!', 'negate')) {
      at += 1;
      return { kind: 'not', of: single(depth + 1) };
    }
    if (is('(')) {
      at += 1;
      const inner = either(depth + 1);
      expect(')');
      return inner;
    }
    const { type, value: name } = take();
    if (type !== 'name') throw new UnreadExpression(`${name} is not the name of a question`);
    const operator =
      peek() && Object.hasOwn(OPERATORS, wordOf(peek())) ? OPERATORS[take().value] : undefined;
    if (!operator) return { kind: 'compare', name, operator: 'true', value: true };
    if (operator === 'empty' || operator === 'answered')
      return { kind: 'compare', name, operator, value: null };
    return { kind: 'compare', name, operator, value: value() };
  };
  const value = (): unknown => {
    if (is('[')) {
      at += 1;
      const all: unknown[] = [];
      while (!is(']')) {
        all.push(value());
        if (is(',')) at += 1;
      }
      expect(']');
      return all;
    }
    const token = take();
    if (token.type === 'number') return Number(token.value);
    if (token.type === 'text') return token.value;
    if (token.type === 'word' && /^(true|false)$/.test(token.value)) return token.value === 'true';
    throw new UnreadExpression(`${token.value} is no plain value`);
  };
  const either = joined('any', 'or', joined('all', 'and', single));
  const read = either(0);
  if (at < tokens.length) throw new UnreadExpression(`${tokens[at]?.value} is not understood`);
  return read;
}

function wordOf(token: Token | undefined): string {
  return token && (token.type === 'sign' || token.type === 'word') ? token.value : '';
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const rest = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < rest.length) {
    const start = TOKEN.lastIndex;
    const found = TOKEN.exec(rest);
    if (!found)
      throw new UnreadExpression(`${rest.slice(start).trim().slice(0, 20)} is not understood`);
    const [, name, single, double, number, sign, word] = found;
    const quoted = single ?? double;
    if (name !== undefined) tokens.push({ type: 'name', value: name.trim() });
    else if (quoted !== undefined)
      tokens.push({ type: 'text', value: quoted.replace(/\\(.)/g, '$1') });
    else if (number !== undefined) tokens.push({ type: 'number', value: number });
    else if (sign !== undefined) tokens.push({ type: 'sign', value: sign });
    else tokens.push({ type: 'word', value: (word ?? '').toLowerCase() });
  }
  return tokens;
}
