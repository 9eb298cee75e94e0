import { expect, type Locator, type Page } from '@playwright/test';

/** The words of the chat and its cards in the languages of the journeys. */
export const CHAT_WORDS = {
  fi: {
    open: 'Avaa chat',
    close: 'Sulje chat',
    begin: 'Aloita keskustelu',
    field: 'Kirjoita viesti',
    send: 'Lähetä',
    transcript: 'Keskustelu',
    more: 'Lisää toimintoja',
    saveText: 'Tallenna tekstinä',
    remove: 'Poista keskustelu',
    removed: 'Keskustelu on poistettu.',
    language: 'Chatin kieli',
    helpful: 'Kyllä',
    thanks: /^Kiitos/,
  },
  sv: {
    open: 'Öppna chatten',
    close: 'Stäng chatten',
    begin: 'Starta samtalet',
    field: 'Skriv ett meddelande',
    send: 'Skicka',
    transcript: 'Samtalet',
    more: 'Fler funktioner',
    saveText: 'Spara som text',
    remove: 'Radera samtalet',
    removed: 'Samtalet har raderats.',
    language: 'Chattens språk',
    helpful: 'Ja',
    thanks: /^Tack/,
  },
  ar: {
    open: 'افتح الدردشة',
    close: 'أغلق الدردشة',
    begin: 'ابدأ المحادثة',
    field: 'اكتب رسالة',
    send: 'أرسل',
    transcript: 'المحادثة',
    more: 'إجراءات أخرى',
    saveText: 'احفظ كنص',
    remove: 'احذف المحادثة',
    removed: 'حُذفت المحادثة.',
    language: 'لغة الدردشة',
    helpful: 'نعم',
    thanks: /^شكرًا/,
  },
} as const;

/** A language of the chat in the journeys. */
export type ChatWordsLanguage = keyof typeof CHAT_WORDS;

/** The chat as a person sees it on a page. */
export class ChatOnPage {
  readonly page: Page;
  readonly words: (typeof CHAT_WORDS)[ChatWordsLanguage];
  readonly dialog: Locator;

  constructor(page: Page, language: ChatWordsLanguage = 'fi', scope: Page | Locator = page) {
    this.page = page;
    this.words = CHAT_WORDS[language];
    this.dialog = scope.getByRole('dialog');
    this.launcher = scope.getByRole('button', { name: this.words.open });
  }

  readonly launcher: Locator;

  get field(): Locator {
    return this.dialog.getByRole('textbox', { name: this.words.field });
  }

  /** A message with these words in it. */
  message(words: string | RegExp): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: words });
  }

  /** The services that the bot has found. */
  get cards(): Locator {
    return this.dialog.getByRole('article');
  }

  /** Chooses something from the list of further actions. */
  async choose(action: string): Promise<void> {
    await this.dialog.getByRole('button', { name: this.words.more }).click();
    await this.dialog.getByRole('button', { name: action }).click();
  }

  /** Opens the chat and accepts the notice. */
  async begin(): Promise<void> {
    await this.launcher.click();
    await this.dialog.getByRole('button', { name: this.words.begin }).click();
    await expect(this.field).toBeVisible();
  }

  /** Writes a message and sends it with Enter. */
  async say(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }
}
