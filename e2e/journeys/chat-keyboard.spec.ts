import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { ChatOnPage, type ChatWordsLanguage } from '../support/chat.ts';
import { expectAccessible, test } from '../support/find-page.ts';

/** What a person asks, and the page on which they do. */
const QUESTIONS: Record<ChatWordsLanguage, { page: string; ask: string }> = {
  fi: { page: 'fi', ask: 'mistä haen opiskelija-asuntoa' },
  sv: { page: 'sv', ask: 'var söker jag studentbostad' },
  // The bot knows no Arabic; the chat does, and says whose words are whose.
  ar: { page: 'en', ask: 'where do I apply for a student flat' },
};

/** Goes on with a key until something has the focus; says as a screen reader would what it is. */
async function goTo(page: Page, key: 'Tab' | 'Shift+Tab', target: Locator): Promise<string> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    const isThere = await target.evaluate(
      (element) => (element.getRootNode() as Document).activeElement === element,
    );
    if (isThere) break;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
  return (await target.ariaSnapshot()).replace(/^- /, '').split(/:| \[/)[0] ?? '';
}

for (const language of ['fi', 'sv', 'ar'] as const) {
  test(`With the keyboard alone, in ${language}: ask, card, feedback, save, delete, close`, async ({
    page,
  }) => {
    const question = QUESTIONS[language];
    await page.goto(`/opiskelu/?lang=${question.page}`);
    const chat = new ChatOnPage(page, language);
    const { words, dialog } = chat;
    const spoken: string[] = [];
    const reach = async (key: 'Tab' | 'Shift+Tab', target: Locator) => {
      spoken.push(await goTo(page, key, target));
    };
    const button = (name: string) => dialog.getByRole('button', { name, exact: true });

    if (language === 'ar') {
      await page.evaluate(() => {
        document.querySelector('aurora-chat')?.setAttribute('language', 'ar');
      });
    }
    await reach('Tab', chat.launcher);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await reach('Tab', button(words.begin));
    await page.keyboard.press('Enter');
    await expect(chat.field).toBeFocused();
    spoken.push((await chat.field.ariaSnapshot()).replace(/^- /, '').split(/:| \[/)[0] ?? '');
    await page.keyboard.type(question.ask);
    await page.keyboard.press('Enter');
    await expect(chat.cards.first()).toBeVisible({ timeout: 30_000 });

    const card = chat.cards.last();
    const helpful = card.getByRole('button', { name: words.helpful, exact: true });
    await reach('Shift+Tab', helpful);
    await page.keyboard.press('Enter');
    await expect(card.getByText(words.thanks)).toBeVisible();
    await expectAccessible(page);

    const download = page.waitForEvent('download');
    await reach('Shift+Tab', button(words.more));
    await page.keyboard.press('Enter');
    await reach('Tab', button(words.saveText));
    await page.keyboard.press('Enter');
    expect(await readFile(await (await download).path(), 'utf8')).toContain(question.ask);

    await reach('Shift+Tab', button(words.more));
    await page.keyboard.press('Enter');
    await reach('Tab', button(words.remove));
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('heading', { level: 3 })).toBeVisible();
    await reach('Tab', button(words.remove));
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('status').filter({ hasText: words.removed })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(chat.launcher).toBeFocused();

    expect(spoken).toEqual([
      `button "${words.open}"`,
      `button "${words.begin}"`,
      `textbox "${words.field}"`,
      `button "${words.helpful}"`,
      `button "${words.more}"`,
      `button "${words.saveText}"`,
      `button "${words.more}"`,
      `button "${words.remove}"`,
      `button "${words.remove}"`,
    ]);
  });
}

test('Every answer is read aloud once, in its own language, and nothing that the person wrote', async ({
  page,
}) => {
  await page.goto('/?lang=fi');
  const chat = new ChatOnPage(page);
  await chat.begin();
  await expect(chat.message('Olen Revonsaaren opas')).toBeVisible({ timeout: 30_000 });
  await chat.say('kaveri kiusaa mua koulussa enkä uskalla mennä');
  await expect(chat.message('Haluatko neuvon')).toBeVisible();
  await chat.say('var kan jag få hjälp med hyran?');
  await expect(chat.message('Är hyran redan försenad?')).toBeVisible();
  const log = page.getByRole('log').locator('p');
  await expect(log.filter({ hasText: 'Är hyran redan försenad?' })).toHaveCount(1);
  await expect(log.filter({ hasText: 'Boenderådgivaren' })).toHaveAttribute('lang', 'sv');
  await expect(log.filter({ hasText: 'var kan jag få' })).toHaveCount(0);
  const said = await log.allTextContents();
  expect(new Set(said).size).toBe(said.length);
});
