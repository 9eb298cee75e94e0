import { expect, type Page } from '@playwright/test';
import { cards, expectAccessible, test } from '../support/find-page.ts';
import { enter, listen, tabTo } from '../support/keyboard.ts';
import { ANYWHERE } from '../tags.ts';

const WORDS = {
  fi: {
    municipality: 'Kunta',
    typed: 'rev',
    town: 'Revonsaari (kuviteltu kaupunki)',
    areas: ['Koti', 'Ystävät', 'Raha'],
    found: /^\d+ palvelua$/,
    why: 'Miksi näen tämän?',
    reason: /^Kokeile ilman tätä: .*\d/,
    pass: (part: string) => `Siirry eteenpäin: ${part}`,
    map: 'Palvelut kartalla',
    paths: 'Minun polkuni',
    places: 'Paikat kartalla',
    zoomed: /^\d+ paikka?a Kartalla/,
    nearest: /^1\. .+, \d.* (m|km) \S+$/,
    make: 'Tee polku vastauksistani',
    path: 'Oma polkusi',
    done: /^Tehty: /,
    progress: /^1 \/ \d tehty$/,
    remove: 'Poista: Koti',
    falls: /^Listan kärjestä putoaa/,
    yes: 'Poista tieto',
    removed: 'Poistettu: Koti',
    services: 'Sinulle sopivia palveluja',
    along: /^Ota mukaan/,
    slip: 'Ota tämä mukaan',
    print: 'Tulosta',
  },
  sv: {
    municipality: 'Kommun',
    typed: 'nor',
    town: 'Norrskensö (påhittad stad)',
    areas: ['Hem', 'Vänner', 'Pengar'],
    found: /^\d+ tjänster$/,
    why: 'Varför ser jag det här?',
    reason: /^Prova utan det här: .*\d/,
    pass: (part: string) => `Hoppa fram till: ${part}`,
    map: 'Tjänsterna på kartan',
    paths: 'Min stig',
    places: 'Platserna på kartan',
    zoomed: /^\d+ platser \d+ platser? på kartan/,
    nearest: /^1\. .+, \d.* (m|km) \S+$/,
    make: 'Gör en stig av mina svar',
    path: 'Din egen stig',
    done: /^Gjort: /,
    progress: /^1 av \d gjorda?$/,
    remove: 'Ta bort: Hem',
    falls: /faller bort från början av listan/,
    yes: 'Ta bort uppgiften',
    removed: 'Borttaget: Hem',
    services: 'Tjänster som passar dig',
    along: /^Ta med/,
    slip: 'Ta med dig det här',
    print: 'Skriv ut',
  },
} as const;

/** Answers an area of life from 0 upwards, in its row of the situation. */
async function answer(page: Page, area: string, value: number): Promise<void> {
  const row = page.locator('[data-part=situation] details', {
    has: page.locator('summary', { hasText: area }),
  });
  await enter(page, row.locator('summary'), 20);
  await tabTo(page, row.getByRole('radio').first(), 2);
  await page.keyboard.press('Space');
  for (let press = 0; press < value; press += 1) await page.keyboard.press('ArrowRight');
  await expect(row.getByRole('radio').nth(value)).toBeChecked();
}

/** What a screen reader says of the option that is active in the map. */
async function activeOption(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.getAttribute('aria-label')) || '';
  });
}

for (const language of ['fi', 'sv'] as const) {
  const words = WORDS[language];

  test(`A person without a mouse, listening in ${language}, goes the whole way from three answers to a printed slip`, {
    tag: language === 'fi' ? [] : ANYWHERE,
  }, async ({ page }) => {
    const heard = await listen(page);
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes';
      };
    });
    await page.goto(`/koti/?lang=${language}`);
    await expect(page.locator('[data-part=data] h3').first()).toBeVisible({ timeout: 30_000 });

    // Says where they live, which nobody must.
    const municipality = page
      .locator('[data-part=where]')
      .getByRole('combobox', { name: words.municipality });
    await tabTo(page, municipality, 30);
    await page.keyboard.type(words.typed);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(municipality).toHaveValue(words.town);

    // Answers three areas; the number of services is heard.
    await answer(page, words.areas[0], 2);
    await answer(page, words.areas[1], 1);
    await answer(page, words.areas[2], 3);
    const services = page.locator('[data-part=services]');
    await expect(cards(page).first()).toBeVisible();
    await expect.poll(() => heard.some((text) => words.found.test(text))).toBe(true);

    // Reads why the first service is there.
    const first = services.getByRole('article').first();
    await enter(page, first.locator('summary', { hasText: words.why }), 30);
    await expect(first.getByRole('button', { name: words.reason }).first()).toBeVisible();

    // Finds the nearest place on the map by ear.
    await page.keyboard.press('Shift+Tab');
    const pass = services.getByRole('link', { name: words.pass(words.map) });
    for (let presses = 0; presses < 20; presses += 1) {
      if (await pass.evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press('Shift+Tab');
    }
    await expect(pass).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: words.map })).toBeFocused();
    await tabTo(page, page.getByRole('listbox', { name: words.places }), 40);
    await page.keyboard.press('Home');
    await expect.poll(() => activeOption(page)).not.toBe('');
    // A group opens until the nearest place stands alone.
    for (let opened = 0; opened < 4; opened += 1) {
      if (words.nearest.test(await activeOption(page))) break;
      const before = await activeOption(page);
      await page.keyboard.press('Enter');
      await expect.poll(() => activeOption(page)).not.toBe(before);
    }
    expect(await activeOption(page)).toMatch(words.nearest);
    await expect.poll(() => heard.some((text) => words.zoomed.test(text))).toBe(true);
    const nearest = (await activeOption(page)).replace(/^1\. |, [^,]*$/g, '');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: `1. ${nearest}` })).toBeFocused();
    await expectAccessible(page, '[data-part=map]');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox', { name: words.places })).toBeFocused();

    // Builds a path of the answers and marks a step.
    await enter(page, page.getByRole('button', { name: words.make }), 40);
    await expect(page.getByRole('heading', { name: words.path })).toBeFocused();
    await enter(page, page.getByRole('button', { name: words.done }).first(), 5);
    await expect.poll(() => heard.some((text) => words.progress.test(text))).toBe(true);

    // Withdraws one answer: what it does is told before, and the list changes.
    const top = await services.getByRole('article').allTextContents();
    await enter(page, page.getByRole('button', { name: words.remove }), 60);
    await expect(page.getByText(words.falls)).toBeVisible();
    await enter(page, page.getByRole('button', { name: words.yes }), 3);
    await expect.poll(() => heard.includes(words.removed)).toBe(true);
    await expect.poll(() => services.getByRole('article').allTextContents()).not.toEqual(top);

    // Prints the slip of the first service, and only that.
    await enter(page, page.getByRole('navigation').getByRole('link', { name: words.services }), 80);
    await enter(page, first.getByRole('button', { name: words.along }), 30);
    await enter(page, first.getByRole('button', { name: words.print }), 6);
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(words.slip)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.getByRole('heading', { name: words.map })).toBeHidden();
  });
}
