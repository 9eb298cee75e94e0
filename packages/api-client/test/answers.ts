import type {
  CodeListsResponse,
  RecommendationResponse,
  ServiceDetails,
  ServiceSummary,
} from '../src/types.ts';

/** Ids for tests. */
export const ids = {
  recommendation: '0b9e1c1e-6c1d-4f0a-9a63-3a2f1c8f4d10',
  service: '3f1d6c1e-52a7-4f0e-9d38-0b8f6f0f8a11',
  channel: '9c3b2a10-7d5e-4c2f-8a6b-1e2d3c4b5a69',
} as const;

/** A service with one channel. */
export const service: ServiceSummary = {
  id: ids.service,
  name: { text: 'Nuorten neuvontapiste', language: 'fi' },
  summary: null,
  official_page: 'https://www.suomi.fi/palvelut/x',
  responsible_organization: null,
  funding_type: 'PubliclyFunded',
  charge_type: null,
  charge_info: null,
  area_type: 'Nationwide',
  municipality_codes: [],
  target_groups: [{ code: 'KR1', name: 'Kansalaiset' }],
  service_classes: [{ code: 'P4.8', name: 'Nuorten palvelut' }],
  life_areas: { areas: ['friends'], source: 'expert' },
  languages: ['fi'],
  channels: [
    {
      id: ids.channel,
      type: 'WebPage',
      name: { text: 'Neuvonta', language: 'fi' },
      summary: null,
      phones: [],
      emails: [],
      web_pages: [{ url: 'https://neuvonta.example/', name: '', language: 'fi' }],
      form_files: [],
      address: null,
      position: null,
      hours: [],
      accessibility: [],
      languages: ['fi'],
      requires_authentication: false,
      requires_signature: false,
      session_transfer: false,
    },
  ],
  imaginary: false,
  credit: 'PTV, CC BY 4.0',
};

/** An answer with one service. */
export const recommendation: RecommendationResponse = {
  recommendation_id: ids.recommendation,
  recommended_services: [
    {
      rank: 1,
      similarity_score: 0.8,
      service,
      reasons: [{ kind: 'nationwide', text: 'Palvelua saa koko maassa.' }],
    },
  ],
  total: 1,
  understanding: { language: 'fi', topics: [], corrections: [], unknown: [] },
  ways_on: [],
};

/** The same service with all that is known of it. */
export const serviceDetails: ServiceDetails = {
  ...service,
  description: null,
  user_instruction: null,
  requirements: null,
  collections: [],
};

/** Code lists without codes. */
export const codeLists: CodeListsResponse = {
  municipalities: [],
  regions: [],
  wellbeing_counties: [],
  hospital_districts: [],
  service_classes: [],
  target_groups: [],
  life_areas: Array.from({ length: 10 }, () => ({
    key: 'health' as const,
    name: 'Terveys',
    question: 'Miten voit?',
    low: 'Huonosti',
    high: 'Hyvin',
  })),
};
