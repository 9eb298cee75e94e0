import fc from 'fast-check';
import { afterAll, vi } from 'vitest';

/** Every property is tried with the same values each time, so that no test fails by luck. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261121 });

const page = typeof document === 'undefined' ? undefined : document;

if (page) {
  // The screen reader asks for it; the page shape of the tests does not have it.
  globalThis.CSS ??= {} as typeof CSS;
  CSS.escape ??= (text: string) => text.replace(/[^\w-]/g, (each) => `\\${each}`);
  const { configure } = await import('@testing-library/react');
  // It only ends what never comes: no test is timed, however busy the machine is.
  configure({ asyncUtilTimeout: 10_000 });
}

/** Files share a worker: each leaves it as it found it. */
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  if (!page) return;
  for (const element of [page.documentElement, page.head, page.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  page.head.replaceChildren();
  page.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});
