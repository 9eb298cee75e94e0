import { expect, test } from 'vitest';
import type { OpenApiDocument, Schema } from '../document.ts';
import { responseShapes } from './response-shapes.ts';

function shapes(schemas: Record<string, Schema>, ...names: string[]): string[] {
  const components = { schemas, responses: {}, examples: {} };
  const document: OpenApiDocument = { openapi: '3.1.1', paths: {}, components };
  return responseShapes(document, names).split('\n').slice(3, -1);
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test('a schema is written after those that it refers to, each once', () => {
  const schemas: Record<string, Schema> = {
    Pair: { type: 'array', items: ref('Name'), minItems: 2, maxItems: 2 },
    Both: { type: 'object', required: ['a'], properties: { a: ref('Pair'), b: ref('Name') } },
    Name: { type: 'string', pattern: '^a/b$' },
  };
  expect(shapes(schemas, 'Both')).toEqual([
    "const Name: Shape = { type: 'string', pattern: /^a\\/b$/ };",
    "const Pair: Shape = { type: 'array', items: Name, min: 2, max: 2 };",
    '/** The shape of Both. */',
    "export const Both: Shape = { type: 'object', required: { a: Pair }, optional: { b: Name } };",
  ]);
});

test('schemas that hold together become one object', () => {
  const schemas: Record<string, Schema> = {
    Base: { type: 'object', required: ['id'], properties: { id: { type: 'integer', minimum: 0 } } },
    More: { allOf: [ref('Base'), { type: 'object', properties: { ok: { type: 'boolean' } } }] },
  };
  expect(shapes(schemas, 'More').at(-1)).toBe(
    "export const More: Shape = { type: 'object', required: { id: { type: 'integer', min: 0 } }, optional: { ok: { type: 'boolean' } } };",
  );
});

test('a choice, a null and a fixed value have their shapes', () => {
  const One: Schema = { oneOf: [{ type: 'string', const: 'x' }, { type: 'null' }] };
  expect(shapes({ One }, 'One').at(-1)).toBe(
    "export const One: Shape = { type: 'either', shapes: [{ type: 'one-of', values: [\"x\"] }, { type: 'null' }] };",
  );
});

test('a schema that has no shape stops the generator', () => {
  expect(() => shapes({ Odd: { type: 'file' } }, 'Odd')).toThrow('No shape for the type file');
  expect(() => shapes({}, 'Missing')).toThrow('no schema named Missing');
});
