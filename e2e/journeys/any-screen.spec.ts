import { expect } from '@playwright/test';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openFindPage,
  search,
  test,
  WORDS,
} from '../support/find-page.ts';

test.describe('On a small screen or at 400 % zoom', () => {
  // 1280 pixels at 400 % are 320.
  test.use({ viewport: { width: 320, height: 256 } });

  for (const language of ['fi', 'sv'] as const) {
    test(`everything fits into one column in ${language}`, async ({ page }) => {
      await openFindPage(page, language);
      await expectNoSidewaysScroll(page);
      await page.getByText(WORDS[language].situation, { exact: true }).click();
      await page.getByText(WORDS[language].filters).click();
      await search(page, WORDS[language].lonely);
      await page.getByText(WORDS[language].why).first().click();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  }
});

test.describe('In the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('every text can be read', async ({ page }) => {
    await openFindPage(page, 'fi');
    await search(page, 'yksinäisyys');
    await page.getByText(WORDS.fi.filters).click();
    await expectAccessible(page);
  });
});

test.describe('With forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('the focus shows on every kind of control', async ({ page }) => {
    await openFindPage(page, 'fi');
    await search(page, 'yksinäisyys');
    await page.keyboard.press('Tab');
    for (let stop = 0; stop < 12; stop += 1) {
      const outline = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const shown = focused.matches('input[type=radio]') ? focused.parentElement : focused;
        const style = getComputedStyle(shown ?? focused);
        return { style: style.outlineStyle, width: Number.parseFloat(style.outlineWidth) };
      });
      expect(outline.style).not.toBe('none');
      expect(outline.width).toBeGreaterThanOrEqual(1);
      await page.keyboard.press('Tab');
    }
  });
});

test.describe('With reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page }) => {
    await openFindPage(page, 'fi');
    await search(page, 'yksinäisyys');
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) =>
          getComputedStyle(element)
            .transitionDuration.split(', ')
            .some((duration) => Number.parseFloat(duration) > 0),
        ).length,
    );
    expect(moving).toBe(0);
  });
});
