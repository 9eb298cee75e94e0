import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, test } from '../support/find-page.ts';
import { ANYWHERE } from '../tags.ts';

test('A visitor tries the situation picture: told that it is made up, narrowed, taken along as a table', {
  tag: ANYWHERE,
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/tilanne/?lang=fi');
  await expect(page.getByText('Nämä vastaajat on keksitty')).toBeVisible();
  const shares = page.getByRole('table', { name: 'Samat luvut taulukkona' });
  // Without a server the page makes the people up itself.
  await expect(shares.getByRole('row', { name: /^Raha \d+ %/ })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'Ryhmiä, joissa vastataan' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const region = page.getByLabel('Alue');
  await region.focus();
  await page.keyboard.press('ArrowDown');
  await expect(region).not.toHaveValue('');
  const chosen = await region.locator('option:checked').textContent();
  await expect(page.getByRole('heading', { level: 3 }).first()).toContainText(chosen ?? '?');
  await expect(page.getByText('Ryhmät näet, kun valitset kaikki alueet')).toBeVisible();
  await expectNoSidewaysScroll(page);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lataa taulukko (CSV)' }).press('Enter');
  const file = await (await saving).path();
  const [names, first] = (await readFile(file, 'utf8')).split('\r\n');
  expect(names).toMatch(/^\uFEFF"quiz","period","region_code",/);
  expect(first).toMatch(/^"miten-menee","\d{4}/);
});
