import type {
  RecommendationResponse,
  RecommendedService,
  ServiceDetails,
  ServiceHours,
} from '@auroraai/api-client';
import {
  exampleAnswer,
  exampleDetails,
  exampleRecommended,
} from '../find-services/aurora.example.ts';

/** Text as no source should send it. */
const HTML = '<img src=x onerror="alert(1)"><b>Lihava</b> & <script>alert(2)</script>';
const LONG = 'Pitkä kuvaus palvelusta, jossa on monta sanaa. '.repeat(430);

/** A list as a careless source sends it: no name, markup, no spaces, far away, unknown municipality. */
export function carelessAnswer(): RecommendationResponse {
  const [nameless, markup, endless] = [1, 2, 3].map((rank) => exampleRecommended(rank, 'x')) as [
    RecommendedService,
    RecommendedService,
    RecommendedService,
  ];
  nameless.service.name.text = '';
  nameless.service.summary = null;
  nameless.service.municipality_codes = ['000'];
  markup.service.name.text = HTML;
  markup.service.channels = [far()];
  endless.service.name.text = 'Palvelu'.repeat(60);
  endless.service.summary = { text: LONG.slice(0, 4_000), language: 'fi' };
  return {
    ...exampleAnswer([]),
    recommended_services: [nameless, markup, endless],
    total: 3,
    ways_on: [],
  };
}

/** All of a service as a careless source tells it. */
export function carelessDetails(id: string): ServiceDetails {
  return {
    ...exampleDetails(id),
    description: { text: LONG, language: 'fi' },
    user_instruction: { text: HTML, language: 'fi' },
    charge_type: null,
  };
}

/** Numbers as people write them, and the address that calls each. */
const PHONES = [
  ['(09) 310-12 34', 'tel:093101234'],
  ['+358 401234567', 'tel:+358401234567'],
  ['0295016000', 'tel:0295016000'],
  ['+358 (0)50 123 4567', 'tel:+358501234567'],
  ['116 111', 'tel:116111'],
  ['040-123 45 67', 'tel:0401234567'],
] as const;

/** Hours of any week from Friday evening into the night. */
function night(): ServiceHours {
  return {
    kind: 'DaysOfTheWeek',
    valid_from: null,
    valid_to: null,
    closed: false,
    always_open: false,
    by_reservation: false,
    info: null,
    spans: [{ from: 'Friday', to: 'Friday', opens: '20:00', closes: '02:00' }],
  };
}

/** Closed on two days of a year. */
function christmas(): ServiceHours {
  return {
    ...night(),
    kind: 'Exceptional',
    valid_from: '2026-12-24',
    valid_to: '2026-12-26',
    closed: true,
    spans: [],
  };
}

/** A place in the Atlantic, open over midnight, with numbers written in odd ways. */
function far(): RecommendedService['service']['channels'][number] {
  return {
    id: '00000000-0000-4000-8000-000000000700',
    type: 'ServiceLocation',
    name: { text: '', language: 'fi' },
    summary: null,
    phones: PHONES.map(([number, href]) => ({
      number,
      href,
      kind: 'Phone',
      info: null,
      charge: null,
      charge_info: null,
    })),
    emails: [],
    web_pages: [],
    form_files: [],
    address: { street: '', postal_code: '', post_office: '', municipality_code: '000' },
    position: { easting: 0, northing: 0, latitude: 0, longitude: 0 },
    hours: [night(), christmas()],
    accessibility: [],
    languages: ['xx'],
    requires_authentication: false,
    requires_signature: false,
    session_transfer: false,
  };
}
