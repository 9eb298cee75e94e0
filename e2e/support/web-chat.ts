import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { ChatOnPage, type ChatWordsLanguage } from './chat.ts';

/** The chat on a page where Bot Framework Web Chat draws the conversation in a frame. */
export class WebChatOnPage extends ChatOnPage {
  readonly frame: FrameLocator;

  constructor(page: Page, language: ChatWordsLanguage = 'fi') {
    super(page, language);
    this.frame = page.frameLocator('aurora-chat iframe');
  }

  override async begin(): Promise<void> {
    await super.begin();
    await expect(this.page.locator('aurora-chat .webchat[data-state="ready"]')).toBeVisible({
      timeout: 30_000,
    });
  }

  override message(words: string | RegExp): Locator {
    return this.frame.locator('.webchat__stacked-layout__message').filter({ hasText: words });
  }
}

/** Signs that only tell a screen reader who speaks, and what each renderer has of its own. */
const BESIDE = [
  '.unseen',
  '.carousel-buttons',
  '[aria-hidden="true"]',
  '[aria-live]',
  '.webchat__keyboard-help',
  '.webchat__screen-reader-text',
  'style',
  'script',
];

/** The texts of an element that a person can read, in their order; words of adaptive cards apart. */
export function textsIn(place: Locator, beside: readonly string[] = []): Promise<string[]> {
  return place.evaluate(
    (element, skipped) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        const text = (node.textContent ?? '').replace(/\s+/g, '');
        if (text !== '' && !holder?.closest(skipped) && holder?.checkVisibility()) texts.push(text);
      }
      return texts;
    },
    [...BESIDE, ...beside].join(','),
  );
}
