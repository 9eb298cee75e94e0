import type {
  RecommendationResponse,
  RecommendedService,
  ServiceDetails,
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

/** A place in the Atlantic, open over midnight, with a number written in an odd way. */
function far(): RecommendedService['service']['channels'][number] {
  return {
    id: '00000000-0000-4000-8000-000000000700',
    type: 'ServiceLocation',
    name: { text: '', language: 'fi' },
    summary: null,
    phones: [
      {
        number: '(09) 310-12 34',
        href: 'tel:093101234',
        kind: 'Phone',
        info: null,
        charge: null,
        charge_info: null,
      },
    ],
    emails: [],
    web_pages: [],
    form_files: [],
    address: { street: '', postal_code: '', post_office: '', municipality_code: '000' },
    position: { easting: 0, northing: 0, latitude: 0, longitude: 0 },
    hours: [],
    accessibility: [],
    languages: ['xx'],
    requires_authentication: false,
    requires_signature: false,
    session_transfer: false,
  };
}
