import { expect, type Page, type WebSocketRoute } from '@playwright/test';
import { ChatOnPage } from '../support/chat.ts';
import { SERVICE_PORT } from './places.ts';
import { test } from './test.ts';

const SERVICE = new RegExp(`:${SERVICE_PORT}/(v3|aurora)/`);
const HOUR = 3_600_000;

/** A service that a test can take away and bring back. */
async function breakable(
  page: Page,
): Promise<{ goAway: () => Promise<void>; comeBack: () => void }> {
  let isThere = true;
  const open = new Set<WebSocketRoute>();
  await page.route(SERVICE, (route) => (isThere ? route.continue() : route.abort()));
  await page.routeWebSocket(SERVICE, (socket) => {
    if (!isThere) return socket.close();
    open.add(socket);
    socket.connectToServer();
  });
  return {
    goAway: async () => {
      isThere = false;
      for (const socket of open) await socket.close();
      open.clear();
    },
    comeBack: () => {
      isThere = true;
    },
  };
}

test('Offline at the start, the launcher says so and opens when the network is back', async ({
  page,
  context,
}) => {
  await page.goto('/plain');
  const chat = new ChatOnPage(page);
  await expect(chat.launcher).toBeVisible();
  await context.setOffline(true);
  await chat.launcher.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Ei auennut.' })).toBeVisible();
  await context.setOffline(false);
  await chat.begin();
  await expect(chat.message('Hei!')).toBeVisible();
});

test('A server that is gone for a minute loses nothing and doubles nothing', async ({ page }) => {
  await page.clock.install();
  const service = await breakable(page);
  await page.goto('/plain');
  const chat = new ChatOnPage(page);
  await chat.begin();
  await expect(chat.message('Hei!')).toBeVisible();
  await service.goAway();
  await chat.say('Kuuletko?');
  await chat.say('Haloo?');
  await page.clock.runFor(30_000);
  await expect(chat.dialog.getByText('Ei yhteyttä.')).toBeVisible();
  await expect(chat.message('Haloo?')).toBeVisible();
  await page.clock.runFor(30_000);
  service.comeBack();
  for (const words of ['Kuulin: Kuuletko?', 'Kuulin: Haloo?']) {
    await expect(async () => {
      await page.clock.runFor(5_000);
      await expect(chat.message(words)).toHaveCount(1, { timeout: 1_000 });
    }).toPass();
  }
  await expect(chat.dialog.getByText('Ei yhteyttä.')).toBeHidden();
  await expect(chat.message('Kuuletko?')).toHaveCount(2);
});

test('Who writes faster than the network brings the chat its parts loses no word', async ({
  page,
}) => {
  let release = () => {};
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/personal-data/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/plain');
  const chat = new ChatOnPage(page);
  await chat.begin();
  await chat.say('Ensimmäinen');
  await chat.say('Toinen');
  await chat.field.fill('Kesken jäänyt');
  release();
  await expect(chat.message('Kuulin: Toinen')).toHaveCount(1);
  await expect(chat.message('Kuulin: Ensimmäinen')).toHaveCount(1);
  await expect(chat.field).toHaveValue('Kesken jäänyt');
  await chat.field.fill('Numeroni on 040 123 4567');
  await chat.field.press('Enter');
  await expect(chat.dialog.getByRole('alert').filter({ hasText: 'puhelinnumero' })).toBeVisible();
  await expect(chat.field).toHaveValue('Numeroni on 040 123 4567');
  await chat.field.fill('Sitten kerron, missä asun. Numeroni on 040 123 4567');
  await chat.field.press('Enter');
  await chat.dialog.getByRole('button', { name: 'Poista tiedot ja lähetä' }).click();
  await expect(
    chat.message('Kuulin: Sitten kerron, missä asun. Numeroni on [poistettu]'),
  ).toHaveCount(1);
});

test('What was written without a connection survives a reload', async ({ page }) => {
  await page.clock.install();
  const service = await breakable(page);
  await page.goto('/plain');
  const chat = new ChatOnPage(page);
  await chat.begin();
  await expect(chat.message('Hei!')).toBeVisible();
  await service.goAway();
  await chat.say('Älä hukkaa tätä');
  await expect(chat.message('Älä hukkaa tätä')).toBeVisible();
  service.comeBack();
  await page.reload();
  await chat.launcher.click();
  await expect(async () => {
    await page.clock.runFor(5_000);
    await expect(chat.message('Kuulin: Älä hukkaa tätä')).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
});

for (const hours of [-2, 2]) {
  test(`With a clock ${hours} hours wrong the chat works and goes on after a reload`, async ({
    page,
  }) => {
    await page.clock.install({ time: Date.now() + hours * HOUR });
    await page.clock.resume();
    await page.goto('/plain');
    const chat = new ChatOnPage(page);
    await chat.begin();
    await chat.say('Mitä kello on?');
    await expect(chat.message('Kuulin: Mitä kello on?')).toBeVisible();
    await page.reload();
    await chat.launcher.click();
    await expect(chat.message('Kuulin: Mitä kello on?')).toHaveCount(1);
    await page.clock.fastForward(HOUR / 2);
    await chat.say('Entä nyt?');
    await expect(chat.message('Kuulin: Entä nyt?')).toHaveCount(1);
  });
}
