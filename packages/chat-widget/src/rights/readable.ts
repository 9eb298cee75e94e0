import type { Translate } from '../catalogues/translate.ts';
import { handoffText } from '../transcript/handoff-text.ts';
import { type Entry, type Transcript, wordsOf } from '../transcript/transcript.ts';
import { withoutMarkdown } from '../transcript/without-markdown.ts';

/** A conversation in words. */
export interface ReadableConversation {
  title: string;
  made: string;
  language: string;
  lines: ReadableLine[];
}

/** One thing said. */
export interface ReadableLine {
  who: string | null;
  time: string;
  text: string;
  language: string;
}

/** What of a conversation is written down: who said what and when, cards by their titles. */
export function readable(
  { entries }: Transcript,
  { t, language, botName }: { t: Translate; language: string; botName: string },
): ReadableConversation {
  return {
    title: `${t('save.title')}: ${botName}`,
    made: t('save.made', { time: timeOf(new Date().toISOString()) }),
    language,
    lines: entries.map((entry) => lineOf(entry, t, language, botName)),
  };
}

function lineOf(entry: Entry, t: Translate, language: string, botName: string): ReadableLine {
  switch (entry.kind) {
    case 'line': {
      const { line } = entry;
      const text =
        line.name === 'handoff'
          ? handoffText(line.handoff, t, language)
          : t(`transcript.${line.name}`);
      return { who: null, time: '', text, language };
    }
    case 'notice': {
      const { text, phones, language: own } = entry.notice;
      const numbers = phones.map(({ label, number }) => `${label} ${number}`.trim());
      return {
        who: null,
        time: '',
        text: [text, ...numbers].join('\n'),
        language: own ?? language,
      };
    }
    case 'message': {
      const { activity, from } = entry;
      const said = wordsOf(activity);
      const words =
        from === 'user' ? said : withoutMarkdown(said, (label, address) => `${label} (${address})`);
      return {
        who: from === 'user' ? t('message.you') : (activity.from.name ?? botName),
        time: timeOf(activity.timestamp ?? activity.localTimestamp),
        text: [words, ...(activity.attachments ?? []).flatMap(cardLines)]
          .filter((part) => part !== '')
          .join('\n'),
        language: activity.locale ?? language,
      };
    }
  }
}

/** The titles and addresses of a card, whatever card it is. */
function cardLines({ content, name }: { content?: unknown; name?: string }): string[] {
  const card = (content ?? {}) as {
    title?: unknown;
    subtitle?: unknown;
    text?: unknown;
    recommended_services?: unknown;
  };
  const services = Array.isArray(card.recommended_services) ? card.recommended_services : [];
  return [
    ...[name, card.title, card.subtitle, card.text].filter(
      (part): part is string => typeof part === 'string',
    ),
    ...services.flatMap(
      (one: { service?: { name?: { text?: string }; official_page?: string } }) =>
        one?.service?.name?.text
          ? [`– ${[one.service.name.text, one.service.official_page].filter(Boolean).join(' ')}`]
          : [],
    ),
  ];
}

/** Day and time as they are written in Finland: `21.11.2026 klo 9.05` without the word. */
function timeOf(timestamp: string | undefined): string {
  const date = new Date(timestamp ?? '');
  if (Number.isNaN(date.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`;
  return `${day} ${date.getHours()}.${two(date.getMinutes())}`;
}
