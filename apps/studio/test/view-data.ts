import { StudioError } from '@auroraai/api-client/studio';
import { type ExampleData, PARTS } from './example-studio.ts';

const text = (fi: string, sv: string, en: string) => ({ fi, sv, en });
const at = '2026-11-20T10:00:00Z';

/** Parts of every kind with everything that can stand in them, for those who look at the pages. */
const RICH: ExampleData['parts'] = [
  {
    id: 'answer-rich',
    kind: 'answer',
    value: {
      answer: 'kaikki',
      variants: [
        {
          text: text('Valitse *tästä*.', 'Välj *här*.', 'Choose *here*.'),
          buttons: [
            { title: text('Soita', 'Ring', 'Call'), phone: '09 123 4567' },
            {
              title: text('Sivulle', 'Till sidan', 'To the page'),
              url: 'https://esimerkki.example',
            },
          ],
          suggestions: [{ title: text('Kyllä', 'Ja', 'Yes'), say: text('kyllä', 'ja', 'yes') }],
          images: [{ url: 'https:', alt: text('Kuva', 'Bild', 'A picture') }],
          cards: [
            { title: text('Kortti', 'Kort', 'Card'), text: text('Yksi', 'Ett', 'One') },
            { title: text('Toinen', 'Andra', 'Another'), subtitle: text('Alla', 'Under', 'Below') },
          ],
        },
        { text: text('Toisin sanoen.', 'Med andra ord.', 'In other words.') },
      ],
    },
  },
  {
    id: 'flow-home',
    kind: 'flow',
    value: {
      ...{
        flow: 'asunto',
        title: text('Asunto', 'Bostad', 'A flat'),
        start: { intents: ['koti'] },
      },
      steps: [
        { say: 'tervehdys' },
        {
          ...{ ask: 'vuokra-neuvo', slot: 'ika' },
          branches: [
            {
              on: { reply: 'yes' },
              steps: [{ do: 'recommend-text', text: text('koti', 'hem', 'home') }],
            },
          ],
          otherwise: [{ do: 'handoff' }],
        },
        { end: 'conversation' },
      ],
    },
  },
  {
    id: 'form-need',
    kind: 'form',
    value: {
      form: 'haku',
      fields: [
        {
          ...{ slot: 'ika', ask: 'vuokra-neuvo', if: { not: { slot: 'ika', filled: true } } },
          validate: [{ if: { slot: 'ika', min: 0, max: 120 }, answer: 'tervehdys' }],
        },
      ],
    },
  },
];

const member = (account: string, name: string, role: 'administrator' | 'writer') => ({
  ...{ account, name, role },
  email: `${account}@example.fi`,
});

/** What the server holds where the pages are looked at. */
export const VIEW_DATA: Partial<ExampleData> = {
  parts: [...PARTS, ...RICH],
  versions: [
    {
      ...{ number: 2, state: 'published', made_by: 'Åsa', made_at: at, note: '', publish_at: null },
      ...{ published_by: 'Åsa', published_at: at, restores: null },
    },
    {
      ...{ number: 1, state: 'earlier', made_by: 'Aino', made_at: at, note: '', publish_at: null },
      ...{ published_by: 'Aino', published_at: at, restores: null },
    },
  ],
  inbox: [
    {
      ...{ id: 'm1', text: 'mistä löydän kodin', language: 'fi', kind: 'not-understood', times: 3 },
      ...{ last: '2026-11-20', guesses: [{ intent: 'koti', confidence: 0.4 }] },
    },
    {
      ...{ id: 'm2', text: 'var finns hyrorna', language: 'sv', kind: 'doubtful', times: 1 },
      ...{ last: '2026-11-19', guesses: [] },
    },
  ],
  report: [
    { day: '2026-11-02', language: 'fi', what: 'conversations', of: '', count: 9 },
    { day: '2026-11-02', language: 'fi', what: 'messages', of: '', count: 31 },
    { day: '2026-11-03', language: 'sv', what: 'understood', of: 'vuokra', count: 12 },
  ],
  people: {
    members: [member('aino', 'Aino Testaaja', 'administrator'), member('eero', 'Eero', 'writer')],
    invitations: [
      {
        ...{ id: 'i1', name: 'Bea', email: 'bea@example.fi', role: 'writer', invited_by: 'Aino' },
        expires_at: '2026-12-07T12:00:00Z',
      },
    ],
  },
  link: {
    ...{ email: 'bea@example.fi', name: 'Bea', role: 'writer', chooses_password: true },
    organisation: { id: 'town', name: 'Esimerkkilä' },
    expires_at: '2026-12-07T12:00:00Z',
  },
};

/** The same, but nothing can be published before a test is mended. */
export const TESTS_FAIL: Partial<ExampleData> = {
  ...VIEW_DATA,
  routes: {
    makeVersion: async () => {
      throw new StudioError(409, { type: 'tests-fail', tests: ['Vuokra', 'Asunto'] });
    },
  },
};

/** The same, but without a network. */
export const NO_NETWORK: Partial<ExampleData> = {
  ...VIEW_DATA,
  routes: {
    change: () => Promise.reject(new StudioError(0)),
    inbox: () => Promise.reject(new StudioError(0)),
    events: () => Promise.reject(new StudioError(0)),
  },
};

/** Two have changed one text. */
export const CONFLICT: Partial<ExampleData> = {
  ...VIEW_DATA,
  conflicts: [
    {
      ...{ id: 'c1', part: 'topic-rent', kind: 'intent', path: ['title', 'fi'], at },
      ...{ standing: 'Apua vuokraan', standing_by: 'Åsa', other: 'Vuokra-apu', other_by: 'Eero' },
    },
  ],
};

/** A small bot that lacks nothing, so that it can be tried and measured. */
export const SOUND: Partial<ExampleData> = {
  ...VIEW_DATA,
  parts: [
    ...PARTS.filter(({ id }) => id === 'settings' || id === 'answer-hello'),
    ...(['vuokra', 'koti'] as const).map((intent) => ({
      ...{ id: intent, kind: 'intent' as const },
      value: {
        ...{ intent, answer: 'tervehdys', title: text(intent, intent, intent) },
        examples: {
          fi: [`${intent} on kallis`, `apua: ${intent}`],
          sv: [`${intent} är dyr`, `hjälp: ${intent}`],
          en: [`${intent} is dear`, `help: ${intent}`],
        },
      },
    })),
  ],
};
