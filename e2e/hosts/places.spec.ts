import { expect } from '@playwright/test';
import { ChatOnPage } from '../support/chat.ts';
import { PLACES, SERVICE_PORT } from './places.ts';
import { layoutShift, test } from './test.ts';

const LOADER = `http://127.0.0.1:${SERVICE_PORT}/embed/aurora-chat.js`;
const ORDINARY = Object.keys(PLACES).filter(
  (name) => !['right-to-left', 'two', 'no-storage'].includes(name),
);

for (const name of ORDINARY) {
  test.describe(`On a website: ${name}`, () => {
    test('costs one request until it is opened, and then works', async ({
      page,
      context,
      traces,
    }) => {
      await page.goto(`/${name}`);
      const chat = new ChatOnPage(page);
      await expect(chat.launcher).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(new Set(traces.requests)).toEqual(new Set([LOADER]));
      expect(await layoutShift(page)).toBe(0);
      expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      const heading = page.locator('h1');
      const place = await heading.boundingBox();

      await chat.begin();
      await expect(chat.message('Hei!')).toBeVisible();
      await chat.say('Onko teillä satuja?');
      await expect(chat.message('Kuulin: Onko teillä satuja?')).toBeVisible();
      expect(await context.cookies()).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(chat.dialog).toBeHidden();
      await expect(chat.launcher).toBeFocused();
      expect(await heading.boundingBox()).toEqual(place);
    });
  });
}

test('A page’s own styles do not reach the chat', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const looks: string[] = [];
  for (const name of ['plain', 'resets', 'on-top', 'small-rem']) {
    await page.goto(`/${name}`);
    const chat = new ChatOnPage(page);
    await expect(chat.launcher).toBeVisible();
    const launcher = await chat.launcher.boundingBox();
    await chat.launcher.click();
    const begin = chat.dialog.getByRole('button', { name: chat.words.begin });
    await expect(begin).toBeVisible();
    const button = await begin.evaluate((element) => {
      const { fontSize, display, color, height } = getComputedStyle(element);
      return { fontSize, display, color, height };
    });
    const window = await chat.dialog.boundingBox();
    looks.push(JSON.stringify({ launcher, button, window }));
  }
  expect([...new Set(looks)]).toEqual([looks[0]]);
});

test('Nothing of the page lies over the open chat', async ({ page }) => {
  await page.goto('/on-top');
  const chat = new ChatOnPage(page);
  await chat.launcher.click();
  const begin = chat.dialog.getByRole('button', { name: chat.words.begin });
  await expect(begin).toBeVisible();
  const box = await begin.boundingBox();
  const isOnTop = await page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.localName === 'aurora-chat',
    { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 },
  );
  expect(isOnTop).toBe(true);
});

test('On a page in Arabic the chat speaks Arabic from right to left', async ({ page, traces }) => {
  await page.goto('/right-to-left');
  await expect(page.getByRole('button', { name: 'افتح الدردشة' })).toBeVisible();
  expect(traces.requests).toEqual([LOADER]);
  await page.getByRole('button', { name: 'افتح الدردشة' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName('دليل المكتبة');
  await expect(dialog).toHaveCSS('direction', 'rtl');
  const [window, screen] = [await dialog.boundingBox(), page.viewportSize()];
  expect(window?.x).toBeGreaterThanOrEqual(0);
  expect((window?.x ?? 0) + (window?.width ?? 0)).toBeLessThanOrEqual(screen?.width ?? 0);
});

test('A page in one piece may take the chat out and put it back; the conversation stays', async ({
  page,
}) => {
  await page.goto('/app');
  const chat = new ChatOnPage(page);
  await chat.begin();
  await chat.say('Muistatko minut?');
  await expect(chat.message('Kuulin: Muistatko minut?')).toBeVisible();
  const leave = page.getByRole('button', { name: 'Toinen sivu' });
  await leave.click();
  await expect(page.locator('aurora-chat')).toHaveCount(0);
  await leave.click();
  await expect(chat.launcher).toBeVisible();
  await chat.launcher.click();
  await expect(chat.message('Kuulin: Muistatko minut?')).toHaveCount(1);
  await chat.say('Hyvä');
  await expect(chat.message('Kuulin: Hyvä')).toHaveCount(1);
});

test('Who comes back to a long conversation finds its end in sight', async ({ page }) => {
  await page.goto('/plain');
  const chat = new ChatOnPage(page);
  await chat.begin();
  for (let count = 1; count <= 8; count += 1) {
    await chat.say(`Kysymys ${count}`);
    await expect(chat.message(`Kuulin: Kysymys ${count}`)).toHaveCount(1);
  }
  await page.reload();
  // The conversation comes while the window is still closed.
  await expect(page.locator('aurora-chat .entries')).toContainText('Kuulin: Kysymys 8');
  await chat.launcher.click();
  await expect(chat.message('Kuulin: Kysymys 8')).toBeInViewport();
  await expect(chat.message('Kuulin: Kysymys 1')).not.toBeInViewport();
});

test('Two chats on a page share nothing', async ({ page }) => {
  await page.goto('/two');
  const [first, second] = ['opas', 'toinen'].map(
    (bot) => new ChatOnPage(page, 'fi', page.locator(`aurora-chat[bot="${bot}"]`)),
  ) as [ChatOnPage, ChatOnPage];
  await first.begin();
  await first.say('Vain sinulle');
  await expect(first.message('Kuulin: Vain sinulle')).toBeVisible();
  await second.begin();
  await expect(second.message('Hei!')).toBeVisible();
  await expect(second.message('Vain sinulle')).toHaveCount(0);
  await second.say('Eri asia');
  await expect(second.message('Kuulin: Eri asia')).toBeVisible();
  await expect(first.message('Eri asia')).toHaveCount(0);
});

test('The script twice is one chat', async ({ page }) => {
  await page.goto('/twice');
  await expect(new ChatOnPage(page).launcher).toBeVisible();
  await expect(page.locator('aurora-chat')).toHaveCount(1);
});

test('With storage blocked the chat works and forgets when the page goes', async ({
  page,
  traces,
}) => {
  await page.goto('/no-storage');
  const chat = new ChatOnPage(page);
  await expect(chat.launcher).toBeVisible();
  expect(traces.requests).toEqual([LOADER]);
  await chat.begin();
  await chat.say('Säilytkö?');
  await expect(chat.message('Kuulin: Säilytkö?')).toBeVisible();
  await page.reload();
  await chat.begin();
  await expect(chat.message('Hei!')).toBeVisible();
  await expect(chat.message('Säilytkö?')).toHaveCount(0);
});
