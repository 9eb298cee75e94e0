import { type Browser, expect, type Page } from '@playwright/test';
import { CHAT_WORDS } from '../support/chat.ts';
import { expectAccessible, test } from '../support/find-page.ts';
import { SERVER_ONLY } from '../tags.ts';

/** What the bot of the journey fails at first, in words that none of its examples has. */
const MESSAGE = 'bussikortti on loppunut eikä oo fyrkkaa';
const TOPIC = 'Rahat eivät riitä';

async function fillInLanguages(page: Page, group: string, texts: [string, string, string]) {
  const fields = page.getByRole('group', { name: group });
  for (const [at, language] of ['suomi', 'ruotsi', 'englanti'].entries()) {
    await fields.getByLabel(language).fill(texts[at] ?? '');
  }
}

/** What the published bot says to the message of somebody who comes to a page for the first time. */
async function askPublished(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const words = CHAT_WORDS.fi;
  await page.getByRole('button', { name: words.open }).click();
  await page.getByRole('button', { name: words.begin }).click();
  const transcript = page.getByRole('region', { name: words.transcript, exact: true });
  await expect(transcript.getByText('automaattinen neuvoja')).toBeVisible();
  const field = page.getByRole('textbox', { name: words.field });
  await field.fill(MESSAGE);
  await field.press('Enter');
  const said = transcript.getByText(/En ole varma, ymmärsinkö oikein|Rahan loppuminen on raskasta/);
  await expect(said.first()).toBeVisible();
  const text = await said.first().innerText();
  await context.close();
  return text;
}

test('A new editor makes a bot of the bank, teaches it what it failed, publishes and rolls back', {
  tag: SERVER_ONLY,
}, async ({ page, browser }) => {
  test.setTimeout(240_000);
  await page.goto('/studio/?lang=fi');
  await page.getByRole('button', { name: 'Täytä kokeilutunnus' }).click();
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await page.getByRole('link', { name: 'Tee uusi botti' }).click();

  const next = page.getByRole('button', { name: 'Seuraava' });
  await fillInLanguages(page, 'Botin nimi', ['Rahaneuvo', 'Pengaråd', 'Money advice']);
  await next.click();
  await page.getByRole('checkbox', { name: 'Pienet puheet' }).check();
  await page.getByRole('checkbox', { name: 'Raha ja koti' }).check();
  await expectAccessible(page);
  await next.click();
  await expect(page.getByRole('heading', { name: 'Ulkoasu' })).toBeVisible();
  await next.click();
  await fillInLanguages(page, 'Neuvonnan nimi', ['Neuvonta', 'Rådgivningen', 'Advice desk']);
  await page.getByLabel('Puhelin').fill('09 310 1691');
  await next.click();
  await expect(page.getByRole('heading', { name: 'Tietosuoja' })).toBeVisible();
  await next.click();
  await page.getByRole('button', { name: 'Tee ja julkaise botti' }).click();
  await expect(page.getByRole('heading', { name: 'Botti on julkaistu' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('data-bot="rahaneuvo"')).toBeVisible();
  const address = await page
    .getByRole('link', { name: /Kokeile bottia sivulla/ })
    .getAttribute('href');
  expect(await askPublished(browser, address ?? '')).toContain('En ole varma');

  await page.getByRole('link', { name: 'Jatka bottia studiossa' }).click();
  await page.getByRole('button', { name: 'Kokeile bottia' }).click();
  const log = page.getByRole('log', { name: 'Keskustelu' });
  await expect(log.getByText('automaattinen neuvoja')).toBeAttached({ timeout: 60_000 });
  const field = page.getByRole('textbox', { name: CHAT_WORDS.fi.field });
  await field.fill(MESSAGE);
  await field.press('Enter');
  await page.getByText('Tämän olisi pitänyt olla…').click();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Oikea aihe' }).fill(TOPIC);
  await page.getByRole('option', { name: TOPIC }).click();
  await page.getByRole('button', { name: 'Lisää esimerkiksi' }).click();
  await expect(page.getByText(`Nyt botti vastaa aiheesta ${TOPIC}.`)).toBeVisible({
    timeout: 60_000,
  });

  await page.getByRole('link', { name: 'Versiot' }).click();
  await expect(page.getByText('1 muutos julkaistuun versioon 1 verrattuna.')).toBeVisible();
  await page.getByLabel('Mitä muuttui').fill('Bussilippu ja raha');
  await page.getByRole('button', { name: 'Julkaise nyt' }).click();
  await expect(page.getByText('Versio 2 on julkaistu.')).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  expect(await askPublished(browser, address ?? '')).not.toContain('En ole varma');

  await page.getByRole('link', { name: 'Laatu' }).click();
  // Each version is measured once, away from those who talk with the bot.
  await expect(
    page.getByText(/^suomi: (\d+\s%, sama kuin versiossa 1|\d+\s% → \d+\s% version 1 jälkeen)/i),
  ).toBeVisible({ timeout: 60_000 });

  await page.getByRole('link', { name: 'Versiot' }).click();
  await page.getByRole('button', { name: 'Palaa versioon 1' }).click();
  await expect(page.getByText('Palattiin: versio 3 on nyt julkaistu.')).toBeVisible({
    timeout: 60_000,
  });
  expect(await askPublished(browser, address ?? '')).toContain('En ole varma');
});
