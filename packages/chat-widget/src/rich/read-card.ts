import type { Attachment, CardAction } from '@auroraai/api-client/direct-line';
import { readAction } from '../transcript/clean-activity.ts';

/** An ordinary card as it is shown. */
export interface Card {
  title: string;
  subtitle: string;
  text: string;
  pictures: { address: string; alt: string }[];
  buttons: CardAction[];
}

/** Reads a hero or thumbnail card; null when there is nothing in it to show. */
export function readCard(content: unknown): Card | null {
  const given = record(content);
  const card: Card = {
    title: text(given.title),
    subtitle: text(given.subtitle),
    text: text(given.text),
    pictures: list(given.images).flatMap((image) => {
      const { url, alt } = record(image);
      return typeof url === 'string' ? [{ address: url, alt: text(alt) }] : [];
    }),
    buttons: list(given.buttons).flatMap(readAction),
  };
  const isEmpty =
    `${card.title}${card.subtitle}${card.text}` === '' &&
    card.pictures.length + card.buttons.length === 0;
  return isEmpty ? null : card;
}

/** The words of an adaptive card, for who cannot show it: its fallback text, else its text blocks. */
export function wordsOfAdaptiveCard(content: unknown): string {
  const { fallbackText, body } = record(content);
  if (typeof fallbackText === 'string') return fallbackText;
  const words: string[] = [];
  const gather = (items: unknown, depth: number) => {
    if (depth > 8) return;
    for (const item of list(items)) {
      const block = record(item);
      if (block.type === 'TextBlock' && typeof block.text === 'string') words.push(block.text);
      gather(block.items, depth + 1);
      gather(block.columns, depth + 1);
    }
  };
  gather(body, 0);
  return words.join('\n\n');
}

/** The name of a file, video or sound, and where it is. */
export function readFile({
  contentUrl,
  name,
}: Attachment): { address: string; name: string } | null {
  return typeof contentUrl === 'string' ? { address: contentUrl, name: text(name) } : null;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
