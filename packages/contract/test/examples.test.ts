import { describe, expect, test } from 'vitest';
import { type Example, readDocument } from '../src/document.ts';
import { createOpenApiChecker } from '../src/suite/openapi-checker.ts';

const document = await readDocument();
const checker = createOpenApiChecker(document);

/** Every example of the document with the place of the schema that it is an example of. */
function examples(
  node: unknown,
  pointer = '',
): { pointer: string; name: string; value: unknown }[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'schema' in node && 'examples' in node ? Object.entries(node.examples as object) : [];
  return [
    ...own.map(([name, example]: [string, Example]) => ({
      pointer: `${pointer}/schema`,
      name,
      value: resolved(example).value,
    })),
    ...Object.entries(node).flatMap(([key, inner]) =>
      examples(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}

function resolved(example: Example): Example {
  const name = example.$ref?.split('/').at(-1);
  return name ? (document.components.examples[name] ?? {}) : example;
}

const all = examples({ paths: document.paths, components: document.components });

test('the document has examples in Finnish, Swedish and English', () => {
  const text = JSON.stringify(all);
  for (const language of ['fi', 'sv', 'en']) expect(text).toContain(`"language":"${language}"`);
});

test.each(all)('the example $name at $pointer is what its schema says', ({ pointer, value }) => {
  expect(checker.value(pointer, value)).toEqual([]);
});

describe('the rules that no type can say', () => {
  const faults = (body: unknown) => checker.requestBody('recommend', body).length;

  test('a question needs a situation or a text', () => {
    expect(faults({})).toBeGreaterThan(0);
    expect(faults({ language: 'fi' })).toBeGreaterThan(0);
    expect(faults({ text: 'a' })).toBe(0);
    expect(faults({ situation: { answers: { health: 1 } } })).toBe(0);
    expect(faults({ situation: { answers: {} } })).toBeGreaterThan(0);
  });

  test('nationwide services only goes with no word about areas', () => {
    const ask = (filters: object) => faults({ text: 'a', filters });
    expect(ask({ only_national_services: true })).toBe(0);
    expect(ask({ only_national_services: true, funding_type: ['MarketFunded'] })).toBe(0);
    expect(ask({ only_national_services: true, region_codes: ['01'] })).toBeGreaterThan(0);
    expect(ask({ only_national_services: true, include_national_services: true })).toBeGreaterThan(
      0,
    );
    expect(ask({ only_national_services: false, region_codes: ['01'] })).toBe(0);
  });

  test('a service in an answer has no member that is not written down', () => {
    const pointer = '/components/schemas/ServiceDetails';
    const service = document.components.examples.ServiceInSwedish?.value as object;
    expect(checker.value(pointer, service)).toEqual([]);
    expect(checker.value(pointer, { ...service, secret: 1 })).not.toEqual([]);
  });

  test('a recommendation of version 1 may only name itself together with its service', () => {
    const session = {
      service_channel_id: '9c3b2a10-7d5e-4c2f-8a6b-1e2d3c4b5a69',
      session_attributes: { age: 1 },
    };
    const check = (more: object) =>
      checker.requestBody('v1PostSessionAttributes', { ...session, ...more });
    expect(check({})).toEqual([]);
    expect(check({ auroraai_recommendation_id: 1 })).not.toEqual([]);
  });
});
