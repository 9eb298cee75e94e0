import { expect, it } from 'vitest';
import { HOSTILE_STRINGS, HOSTILE_VALUES } from '../../hostile/corpus.example.ts';
import { cleanAdaptiveCard } from './clean-adaptive-card.ts';
import { markdownHtml } from './markdown-html.ts';

const RULES = {
  settings: { server: 'https://aurora.test' },
  t: (key: string) => `[${key}]`,
};
const cleaned = (card: unknown) => JSON.stringify(cleanAdaptiveCard(card, RULES));

it('A picture of the service stays; one from elsewhere becomes a link that says so', () => {
  const own = { type: 'Image', url: 'https://aurora.test/a.png', altText: 'Ovi' };
  expect(cleanAdaptiveCard(own, RULES)).toEqual(own);
  expect(
    cleanAdaptiveCard({ type: 'Image', url: 'https://evil.example/x.png', altText: 'Ovi' }, RULES),
  ).toEqual({
    type: 'TextBlock',
    text: '[card.pictureBlocked] [Ovi](https://evil.example/x.png)',
    wrap: true,
  });
});

it('Fields and buttons of a card are kept as they are', () => {
  const card = {
    type: 'AdaptiveCard',
    body: [{ type: 'Input.ChoiceSet', choices: [{ title: 'Kyllä', value: 'k' }] }],
    actions: [{ type: 'Action.Submit', title: 'Lähetä', data: { a: [1, null] } }],
  };
  expect(cleanAdaptiveCard(card, RULES)).toEqual(card);
});

it('No picture, background, icon or film of a card is loaded from a hostile address', () => {
  for (const text of HOSTILE_STRINGS) {
    const out = cleaned({
      backgroundImage: { url: text },
      body: [
        { type: 'Image', url: text },
        { type: 'ImageSet', images: [{ type: 'Image', url: text }] },
        { type: 'Media', poster: text, sources: [{ url: text }] },
      ],
      actions: [{ type: 'Action.OpenUrl', iconUrl: text }],
    });
    // What is left is, as a browser reads it, an address of the service.
    for (const [, address] of out.matchAll(/"(?:url|iconUrl|poster)":("(?:[^"\\]|\\.)*")/g))
      expect(new URL(JSON.parse(address!)).origin).toBe(RULES.settings.server);
  }
  for (const value of HOSTILE_VALUES) expect(() => cleaned({ body: [value] })).not.toThrow();
});

it('The words of a card become HTML in which only our own elements stand', () => {
  expect(markdownHtml('**Hei** [ohje](https://suomi.fi/?a="b")')).toContain('<strong>Hei</strong>');
  for (const text of HOSTILE_STRINGS) {
    const html = markdownHtml(text);
    for (const [tag] of html.matchAll(/<[^>]*>?/g))
      expect(tag).toMatch(
        /^<(\/?(p|ul|li|strong|em|code|br|a|ol)|ol start="\d+"|a href="(https?:|mailto:|tel:|sms:)[^"<>]*" target="_blank" rel="noopener noreferrer")>$/,
      );
  }
});
