import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, test } from '../support/find-page.ts';
import { ANYWHERE } from '../tags.ts';

const preview = (page: Page) => page.frameLocator('iframe');
const code = (page: Page, title: string) =>
  page.getByRole('region', { name: title, exact: true }).locator('code');

test.describe('An editor who sets up the chat', () => {
  test('sees every choice in the code and in the preview', { tag: ANYWHERE }, async ({ page }) => {
    await page.goto('/upota/?lang=fi');
    await expect(preview(page).getByRole('button', { name: 'Avaa chat' })).toBeVisible();
    await page.getByRole('button', { name: 'Opiskelumuutto' }).click();
    await page.getByLabel('Chatin kieli aluksi').selectOption('sv');
    await page.getByLabel('Värit').selectOption('neutral');
    await page.getByLabel('Vaalea vai tumma').selectOption('dark');
    await page.getByLabel('Painikkeen paikka').selectOption('left');
    const renderer = page.getByLabel('Keskustelun esitystapa');
    await renderer.selectOption('speech');
    await expect(page.getByText(/hänen äänensä menee selaimen valmistajalle/)).toBeVisible();
    await renderer.selectOption('webchat');
    await page.getByLabel('Ruotsiksi').fill('Fråga om flytten');

    const tag = code(page, 'Skriptitagi');
    await expect(tag).toContainText('/embed/aurora-chat.js"');
    await expect(tag).toContainText('data-bot="opiskelumuutto"');
    await expect(tag).toContainText('data-language="sv"');
    await expect(tag).toContainText('data-theme="neutral dark"');
    await expect(tag).toContainText('data-position="left"');
    await expect(tag).toContainText('data-renderer="webchat"');
    await expect(tag).not.toContainText('data-speech');
    await expect(tag).toContainText('data-config="/aurora-chat.json"');
    await expect(code(page, 'Omat tekstit')).toContainText('"sv": "Fråga om flytten"');
    await expect(code(page, 'React')).toContainText('bot="opiskelumuutto"');
    await expect(code(page, 'Sisältöturvakäytäntö (CSP)')).toContainText(/^script-src http/);
    await expect(code(page, 'Sisältöturvakäytäntö (CSP)')).toContainText(/frame-src http/);
    await expect(code(page, 'React')).toContainText('renderer="webchat"');
    await expectAccessible(page);

    const launcher = preview(page).getByRole('button', { name: 'Öppna chatten' });
    await expect(launcher).toBeVisible();
    const [frame, button] = [
      await page.locator('iframe').boundingBox(),
      await launcher.boundingBox(),
    ];
    expect(button?.x).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0) / 2);
    await launcher.click();
    const dialog = preview(page).getByRole('dialog', { name: 'Fråga om flytten' });
    await expect(dialog).toBeVisible({ timeout: 30_000 });
  });

  test('is told in a sentence whether own colours can be read', { tag: ANYWHERE }, async ({
    page,
  }) => {
    await page.goto('/upota/?lang=fi');
    await page.getByLabel('Käytä omia värejä').check();
    const colour = page.getByRole('textbox', { name: 'Korostusväri', exact: true });
    await expect(page.getByText('Painikkeiden teksti erottuu hyvin')).toBeVisible();
    await colour.fill('#ffd54a');
    await expect(
      page.getByText('Painikkeiden teksti erottuu huonosti: kontrasti on 1,4 : 1'),
    ).toBeVisible();
    await expectAccessible(page);
    await colour.fill('#ffd54');
    await expect(page.getByText('Kirjoita väri muodossa #0b5b70.')).toBeVisible();
    await expect(code(page, 'Omat värit')).toContainText('light-dark(#ffd54a, #');
  });

  test('needs no mouse', { tag: ANYWHERE }, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/upota/?lang=fi');
    const press = async (key: string, until: ReturnType<Page['locator']>) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await until.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press(key);
      }
      await expect(until).toBeFocused();
    };
    await press('Tab', page.getByRole('button', { name: 'Opiskelumuutto' }));
    await page.keyboard.press('Enter');
    await press('Tab', page.getByLabel('Vaalea vai tumma'));
    await page.keyboard.press('ArrowDown');
    const region = page.getByRole('region', { name: 'Skriptitagi', exact: true });
    await press('Tab', region.getByRole('button', { name: 'Kopioi' }));
    await page.keyboard.press('Enter');
    await expect(region.getByRole('status')).toHaveText('Kopioitu leikepöydälle.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('data-bot="opiskelumuutto"');
    expect(copied).toContain('data-theme="light"');
  });

  for (const language of ['fi', 'sv', 'en']) {
    test.describe(`On a small screen in ${language}`, { tag: ANYWHERE }, () => {
      test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });

      test('nothing is cut', async ({ page }) => {
        await page.goto(`/upota/?lang=${language}`);
        await page.getByRole('checkbox').first().check();
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });
    });
  }
});
