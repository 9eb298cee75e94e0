import type {
  BankDraft,
  BankTopic,
  OwnBankTopic,
  StudioBotClient,
  TakenTopic,
  TopicPreview,
} from '@auroraai/api-client/studio';

const text = (fi: string, sv: string, en: string) => ({ fi, sv, en });
const NOTHING = { http_actions: [], network: [], transfers: [] };

const HOME: BankTopic = {
  ...{ id: 'home', version: 2, licence: 'CC-BY-4.0', parts: { intent: 1, answer: 1 } },
  names: text('Koti ja vuokra', 'Hem och hyra', 'Home and rent'),
  about: text('Kun vuokra painaa.', 'När hyran tynger.', 'When the rent weighs.'),
  organisation: { id: 'other', name: 'Demo' },
  ...{ credit: 'Demo', languages: ['fi', 'sv', 'en'], published_at: '2026-11-01T00:00:00Z' },
  quality: [{ language: 'fi', accuracy: 0.7, examples: 20, plain: 0.9, missing: 1 }],
  tests: { count: 2, passed: 2 },
};

/** A topic that was taken, of which there is a newer version, and one that was withdrawn. */
const TAKEN: TakenTopic[] = [
  {
    ...{ topic: 'home', version: 1, newest: 2, follows: true, left: null, names: HOME.names },
    ...{ organisation: HOME.organisation, licence: HOME.licence, credit: HOME.credit },
  },
  {
    ...{ topic: 'gone', version: 1, newest: null, follows: false, left: null },
    names: text('Harrastukset', 'Fritid', 'Hobbies'),
    ...{ organisation: HOME.organisation, licence: 'CC0-1.0', credit: 'Demo' },
  },
];

/** The topics that the organisation has published itself. */
export const OWN_TOPICS: readonly OwnBankTopic[] = [
  {
    ...{ ...HOME, id: 'own', bot: 'neuvoja', chosen: ['topic-rent'], published_by: 'Aino' },
    ...{ withdrawn: true, takers: 3 },
  },
];

/** What the newer version changes: a text that the bot's editors have changed too. */
const PREVIEW: TopicPreview = {
  ...{ topic: HOME, parts: [], needs: NOTHING },
  changes: [
    {
      ...{ part: 'slot-age', kind: 'slot', value: { slot: 'ika', kind: 'age' } },
      conflicts: [{ path: ['title', 'fi'], standing: 'Demo', other: 'Aino' }],
    },
  ],
};

/** What would be published of the topic about rent. */
const DRAFT: BankDraft = {
  ...{ digest: 'd', languages: ['fi', 'sv', 'en'], needs: { ...NOTHING, transfers: ['demo'] } },
  parts: [
    {
      ...{ part: 'topic-rent', kind: 'intent', chosen: true },
      value: {
        ...{ intent: 'vuokra', examples: {} },
        title: text('Apua vuokraan', 'Hjälp med hyran', 'Help with the rent'),
      },
    },
  ],
  texts: [{ language: 'fi', examples: 2, plain: 1, missing: 3 }],
  concerns: [{ kind: 'phone', part: 'topic-rent', found: '09 123 4567' }],
};

/** A bot's routes about the bank. */
export const BANK_ROUTES: Partial<StudioBotClient> = {
  takenTopics: async () => structuredClone(TAKEN),
  previewTopic: async () => structuredClone(PREVIEW),
  previewPublishing: async () => structuredClone(DRAFT),
};
