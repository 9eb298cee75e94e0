import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { readDocument } from '../src/document.ts';

test('the document is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const result = await validator.validate({ ...(await readDocument()) });
  expect(result.errors ?? '').toBe('');
  expect(result.valid).toBe(true);
  expect(validator.version).toBe('3.1');
});
