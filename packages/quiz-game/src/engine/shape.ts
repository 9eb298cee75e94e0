/** What a value must be, as data: it checks JSON and makes the published schema. */
export type Shape =
  | { is: 'text'; most: number; pattern?: string }
  | { is: 'number'; least: number; most: number; whole?: boolean }
  | { is: 'const'; values: readonly (string | number | boolean)[] }
  | { is: 'localized'; most: number }
  | { is: 'list'; of: Shape; least: number; most: number }
  | { is: 'map'; of: Shape; pattern: string; most: number }
  | { is: 'object'; needs: Shapes; may: Shapes }
  | { is: 'kinds'; kinds: Shapes }
  | { is: 'either'; by: Shapes }
  | { is: 'any-of'; of: readonly Shape[] }
  | { is: 'named'; name: string };

/** Shapes by name. */
export type Shapes = { readonly [name: string]: Shape };

/** What is wrong with a quiz, and where: `sections[0].questions[2].low`. */
export interface QuizProblem {
  path: string;
  message: string;
}

/** What a check needs to know and where it tells. */
export interface CheckContext {
  /** Shapes that refer to one another. */
  named: Shapes;
  /** Called for each text in several languages. */
  onLocalized: (value: Record<string, unknown>, path: string) => void;
  report: (path: string, message: string) => void;
}

/** The deepest that named shapes may stand inside one another. */
const DEEPEST = 8;

/** Whether it is an object with names, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of a record with this name, never what every object has. */
export function own<Value>(record: Readonly<Record<string, Value>>, name: string) {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Checks a value against a shape and reports every difference. */
export function checkShape(
  shape: Shape,
  value: unknown,
  path: string,
  context: CheckContext,
  depth = 0,
): void {
  const { report } = context;
  const check = (inner: Shape, each: unknown, at: string, deeper = depth) =>
    checkShape(inner, each, at, context, deeper);
  const join = (name: string) => (path ? `${path}.${name}` : name);
  switch (shape.is) {
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') report(path, 'must be a text');
      else if (value.length > shape.most) report(path, `is longer than ${shape.most} characters`);
      else if (shape.pattern && !new RegExp(shape.pattern, 'u').test(value))
        report(path, `must match ${shape.pattern}`);
      return;
    case 'number': {
      const isNumber = typeof value === 'number' && value >= shape.least && value <= shape.most;
      if (!isNumber || (shape.whole && !Number.isInteger(value)))
        report(
          path,
          `must be a ${shape.whole ? 'whole ' : ''}number ${shape.least} to ${shape.most}`,
        );
      return;
    }
    case 'const':
      if (!(shape.values as readonly unknown[]).includes(value))
        report(path, `must be ${shape.values.join(' or ')}`);
      return;
    case 'any-of':
      if (!shape.of.some((each) => fits(each, value, context))) report(path, 'has a wrong form');
      return;
    case 'named': {
      const inner = own(context.named, shape.name);
      if (depth >= DEEPEST || !inner) report(path, 'is too deep');
      else check(inner, value, path, depth + 1);
      return;
    }
    case 'list':
      if (!Array.isArray(value) || value.length < shape.least || value.length > shape.most)
        report(path, `must be a list of ${shape.least} to ${shape.most}`);
      else for (const [index, each] of value.entries()) check(shape.of, each, `${path}[${index}]`);
      return;
  }
  if (!isRecord(value)) {
    report(path, 'must be an object');
    return;
  }
  const names = Object.keys(value);
  switch (shape.is) {
    case 'localized':
      checkShape(
        { is: 'map', of: { is: 'text', most: shape.most }, pattern: LANGUAGE, most: 40 },
        value,
        path,
        context,
      );
      context.onLocalized(value, path);
      return;
    case 'map':
      if (names.length > shape.most) report(path, `has more than ${shape.most} members`);
      for (const name of names.slice(0, shape.most)) {
        if (!new RegExp(shape.pattern, 'u').test(name)) report(join(name), 'is not a known name');
        check(shape.of, value[name], join(name));
      }
      return;
    case 'kinds': {
      const kind = typeof value.type === 'string' ? own(shape.kinds, value.type) : undefined;
      if (kind) check(kind, value, path);
      else report(join('type'), `must be ${Object.keys(shape.kinds).join(' or ')}`);
      return;
    }
    case 'either': {
      const name = names.find((each) => Object.hasOwn(shape.by, each));
      const inner = name === undefined ? undefined : shape.by[name];
      if (inner) check(inner, value, path);
      else report(path, `must have ${Object.keys(shape.by).join(' or ')}`);
      return;
    }
    case 'object':
      for (const name of Object.keys(shape.needs))
        if (!Object.hasOwn(value, name)) report(join(name), 'is missing');
      for (const name of names) {
        const inner = own(shape.needs, name) ?? own(shape.may, name);
        if (inner) check(inner, value[name], join(name));
        else report(join(name), 'is not a known name');
      }
  }
}

/** How languages are named. */
export const LANGUAGE = '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$';

function fits(shape: Shape, value: unknown, context: CheckContext): boolean {
  let isFitting = true;
  checkShape(shape, value, '', {
    ...context,
    report: () => {
      isFitting = false;
    },
  });
  return isFitting;
}
