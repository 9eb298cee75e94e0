import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { placeView, VIEWS } from '../../test/views.ts';
import { App } from './App.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});

/** Something that a page would run if it took it for anything but a text. */
const SCRIPT = `<img src=x onerror="pwned()"><script>pwned()</script>"' [tästä](javascript:pwned())`;

/** Where people write: texts by language, names, notes, addresses. */
const WRITTEN = /^(fi|sv|en|name|names|text|note|email|title|value|by|\w+_by|other|standing)$/;
/** What the parts of a bot are known by, which is no text. */
const KEYS = /^(reply|spoken|string|number|text|choice|any|yes|no)$/;

/** The same data with a script in everything that people write, and in every address. */
function poisoned(data: unknown, key = ''): unknown {
  if (typeof data === 'string') {
    if (key === 'url') return 'javascript:pwned()';
    return WRITTEN.test(key) && !KEYS.test(data) ? `${data} ${SCRIPT}` : data;
  }
  if (Array.isArray(data)) return data.map((one) => poisoned(one, key));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([at, one]) => [at, poisoned(one, at)]));
}

/** A client whose every answer is poisoned. */
function poisoning<T extends object>(client: T): T {
  return new Proxy(client, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name);
      if (typeof found === 'object' && found !== null) return poisoning(found);
      if (typeof found !== 'function') return found;
      return (...given: unknown[]) => {
        const answer: unknown = found.apply(target, given);
        if (answer instanceof Promise) return answer.then((data) => poisoned(data));
        return typeof answer === 'object' && answer !== null ? poisoning(answer) : answer;
      };
    },
  });
}

/** What of a page would run something. */
function dangersOf(page: ParentNode): string[] {
  const found: string[] = [];
  for (const element of page.querySelectorAll('*')) {
    if (/^(script|iframe|object|embed|base|meta)$/i.test(element.tagName)) {
      found.push(element.tagName);
    }
    for (const { name, value } of element.attributes) {
      const isHandler = /^on/i.test(name) || name === 'srcdoc';
      const isAddress = /^(href|src|action|formaction|xlink:href|data)$/i.test(name);
      if (isHandler || (isAddress && /^\s*(javascript|data:text|vbscript)/i.test(value))) {
        found.push(`${element.tagName} ${name}="${value}"`);
      }
    }
  }
  return found;
}

const SHOWN = [
  ...['link', 'bots', 'people', 'account', 'topics', 'topic', 'conflict', 'answer', 'concept'],
  ...['slot', 'viewer', 'bank', 'path', 'form', 'inbox', 'versions', 'report', 'settings'],
] as const;

describe('A script in everything that people write', () => {
  it.each(SHOWN)('is shown as the text that it is: %s', async (name) => {
    const client = poisoning(placeView(VIEWS[name as keyof typeof VIEWS]));
    render(<App client={client} />);
    const shown = () => {
      const fields = [...document.querySelectorAll('input, textarea')];
      const values = fields.map((field) => (field as HTMLInputElement).value);
      return [document.body.textContent, ...values].join('\n');
    };
    await waitFor(() => expect(shown()).toContain('<script>pwned()</script>'));
    // Parts of the page that load later must be there, too.
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull());
    expect(dangersOf(document.body)).toEqual([]);
  });

  it('would be found if a page ran it', () => {
    const page = document.createElement('div');
    page.innerHTML = `${SCRIPT}<a href=" javascript:pwned()">tästä</a>`;
    expect(dangersOf(page).length).toBeGreaterThanOrEqual(3);
  });
});
