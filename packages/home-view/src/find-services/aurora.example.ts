import {
  type AuroraClient,
  type CodeListsResponse,
  createAuroraClient,
  type RecommendationRequest,
  type RecommendationResponse,
  type RecommendedService,
  type ServiceDetails,
} from '@auroraai/api-client';

const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

const AREAS = [
  ['health', 'Vointi', 'Miten voit, keho ja mieli?'],
  ['resilience', 'Vaikeat hetket', 'Miten selviät, kun jokin menee pieleen?'],
  ['housing', 'Koti', 'Miten viihdyt siellä, missä asut?'],
  ['working_studying', 'Työ tai opinnot', 'Miten päivän puuhat sujuvat?'],
  ['family', 'Perhe ja läheiset', 'Miten sinulla menee läheistesi kanssa?'],
  ['friends', 'Ystävät', 'Onko sinulla seuraa ja joku, jolle puhua?'],
  ['finance', 'Raha', 'Riittävätkö rahasi siihen, mitä tarvitset?'],
  ['improvement_of_strengths', 'Oppiminen', 'Pääsetkö tekemään sitä, missä olet hyvä?'],
  ['self_esteem', 'Oma arvo', 'Mitä ajattelet itsestäsi?'],
  ['life_satisfaction', 'Elämä', 'Millaista elämäsi on nyt?'],
] as const;

/** Short code lists for stories and tests. */
export const exampleCodeLists: CodeListsResponse = {
  municipalities: [
    { code: '491', name: 'Mikkeli', region: '10', county: '12', imaginary: false },
    { code: '998', name: 'Revonsaari', region: null, county: null, imaginary: true },
  ],
  regions: [],
  wellbeing_counties: [],
  hospital_districts: [],
  service_classes: [{ code: 'P1', name: 'Asuminen', parent: null }],
  target_groups: [{ code: 'KR1', name: 'Kansalaiset', parent: null }],
  life_areas: AREAS.map(([key, name, question]) => ({
    key,
    name,
    question,
    low: 'Huonosti',
    high: 'Hyvin',
  })),
  town: { code: '998', name: 'Revonsaari' },
};

/** A recommended service for stories and tests. */
export function exampleRecommended(rank: number, name: string): RecommendedService {
  return {
    rank,
    similarity_score: 1 / rank,
    reasons: [
      {
        kind: 'topic',
        topic: 'loneliness',
        words: ['yksin'],
        weight: 1,
        text: 'Kirjoitit ”yksin”, aiheena: yksinäisyys.',
      },
      { kind: 'nationwide', text: 'Palvelua saa koko maassa.' },
    ],
    service: {
      id: uuid(rank),
      name: { text: name, language: 'fi' },
      summary: { text: 'Joku kuuntelee, kun tarvitset seuraa.', language: 'fi' },
      official_page: `https://www.suomi.fi/palvelut/${uuid(rank)}`,
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
  };
}

/** A service with all its details, as one opens it from a list of saved ones. */
export function exampleDetails(id: string): ServiceDetails {
  const { service } = exampleRecommended(Number(id.slice(-2)), `Palvelu ${Number(id.slice(-2))}`);
  return {
    ...service,
    id,
    description: null,
    user_instruction: null,
    requirements: null,
    collections: [],
  };
}

/** An answer with services, or with none and ways on. */
export function exampleAnswer(names: readonly string[]): RecommendationResponse {
  return {
    recommendation_id: uuid(999),
    recommended_services: names.map((name, index) => exampleRecommended(index + 1, name)),
    total: names.length,
    understanding: { language: 'fi', topics: [], corrections: [], unknown: [] },
    ways_on:
      names.length > 0
        ? []
        : [
            { kind: 'answer-questions', text: 'Vastaa muutamaan kysymykseen.' },
            { kind: 'contact-person', text: 'Soita kuntasi neuvontaan.', url: null },
          ],
  };
}

/** How an example service answers a request for services. */
export type ExampleAnswer = (
  request: RecommendationRequest,
) => RecommendationResponse | Promise<RecommendationResponse> | Response;

/** A client whose service answers as it is told, without a network; `instead` comes before all else. */
export function exampleClient(
  answer: ExampleAnswer,
  details: (id: string) => ServiceDetails = exampleDetails,
  instead: (address: string) => Response | undefined = () => undefined,
): AuroraClient {
  return createAuroraClient({
    baseUrl: 'https://aurora.example',
    retries: 0,
    fetch: async (input, init) => {
      const other = instead(input);
      if (other) return other;
      if (input.includes('/code-lists')) return Response.json(exampleCodeLists);
      if (input.includes('/paths?')) return Response.json({ paths: [] });
      if (input.endsWith('/feedback')) return new Response(null, { status: 204 });
      const serviceId = /\/services\/([^?]+)/.exec(input)?.[1];
      if (serviceId !== undefined) return Response.json(details(serviceId));
      const answered = await answer(JSON.parse(String(init.body)) as RecommendationRequest);
      return answered instanceof Response ? answered : Response.json(answered);
    },
  });
}
