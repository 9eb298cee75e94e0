import { readCard } from '../../rich/read-card.ts';

/** A hero or thumbnail card of which only the text holds marks, as in our own transcript. */
export function cleanCard(content: unknown): unknown {
  const card = readCard(content);
  if (!card) return {};
  const { title, subtitle, text, pictures, buttons } = card;
  return {
    title: withoutMarks(title),
    subtitle: withoutMarks(subtitle),
    text,
    images: pictures.map(({ address, alt }) => ({ url: address, alt })),
    buttons,
  };
}

/** A text that shows its signs as they are; an address in it becomes a link, which loses nothing. */
function withoutMarks(text: string): string {
  if (/https?:|mailto:|tel:/.test(text)) return text;
  return text.replace(/[\\`*_[\]()#!.-]/g, '\\$&');
}
