import {
  type AuroraClient,
  type ContributionTerms,
  createAuroraClient,
  type PictureList,
  type PictureRegion,
  type SituationPicture,
} from '@auroraai/api-client';

const fi = (text: string) => ({ text, language: 'fi' as const });

const TOPICS = {
  health: 'Vointi',
  housing: 'Koti',
  finance: 'Raha',
  friends: 'Ystävät',
  family: 'Perhe ja läheiset',
  improvement_of_strengths: 'Harrastukset ja oppiminen',
};

const REGIONS: PictureRegion[] = [
  { code: 'north', name: fi('Pohjoinen'), within: null },
  { code: 'shore', name: fi('Ranta'), within: 'north' },
  { code: 'isles', name: fi('Saaret'), within: 'north' },
];

const AGES: PictureList['age_bands'] = ['from-13', 'from-16', 'from-18'];

const LIST: PictureList = {
  ...{ organization: fi('Revonsaaren kaupunki'), threshold: 20, regions: REGIONS, age_bands: AGES },
  quizzes: [
    {
      ...{ quiz_id: 'miten-menee', title: fi('Miten menee?'), periods: ['2026-Q3', '2026-Q2'] },
      dimensions: Object.entries(TOPICS).map(([id, name]) => ({ id, name: fi(name) })),
    },
    { quiz_id: 'leirikirja', title: fi('Leirikirja'), periods: ['2026-Q3'], dimensions: [] },
  ],
};

const TERMS: ContributionTerms = {
  ...{ organization: LIST.organization, threshold: 20, regions: REGIONS, age_bands: AGES },
  quizzes: [{ quiz_id: 'miten-menee', dimensions: Object.keys(TOPICS) }],
};

/** A picture of everybody; of the isles together with others; of the oldest nothing at all. */
function pictureOf(address: URL): SituationPicture {
  const region = address.searchParams.get('region');
  const age_band = (address.searchParams.get('age_band') as 'from-13' | null) ?? null;
  const period = address.searchParams.get('period') ?? '';
  const isFew = age_band !== null && (age_band as string) === 'from-18';
  const isTogether = region === 'isles' && !isFew;
  const isEverybody = region === null && age_band === null;
  const common = { quiz_id: 'miten-menee', period, region, age_band };
  return {
    ...common,
    state: isFew ? 'too-few' : isTogether ? 'together' : 'shown',
    together: isTogether
      ? [
          { region: 'isles', age_band: 'from-13' },
          { region: 'shore', age_band: null },
        ]
      : [],
    people_at_least: isFew ? 0 : isEverybody ? 330 : 40,
    compared_with: period === '2026-Q3' ? '2026-Q2' : null,
    dimensions: Object.keys(TOPICS).map((id, at) => ({
      id,
      shares: isFew || id === 'family' ? null : { low: 10 + at * 10, fair: 30, good: 60 - at * 10 },
      change:
        period === '2026-Q3' && !isFew && !isTogether
          ? id === 'finance'
            ? 'more'
            : id === 'friends'
              ? 'fewer'
              : 'unclear'
          : null,
    })),
    groups: isEverybody
      ? [
          { share: 45, hard: [], well: ['health', 'friends'] },
          { share: 35, hard: ['finance', 'housing'], well: ['friends', 'family'] },
          { share: 20, hard: ['friends', 'improvement_of_strengths'], well: [] },
        ]
      : [],
  };
}

/** How the service of an example is. */
export type ExampleState = 'usual' | 'none' | 'out' | 'failed';

/** A client of an organisation's pictures that answers in the page; tells what it is sent. */
export function exampleClient(
  state: ExampleState = 'usual',
  onSent: (body: unknown) => void = () => {},
): AuroraClient {
  const fetch = async (input: string, init: RequestInit): Promise<Response> => {
    const address = new URL(input);
    if (state === 'out') return problem(401, 'unauthorized');
    if (state === 'failed') return problem(400, 'validation');
    if (address.pathname.endsWith('/contributions')) {
      if (init.method === 'GET') return Response.json(TERMS);
      onSent(JSON.parse(String(init.body)));
      return new Response(null, { status: 204 });
    }
    if (address.pathname.endsWith('/situation-pictures')) {
      const quizzes = LIST.quizzes.map((quiz) => ({ ...quiz, periods: [] }));
      return Response.json(state === 'none' ? { ...LIST, quizzes } : LIST);
    }
    return Response.json(pictureOf(address));
  };
  return createAuroraClient({ baseUrl: 'https://aurora.example', fetch, retries: 0 });
}

function problem(status: number, kind: string): Response {
  const body = { type: `urn:auroraai:problem:${kind}`, title: kind, status, detail: kind };
  const headers = { 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify(body), { status, headers });
}
