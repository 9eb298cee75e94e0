import { expect } from '@playwright/test';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openFindPage,
  search,
  test,
  WORDS,
} from '../support/find-page.ts';
import { ANYWHERE } from '../tags.ts';

test.describe('On a small screen or at 400 % zoom', { tag: ANYWHERE }, () => {
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

test.describe('In the dark', { tag: ANYWHERE }, () => {
  test.use({ colorScheme: 'dark' });

  test('every text can be read', async ({ page }) => {
    await openFindPage(page, 'fi');
    await search(page, 'yksinäisyys');
    await page.getByText(WORDS.fi.filters).click();
    await expectAccessible(page);
  });
});

test.describe('With forced colours', { tag: ANYWHERE }, () => {
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

test.describe('With reduced motion', { tag: ANYWHERE }, () => {
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

test.describe('At 400 % zoom with forced colours', { tag: ANYWHERE }, () => {
  test.use({ viewport: { width: 320, height: 256 }, forcedColors: 'active' });

  test('every stop of the home view shows its focus, uncovered, and nothing goes sideways', async ({
    page,
  }) => {
    await page.goto('/koti/?lang=fi');
    await expect(page.locator('[data-part=data] h3').first()).toBeVisible({ timeout: 30_000 });
    const town = page.getByRole('button', { name: /^Revonsaari/ });
    await town.press('Enter');
    const money = page.locator('[data-part=situation] details', { hasText: 'Raha' });
    await money.locator('summary').press('Enter');
    await money.getByRole('radio').nth(2).press('Space');
    await expect(page.getByRole('listbox', { name: 'Paikat kartalla' })).toBeVisible();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.locator('h1').click();
    const hidden: string[] = [];
    let seen = 0;
    for (let stop = 0; stop < 220; stop += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body || focused.shadowRoot) return 'end';
        // A radio button or a box is drawn by its label, a map by its frame.
        const shown = [focused, focused.parentElement, focused.nextElementSibling];
        const isOutlined = shown.some((each) => {
          const { outlineStyle, outlineWidth } = each
            ? getComputedStyle(each)
            : { outlineStyle: 'none', outlineWidth: '0' };
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        });
        const box = (focused.closest('label') ?? focused).getBoundingClientRect();
        const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
        const isUncovered = [0.1, 0.5, 0.9].some((along) =>
          [0.1, 0.5, 0.9].some((down) => {
            const hit = document.elementFromPoint(
              box.left + along * box.width,
              top + down * (bottom - top),
            );
            return (
              hit !== null &&
              (hit.contains(focused) || (focused.closest('label') ?? focused).contains(hit))
            );
          }),
        );
        const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 60)}`;
        if (!isOutlined) return `no outline: ${name}`;
        return isUncovered ? '' : `covered or out of sight: ${name}`;
      });
      if (fault === 'end') break;
      seen += 1;
      if (fault !== '') hidden.push(fault);
    }
    expect(hidden).toEqual([]);
    expect(seen).toBeGreaterThan(80);
    await expectNoSidewaysScroll(page);
  });
});
