import { afterEach, expect, it, vi } from 'vitest';
import { pageStorage } from './page-storage.ts';

afterEach(() => vi.unstubAllGlobals());

it('A page keeps what it may; where the browser forbids even to look, nothing is offered', () => {
  const storage = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  vi.stubGlobal('sessionStorage', storage);
  expect(pageStorage('sessionStorage')).toBe(storage);
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('no', 'SecurityError');
    },
  });
  expect(pageStorage('localStorage')).toBeNull();
  Reflect.deleteProperty(globalThis, 'localStorage');
});
