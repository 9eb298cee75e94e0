import {
  type JargonChange,
  type OrganisationJargon,
  type OwnService,
  type OwnServicePage,
  type OwnServices,
  type OwnServicesAsked,
  type ServiceTeaching,
  type ServiceTrial,
  StudioError,
  type StudioServicesClient,
  type TeachingChange,
  type TeachingRevision,
} from '@auroraai/api-client/studio';

const FIGURES: OwnService['figures'] = {
  ...{ recommended: 1250, by_words: 900, by_situation: 400, chosen: null },
  choices: {
    ...{ open: 12, call: null, visit: 0, 'e-service': 0, form: 0, save: 0, share: 0 },
    redirect: 0,
  },
  ...{ helpful: 7, unhelpful: 0 },
};

/** A service of the organisation, as it stands in the list. */
export const ownService = (
  id: string,
  name: string,
  more: Partial<OwnService> = {},
): OwnService => ({
  ...{ id, names: { fi: name }, areas: ['finance'], taught: 0, gone: false, figures: FIGURES },
  responsible: { id: 'o1', names: { fi: 'Esimerkkilä' } },
  ...more,
});

export const ADVICE = ownService('s1', 'Talous- ja velkaneuvonta');
const OTHER = ownService('s2', 'Kirjasto');

const LONG = `Velkaneuvoja ${'ja sinä '.repeat(9)}teette yhdessä suunnitelman.`;

/** What the server tells of {@link ADVICE}. */
const PAGE: Omit<OwnServicePage, 'service' | 'teaching'> = {
  texts: [
    {
      ...{ language: 'fi', name: 'Talous- ja velkaneuvonta', summary: 'Apua velkoihin.' },
      description: `${LONG} Täytä hakemuslomakekokoelmasivusto.`,
      ...{ user_instruction: 'Soita ensin.', requirements: null, keywords: ['velka', 'raha'] },
    },
    {
      ...{ language: 'sv', name: 'Ekonomi- och skuldrådgivning', summary: null, description: null },
      ...{ user_instruction: null, requirements: null, keywords: [] },
    },
    {
      ...{ language: 'en', name: null, summary: null, description: null },
      ...{ user_instruction: null, requirements: null, keywords: [] },
    },
  ],
  areas: [
    { area: 'health', counts: false, otherwise: false, source: 'expert', taught: null },
    { area: 'finance', counts: true, otherwise: true, source: 'expert', taught: null },
    { area: 'housing', counts: false, otherwise: false, source: 'model', taught: null },
  ],
  suggestions: [{ language: 'fi', word: 'ulosotto' }],
  days: [
    { day: '2026-11-01', recommended: 12, chosen: null },
    { day: '2026-11-03', recommended: null, chosen: 0 },
  ],
};

/** The effect of every teaching that is tried. */
const TRIAL: ServiceTrial = {
  municipality: { code: '998', names: { fi: 'Revonsaari', sv: 'Norrskensö', en: 'Revonsaari' } },
  results: [
    {
      question: { kind: 'taught-word', language: 'fi', text: 'pikavippi' },
      before: { services: [{ id: 's2', names: { fi: 'Kirjasto' }, own: true }], place: 7 },
      after: {
        services: [
          { id: 's2', names: { fi: 'Kirjasto' }, own: true },
          { id: 's1', names: { fi: 'Talous- ja velkaneuvonta' }, own: true },
        ],
        place: 2,
      },
      moved_down: [
        { service: { id: 's9', names: { fi: 'Kela' }, own: false }, from: 2, to: 3 },
        { service: { id: 's8', names: { fi: 'Vero' }, own: false }, from: 10, to: null },
      ],
    },
    {
      question: { kind: 'situation', area: 'finance' },
      before: { services: [], place: null },
      after: { services: [], place: null },
      moved_down: [],
    },
  ],
};

const revision = (
  number: number,
  by: string,
  teaching: ServiceTeaching,
  restores: number | null = null,
): TeachingRevision => ({
  ...{ revision: number, by, at: '2026-11-20T10:00:00Z', restores },
  ...teaching,
});

/** A server in memory that knows two services and keeps what the first is taught. */
export class FakeServicesServer {
  readonly asked: OwnServicesAsked[] = [];
  readonly tried: ServiceTeaching[] = [];
  readonly taught: TeachingChange[] = [];
  revisions: TeachingRevision[] = [];
  /** Answers otherwise. */
  routes: Partial<StudioServicesClient> = {};
  list: OwnServices = {
    ...{ linked: true, services: [ADVICE, OTHER], total: 2, all: 2 },
    standing_out: {
      ...{ 'never-recommended': 1, 'never-chosen': 2, unhelpful: 0, taught: 0, gone: 0 },
    },
  };
  service: OwnService = ADVICE;
  jargon: OrganisationJargon = { revision: 0, entries: [], by: '', at: null };

  setJargon({ base, entries }: JargonChange): OrganisationJargon {
    if (base !== this.jargon.revision) {
      const type = 'urn:auroraai:problem:changed-meanwhile';
      throw new StudioError(409, { type, standing: this.jargon });
    }
    this.jargon = { revision: base + 1, entries, by: 'Aino', at: '2026-11-20T10:00:00Z' };
    return this.jargon;
  }

  get standing(): TeachingRevision {
    const nothing = { ...revision(0, '', { areas: {}, words: [] }), at: null };
    return this.revisions[0] ?? nothing;
  }

  /** Somebody else teaches. */
  teachAs(by: string, teaching: ServiceTeaching, restores: number | null = null): TeachingRevision {
    const next = revision(this.standing.revision + 1, by, teaching, restores);
    this.revisions = [next, ...this.revisions];
    return next;
  }

  client(): StudioServicesClient {
    return {
      list: async (asked) => {
        this.asked.push(asked);
        return this.list;
      },
      service: async () => ({ ...PAGE, service: this.service, teaching: this.standing }),
      history: async () => this.revisions,
      tryTeaching: async (_, teaching) => {
        this.tried.push(teaching);
        return TRIAL;
      },
      teach: async (_, change) => {
        this.taught.push(change);
        if (change.base !== this.standing.revision) {
          const type = 'urn:auroraai:problem:changed-meanwhile';
          throw new StudioError(409, { type, standing: this.standing });
        }
        return this.teachAs('Aino', change.teaching, change.restores ?? null);
      },
      ...this.routes,
    };
  }
}

/** All of it that is somebody's words, which no language translates. */
export const SERVICES = [ADVICE, OTHER, PAGE, TRIAL];
