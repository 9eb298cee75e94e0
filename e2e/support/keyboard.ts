import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until something has the focus, as a person without a mouse does; counts the presses. */
export async function tabTo(page: Page, wanted: Locator, most = 250): Promise<number> {
  await expect(wanted).toBeAttached();
  for (let presses = 0; presses < most; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return presses;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
  return most;
}

/** Comes to something with Tab and presses Enter. */
export async function enter(page: Page, wanted: Locator, most?: number): Promise<void> {
  await tabTo(page, wanted, most);
  await page.keyboard.press('Enter');
}

/** Listens to what a page tells a screen reader by itself, from its first moment. */
export async function listen(page: Page): Promise<readonly string[]> {
  const heard: string[] = [];
  await page.exposeFunction('tellListener', (text: string) => heard.push(text));
  await page.addInitScript(() => {
    const former = new Map<Element, string>();
    const look = () => {
      for (const region of document.querySelectorAll('[role=status],[role=alert],[aria-live]')) {
        const text = (region.textContent ?? '').trim();
        if (text === (former.get(region) ?? '')) continue;
        former.set(region, text);
        if (text !== '') (window as unknown as Listener).tellListener(text);
      }
    };
    interface Listener {
      tellListener: (text: string) => void;
    }
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver(look).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
  });
  return heard;
}
