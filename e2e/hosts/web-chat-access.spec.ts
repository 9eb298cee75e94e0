import { expect, type Locator, type Page } from '@playwright/test';
import { CHAT_WORDS, type ChatWordsLanguage } from '../support/chat.ts';
import { expectAccessible } from '../support/find-page.ts';
import { WebChatOnPage } from '../support/web-chat.ts';
import { test } from './test.ts';

/** Goes on with a key until something has the focus, in the page, in the chat or in its frame. */
async function goTo(page: Page, key: string, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    const isThere = await target.evaluate(
      (element) =>
        (element.getRootNode() as Document).activeElement === element && document.hasFocus(),
    );
    if (isThere) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

for (const language of ['fi', 'sv', 'ar'] as const satisfies ChatWordsLanguage[]) {
  test(`In ${language} a card in Web Chat is filled in with the keyboard alone, and axe finds nothing`, async ({
    page,
  }) => {
    await page.goto('/web-chat-card');
    const chat = new WebChatOnPage(page, language);
    const words = CHAT_WORDS[language];
    await page.evaluate((tag) => {
      document.querySelector('aurora-chat')?.setAttribute('language', tag);
    }, language);
    await goTo(page, 'Tab', chat.launcher);
    await page.keyboard.press('Enter');
    await goTo(page, 'Tab', chat.dialog.getByRole('button', { name: words.begin }));
    await page.keyboard.press('Enter');
    const topic = chat.frame.getByRole('textbox', { name: 'Aihe' });
    await expect(topic).toBeVisible({ timeout: 30_000 });
    await expect(chat.field).toBeFocused();
    await expect(chat.frame.getByText('Nuorten neuvontapiste')).toBeVisible();
    await expect(chat.frame.locator('html')).toHaveAttribute('lang', language);
    await expectAccessible(page, 'aurora-chat');

    // Arrows go from message to message, Enter goes into one, Escape comes out of it.
    const submit = chat.frame.getByRole('button', { name: 'Lähetä pyyntö' });
    await goTo(page, 'Shift+Tab', chat.frame.locator('.webchat__basic-transcript'));
    await page.keyboard.press('Enter');
    await goTo(page, 'Tab', topic);
    await page.keyboard.type('Satutunti');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await goTo(page, 'Tab', chat.frame.getByRole('button', { name: words.helpful, exact: true }));
    await page.keyboard.press('Enter');
    await expect(chat.frame.getByRole('status').filter({ hasText: words.thanks })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await goTo(page, 'Tab', submit);
    await page.keyboard.press('Enter');
    await expect(chat.message('Kuulin:')).toContainText('"topic":"Satutunti"');
    await expectAccessible(page, 'aurora-chat');

    // The focus has not been lost, and the way out is one key.
    const isHere = await page.evaluate(() => document.activeElement?.localName);
    expect(isHere).toBe('aurora-chat');
    await page.keyboard.press('Escape');
    await expect(chat.dialog).toBeHidden();
    await expect(chat.launcher).toBeFocused();
  });
}
