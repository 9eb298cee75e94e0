import { UI_LANGUAGES } from '@auroraai/ui';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BANK } from '../../test/example-studio.ts';
import { SERVICES } from '../../test/fake-services.ts';
import { heardOf } from '../../test/heard.ts';
import { HEARD } from '../../test/heard-in-views.ts';
import { VIEW_DATA } from '../../test/view-data.ts';
import { placeView, prepareView, VIEWS, type View } from '../../test/views.ts';
import { App } from './App.tsx';
import { KEY_GROUPS } from './keys.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});

/** What every language says with the same words: names, languages' own names, marks and numbers. */
const SAME = [
  'Studio',
  'Suomi',
  'Svenska',
  'English',
  'fi',
  'sv',
  'en',
  'Aino',
  'Testaaja',
  'Demo',
  'CC',
  'BY',
  ...KEY_GROUPS.flatMap(({ keys }) => keys.flatMap((each): readonly string[] => each.keys)),
];

function wordsIn(text: string): string[] {
  return text.match(/\p{L}{2,}/gu) ?? [];
}

async function open(view: View): Promise<HTMLElement> {
  const hands = {
    async see(role: string, name: RegExp) {
      await screen.findAllByRole(role, { name });
    },
    async press(role: string, name: RegExp) {
      const [first] = await screen.findAllByRole(role, { name });
      if (first) fireEvent.click(first);
    },
  };
  const { container } = render(<App client={placeView(view)} />);
  await prepareView(view, hands);
  return container;
}

/** Speaks another language from here on. */
function speak(language: (typeof UI_LANGUAGES)[number]): void {
  const name = { fi: 'Suomi', sv: 'Svenska', en: 'English' }[language];
  fireEvent.click(screen.getByRole('button', { name, hidden: true }));
}

/** Everything that is written on a page, the names that are only heard too. */
function wordsOf(container: HTMLElement): Set<string> {
  const said = new Set<string>();
  for (const element of container.querySelectorAll(':not(code, code *)')) {
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-roledescription'])
      said.add(element.getAttribute(name) ?? '');
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) said.add(node.textContent?.trim() ?? '');
  }
  return said;
}

describe('Every view of the studio', () => {
  it.each(Object.entries(VIEWS) as [keyof typeof VIEWS, View][])(
    '%s: is heard, and says nothing in another language, in Finnish, Swedish and English',
    async (name, view) => {
      const container = await open(view);
      const written: Set<string>[] = [];
      for (const language of UI_LANGUAGES) {
        speak(language);
        written.push(wordsOf(container));
        const heard = (await heardOf(container.querySelector('dialog[open]') ?? container)).split(
          '\n',
        );
        let from = 0;
        for (const wanted of HEARD[name][language]) {
          const at = heard.findIndex((phrase, place) => place >= from && phrase.startsWith(wanted));
          expect(at, `${wanted} in ${heard.slice(from).join(' | ')}`).not.toBe(-1);
          from = at + 1;
        }
      }
      const [finnish, ...others] = written;
      const same = [...(finnish ?? [])].filter((text) => others.every((words) => words.has(text)));
      const known = new Set([
        ...SAME,
        ...wordsIn(JSON.stringify([VIEW_DATA, BANK, SERVICES, view.data])),
      ]);
      const foreign = same.filter((text) => !wordsIn(text).every((word) => known.has(word)));
      expect(foreign).toEqual([]);
    },
  );
});
