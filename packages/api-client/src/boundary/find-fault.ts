import type { Shape } from './shape.ts';

/**
 * The JSON Pointer of the first place where a value is not of its shape, or undefined when it is.
 * Members that the shape does not name are let through: a newer server may send more.
 */
export function findFault(shape: Shape, value: unknown, path = ''): string | undefined {
  switch (shape.type) {
    case 'array': {
      if (!Array.isArray(value) || !within(shape, value.length)) return path;
      for (const [index, item] of value.entries()) {
        const fault = findFault(shape.items, item, `${path}/${index}`);
        if (fault !== undefined) return fault;
      }
      return undefined;
    }
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
      return (
        memberFault(shape.required, value, path, true) ??
        memberFault(shape.optional ?? {}, value, path, false)
      );
    }
    case 'either':
      return shape.shapes.some((one) => findFault(one, value) === undefined) ? undefined : path;
    default:
      return isScalar(shape, value) ? undefined : path;
  }
}

function memberFault(
  members: Record<string, Shape>,
  value: object,
  path: string,
  required: boolean,
): string | undefined {
  for (const [name, shape] of Object.entries(members)) {
    const at = `${path}/${name}`;
    if (Object.hasOwn(value, name)) {
      const fault = findFault(shape, (value as Record<string, unknown>)[name], at);
      if (fault !== undefined) return fault;
    } else if (required) {
      return at;
    }
  }
  return undefined;
}

type Scalar = Exclude<Shape, { type: 'array' | 'object' | 'either' }>;

function isScalar(shape: Scalar, value: unknown): boolean {
  switch (shape.type) {
    case 'any':
      return true;
    case 'null':
      return value === null;
    case 'boolean':
      return typeof value === 'boolean';
    case 'one-of':
      return shape.values.includes(value);
    case 'string':
      return (
        typeof value === 'string' &&
        within(shape, value.length) &&
        (shape.pattern?.test(value) ?? true)
      );
    default:
      // `1e999` is legal JSON and arrives as Infinity.
      return (
        Number.isFinite(value) &&
        within(shape, value as number) &&
        (shape.type === 'number' || Number.isInteger(value))
      );
  }
}

function within(limits: { min?: number; max?: number }, size: number): boolean {
  return size >= (limits.min ?? -Infinity) && size <= (limits.max ?? Infinity);
}
