import { type MessageArea, MORE_LANGUAGES, prepareLanguage, UI_LANGUAGES } from '@auroraai/ui';
import axe from 'axe-core';
import { emulate } from './emulate.ts';
import { faultsOfTheKeyboard } from './keyboard-walk.ts';

/** What a story is shown in instead of what the toolbar says, while it is being looked at. */
export interface Look {
  language?: string;
  theme?: string;
}

/** The look of one story that is being tested; its decorator listens. */
export interface LookStore {
  get: () => Look;
  set: (look: Look) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Makes a {@link LookStore}. */
export function createLookStore(): LookStore {
  let look: Look = {};
  const listeners = new Set<() => void>();
  return {
    get: () => look,
    set: (next) => {
      look = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Themes of the chat's own window and of all other components. */
const CHAT_THEMES = ['suomifi', 'neutral', 'contrast'].flatMap((palette) => [
  [palette, 'light'],
  [palette, 'dark'],
]);
const THEMES = ['light', 'dark'];

/** The texts of the home view's parts and of the quiz, all of which are here before a language is looked at. */
const HOME_TEXTS = import.meta.glob<Record<string, MessageArea<Record<string, string>>>>([
  '../packages/home-view/src/**/messages.ts',
  '../packages/quiz-game/src/**/messages.ts',
]);
/** The language, read from right to left, in which stories are looked at with all rules. */
const RIGHT_TO_LEFT = 'ar';
/** Languages in which it is looked whether everything fits into a narrow window. */
const MEASURED: readonly string[] = [...UI_LANGUAGES, 'se', RIGHT_TO_LEFT];
/** What a text can break that is missing, too long or in another language. */
const WORDS = [
  'button-name',
  'label',
  'link-name',
  'select-name',
  'summary-name',
  'target-size',
  'valid-lang',
];
const CONTRAST = ['color-contrast', 'link-in-text-block'];

/** A story as it stands after it has been played. */
export interface PlayedStory {
  canvas: HTMLElement;
  title: string;
  /** Whether the story has chosen its language itself. */
  isOneLanguage: boolean;
  /** Whether it is a whole page, which is as wide as the window. */
  isPage: boolean;
  /** Whether every language is looked at in every theme too. */
  isBusy: boolean;
  /** The theme that the story stands in; absent on a system with wishes of its own. */
  theme?: string;
  store: LookStore;
}

/**
 * What axe finds in a story in every language and every theme, one line each. The own language and one
 * from right to left are looked at with all rules, the others, which differ in their words only, with
 * those that words can break, each theme with those that colours can
 * break; a busy story in each language and theme together. (All stories in all sixty looks would take
 * ten minutes.) As a story stands, in its own language and theme, Storybook's own look has seen it with
 * all rules, colours among them.
 */
export async function faultsInEveryLook({
  canvas,
  title,
  isOneLanguage,
  isPage,
  isBusy,
  theme: ownTheme,
  store,
}: PlayedStory): Promise<string[]> {
  const faults: string[] = [];
  const shadow = canvas.querySelector('[position]')?.shadowRoot;
  // A page may hold the chat; it is looked at as a page.
  const chat = isPage ? undefined : shadow;
  const look = async (name: string, rules?: string[]) => {
    still(chat);
    const { violations } = await axe.run(canvas, {
      resultTypes: ['violations'],
      ...(rules
        ? { runOnly: rules }
        : {
            rules: {
              region: { enabled: false },
              'target-size': { enabled: true },
              // Colours are those of the theme, whatever the language.
              'color-contrast': { enabled: false },
            },
          }),
    });
    for (const { id, nodes } of violations)
      faults.push(
        `${name}: ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
      );
  };
  const isHome = /^(home-view|quiz-game)\//.test(title);
  const isDrawnHere = isHome || isPage || title.startsWith('ui/');
  const isEverywhere = chat || (isDrawnHere && !isPage);
  const root = chat?.querySelector<HTMLElement>('.root');
  const element = root ?? canvas.querySelector<HTMLElement>('[data-aurora]');
  const own = element?.lang ?? 'fi';
  const every = isEverywhere ? [...UI_LANGUAGES, ...MORE_LANGUAGES] : UI_LANGUAGES;
  const languages = isOneLanguage ? [own] : every;

  const inEveryTheme = async (language: string) => {
    if (!root) {
      for (const contrast of ['no-preference', 'more']) {
        const end = await emulate({ 'prefers-contrast': contrast });
        for (const theme of THEMES) {
          // The test of the tokens has every pair of colours in all four; each wish is seen here once.
          if (theme === 'dark' && contrast === 'more') continue;
          if (language === own && theme === ownTheme && contrast === 'no-preference') continue;
          store.set({ language, theme });
          await frame();
          await look(`${language}, ${theme}, contrast ${contrast}`, CONTRAST);
        }
        await end();
      }
      return;
    }
    const { palette, theme } = root.dataset;
    // A system without wishes is light.
    const ownScheme = theme === 'auto' ? 'light' : theme;
    for (const [name, scheme] of CHAT_THEMES) {
      if (language === own && ownTheme && name === palette && scheme === ownScheme) continue;
      Object.assign(root.dataset, { palette: name, theme: scheme });
      await look(`${language}, ${name} ${scheme}`, CONTRAST);
    }
    Object.assign(root.dataset, { palette, theme });
  };
  if (isHome && !isOneLanguage) await loadHomeTexts();
  for (const language of languages) {
    store.set({ language });
    await spoken(language, element);
    if (isPage) await named(shadow);
    if (language !== own) await look(language, language === RIGHT_TO_LEFT ? undefined : WORDS);
    if (isBusy) await inEveryTheme(language);
    if (isDrawnHere && MEASURED.includes(language))
      faults.push(...(await sideways(canvas, isPage)).map((fault) => `${language}: ${fault}`));
  }
  store.set({});
  await spoken(own, element);
  if (!isBusy) await inEveryTheme(own);
  store.set({});
  if (isDrawnHere) faults.push(...(await faultsOfTheKeyboard(canvas)));
  // Whoever looks next sees the story as it was.
  await frame();
  still(chat);
  return faults;
}

/** What does not fit, or cuts its words, in 320 pixels: a telephone, or a window of 1280 at 400 %. */
async function sideways(canvas: HTMLElement, isPage: boolean): Promise<string[]> {
  const { page } = await import('vitest/browser');
  const before = { width: innerWidth, height: innerHeight };
  // A dialog lies over the page and is as wide as the window, not as the story.
  const frames = [canvas, ...canvas.querySelectorAll<HTMLElement>('dialog:modal')];
  const former = frames.map(({ style }) => style.inlineSize);
  if (isPage) await page.viewport(320, 640);
  else for (const { style } of frames) style.inlineSize = '320px';
  // What measures itself does so in the next frames.
  for (let drawn = 0; drawn < 3; drawn += 1) await frame();
  const wide = [...canvas.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const around = element.parentElement?.closest<HTMLElement>('dialog:modal') ?? canvas;
    if (frames.includes(element)) return false;
    const { left, right } = around.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    // What is only heard is one pixel large and may lie anywhere.
    if (box.width <= 1 || (box.right <= right + 1 && box.left >= left - 1)) return false;
    return !isCut(element, around);
  });
  const cut = [...canvas.querySelectorAll<HTMLElement>('*')].filter(cutsText);
  frames.forEach(({ style }, index) => {
    style.inlineSize = former[index] ?? '';
  });
  if (isPage) await page.viewport(before.width, before.height);
  const said = (what: string) => (element: HTMLElement) =>
    `at 320 px ${what}: ${element.outerHTML.slice(0, 200)}`;
  return [...wide.slice(0, 3).map(said('sideways')), ...cut.slice(0, 3).map(said('cut'))];
}

/** Whether an element hides a part of its own words. */
function cutsText(element: HTMLElement): boolean {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  if (clientWidth <= 1 || element instanceof HTMLInputElement) return false;
  const isLarger = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
  const hasWords = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  return isLarger && hasWords && /hidden|clip/.test(getComputedStyle(element).overflow);
}

/** Whether a frame cuts what is wider than itself, as that of a map does. */
function isCut(element: HTMLElement, canvas: HTMLElement): boolean {
  for (
    let parent = element.parentElement;
    parent && parent !== canvas;
    parent = parent.parentElement
  )
    if (/hidden|clip/.test(getComputedStyle(parent).overflowX)) return true;
  return false;
}

/** Loads every language of every area of the home view, so that a story changes it in one step. */
async function loadHomeTexts(): Promise<void> {
  const modules = await Promise.all(Object.values(HOME_TEXTS).map((load) => load()));
  const areas = modules.flatMap((each) => Object.values(each)).filter((each) => 'more' in each);
  await Promise.all(MORE_LANGUAGES.map((language) => prepareLanguage(language, areas)));
}

/** Waits until an element speaks a language and is drawn so; a story that never does is at fault. */
async function spoken(language: string, element: Element | null | undefined): Promise<void> {
  for (let frames = 0; frames < 600; frames += 1) {
    // React draws what it was told when this task has ended.
    await new Promise((resolve) => setTimeout(resolve));
    const isSpoken = element?.getAttribute('lang') === language;
    // What measures itself does so when it is drawn.
    await frame();
    if (isSpoken) return;
  }
  throw new Error(`The story does not speak ${language}.`);
}

/** Ends everything that moves: colours that are on their way are not yet those to be judged. */
function still(chat: ShadowRoot | null | undefined): void {
  for (const animation of [...document.getAnimations(), ...(chat?.getAnimations() ?? [])])
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
      animation.finish();
}

/** Waits until the chat within a page has its texts, which it loads when it is told its language. */
async function named(chat: ShadowRoot | null | undefined): Promise<void> {
  for (let frames = 0; frames < 600 && chat?.querySelector('[aria-label=""]'); frames += 1)
    await frame();
}

function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
