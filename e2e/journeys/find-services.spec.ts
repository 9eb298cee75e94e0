import { expect } from '@playwright/test';
import {
  cards,
  expectAccessible,
  type JourneyLanguage,
  openFindPage,
  search,
  test,
  WORDS,
} from '../support/find-page.ts';
import { ANYWHERE, PAGE_ALONE } from '../tags.ts';

for (const language of ['fi', 'sv'] as const satisfies JourneyLanguage[]) {
  const words = WORDS[language];

  test.describe(`A person looking for services in ${language}`, {
    tag: language === 'fi' ? [] : ANYWHERE,
  }, () => {
    test.beforeEach(async ({ page }) => {
      await openFindPage(page, language);
    });

    test('types one word and sees services, each with a reason', async ({ page }) => {
      await search(page, words.lonely);
      expect(await cards(page).count()).toBeGreaterThanOrEqual(5);
      for (const card of await cards(page).all()) {
        await expect(card.getByText(words.lonely).first()).toBeVisible();
        await expect(card.getByText(words.why)).toBeVisible();
      }
      await expectAccessible(page);
    });

    test('answers three questions with the keyboard only and sees services', {
      tag: ANYWHERE,
    }, async ({ page }) => {
      const groups = page.locator('fieldset:has(input[type=radio])');
      const first = groups.first().getByRole('radio').first();
      for (let presses = 0; presses < 40; presses += 1) {
        if (await first.evaluate((radio) => radio === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await expect(first).toBeFocused();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(groups.first().getByRole('radio').nth(2)).toBeChecked();
      for (const index of [1, 2]) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await expect(groups.nth(index).getByRole('radio').first()).toBeFocused();
        await page.keyboard.press('Space');
        await expect(groups.nth(index).getByRole('radio').first()).toBeChecked();
      }
      await expect(cards(page).first()).toBeVisible();
      await expectAccessible(page);
    });

    test('narrows the services down to a municipality by typing its name', {
      tag: ANYWHERE,
    }, async ({ page }) => {
      await search(page, words.lonely);
      const count = page.getByRole('status').filter({ hasText: /\d/ }).first();
      const all = await count.textContent();
      const box = page.getByRole('combobox', { name: words.municipality });
      await box.click();
      await box.fill(words.typed);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(box).toHaveValue(words.chosen);
      await expect(count).not.toHaveText(all ?? '');
      await expectAccessible(page);
    });

    // What is only the same in other words is proved in every language by the components' stories.
    if (language !== 'fi') return;

    test('tries the list without one reason and puts it back', { tag: ANYWHERE }, async ({
      page,
    }) => {
      await search(page, words.lonely);
      const before = await cards(page).first().getByRole('heading').textContent();
      const count = page.getByRole('status').filter({ hasText: /\d/ }).first();
      const all = (await count.textContent()) ?? '';
      await cards(page).first().getByText(words.why).click();
      await cards(page).first().getByRole('button', { name: words.without }).first().click();
      const chip = page.getByRole('button', { name: words.putBack });
      await expect(chip).toBeVisible();
      await expect(page.getByText(all, { exact: true })).toHaveCount(0);
      await chip.click();
      await expect(chip).toHaveCount(0);
      await expect(cards(page).first().getByRole('heading')).toHaveText(before ?? '');
    });

    test('sees the services of the imaginary town, marked as such', { tag: ANYWHERE }, async ({
      page,
    }) => {
      await page.getByRole('button', { name: words.town }).click();
      await search(page, words.lonely);
      for (const card of await cards(page).all())
        await expect(card.getByText(words.imaginary, { exact: true })).toBeVisible();
      await expectAccessible(page);
    });

    test('says that a service does not help, and why', async ({ page }) => {
      await search(page, words.lonely);
      const card = cards(page).first();
      await card.getByRole('button', { name: words.no, exact: true }).click();
      await card.getByRole('button', { name: words.reason }).click();
      await expect(card.getByText(words.thanks)).toBeVisible();
      await expectAccessible(page);
    });

    test('is offered a way on when nothing is found', { tag: ANYWHERE }, async ({ page }) => {
      await page.getByRole('searchbox').fill('qxzwvk');
      await expect(page.getByText(words.empty)).toBeVisible();
      const ways = page.getByRole('main').getByRole('region', { name: words.heading });
      await expect(ways.getByRole('button').first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test('Changing the language keeps the text and the answers', {
  tag: ANYWHERE,
}, async ({ page }) => {
  await openFindPage(page, 'fi');
  await search(page, 'yksinäisyys');
  const friends = page.locator('fieldset:has(input[type=radio])').nth(5);
  await friends.getByRole('radio').nth(2).check({ force: true });
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page.getByRole('heading', { name: WORDS.sv.heading })).toBeVisible();
  await expect(page).toHaveURL(/lang=sv/);
  await expect(page.getByRole('searchbox')).toHaveValue('yksinäisyys');
  await expect(friends.getByRole('radio').nth(2)).toBeChecked();
  await expect(page).toHaveTitle(/Norrskensö/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.goBack();
  await expect(page.getByRole('heading', { name: WORDS.fi.heading })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('yksinäisyys');
});

// A server cannot be reached without a network.
test('Without a network the services that run in the page still answer', {
  tag: PAGE_ALONE,
}, async ({ page, context }) => {
  await openFindPage(page, 'fi');
  await context.setOffline(true);
  await search(page, 'yksinäisyys');
});

test('Nothing is kept in the browser', async ({ page, context }) => {
  await openFindPage(page, 'fi');
  await search(page, 'yksinäisyys');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
