import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The words of the page in the languages of the journeys. */
export const WORDS = {
  fi: {
    lonely: 'yksinäisyys',
    without: /^Kokeile ilman tätä/,
    putBack: /^Palauta/,
    why: 'Miksi näen tämän?',
    situation: 'Miten sinulla menee?',
    filters: /Rajaa palveluja/,
    municipality: 'Kunta',
    typed: 'mik',
    chosen: 'Mikkeli',
    town: /Revonsaari, kuviteltu/,
    imaginary: 'Kuviteltu palvelu',
    no: 'Ei',
    reason: 'Liian kallis',
    thanks: /Kiitos/,
    empty: /ei löytynyt palveluja/,
    heading: 'Palvelut sinulle',
  },
  sv: {
    lonely: 'ensamhet',
    without: /^Prova utan det här/,
    putBack: /^Ta tillbaka/,
    why: 'Varför ser jag det här?',
    situation: 'Hur har du det?',
    filters: /Avgränsa tjänsterna/,
    municipality: 'Kommun',
    typed: 'mich',
    chosen: 'S:t Michel',
    town: /Norrskensö, en påhittad/,
    imaginary: 'Påhittad tjänst',
    no: 'Nej',
    reason: 'För dyr',
    thanks: /Tack/,
    empty: /hittade inga tjänster/,
    heading: 'Tjänster för dig',
  },
} as const;

/** A language in which the journeys are made. */
export type JourneyLanguage = keyof typeof WORDS;

/** A test in which any message on the console, error or request to another origin is a failure. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('request', (request) => {
        if (baseURL && !request.url().startsWith(baseURL)) noise.push(`request: ${request.url()}`);
      });
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the first page in a language and waits until it can be used. */
export async function openFindPage(page: Page, language: string): Promise<void> {
  await page.goto(`/?lang=${language}`);
  // A page without a server loads the services first, and says so.
  await expect(page.getByRole('searchbox')).toBeVisible({ timeout: 30_000 });
}

/** Types into the search field as a person would and waits for services. */
export async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').pressSequentially(text);
  await expect(cards(page).first()).toBeVisible();
}

/** The services that are shown. */
export function cards(page: Page): Locator {
  return page.getByRole('article');
}

/** Fails when axe finds something wrong with the page as it is, or with a part of it. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // Looking into frames takes another page and as long again; without frames it finds the same.
  axe.setLegacyMode(page.frames().length === 1);
  // A part of a page, and a frame in it, has no first heading: that is the page's.
  if (part !== undefined) axe.include(part).disableRules(['page-has-heading-one']);
  const { violations } = await axe
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
  ).toEqual([]);
}

/** Fails when the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    innerWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}
