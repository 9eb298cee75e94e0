import { expect, type Locator, type Page } from '@playwright/test';
import { ChatOnPage } from '../support/chat.ts';
import { textsIn, WebChatOnPage } from '../support/web-chat.ts';
import { HOSTS_PORT, SERVICE_PORT } from './places.ts';
import { test } from './test.ts';
import { OWN_PICTURE } from './transcript.ts';

const OURS = new RegExp(
  `^(https?|ws)://127\\.0\\.0\\.1:(${SERVICE_PORT}|${HOSTS_PORT})/|^data:|^blob:`,
);

/** The widest picture that a test needs. */
const PICTURE = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"><rect width="320" height="120" fill="teal"/></svg>',
);

/** Serves the picture, and notes whatever a hostile text has made run. */
async function prepare(page: Page): Promise<void> {
  await page.route(OWN_PICTURE, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  );
  await page.addInitScript(() => {
    const hostile = () => {
      throw new Error('Something hostile ran.');
    };
    Object.assign(window, { hostile });
  });
}

/** The chat with everything that a bot can say, in a renderer. */
async function beginOn(page: Page, place: 'own-renderer' | 'web-chat'): Promise<ChatOnPage> {
  await prepare(page);
  // Each renderer begins with a person who has never been here.
  await page.route('**/nobody', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('/nobody');
  await page.evaluate(() => localStorage.clear());
  await page.goto(`/${place}`);
  const chat = place === 'web-chat' ? new WebChatOnPage(page) : new ChatOnPage(page);
  await chat.begin();
  await expect(chat.message('Mitä seuraavaksi?')).toHaveCount(1);
  return chat;
}

/** What the bot was told, as it repeats it. */
async function told(messages: Locator): Promise<unknown[]> {
  const texts = await messages.allTextContents();
  return texts.map((text) => JSON.parse(text.slice(text.indexOf('{'))));
}

test.describe('The same conversation in both renderers', () => {
  test('reads the same in the same order, runs nothing and asks nobody else', async ({
    page,
    traces,
  }) => {
    await beginOn(page, 'own-renderer');
    const entries = page.locator('aurora-chat .entries');
    await expect(entries.getByText('Nuorten neuvontapiste')).toBeVisible();
    // Our own transcript shows the words of an adaptive card as they are written.
    const own = await textsIn(entries, ['.attachments > .bubble', '.rating']);
    expect(own.length).toBeGreaterThan(300);

    const chat = (await beginOn(page, 'web-chat')) as WebChatOnPage;
    await expect(chat.frame.getByText('Nuorten neuvontapiste')).toBeVisible();
    const shown = (await textsIn(chat.frame.locator('body'))).join('\n');
    let at = 0;
    for (const text of own) {
      const found = shown.indexOf(text, at);
      expect(found, `“${text}” after “${shown.slice(Math.max(0, at - 80), at)}”`).not.toBe(-1);
      at = found + text.length;
    }
    for (const words of ['Jätä', 'soittopyyntö', 'Soitammearkisin.', 'Vieraskuva', 'Lähetäpyyntö'])
      expect(shown).toContain(words);
    await expect(chat.frame.locator('script:not([nonce])')).toHaveCount(0);
    expect(traces.requests.filter((url) => !OURS.test(url))).toEqual([]);
  });

  test('tells the bot the same when the same is pressed', async ({ page }) => {
    const heard: unknown[][] = [];
    for (const place of ['own-renderer', 'web-chat'] as const) {
      const chat = await beginOn(page, place);
      const inside = chat instanceof WebChatOnPage ? chat.frame.locator('body') : chat.dialog;
      const replies = chat.message('Kuulin:');
      const press = async (name: string, within: Locator = inside) => {
        const before = await replies.count();
        await within.getByRole('button', { name, exact: true }).click();
        await expect(replies).toHaveCount(before + 1);
      };
      await press('Kysy minulta', chat.dialog);
      await press('Hyvin');
      await expect(inside.getByRole('button', { name: 'Huonosti' })).toHaveCount(0);
      for (const name of ['Varaa aika', 'Kerro lisää', 'Muistuta']) await press(name);
      // What the person has pressed stands there in their own words.
      for (const words of ['Hyvin', 'Haluan varata ajan', 'Kerro lisää', 'Muistuta minua'])
        await expect(chat.message(words).last()).toBeVisible();
      heard.push(await told(replies));
    }
    expect(heard[0]).toEqual([
      { text: 'kysy', value: null },
      { text: 'Hyvin', value: { question_id: 'mood', answer: 'good' } },
      { text: 'Haluan varata ajan', value: null },
      { text: '', value: { topic: 'library' } },
      { text: 'remind', value: null },
    ]);
    expect(heard[1]).toEqual(heard[0]);
  });
});
