import { expect, it } from 'vitest';
import { uuidV4 } from './uuid.ts';

it('a UUID of version 4 is made of random bytes', () => {
  expect(uuidV4(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000');
  expect(uuidV4(new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
