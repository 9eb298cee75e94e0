import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { ChatOnPage, type ChatWordsLanguage } from '../support/chat.ts';
import { expectAccessible, test } from '../support/find-page.ts';
import { ANYWHERE } from '../tags.ts';

/** What a person asks, and the page on which they do. */
const QUESTIONS: Record<ChatWordsLanguage, { page: string; ask: string }> = {
  fi: { page: 'fi', ask: 'mistä haen opiskelija-asuntoa' },
  sv: { page: 'sv', ask: 'var söker jag studentbostad' },
  // The bot knows no Arabic; the chat does, and says whose words are whose.
  ar: { page: 'en', ask: 'where do I apply for a student flat' },
};

/** What a screen reader says of something: its role and its name. */
async function phraseOf(target: Locator): Promise<string> {
  return (await target.ariaSnapshot()).replace(/^- /, '').split(/:| \[|\n/)[0] ?? '';
}

/** Goes on with a key until something has the focus. */
async function goTo(page: Page, key: 'Tab' | 'Shift+Tab', target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    const isThere = await target.evaluate(
      (element) => (element.getRootNode() as Document).activeElement === element,
    );
    if (isThere) break;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

for (const language of ['fi', 'sv', 'ar'] as const) {
  test(`With the keyboard alone, in ${language}: open, ask, card, feedback, save, delete, close`, {
    tag: language === 'fi' ? [] : ANYWHERE,
  }, async ({ page }) => {
    const question = QUESTIONS[language];
    await page.goto(`/opiskelu/?lang=${question.page}`);
    const chat = new ChatOnPage(page, language);
    const { words, dialog } = chat;
    /** Everything that a screen reader says on the way, in order. */
    const spoken: string[] = [];
    const press = async (key: 'Tab' | 'Shift+Tab', target: Locator) => {
      await goTo(page, key, target);
      spoken.push(await phraseOf(target));
      await page.keyboard.press('Enter');
    };
    const button = (name: string) => dialog.getByRole('button', { name, exact: true });

    if (language === 'ar') {
      await page.evaluate(() => {
        document.querySelector('aurora-chat')?.setAttribute('language', 'ar');
      });
    }
    await press('Tab', chat.launcher);
    await expect(dialog).toBeVisible();
    await press('Tab', button(words.begin));

    await expect(chat.field).toBeFocused();
    spoken.push(await phraseOf(chat.field));
    await page.keyboard.type(question.ask);
    await page.keyboard.press('Enter');
    await expect(chat.cards.first()).toBeVisible({ timeout: 30_000 });
    // The answer is read aloud in the language in which it is written.
    const answer = page.getByRole('log').locator('p').last();
    await expect(answer).toHaveAttribute('lang', question.page);
    await expect(dialog.getByText(((await answer.textContent()) ?? '').slice(0, 30))).toBeVisible();

    const card = chat.cards.last();
    const heading = card.getByRole('heading');
    const name = ((await heading.locator('span, :scope').first().textContent()) ?? '').trim();
    expect(await phraseOf(card)).toContain(name);
    const helpful = card.getByRole('button', { name: words.helpful, exact: true });
    await press('Shift+Tab', helpful);
    await expect(helpful).toHaveAttribute('aria-pressed', 'true');
    const thanks = card.getByRole('status').filter({ hasText: words.thanks });
    await expect(thanks).toBeVisible();
    await expectAccessible(page);

    const download = page.waitForEvent('download');
    await press('Shift+Tab', button(words.more));
    await press('Tab', button(words.saveText));
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(saved).toContain(question.ask);
    expect(saved).toContain(name);

    await press('Shift+Tab', button(words.more));
    await press('Tab', button(words.remove));
    await expect(dialog.getByRole('heading', { level: 3 })).toBeVisible();
    await press('Tab', button(words.remove));
    const removed = dialog.getByRole('status').filter({ hasText: words.removed });
    await expect(removed).toBeVisible();
    await expectAccessible(page);

    await press('Shift+Tab', button(words.close));
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
      `button "${words.close}"`,
    ]);
  });
}

test('Every answer is read aloud once, in its own language, and nothing that the person wrote', {
  tag: ANYWHERE,
}, async ({ page }) => {
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
