import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, test } from '../support/find-page.ts';

/** What is left of a group in the tab and on the device. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((key) =>
      key.startsWith('aurora-group'),
    ),
  );
}

/** Moves the focus to a control as Tab does, and presses it. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  await button.focus();
  await page.keyboard.press('Enter');
}

test('A leader, ten made-up players and somebody on a phone see the picture of their group', async ({
  page: leader,
}) => {
  await leader.goto('/kysely/ohjaaja/?lang=fi');
  await expect(leader.getByRole('button', { name: 'Tee ryhmä' })).toBeVisible();
  await press(leader, 'Tee ryhmä');
  const code = await leader.getByText(/^[0-9A-Z]{4} [0-9A-Z]{4}$/).textContent();
  await expect(leader.getByText('Kukaan ei ole vielä liittynyt.')).toBeVisible();
  await press(leader, 'Tuo kymmenen keksittyä pelaajaa');
  await expect(leader.getByRole('heading', { name: 'Mukana: 10' })).toBeVisible();

  const phone = await leader.context().newPage();
  await phone.setViewportSize({ width: 320, height: 640 });
  await phone.goto(`/kysely/ryhma/?lang=fi#aurora_group=${code?.replace(' ', '')}`);
  await expect(phone.getByRole('textbox', { name: 'Koodi' })).toHaveValue(code ?? '');
  expect(new URL(phone.url()).hash).toBe('');
  await phone.getByRole('textbox', { name: 'Nimimerkki' }).fill('Kaarnavene');
  await phone.getByRole('radio', { name: 'Ilves' }).check();
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);
  await press(phone, 'Liity');
  await expect(phone.getByRole('heading', { name: 'Olet mukana, Kaarnavene 2' })).toBeFocused();

  await press(leader, 'Avaa: Minä');
  await press(phone, 'Vastaa: Minä');
  for (;;) {
    await expect(phone.getByRole('heading', { level: 2 })).toBeFocused();
    const radios = phone.getByRole('radio');
    if ((await radios.count()) > 0) {
      await radios.first().focus();
      await phone.keyboard.press(' ');
    }
    const send = phone.getByRole('button', { name: 'Lähetä vastaukset' });
    if (await send.isVisible()) break;
    await press(phone, /^(Seuraava|Ohita)$/);
  }
  await expectNoSidewaysScroll(phone);
  await press(phone, 'Lähetä vastaukset');
  await expect(phone.getByText('Vastauksesi ovat perillä.')).toBeVisible();
  await phone.reload();
  await expect(phone.getByText('Vastauksesi ovat perillä.')).toBeVisible();
  await expect(phone.getByText('Kaarnavene 2 (sinä)')).toBeVisible();
  await expect(leader.getByText('Vastannut 11 / 11')).toBeVisible();

  // Without a server the group lives in the leader's page.
  if (!(await leader.getByText('Tällä sivulla ei ole palvelinta').isVisible())) {
    await leader.reload();
    await expect(leader.getByText(/^Vastannut\s\d+\s\/\s\d+$/)).toBeVisible();
  }
  await press(leader, 'Näytä seinällä');
  const wall = leader.getByRole('dialog');
  await expect(wall.getByRole('heading', { name: 'Auki on nyt: Minä' })).toBeVisible();
  await expectAccessible(leader, 'dialog');
  await wall.getByRole('button', { name: 'Sulje: Minä' }).press('Enter');
  await wall.getByRole('button', { name: 'Sulje', exact: true }).press('Enter');
  await expect(wall.getByRole('heading', { name: 'Ryhmän kuva: Minä' })).toBeVisible();
  await expect(wall.getByText('Osuudet on pyöristetty tarkoituksella')).toBeVisible();
  await leader.keyboard.press('Escape');
  await expect(wall).toBeHidden();

  await expect(phone.getByText('Osuudet on pyöristetty tarkoituksella')).toBeVisible();
  await expectAccessible(phone);
  await press(phone, 'Katso oma tuloksesi');
  await expect(phone.getByRole('heading', { name: 'Näin vastasit' })).toBeFocused();
  await press(phone, 'Näytä palvelut');
  await expect(phone.getByRole('article').first()).toBeVisible();
  await press(phone, 'Takaisin ryhmään');

  await press(leader, 'Lopeta ryhmä');
  await press(leader, 'Lopeta ja poista');
  await expect(
    leader.getByText('Ryhmä on lopetettu ja sen vastaukset on poistettu.'),
  ).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Ryhmä on päättynyt' })).toBeVisible();
  await press(phone, 'Poista vastaukseni tältä laitteelta');
  await expect(phone.getByRole('heading', { name: 'Liity ryhmään' })).toBeVisible();
  expect([...(await kept(leader)), ...(await kept(phone))]).toEqual([]);
});
