import { recommendation } from '../../packages/api-client/test/answers.ts';
import { HOSTILE_STRINGS } from '../../packages/chat-widget/src/hostile/corpus.example.ts';
import { SERVICE_PORT } from './places.ts';

/** A picture of the service's own, and one of somebody else. */
export const OWN_PICTURE = `http://127.0.0.1:${SERVICE_PORT}/kuva.png`;
const FOREIGN_PICTURE = 'https://evil.example/x.png';

/** Something that the bot says; who says it is filled in. */
interface Saying {
  type: string;
  [key: string]: unknown;
}

const message = (text: string, more: object = {}): Saying => ({
  type: 'message',
  text,
  locale: 'fi',
  ...more,
});
const hero = (content: object) => ({
  contentType: 'application/vnd.microsoft.card.hero',
  content,
});
const picture = (contentUrl: string, name: string) => ({
  contentType: 'image/png',
  contentUrl,
  name,
});
/** A service as the wire brings it. */
const [SERVICE] = recommendation.recommended_services;

const CARD = {
  type: 'AdaptiveCard',
  version: '1.3',
  body: [
    { type: 'TextBlock', text: 'Jätä **soittopyyntö**', size: 'large', wrap: true },
    {
      type: 'Container',
      style: 'emphasis',
      items: [{ type: 'TextBlock', text: 'Soitamme arkisin.' }],
    },
    { type: 'Image', url: FOREIGN_PICTURE, altText: 'Vieras kuva' },
    { type: 'Input.Text', id: 'topic', label: 'Aihe', placeholder: 'Aihe' },
  ],
  actions: [{ type: 'Action.Submit', title: 'Lähetä pyyntö', data: { kind: 'call-me' } }],
};

const stream = (sequence: number, words: string, streamType = 'streaming') => ({
  type: streamType === 'final' ? 'message' : 'typing',
  text: words,
  locale: 'fi',
  channelData: { streamType, streamId: 'virta', streamSequence: sequence },
});

/** The strings of the corpus that a person would read in a moment; the huge ones are tried elsewhere. */
const HOSTILE = HOSTILE_STRINGS.filter((one) => one.trim() !== '' && one.length < 400);

/** Hostile strings in every place that a card has, many in one message. */
const HOSTILE_SAYINGS: Saying[] = Array.from({ length: 20 }, (_, group) => {
  const strings = HOSTILE.filter((_, index) => index % 20 === group);
  return message(strings.join('\n\n'), {
    attachments: strings.flatMap((one) => [
      hero({
        title: one,
        subtitle: one,
        text: one,
        images: [{ url: one, alt: one }],
        buttons: [
          { type: 'openUrl', title: 'Avaa', value: one },
          { type: 'call', title: 'Soita', value: one },
        ],
      }),
      picture(one, one),
      { contentType: 'video/mp4', contentUrl: one, name: one },
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          version: '1.3',
          backgroundImage: one,
          body: [
            { type: 'TextBlock', text: one },
            { type: 'Image', url: one, altText: one },
            { type: 'Media', poster: one, sources: [{ mimeType: 'video/mp4', url: one }] },
            { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: one }] },
          ],
          actions: [{ type: 'Action.OpenUrl', title: one, url: one, iconUrl: one }],
        },
      },
    ]),
  });
});

/** A conversation with everything that a bot can say, in the order in which it says it. */
export const TRANSCRIPT: readonly Saying[] = [
  message('Hei! Miten voin auttaa?'),
  message(
    'Tässä **tärkeä** asia ja [ohje](https://www.suomi.fi/ohje):\n\n- ensin tämä\n- sitten tuo',
  ),
  message('Kirjasto on auki.', {
    attachments: [
      hero({
        title: 'Kirjasto *keskustassa*',
        subtitle: 'Kirjastokatu 1',
        text: 'Avoinna **arkisin**.',
        images: [{ url: OWN_PICTURE, alt: 'Kirjaston ovi' }],
        buttons: [
          { type: 'imBack', title: 'Varaa aika', value: 'Haluan varata ajan' },
          { type: 'postBack', title: 'Kerro lisää', value: { topic: 'library' } },
          { type: 'messageBack', title: 'Muistuta', text: 'remind', displayText: 'Muistuta minua' },
          { type: 'openUrl', title: 'Verkkosivu', value: 'https://www.suomi.fi/' },
        ],
      }),
    ],
  }),
  message('Kaksi paikkaa:', {
    attachmentLayout: 'carousel',
    attachments: [
      hero({ title: 'Uimahalli', text: 'Vettä.' }),
      hero({ title: 'Jäähalli', text: 'Jäätä.' }),
    ],
  }),
  message('Kuvia:', {
    attachments: [picture(OWN_PICTURE, 'Oma kuva'), picture(FOREIGN_PICTURE, 'Muiden kuva')],
  }),
  message('Löysin palvelun:', {
    attachments: [
      {
        contentType: 'application/vnd.auroraai.services+json',
        content: {
          recommendation_id: '2b7d2a52-5f7c-4a3b-8c1d-1f2e3d4c5b6a',
          language: 'fi',
          recommended_services: [SERVICE],
        },
      },
    ],
  }),
  message('Täytä tämä:', {
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: CARD }],
  }),
  { type: 'typing' },
  stream(1, 'Etsin'),
  stream(2, 'Etsin vastausta'),
  stream(3, 'Etsin vastausta: se löytyi.', 'final'),
  { type: 'kummallinen', text: 'Outo viesti', locale: 'fi' },
  {
    type: 'event',
    name: 'auroraai/notice',
    value: {
      kind: 'emergency',
      text: 'Vesi on poikki keskustassa.',
      phones: [{ label: 'Vesilaitos', number: '0800 123', href: 'tel:0800123' }],
    },
  },
  message('Soita, jos olet vaarassa.', {
    entities: [
      {
        type: 'auroraai/crisis',
        phones: [{ label: 'Hätänumero', number: '112', href: 'tel:112' }],
      },
    ],
  }),
  ...HOSTILE_SAYINGS,
  message('Mitä seuraavaksi?', {
    suggestedActions: {
      actions: [
        { type: 'imBack', title: 'Kysy minulta', value: 'kysy' },
        { type: 'imBack', title: 'Ei muuta', value: 'Ei muuta' },
      ],
    },
  }),
];

/** A service and a card to fill in. */
export const BY_CARD: readonly Saying[] = TRANSCRIPT.filter(({ text }) =>
  ['Löysin palvelun:', 'Täytä tämä:'].includes(String(text)),
);

/** A question that is answered with a press. */
export const QUESTION: Saying = message('Miten voit?', {
  attachments: [
    {
      contentType: 'application/vnd.auroraai.question+json',
      content: {
        question_id: 'mood',
        kind: 'single',
        text: 'Miten voit?',
        options: [
          { value: 'good', label: 'Hyvin' },
          { value: 'bad', label: 'Huonosti' },
        ],
        can_skip: true,
      },
    },
  ],
});
