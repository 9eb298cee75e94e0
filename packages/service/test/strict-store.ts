import { createMemoryStore, type Store } from '../src/index.ts';

/** A text that PostgreSQL takes neither as text nor in JSON. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the one that is looked for
const IMPOSSIBLE = /\u0000|\p{Surrogate}/u;

/** A store in memory that refuses, as PostgreSQL does, what no database can hold. */
export function createStrictStore(): Store {
  return strict(createMemoryStore());
}

function strict<T extends object>(target: T): T {
  return new Proxy(target, {
    get(object, name, receiver) {
      const value = Reflect.get(object, name, receiver);
      if (typeof value === 'object' && value !== null) return strict(value);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        for (const arg of args) check(arg);
        const result = value.apply(object, args);
        // `of(organisation)` gives a part of the store; a promise gives what was kept.
        const isPart = typeof result === 'object' && result !== null && !('then' in result);
        return isPart ? strict(result) : result;
      };
    },
  });
}

function check(value: unknown): void {
  if (typeof value === 'string') {
    if (IMPOSSIBLE.test(value)) throw new TypeError('No database can hold this text.');
  } else if (Array.isArray(value)) for (const one of value) check(one);
  else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    for (const [name, one] of Object.entries(value)) {
      check(name);
      check(one);
    }
  }
}
