import { expect, type Page } from '@playwright/test';
import { ChatOnPage } from '../support/chat.ts';
import { expectAccessible, expectNoSidewaysScroll, test } from '../support/find-page.ts';
import { ANYWHERE } from '../tags.ts';

// All people of a server queue at the same desk: one after another, nobody takes another's person.
test.describe.configure({ mode: 'default' });

/** The first question waits for the services and bots of a page without a server to load. */
const FIRST = { timeout: 30_000 };

/** The advisers' desk of the page, which holds the chat of the person as well. */
async function goOnDuty(page: Page, name: string): Promise<void> {
  await page.goto('/neuvonta/?lang=fi');
  await page.getByRole('textbox', { name: 'Nimesi, jonka asiakas näkee' }).fill(name);
  await page.getByRole('button', { name: 'Aloita päivystys' }).click();
  await expect(page.getByText(`Päivystät nimellä ${name}.`)).toBeVisible(FIRST);
}

/** Asks for a human and agrees that they may read the conversation. */
async function joinQueue(chat: ChatOnPage): Promise<void> {
  await chat.begin();
  await chat.say('haluan puhua ihmiselle');
  await expect(chat.message('Neuvoja näkee tämän keskustelun')).toBeVisible(FIRST);
  await chat.dialog.getByRole('button', { name: 'Kyllä, jonoon' }).click();
  await expect(chat.message(/Olet jonossa, sijasi on/)).toBeVisible();
}

test('A person asks for a human, talks with an adviser, and gets back to the bot', async ({
  page,
  context,
}, { project }) => {
  const name = `Aino ${project.name} ${test.info().workerIndex}`;
  await goOnDuty(page, name);
  await expectAccessible(page);
  const chat = new ChatOnPage(page);
  await joinQueue(chat);
  await page
    .getByRole('button', { name: /^Ota keskustelu/ })
    .first()
    .click();
  await expect(chat.message(`Nyt sinulle vastaa ${name}`)).toBeVisible();

  const log = page.getByRole('main').getByRole('log');
  await expect(log.getByText('haluan puhua ihmiselle')).toBeVisible();
  await page.getByRole('textbox', { name: 'Viestisi asiakkaalle' }).fill('Hei, miten voin auttaa?');
  await page.keyboard.press('Enter');
  await expect(chat.message('Hei, miten voin auttaa?')).toBeVisible();
  await expect(chat.message('Hei, miten voin auttaa?').getByText(`${name}:`)).toBeVisible();

  await chat.say('moi, numeroni on 040 123 4567');
  const warning = chat.dialog.getByRole('button', { name: /Lähetä silti/ });
  await warning.click();
  await expect(log.getByText(/^moi, numeroni on/)).toBeVisible();
  await expect(log.getByText('040 123 4567')).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Palauta botille' }).click();
  await expect(chat.message('Voit jatkaa minun kanssani')).toBeVisible();
  await chat.say('kaveri kiusaa mua koulussa');
  await expect(chat.message('Kiusaaminen ei ole sinun syytäsi')).toBeVisible(FIRST);
  expect(await context.cookies()).toEqual([]);
});

test('The queue can be left, and an adviser can end the conversation so that it is rated', {
  tag: ANYWHERE,
}, async ({ page }) => {
  await goOnDuty(page, 'Eero');
  const chat = new ChatOnPage(page);
  await joinQueue(chat);
  const take = page.getByRole('button', { name: /^Ota keskustelu/ }).first();
  await expect(take).toBeVisible();
  // The bot says the place in the queue, and nothing else says it again; the way out stays.
  await expect(chat.dialog.getByText(/Olet jonossa|Jonotusnumerosi/)).toHaveCount(1);
  await chat.say('kaveri kiusaa mua koulussa');
  await expect(chat.message('kaveri kiusaa')).toBeVisible();
  await chat.dialog.getByRole('button', { name: 'Poistu jonosta' }).click();
  await expect(chat.message('Poistuit jonosta')).toBeVisible();

  await chat.say('haluan puhua ihmiselle');
  await chat.dialog.getByRole('button', { name: 'Kyllä, jonoon' }).click();
  await take.click();
  await expect(chat.message('Nyt sinulle vastaa Eero')).toBeVisible();
  await expect(chat.dialog.getByText(/Keskustelet nyt ihmisen kanssa/)).toHaveCount(1);
  await expect(chat.dialog.getByRole('button', { name: 'Lopeta neuvojan kanssa' })).toBeVisible();
  await page.getByRole('button', { name: 'Lopeta keskustelu', exact: true }).click();
  await expect(chat.message('Kiitos keskustelusta')).toBeVisible();
  await expect(chat.dialog.getByText(/Saitko apua|Miten|arvio/i).first()).toBeVisible();
});

test('A person who deletes the conversation is gone from the desk, and the adviser is told', {
  tag: ANYWHERE,
}, async ({ page }) => {
  await goOnDuty(page, 'Liisa');
  const chat = new ChatOnPage(page);
  await joinQueue(chat);
  await page
    .getByRole('button', { name: /^Ota keskustelu/ })
    .first()
    .click();
  await expect(chat.message('Nyt sinulle vastaa Liisa')).toBeVisible();
  await chat.choose(chat.words.remove);
  await chat.dialog.getByRole('button', { name: chat.words.remove, exact: true }).click();
  await expect(page.getByText('Asiakas poisti keskustelun.')).toBeVisible();
});

test('The desk fits a phone of 320 pixels and is worked by keyboard', {
  tag: ANYWHERE,
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/neuvonta/?lang=fi');
  await page.getByRole('textbox', { name: 'Nimesi, jonka asiakas näkee' }).focus();
  await page.keyboard.type('Matti');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Jono' })).toBeVisible(FIRST);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
