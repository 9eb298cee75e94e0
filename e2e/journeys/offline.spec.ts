import { expect, type Page, test } from '@playwright/test';

/** Waits until the service worker has kept the files of the page. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name))
          .filter(({ origin, pathname }) => origin === location.origin && /assets/.test(pathname));
        const found = await Promise.all(names.map(({ pathname }) => caches.match(pathname)));
        return names.length > 0 && found.every((each) => each !== undefined);
      }),
    )
    .toBe(true);
}

test.describe('Without a network, after the first visit', () => {
  test('the home view opens and shows the services found before', async ({ page, context }) => {
    await page.goto('/koti/?lang=fi');
    const row = page.locator('details', { has: page.locator('summary', { hasText: 'Ystävät' }) });
    await row.locator('summary').click();
    await row.getByRole('radio').nth(2).check({ force: true });
    await page.getByRole('button', { name: 'Muista tällä laitteella' }).click();
    const first = page.getByRole('article').first().getByRole('heading');
    await expect(first).toBeVisible();
    const name = (await first.textContent()) ?? '';
    await kept(page);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { name }).first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('2, ei kovin hyvin').first()).toBeVisible();
  });

  test('the first page opens, and answers of the service were never kept', async ({
    page,
    context,
  }) => {
    await page.goto('/?lang=sv');
    await expect(page.getByRole('searchbox')).toBeVisible({ timeout: 30_000 });
    await kept(page);
    const addresses = await page.evaluate(async () => {
      const cache = await caches.open('aurora-site');
      return (await cache.keys()).map(({ url }) => url);
    });
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((each) => /aurora\/v|\/v3\/|\?/.test(each))).toEqual([]);
    await context.setOffline(true);
    await page.goto('/?lang=fi');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
