import type { Messages } from '../catalogues/messages.ts';
import { createTranslate } from '../catalogues/translate.ts';
import { handoffText } from '../transcript/handoff-text.ts';
import type { Entry } from '../transcript/transcript.ts';
import { withoutMarkdown } from '../transcript/without-markdown.ts';
import type { Announcement } from './chat-store.ts';

/** What is read aloud of a new entry: everything but what the person said themselves. */
export function announcementOf(
  entry: Entry,
  messages: Messages,
  language: string,
): Announcement | undefined {
  const t = createTranslate(messages, language);
  switch (entry.kind) {
    case 'line':
      return {
        key: entry.key,
        language,
        text:
          entry.line.name === 'handoff'
            ? handoffText(entry.line.handoff, t, language)
            : t(`transcript.${entry.line.name}`),
      };
    case 'notice':
      return {
        key: entry.key,
        text: entry.notice.text,
        language: entry.notice.language ?? language,
      };
    case 'message':
      if (entry.from === 'user') return undefined;
      return {
        key: entry.key,
        text: withoutMarkdown(entry.activity.text ?? '') || t('message.unknown'),
        language: entry.activity.locale ?? language,
      };
  }
}
