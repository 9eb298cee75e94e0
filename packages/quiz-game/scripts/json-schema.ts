import { NAMED, QUIZ } from '../src/engine/quiz-shape.ts';
import { LANGUAGE, type Shape, type Shapes } from '../src/engine/shape.ts';

/** The published JSON Schema of the quiz format, made from what the engine itself checks by. */
export function quizJsonSchema(): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:auroraai:quiz-format:1',
    title: 'Quiz',
    description: 'A quiz of the AuroraAI toolkit.',
    ...schemaOf(QUIZ),
    $defs: Object.fromEntries(
      Object.entries(NAMED).map(([name, shape]) => [name, schemaOf(shape)]),
    ),
  };
}

function schemaOf(shape: Shape): Record<string, unknown> {
  switch (shape.is) {
    case 'text':
      return {
        type: 'string',
        minLength: 1,
        maxLength: shape.most,
        ...(shape.pattern && { pattern: shape.pattern }),
      };
    case 'number':
      return {
        type: shape.whole ? 'integer' : 'number',
        minimum: shape.least,
        maximum: shape.most,
      };
    case 'const':
      return { enum: shape.values };
    case 'localized':
      return {
        type: 'object',
        minProperties: 1,
        maxProperties: 40,
        propertyNames: { pattern: LANGUAGE },
        additionalProperties: { type: 'string', minLength: 1, maxLength: shape.most },
      };
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.of),
        minItems: shape.least,
        maxItems: shape.most,
      };
    case 'map':
      return {
        type: 'object',
        maxProperties: shape.most,
        propertyNames: { pattern: shape.pattern },
        additionalProperties: schemaOf(shape.of),
      };
    case 'object':
      return {
        type: 'object',
        required: Object.keys(shape.needs),
        properties: { ...schemasOf(shape.needs), ...schemasOf(shape.may) },
        additionalProperties: false,
      };
    case 'kinds':
      return { oneOf: Object.values(shape.kinds).map(schemaOf) };
    case 'either':
      return { oneOf: Object.values(shape.by).map(schemaOf) };
    case 'any-of':
      return { anyOf: shape.of.map(schemaOf) };
    case 'named':
      return { $ref: `#/$defs/${shape.name}` };
  }
}

function schemasOf(shapes: Shapes): Record<string, unknown> {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, schemaOf(shape)]));
}
