import { expect, type Page } from '@playwright/test';
import { cards, expectAccessible, test } from '../support/find-page.ts';
import { tabTo } from '../support/keyboard.ts';
import { ANYWHERE } from '../tags.ts';

/** Answers an area of life, chosen by the first letters of its name. */
async function tell(page: Page, area: string, times: number): Promise<void> {
  const add = page.getByRole('combobox', { name: 'Lisää tieto' });
  await tabTo(page, add);
  await page.keyboard.type(area);
  const scale = page.locator('[data-part=data]').getByRole('radio');
  await tabTo(page, scale.first());
  await page.keyboard.press('Space');
  for (let time = 0; time < times; time += 1) await page.keyboard.press('ArrowRight');
  await expect(scale.nth(times)).toBeChecked();
}

const title = (page: Page) => cards(page).first().getByRole('heading').first();

test('A person gives one thing to a service, sees it read, takes it back and sees the list change', async ({
  page,
}) => {
  await page.goto('/koti/?lang=fi');
  const data = page.locator('[data-part=data]');
  await expect(data.getByText('Et ole vielä kertonut mitään.')).toBeVisible({ timeout: 30_000 });

  const add = data.getByRole('combobox', { name: 'Lisää tieto' });
  await tabTo(page, add);
  await page.keyboard.type('Ik');
  await tabTo(page, data.getByRole('textbox', { name: 'Ikä vuosina' }));
  await page.keyboard.type('19');
  await page.reload();
  // Nothing was kept without being asked for.
  await expect(data.getByText('Et ole vielä kertonut mitään.')).toBeVisible({ timeout: 30_000 });
  await tell(page, 'Koti', 2);
  await tell(page, 'Yst', 1);
  await expect(cards(page).first()).toBeVisible();

  // Gives one of the two.
  await tabTo(page, data.locator('summary', { hasText: 'Revonsaaren opiskelija-asunnot' }));
  await page.keyboard.press('Enter');
  await tabTo(page, data.getByRole('checkbox', { name: /^Koti/ }));
  await page.keyboard.press('Space');
  await tabTo(page, data.getByRole('button', { name: 'Anna nämä tiedot' }).first());
  await page.keyboard.press('Enter');
  const on = data.getByRole('link', { name: /^Jatka palveluun/ });
  await tabTo(page, on);
  const [office] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);

  // The other service shows what it got, and nothing else.
  await expect(office.getByText('Saimme nämä tiedot, jotka annoit:')).toBeVisible({
    timeout: 30_000,
  });
  await expect(office.locator('li').filter({ hasText: /^Koti$/ })).toBeVisible();
  await expect(office.getByRole('textbox', { name: 'Kuinka vanha olet?' })).toHaveValue('');
  await expect(office.getByRole('radio', { name: '2' }).first()).toBeChecked();
  expect(office.url()).not.toContain('aurora_transfer');
  await expectAccessible(office);
  await office.close();

  // The log says that it was read; the person takes it back.
  await page.bringToFront();
  await tabTo(page, data.getByRole('button', { name: 'Päivitä loki' }));
  await page.keyboard.press('Enter');
  await expect(data.getByText(/^Luettu \d/)).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, data.getByRole('button', { name: /^Ota takaisin: / }));
  await page.keyboard.press('Enter');
  await tabTo(page, data.getByRole('button', { name: 'Ota takaisin', exact: true }));
  await page.keyboard.press('Enter');
  await expect(data.getByText(/Pyysit poistamaan/)).toBeVisible();

  // Takes the answer back too: what would fall from the list is told before, and falls.
  const before = await title(page).textContent();
  await tabTo(page, data.getByRole('button', { name: 'Poista: Koti' }));
  await page.keyboard.press('Enter');
  await expect(data.getByText(/^Listan kärjestä putoaa/)).toBeVisible();
  await tabTo(page, data.getByRole('button', { name: 'Poista tieto' }));
  await page.keyboard.press('Enter');
  await expect(data.getByText('Poistettu: Koti')).toBeVisible();
  await expect(title(page)).not.toHaveText(before ?? '');
});

test('A service sends something back, and the person takes what they want of it', {
  tag: ANYWHERE,
}, async ({ page }) => {
  await page.goto('/opiskelu/hakemus/?lang=fi');
  const send = page.getByRole('button', { name: 'Lähetä hakemus' });
  await expect(send).toBeVisible({ timeout: 30_000 });
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Tee linkki' }));
  await page.keyboard.press('Enter');
  const home = page.getByRole('link', { name: 'Avaa omat tiedot' });
  await tabTo(page, home);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Sinulle on lähetetty tietoja' })).toBeFocused({
    timeout: 30_000,
  });
  expect(page.url()).not.toContain('aurora_offer');
  await expect(page.getByText('Revonsaaren opiskelija-asunnot').first()).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Ota omiin tietoihin: Kunta' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Otettu omiin tietoihisi.')).toBeVisible();
  const data = page.locator('[data-part=data]');
  await expect(data.locator('li').filter({ hasText: 'Revonsaari' }).first()).toBeVisible();
  await expectAccessible(page);
});
