import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { ChatOnPage } from '../support/chat.ts';
import { expectAccessible, expectNoSidewaysScroll, test } from '../support/find-page.ts';
import { ANYWHERE, PAGE_ALONE } from '../tags.ts';

/** The first question waits for the services and bots of a page without a server to load. */
const FIRST = { timeout: 30_000 };

test('Finnish, then Swedish, a reload, saved and deleted: one conversation', async ({
  page,
  context,
}, { project }) => {
  await page.goto('/?lang=fi');
  const chat = new ChatOnPage(page);
  await chat.begin();
  await chat.say('kaveri kiusaa mua koulussa enkä uskalla mennä');
  await expect(chat.message('Kiusaaminen ei ole sinun syytäsi')).toBeVisible(FIRST);
  const card = chat.cards.first();
  await expect(card).toBeVisible();
  await expectAccessible(page);
  await card.getByRole('button', { name: chat.words.helpful, exact: true }).click();
  await expect(card.getByText(chat.words.thanks)).toBeVisible();

  await chat.dialog.getByRole('combobox', { name: chat.words.language }).selectOption('sv');
  const swedish = new ChatOnPage(page, 'sv');
  await expect(swedish.field).toBeVisible();
  await expect(swedish.message('kaveri kiusaa mua koulussa')).toBeVisible();
  await expect(swedish.message('Vill du ha råd om hur')).toBeVisible();
  await swedish.say('var kan jag få hjälp med hyran?');
  await expect(swedish.message('Boenderådgivaren hjälper dig')).toBeVisible();

  // Where the services run in the page, they begin anew with it.
  if (project.name === 'server') {
    await page.reload();
    await swedish.launcher.click();
    await expect(swedish.field).toBeVisible();
    await expect(swedish.dialog.getByText('Boenderådgivaren hjälper dig')).toBeVisible();
    await expect(swedish.dialog.getByText('kaveri kiusaa mua koulussa')).toBeVisible();
  }

  const download = page.waitForEvent('download');
  await swedish.choose(swedish.words.saveText);
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(saved).toContain('kaveri kiusaa mua koulussa enkä uskalla mennä');
  expect(saved).toContain('Boenderådgivaren hjälper dig');

  await swedish.choose(swedish.words.remove);
  await swedish.dialog.getByRole('button', { name: swedish.words.remove, exact: true }).click();
  await expect(swedish.dialog.getByText(swedish.words.removed)).toBeVisible();
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  await page.keyboard.press('Escape');
  await expect(swedish.dialog).toBeHidden();
});

test('Written Swedish is answered in Swedish, and nonsense ends politely at a human', {
  tag: ANYWHERE,
}, async ({ page }) => {
  await page.goto('/?lang=fi');
  const chat = new ChatOnPage(page);
  await chat.begin();
  await chat.say('kaveri kiusaa mua koulussa enkä uskalla mennä');
  await expect(chat.message('Kiusaaminen ei ole sinun syytäsi')).toBeVisible(FIRST);
  await expect(chat.cards.first()).toBeVisible();
  await chat.say('var kan jag få hjälp med hyran?');
  const answer = chat.dialog.getByText('Boenderådgivaren hjälper dig');
  await expect(answer).toBeVisible();
  expect(await answer.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(
    'sv',
  );
  await chat.say('asdf qwer');
  await expect(chat.dialog.getByRole('link', { name: '011 000 0402' }).last()).toHaveAttribute(
    'href',
    'tel:0110000402',
  );
});

// A server remembers.
test('A page that forgets when it goes says so, and begins anew', {
  tag: PAGE_ALONE,
}, async ({ page }) => {
  await page.goto('/?lang=fi');
  const chat = new ChatOnPage(page);
  await chat.begin();
  await chat.say('oon tosi yksinäinen');
  await expect(chat.cards.first()).toBeVisible(FIRST);
  await page.reload();
  await chat.launcher.click();
  await expect(chat.dialog.getByText('Aiempi keskustelu ei ole enää tallessa.')).toBeVisible(FIRST);
  await expect(chat.message('Olen Revonsaaren opas')).toHaveCount(1);
  await expect(chat.message('oon tosi yksinäinen')).toHaveCount(0);
  await chat.say('kaveri kiusaa mua koulussa enkä uskalla mennä');
  await expect(chat.message('Kiusaaminen ei ole sinun syytäsi')).toHaveCount(1);
});

test('In danger the numbers come first, and can be called', { tag: ANYWHERE }, async ({ page }) => {
  await page.goto('/?lang=fi');
  const chat = new ChatOnPage(page);
  await chat.begin();
  await chat.say('haluan kuolla');
  await expect(chat.dialog.getByRole('link', { name: /112/ }).first()).toHaveAttribute(
    'href',
    'tel:112',
    FIRST,
  );
  await expectAccessible(page);
});

test('Personal data is held back until the person says so', {
  tag: ANYWHERE,
}, async ({ page }) => {
  await page.goto('/?lang=fi');
  const chat = new ChatOnPage(page);
  await chat.begin();
  await chat.say('Numeroni on 040 123 4567, soita minulle');
  const warning = chat.dialog.getByRole('alert').filter({ hasText: 'puhelinnumero' });
  await expect(warning).toBeVisible();
  await expectAccessible(page);
  await warning.getByRole('button', { name: 'Poista tiedot ja lähetä' }).click();
  await expect(chat.message('Numeroni on [poistettu]')).toBeVisible(FIRST);
  await expect(chat.dialog.getByText('040 123 4567')).toHaveCount(0);
});

test('Each page has the bot of its organisation, which a button of the page opens', {
  tag: ANYWHERE,
}, async ({ page }) => {
  await page.goto('/opiskelu/?lang=fi');
  await page.getByRole('button', { name: 'Kysy chatissa' }).click();
  const chat = new ChatOnPage(page);
  await expect(chat.dialog).toHaveAccessibleName('Opiskelumuutto', FIRST);
  await expect(chat.dialog.getByText('Meriopiston opiskelijat')).toBeVisible();
});

test('One organisation’s bot leads to another’s, and only with leave', { tag: ANYWHERE }, async ({
  page,
}) => {
  await page.goto('/?lang=fi');
  const chat = new ChatOnPage(page);
  await chat.begin();
  await chat.say('muutan opiskelemaan toiseen kaupunkiin');
  await expect(chat.message('Meriopiston opiskelijat')).toBeVisible(FIRST);
  await expect(chat.message('Hei! Olen Opiskelumuutto')).toHaveCount(0);
  await chat.dialog.getByRole('button', { name: 'Siirry', exact: true }).click();
  const greeting = chat.message('Hei! Olen Opiskelumuutto');
  await expect(greeting).toBeVisible();
  await expect(greeting.getByText('Opiskelumuutto:')).toBeInViewport();
});

test.describe('On a small screen or at 400 % zoom', { tag: ANYWHERE }, () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('every number to call is seen whole', async ({ page }) => {
    await page.goto('/?lang=fi');
    const chat = new ChatOnPage(page);
    await chat.begin();
    await chat.say('haluan kuolla');
    const numbers = chat.dialog.getByRole('link', { name: /Hätänumero|puhelin/ });
    await expect(numbers.first()).toBeVisible(FIRST);
    for (const number of await numbers.all()) {
      await number.scrollIntoViewIfNeeded();
      await expect(number).toBeInViewport({ ratio: 1 });
      const spills = await number.evaluate((link) => {
        const outer = link.getBoundingClientRect();
        return [...link.children].some((child) => {
          const { left, right } = child.getBoundingClientRect();
          return left < outer.left || right > outer.right;
        });
      });
      expect(spills).toBe(false);
    }
  });

  test('the last message and the field can be reached', async ({ page }) => {
    await page.goto('/opiskelu/?lang=fi');
    const chat = new ChatOnPage(page);
    await chat.begin();
    await chat.say('asdf qwer');
    const link = chat.dialog.getByRole('link', { name: /^011/ }).last();
    await expect(link).toBeVisible(FIRST);
    await link.scrollIntoViewIfNeeded();
    await expect(link).toBeInViewport();
    await expect(chat.field).toBeInViewport({ ratio: 1 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
