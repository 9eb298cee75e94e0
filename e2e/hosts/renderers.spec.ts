import { type Locator, type Page, test as plain, expect as plainExpect } from '@playwright/test';
import { ChatOnPage } from '../support/chat.ts';
import { textsIn, WebChatOnPage } from '../support/web-chat.ts';
import { HOSTS_PORT, SERVICE_PORT } from './places.ts';
import { test } from './test.ts';
import { OWN_PICTURE } from './transcript.ts';

/** Web Chat draws everything that a bot can say, twenty hostile messages among it, and that takes long. */
const expect = plainExpect.configure({ timeout: 30_000 });

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

test.describe('Web Chat on a website', () => {
  test('loads nothing before the conversation begins, and leaves the window by Escape', async ({
    page,
    traces,
  }) => {
    await page.goto('/web-chat-strict');
    const chat = new WebChatOnPage(page);
    await chat.launcher.click();
    await expect(chat.dialog.getByRole('button', { name: chat.words.begin })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(traces.requests.filter((url) => url.includes('/webchat/'))).toEqual([]);
    await chat.dialog.getByRole('button', { name: chat.words.begin }).click();
    await expect(chat.message('Hei!')).toBeVisible();
    await chat.say('Onko teillä satuja?');
    await expect(chat.message('Kuulin: Onko teillä satuja?')).toBeVisible();
    await chat.message('Hei!').click();
    await page.keyboard.press('Escape');
    await expect(chat.dialog).toBeHidden();
    await expect(chat.launcher).toBeFocused();
  });

  test('goes on with the conversation after the page was loaded anew', async ({ page }) => {
    await page.goto('/web-chat');
    const chat = new WebChatOnPage(page);
    await chat.begin();
    await chat.say('Säilytkö?');
    await expect(chat.message('Säilytkö?')).toHaveCount(2);
    await page.reload();
    await chat.launcher.click();
    await expect(chat.message('Säilytkö?')).toHaveCount(2);
  });

  test('follows the colours and the language of the page, and keeps what was said', async ({
    page,
  }) => {
    await page.goto('/web-chat-colours');
    const chat = new WebChatOnPage(page);
    await chat.begin();
    await chat.say('Onko teillä satuja?');
    const said = chat.frame.locator('.webchat__bubble--from-user .webchat__bubble__content');
    await expect(said.first()).toHaveCSS('background-color', 'rgb(42, 110, 187)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(said.first()).toHaveCSS('background-color', 'rgb(156, 199, 245)');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => document.body.classList.add('night'));
    await expect(said.first()).toHaveCSS('background-color', 'rgb(255, 209, 102)');
    await expect(said.first()).toHaveCSS('color', 'rgb(27, 27, 27)');

    await chat.dialog.getByRole('combobox').selectOption('ar');
    await expect(chat.frame.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(chat.frame.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(chat.message('Onko teillä satuja?').first()).toBeVisible();
  });

  test('holds back personal data that was written into a card', async ({ page }) => {
    const chat = (await beginOn(page, 'web-chat')) as WebChatOnPage;
    const heard = chat.message('Kuulin:');
    const submit = chat.frame.getByRole('button', { name: 'Lähetä pyyntö' });
    const topic = chat.frame.getByRole('textbox', { name: 'Aihe' });
    await topic.first().fill('Tunnus 131052-308T');
    await submit.click();
    const warning = chat.dialog.getByRole('alert');
    await expect(warning).toContainText('henkilötunnus');
    await expect(heard).toHaveCount(0);
    await warning.getByRole('button', { name: 'Muokkaa viestiä' }).click();
    await expect(warning).toHaveCount(0);
    await submit.click();
    await warning.getByRole('button', { name: /^Poista/ }).click();
    await expect(heard).toHaveCount(1);
    expect(await told(heard)).toEqual([
      { text: '', value: { kind: 'call-me', topic: 'Tunnus [poistettu]' } },
    ]);
    await expect(chat.message('Lähetä pyyntö')).toBeVisible();
  });

  test('hears what is said aloud, and sends it the way of what is written', async ({ page }) => {
    await page.addInitScript(() => {
      class Recognition extends EventTarget {
        start() {
          const tell = (type: string, more = {}) => {
            const event = Object.assign(new Event(type), more);
            this.dispatchEvent(event);
            (this as unknown as Record<string, (heard: Event) => void>)[`on${type}`]?.(event);
          };
          const result = [{ confidence: 1, transcript: 'Onko kirjasto auki' }];
          queueMicrotask(() => {
            for (const type of ['start', 'audiostart', 'soundstart', 'speechstart']) tell(type);
            tell('result', {
              resultIndex: 0,
              results: [Object.assign(result, { isFinal: true })],
            });
            for (const type of ['speechend', 'soundend', 'audioend', 'end']) tell(type);
          });
        }
        stop() {}
        abort() {}
      }
      class Utterance extends EventTarget {
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const spoken: string[] = [];
      const synthesis = Object.assign(new EventTarget(), {
        speak: (utterance: Utterance) => {
          spoken.push(utterance.text);
          queueMicrotask(() => {
            for (const type of ['start', 'end']) utterance.dispatchEvent(new Event(type));
          });
        },
        cancel: () => {},
        getVoices: () => [],
      });
      Object.assign(window, {
        spoken,
        SpeechRecognition: Recognition,
        webkitSpeechRecognition: Recognition,
        SpeechSynthesisUtterance: Utterance,
      });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    });
    await page.goto('/web-chat-speaking');
    const chat = new WebChatOnPage(page);
    await chat.begin();
    await chat.frame.getByRole('button', { name: /puhu/i }).click();
    await expect(chat.message('Kuulin: Onko kirjasto auki')).toBeVisible();
    const spoken = () =>
      chat.frame
        .locator('html')
        .evaluate(() => (window as unknown as { spoken: string[] }).spoken.filter(Boolean));
    await expect.poll(spoken).toEqual(['Kuulin: Onko kirjasto auki']);
  });
});

for (const [what, place, missing] of [
  ['whose policy allows no frame', 'web-chat-no-frame', null],
  ['whose service has no Web Chat', 'web-chat', '**/embed/webchat/**'],
  ['whose network loses a part of the chat', 'web-chat', '**/embed/chunks/part-*.js'],
] as const) {
  plain(
    `On a website ${what} the chat draws the conversation itself and says so`,
    async ({ page }) => {
      if (missing) await page.route(missing, (route) => route.fulfill({ status: 404, body: '' }));
      await page.addInitScript(() => {
        addEventListener('aurora-error', (event) =>
          document.documentElement.setAttribute(
            'data-failed',
            (event as CustomEvent).detail.reason,
          ),
        );
      });
      await page.goto(`/${place}`);
      const chat = new ChatOnPage(page);
      await chat.begin();
      await expect(chat.dialog.getByRole('listitem').first()).toBeVisible({ timeout: 20_000 });
      await expect(page.locator('html')).toHaveAttribute('data-failed', 'renderer');
      await chat.say('Kuuletko?');
      await expect(chat.dialog.getByText('Kuuletko?').first()).toBeVisible();
    },
  );
}
