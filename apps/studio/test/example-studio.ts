import {
  type AuditEntry,
  type BankTopic,
  type InboxMessage,
  type NewBot,
  type ReportRow,
  type StudioBot,
  type StudioBotClient,
  type StudioClient,
  type StudioConflict,
  StudioError,
  type StudioLink,
  type StudioMembers,
  type StudioPart,
  type StudioRole,
  type StudioSession,
  type StudioVersion,
} from '@auroraai/api-client/studio';
import { OWN_TOPICS } from './bank-data.ts';
import { FakeBotServer } from './fake-bot-server.ts';
import { FakeServicesServer } from './fake-services.ts';

const text = (fi: string, sv: string, en: string) => ({ fi, sv, en });

/** The parts of a small bot; the Swedish text of one answer is missing. */
export const PARTS: readonly Pick<StudioPart, 'id' | 'kind' | 'value'>[] = [
  {
    id: 'settings',
    kind: 'settings',
    value: {
      ...{ format: 1, id: 'neuvoja', version: '1', languages: ['fi', 'sv', 'en'] },
      names: text('Neuvoja', 'Rådgivaren', 'The Adviser'),
      responsible: { names: text('Kunta', 'Kommunen', 'The municipality') },
      humanContact: { names: text('Neuvonta', 'Rådgivning', 'Advice'), phone: '09 123 4567' },
      ...{ retentionDays: 30, greeting: 'tervehdys', fallback: {} },
    },
  },
  {
    id: 'topic-rent',
    kind: 'intent',
    value: {
      intent: 'vuokra',
      title: text('Apua vuokraan', 'Hjälp med hyran', 'Help with the rent'),
      examples: {
        fi: ['en pysty maksamaan vuokraa', 'vuokra on myöhässä'],
        sv: ['jag kan inte betala hyran'],
        en: ["I can't pay my rent"],
      },
      answer: 'vuokra-neuvo',
    },
  },
  {
    id: 'topic-home',
    kind: 'intent',
    value: {
      intent: 'koti',
      title: text('Oma koti', 'Eget hem', 'A home of one’s own'),
      examples: { fi: ['etsin asuntoa'] },
    },
  },
  {
    id: 'answer-hello',
    kind: 'answer',
    value: { answer: 'tervehdys', variants: [{ text: text('Hei!', 'Hej!', 'Hello!') }] },
  },
  {
    id: 'answer-rent',
    kind: 'answer',
    value: {
      answer: 'vuokra-neuvo',
      variants: [
        {
          text: { fi: 'Vuokraan voi saada **tukea**.', en: 'You can get help with the rent.' },
          buttons: [
            { title: text('Etsin asuntoa', 'Jag söker bostad', 'I need a flat'), intent: 'koti' },
          ],
          if: { slot: 'ika', min: 18 },
        },
      ],
    },
  },
  {
    id: 'concept-hobby',
    kind: 'entity',
    value: {
      ...{ entity: 'harrastus', kind: 'list' },
      values: [{ value: 'jalkapallo', synonyms: { fi: ['futis'] } }],
    },
  },
  {
    id: 'slot-age',
    kind: 'slot',
    value: { slot: 'ika', kind: 'age', title: text('Ikä', 'Ålder', 'Age') },
  },
  {
    id: 'flow-rent',
    kind: 'flow',
    value: {
      ...{ flow: 'vuokra', title: text('Vuokra', 'Hyra', 'Rent') },
      ...{ start: { intents: ['vuokra'] }, steps: [{ say: 'vuokra-neuvo' }] },
    },
  },
];

/** Topics of the bank. */
export const BANK: readonly BankTopic[] = [
  {
    ...{ id: 'small-talk', version: 1, licence: 'CC-BY-4.0', parts: { intent: 3 }, quality: [] },
    ...{ credit: 'AuroraAI', tests: null },
    organisation: { id: 'aurora', name: 'AuroraAI' },
    names: text('Pienet puheet', 'Småprat', 'Small talk'),
    about: text('Tervehdykset ja kiitokset.', 'Hälsningar och tack.', 'Greetings and thanks.'),
    languages: ['fi', 'sv', 'en'],
    published_at: '2026-11-01T00:00:00Z',
  },
];

/** What the server has besides the parts of {@link PARTS}. */
export interface ExampleData {
  parts: readonly Pick<StudioPart, 'id' | 'kind' | 'value'>[];
  versions: readonly StudioVersion[];
  inbox: readonly InboxMessage[];
  report: readonly ReportRow[];
  people: StudioMembers;
  audit: readonly AuditEntry[];
  link: StudioLink | null;
  conflicts: readonly StudioConflict[];
  /** Routes of the bot that answer otherwise. */
  routes: Partial<StudioBotClient>;
}

const NOTHING: ExampleData = {
  ...{ parts: PARTS, versions: [], inbox: [], report: [], audit: [], link: null, routes: {} },
  conflicts: [],
  people: { members: [], invitations: [] },
};

/** A server in memory and its client, as somebody who has a role reaches it; null = nobody is signed in. */
export function createExampleStudio(
  role: StudioRole | null = 'administrator',
  some: Partial<ExampleData> = {},
) {
  const data = { ...NOTHING, ...some };
  const server = new FakeBotServer(data.parts);
  for (const conflict of data.conflicts) server.conflicts.set(conflict.id, conflict);
  const services = new FakeServicesServer();
  const made: NewBot[] = [];
  const taken: string[] = [];
  const published: string[] = [];
  const session = (as: StudioRole): StudioSession => ({
    account: { id: 'a1', name: 'Aino Testaaja', email: 'aino@example.fi', language: 'fi' },
    memberships: [{ organisation: { id: 'town', name: 'Esimerkkilä' }, role: as }],
    ...{ csrf: 'c', expires_at: '2026-12-01T00:00:00Z' },
  });
  const bot: StudioBot = {
    ...{ id: 'neuvoja', organisation: 'town', languages: ['fi', 'sv', 'en'], published: 1 },
    names: text('Neuvoja', 'Rådgivaren', 'The Adviser'),
    ...{ has_changes: true, changed_at: '2026-11-20T10:00:00Z', changed_by: 'Åsa' },
  };
  let who = role && session(role);
  const client: Partial<StudioClient> = {
    signInWays: async () => ({
      trial: { email: 'demo@example.fi', password: 'demo' },
      providers: [],
      has_session: who !== null && who !== undefined,
    }),
    async session() {
      if (!who) throw new StudioError(401);
      return who;
    },
    async signIn(email, password) {
      if (password !== 'demo') throw new StudioError(401, { type: 'wrong-credentials' });
      who = { ...session('publisher'), account: { ...session('viewer').account, email } };
      return who;
    },
    async signOut() {
      who = null;
    },
    people: () => ({
      members: async () => structuredClone(data.people),
      audit: async () => [...data.audit],
      invite: async () => MADE_LINK,
      passwordLink: async () => MADE_LINK,
      withdraw: async () => {},
      setRole: async () => {},
      remove: async () => {},
    }),
    account: {
      change: async () => who ?? session('viewer'),
      changePassword: async () => who ?? session('viewer'),
      signOutEverywhere: async () => {},
      acceptLink: async () => session('writer'),
      async openLink() {
        if (!data.link) throw new StudioError(410, { type: 'link-over' });
        return data.link;
      },
    },
    bots: async () => [bot],
    services: () => services.client(),
    jargon: async () => services.jargon,
    bank: async () => ({ topics: [...BANK], total: BANK.length }),
    ownTopics: async () => structuredClone([...OWN_TOPICS]),
    async createBot(next) {
      if (next.id === 'neuvoja') throw new StudioError(409, { type: 'name-taken' });
      made.push(next);
      return { ...bot, id: next.id };
    },
    bot(id): StudioBotClient {
      const own = server.client('Aino Testaaja');
      if (id === 'nothing') return { ...own, draft: () => Promise.reject(new StudioError(404)) };
      return {
        ...own,
        versions: async () => [...data.versions],
        version: async (number) => {
          const version = data.versions.find((each) => each.number === number);
          if (!version) throw new StudioError(404);
          const { parts } = await own.draft();
          return { version, parts: parts.filter(({ kind }) => kind !== 'form') };
        },
        inbox: async () => [...data.inbox],
        report: async () => [...data.report],
        async takeTopics(topics) {
          taken.push(...topics.map(({ topic }) => topic));
          return { sequence: 1, results: [], conflicts: [] };
        },
        async makeVersion({ note }) {
          published.push(id);
          return {
            ...{ number: 1, state: 'published', made_by: '', made_at: '', note, publish_at: null },
            ...{ published_by: null, published_at: null, restores: null },
          };
        },
        ...data.routes,
      };
    },
  };
  return { client: client as StudioClient, server, made, taken, published };
}

const MADE_LINK = {
  url: 'https://esimerkki.example/studio/#/link/t',
  expires_at: '2026-12-07T12:00:00Z',
};
