import { anything, list, object, oneOfWords, ref, type Schema } from './parts.ts';

const set: Schema = { type: 'object', additionalProperties: anything, maxProperties: 50 };
const title = { title: ref('localized') };

/** Answers with their rich parts. */
export const ANSWER_PARTS = {
  button: {
    description: 'Something to press.',
    oneOf: [
      object({ ...title, intent: ref('name') }, { set }),
      object({ ...title, flow: ref('name') }, { set }),
      object({ ...title, say: ref('localized') }),
      object({ ...title, url: ref('localizedUrl') }),
      object({ ...title, phone: ref('phone') }),
    ],
  },
  picture: object({ url: ref('url'), alt: ref('localized') }),
  card: object(title, {
    subtitle: ref('localized'),
    text: ref('localized'),
    image: ref('picture'),
    buttons: list(ref('button'), 6),
  }),
  variant: object(
    {},
    {
      text: ref('localized'),
      buttons: list(ref('button'), 12),
      suggestions: list(ref('button'), 12),
      images: list(ref('picture'), 10),
      video: object({ url: ref('url'), ...title }),
      cards: list(ref('card'), 20),
      layout: oneOfWords('carousel', 'list'),
      if: ref('condition'),
    },
    'One way to say an answer.',
  ),
  answer: object(
    { answer: ref('name'), variants: list(ref('variant'), 50, 1) },
    {},
    'What the bot says under one name.',
  ),
} satisfies Record<string, Schema>;
