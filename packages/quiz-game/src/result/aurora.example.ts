import {
  type AuroraClient,
  type CodeListsResponse,
  createAuroraClient,
  type RecommendationRequest,
  type RecommendationResponse,
} from '@auroraai/api-client';

const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

const LISTS: CodeListsResponse = {
  municipalities: [
    { code: '491', name: 'Mikkeli', region: '10', county: '12', imaginary: false },
    { code: '998', name: 'Revonsaari', region: null, county: null, imaginary: true },
  ],
  regions: [],
  wellbeing_counties: [],
  hospital_districts: [],
  service_classes: [],
  target_groups: [],
  life_areas: [],
};

/** An answer with one service for each name. */
export function exampleServices(names: readonly string[]): RecommendationResponse {
  return {
    recommendation_id: uuid(999),
    recommended_services: names.map((name, index) => ({
      rank: index + 1,
      similarity_score: 1,
      reasons: [{ kind: 'nationwide', text: 'Palvelua saa koko maassa.' }],
      service: {
        id: uuid(index + 1),
        name: { text: name, language: 'fi' },
        summary: { text: 'Joku kuuntelee, kun tarvitset seuraa.', language: 'fi' },
        official_page: `https://www.suomi.fi/palvelut/${uuid(index + 1)}`,
        responsible_organization: null,
        funding_type: 'PubliclyFunded',
        charge_type: 'FreeOfCharge',
        charge_info: null,
        area_type: 'Nationwide',
        municipality_codes: [],
        target_groups: [],
        service_classes: [],
        life_areas: { areas: ['friends'], source: 'expert' },
        languages: ['fi'],
        channels: [],
        imaginary: false,
        credit: 'Palvelutietovaranto, CC BY 4.0',
      },
    })),
    total: names.length,
    understanding: { language: 'fi', topics: [], corrections: [], unknown: [] },
    ways_on: [],
  };
}

/** A client whose service answers as it is told, without a network. */
export function exampleClient(
  answer: (request: RecommendationRequest) => RecommendationResponse | Response,
): AuroraClient {
  return createAuroraClient({
    baseUrl: 'https://aurora.example',
    retries: 0,
    fetch: async (input, init) => {
      if (input.includes('/code-lists')) return Response.json(LISTS);
      if (input.endsWith('/feedback')) return new Response(null, { status: 204 });
      const answered = answer(JSON.parse(String(init.body)) as RecommendationRequest);
      return answered instanceof Response ? answered : Response.json(answered);
    },
  });
}
