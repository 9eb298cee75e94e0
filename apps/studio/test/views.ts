import type { StudioClient, StudioRole } from '@auroraai/api-client/studio';
import { BANK_ROUTES } from './bank-data.ts';
import { createExampleStudio, type ExampleData } from './example-studio.ts';
import { CONFLICT, NO_NETWORK, SOUND, TESTS_FAIL, VIEW_DATA } from './view-data.ts';

/** What a person does before a view is as it is to be looked at; everything is found by its Finnish name. */
export interface Hands {
  /** Waits for a button, link or field and presses it. */
  press: (role: string, name: RegExp) => Promise<void>;
  /** Waits for something. */
  see: (role: string, name: RegExp) => Promise<void>;
}

/** A view of the studio in one of its states. */
export interface View {
  /** The part of the address after `#`. */
  hash: string;
  /** Null = nobody is signed in. @default 'administrator' */
  role?: StudioRole | null;
  /** What the server has. @default VIEW_DATA */
  data?: Partial<ExampleData>;
  /** Whether the guided start has been answered before. */
  isAnswered?: boolean;
  /** What is seen when it has come, in Finnish. */
  ready: [role: string, name: RegExp];
  prepare?: (hands: Hands) => Promise<void>;
}

const BOT = '#/bots/neuvoja';
const next =
  (times: number) =>
  async ({ press }: Hands) => {
    for (let step = 0; step < times; step += 1) await press('button', /^Seuraava$/);
  };
const start = (steps: number, ready: RegExp): View => ({
  ...{ hash: '#/new', isAnswered: true, ready: ['heading', /Nimi ja kielet/] },
  async prepare(hands) {
    await next(steps)(hands);
    await hands.see('heading', ready);
  },
});

/** Every view of the studio in its main states, by its name. */
export const VIEWS = {
  signIn: { hash: '', role: null, ready: ['button', /Täytä kokeilutunnus/] },
  link: { hash: '#/link/t', role: null, ready: ['button', /Ota käyttöön/] },
  bots: { hash: '#/', ready: ['link', /^Neuvoja$/] },
  startName: start(0, /Nimi ja kielet/),
  startTopics: start(1, /Mistä botti osaa kertoa/),
  startLook: start(2, /Ulkoasu/),
  startHuman: start(3, /Ihmisen neuvonta/),
  startPrivacy: start(4, /Tietosuoja/),
  startReady: start(5, /Valmis julkaistavaksi/),
  startMade: {
    ...start(5, /Valmis/),
    async prepare(hands) {
      await next(5)(hands);
      await hands.press('button', /Tee ja julkaise botti/);
      await hands.see('heading', /Botti on julkaistu/);
    },
  },
  people: {
    hash: '#/people',
    ready: ['combobox', /Rooli: Eero/],
    async prepare({ press, see }) {
      await press('button', /Tee linkki uuteen salasanaan: Eero/);
      await see('heading', /Linkki on valmis/);
    },
  },
  account: { hash: '#/account', ready: ['heading', /Oma tunnus/] },
  services: { hash: '#/services/town', ready: ['columnheader', /Suositeltu/] },
  service: {
    ...{ hash: '#/services/town/s1', role: 'publisher', ready: ['checkbox', /^Koti/] },
    async prepare({ press, see }) {
      await press('checkbox', /^Koti/);
      await press('button', /^Näytä vaikutus$/);
      await see('button', /^Ota käyttöön$/);
    },
  },
  topics: {
    hash: `${BOT}/content`,
    ready: ['heading', /^Sisältö$/],
    prepare: ({ press }) => press('checkbox', /Valitse: Oma koti/),
  },
  search: {
    hash: `${BOT}/content`,
    ready: ['heading', /^Sisältö$/],
    prepare: ({ press }) => press('button', /Hae kaikesta/),
  },
  keys: {
    hash: `${BOT}/content`,
    ready: ['heading', /^Sisältö$/],
    prepare: ({ press }) => press('button', /^Pikanäppäimet$/),
  },
  topic: { hash: `${BOT}/content/topic-rent`, ready: ['heading', /Apua vuokraan/] },
  conflict: {
    hash: `${BOT}/content/topic-rent`,
    data: CONFLICT,
    ready: ['region', /muutettu kahdessa/],
  },
  answer: { hash: `${BOT}/content/answer-rich`, ready: ['heading', /kaikki/] },
  concept: { hash: `${BOT}/content/concept-hobby`, ready: ['heading', /harrastus/] },
  slot: { hash: `${BOT}/content/slot-age`, ready: ['heading', /^Ikä$/] },
  gone: { hash: `${BOT}/content/never`, ready: ['heading', /^Sisältö$/] },
  viewer: {
    hash: `${BOT}/content/answer-rich`,
    role: 'viewer',
    ready: ['heading', /kaikki/],
  },
  bank: { hash: `${BOT}/content/bank`, ready: ['heading', /Aihepankki/] },
  bankTaken: {
    hash: `${BOT}/content/bank/taken`,
    data: { routes: BANK_ROUTES },
    ready: ['button', /Jätä tämä versio väliin/],
  },
  bankOwn: { hash: `${BOT}/content/bank/own`, ready: ['button', /Palauta pankkiin/] },
  bankPublish: {
    hash: `${BOT}/content/bank/publish/part/topic-rent`,
    data: { routes: BANK_ROUTES },
    ready: ['checkbox', /ne saa julkaista/],
  },
  path: {
    hash: `${BOT}/flows/flow-home`,
    ready: ['button', /^Kysy/],
    prepare: ({ press }) => press('button', /^Kysy/),
  },
  form: { hash: `${BOT}/flows/form-need`, ready: ['heading', /^haku$/] },
  quality: { hash: `${BOT}/quality`, ready: ['button', /Tarkista laatu/] },
  inbox: { hash: `${BOT}/inbox`, ready: ['button', /Ohita/] },
  versions: { hash: `${BOT}/versions`, ready: ['button', /Palaa versioon 1/] },
  refused: {
    hash: `${BOT}/versions`,
    data: TESTS_FAIL,
    ready: ['button', /Palaa versioon 1/],
    async prepare({ press, see }) {
      await press('button', /^Julkaise nyt$/);
      await see('button', /Julkaise silti/);
    },
  },
  report: { hash: `${BOT}/report`, ready: ['columnheader', /./] },
  settings: { hash: `${BOT}/settings`, ready: ['heading', /^Asetukset$/] },
  files: { hash: `${BOT}/settings/files`, ready: ['heading', /Vie/] },
  offline: {
    hash: `${BOT}/inbox`,
    data: NO_NETWORK,
    ready: ['button', /Yritä uudelleen/],
  },
  missing: { hash: '#/bots/nothing/content', ready: ['link', /Takaisin/] },
} satisfies Record<string, View>;

/** Views that only a browser draws: what is measured on the screen, or learnt in a worker. */
export const DRAWN_VIEWS = {
  picture: {
    hash: `${BOT}/flows/flow-home`,
    ready: ['button', /^Kysy/],
    async prepare({ press, see }) {
      await press('button', /^Kuva$/);
      await see('group', /Kysy/);
    },
  },
  trial: {
    ...{ hash: `${BOT}/content`, data: SOUND, ready: ['heading', /^Sisältö$/] },
    async prepare({ press, see }) {
      await press('button', /^Kokeile bottia$/);
      await see('button', /^Uusi keskustelu$/);
    },
  },
} satisfies Record<string, View>;

/** Goes to where a view stands; gives the client of a server that has what it shows. */
export function placeView({ role = 'administrator', data, isAnswered, hash }: View): StudioClient {
  if (isAnswered) sessionStorage.setItem('aurora-studio-start', JSON.stringify(ANSWERED));
  const address = new URL(location.href);
  address.searchParams.set('lang', 'fi');
  address.hash = hash;
  history.replaceState(history.state, '', address);
  return createExampleStudio(role, data ?? VIEW_DATA).client;
}

/** Waits for a view that is being shown and does what is done before it is looked at. */
export async function prepareView({ ready, prepare }: View, hands: Hands): Promise<void> {
  await hands.see(...ready);
  await prepare?.(hands);
}

const NAMES = { fi: 'Neuvoja', sv: 'Rådgivaren', en: 'Adviser' };
const ANSWERED = {
  ...{ languages: ['fi', 'sv', 'en'], organisation: 'town', names: NAMES, responsible: NAMES },
  ...{ humanNames: NAMES, phone: '09 123 4567' },
};
