import { expect } from '@playwright/test';
import { ChatOnPage } from '../support/chat.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../support/find-page.ts';
import { SERVICE_PORT } from './places.ts';
import { layoutShift, test } from './test.ts';

const SERVICE = `http://127.0.0.1:${SERVICE_PORT}`;
const LOADER = `${SERVICE}/embed/aurora-quiz.js`;

test.use({ viewport: { width: 320, height: 640 } });

test('On a strict and hostile website the quiz asks, finds services and hands its result over', async ({
  page,
  traces,
}) => {
  await page.goto('/quiz');
  await page.evaluate(() => {
    addEventListener('aurora-take', ({ detail }: CustomEventInit) => {
      document.title = JSON.stringify(detail);
    });
  });
  await page.getByRole('button', { name: 'Aloita' }).click();
  await expect(page.getByRole('heading', { name: 'Miten voit, keho ja mieli?' })).toBeFocused();
  await page.getByRole('radio', { name: '7', exact: true }).check();
  await page.getByRole('button', { name: 'Seuraava' }).click();
  await page.getByRole('radio', { name: '3', exact: true }).check();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.getByRole('button', { name: 'Riittää jo, näytä tulos' }).click();
  await expect(page.getByText('3, ei kovin hyvin')).toBeVisible();
  // The names of municipalities may be asked for, so that one can be chosen; no answer goes out.
  const asked = traces.requests.filter((url) => /\/aurora\/(?!v2\/code-lists)/.test(url));
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Näytä palvelut' }).click();
  // The service of this test has the services of an imaginary town only, and all of Finland is asked.
  await expect(page.getByText(/Tähän ei nyt löytynyt palveluja/)).toBeVisible();
  await page.getByRole('button', { name: 'Vie omaan näkymään' }).click();
  await expect(page).toHaveTitle('{"answers":{"health":7,"self_esteem":3},"importance":{}}');
  await page.getByText('Juttele tästä chatissa').click();
  await page.getByRole('button', { name: 'Lähetä chatiin' }).click();
  await page.getByRole('button', { name: 'Aloita keskustelu' }).click();
  const answer = new ChatOnPage(page).message('Kuulin: En pidä itsestäni.');
  await expect(answer).toBeVisible();
  expect(new Set(traces.requests.map((url) => new URL(url).host))).toEqual(
    new Set([new URL(SERVICE).host]),
  );
});

test('A group is led and joined on two pages of a strict website', async ({ page, context }) => {
  await page.goto('/quiz-lead');
  await page.getByRole('button', { name: 'Tee ryhmä' }).click();
  const code = page.getByText(/^[0-9A-Z]{4} [0-9A-Z]{4}$/);
  await expect(code).toBeVisible();
  const typed = (await code.textContent()) ?? '';
  const phone = await context.newPage();
  await phone.setViewportSize({ width: 320, height: 640 });
  // The website knows no dark: neither may what is embedded in it.
  await phone.emulateMedia({ colorScheme: 'dark' });
  await phone.goto(`/quiz-join#aurora_group=${typed.replace(' ', '')}`);
  await expect(phone.getByRole('textbox', { name: 'Koodi' })).toHaveValue(typed);
  // Whoever looks at the address later need not see the code.
  await expect(phone).toHaveURL(/\/quiz-join$/);
  await phone.getByRole('button', { name: 'Liity' }).click();
  await expect(phone.getByRole('heading', { name: /^Olet mukana/ })).toBeVisible();
  await page.getByRole('button', { name: 'Näytä seinällä' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avaa: Minä' }).click();
  await expect(phone.getByRole('button', { name: 'Vastaa: Minä' })).toBeVisible();
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);
  await expectNoSidewaysScroll(page);
});

test('A quiz that is not in sight costs its website one request, and no jump when it comes', async ({
  page,
  context,
  traces,
}) => {
  await page.goto('/quiz-below');
  await page.waitForLoadState('networkidle');
  expect(traces.requests).toEqual([LOADER]);
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  await page.locator('aurora-quiz').scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Aloita' })).toBeVisible();
  expect(await layoutShift(page)).toBeLessThan(0.1);
});
