import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, test } from '../support/find-page.ts';
import { ANYWHERE } from '../tags.ts';

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement> };
      return [element.ariaLabel, element.labels?.[0]?.textContent, element.textContent].find(
        Boolean,
      );
    });
    if (focused && name.test(focused.trim())) return;
  }
  throw new Error(`Nothing called ${name} can be reached.`);
}

/** What components have kept on the device; the services of a page without a server have their own. */
async function keptKeys(page: Page): Promise<string[]> {
  const keys = await page.evaluate(() => Object.keys(localStorage));
  return keys.filter((key) => key.startsWith('aurora-'));
}

test.describe('The quiz on a phone, by the keyboard', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('leads from ten questions to support, services and the own view', { tag: ANYWHERE }, async ({
    page,
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto('/kysely/?lang=fi');
    await expect(page.getByRole('button', { name: 'Aloita' })).toBeVisible();
    await expectAccessible(page);
    await tabTo(page, /^Aloita$/);
    await page.keyboard.press('Enter');

    const question = page.getByRole('heading', { level: 2 }).first();
    await expect(question).toBeFocused();
    await expect(question).toHaveText('Miten voit, keho ja mieli?');
    await tabTo(page, /^0, /);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('2, ei kovin hyvin')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await tabTo(page, /^Seuraava$/);
    await page.keyboard.press('Enter');
    await expect(question).toHaveText('Millaista on olla sinä?');
    await expect(question).toBeFocused();
    await tabTo(page, /^Ohita$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Edellinen$/);
    await page.keyboard.press('Enter');
    await expect(question).toHaveText('Millaista on olla sinä?');
    await tabTo(page, /^Riittää jo/);
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { name: 'Näin vastasit' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Soita 112', exact: true })).toBeVisible();
    await expectNoSidewaysScroll(page);
    expect(sent.filter((each) => each.includes('/recommendations'))).toEqual([]);
    await tabTo(page, /^Näytä palvelut$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').first()).toBeVisible();
    await expectAccessible(page);
    await tabTo(page, /^Vie omaan näkymään$/);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Vastauksesi ovat nyt omassa näkymässäsi.')).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Oma näkymäsi' }).locator('summary', { hasText: 'Vointi' }),
    ).toContainText('2, ei kovin hyvin');
    expect(await keptKeys(page)).toEqual([]);
  });
});

test('An unfinished quiz is gone on with where the person asked the device to keep it', {
  tag: ANYWHERE,
}, async ({ page }) => {
  await page.goto('/kysely/?lang=sv');
  await page
    .getByRole('radio', { name: 'På den här enheten, så att jag kan fortsätta senare' })
    .check();
  await page.getByRole('button', { name: 'Börja' }).click();
  await page.getByRole('radio', { name: '7', exact: true }).press(' ');
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Fortsätt där du slutade' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Hur är det att vara du?',
  );
  await page.getByRole('button', { name: 'Det räcker, visa resultatet' }).click();
  await expect(page.getByText('7, ganska bra')).toBeVisible();
  await page.getByRole('button', { name: 'Radera mina svar' }).click();
  expect(await keptKeys(page)).toEqual([]);
});
