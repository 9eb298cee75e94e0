import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generatedFiles } from '../src/generate/files.ts';

test.each(generatedFiles)('$name is what the OpenAPI document says today', async (file) => {
  expect(await readFile(file.url, 'utf8')).toBe(await file.source());
});
