import {
  type AuroraClient,
  createAuroraClient,
  type PathRequest,
  type PathResponse,
  type PathStep,
} from '@auroraai/api-client';
import {
  exampleCodeLists,
  exampleDetails,
  exampleRecommended,
} from '../find-services/aurora.example.ts';

const RECOMMENDATION = '00000000-0000-4000-8000-000000000777';

function step(id: string, title: string, more: Partial<PathStep>): PathStep {
  return {
    id,
    title,
    text: 'Tee tämä rauhassa.',
    needs: [],
    yields: [],
    responsible: { kind: 'municipality', name: 'Kunta' },
    mode: 'both',
    timing: null,
    after: [],
    optional: false,
    condition: null,
    reason: null,
    services: [],
    ...more,
  };
}

/** A ready path with a step of each sort: with a deadline, with a condition, without a service. */
export const examplePath: PathResponse = {
  path_id: 'tyon-menetys',
  recommendation_id: RECOMMENDATION,
  name: 'Työ päättyy',
  summary: 'Mitä kannattaa tehdä ensimmäisenä päivänä ja mitä vasta sitten.',
  steps: [
    step('tyonhakija', 'Ilmoittaudu työnhakijaksi', {
      text: 'Ilmoittaudu Työmarkkinatorilla tai työvoimaviranomaisen luona.',
      needs: ['Verkkopankkitunnukset', 'Tieto siitä, milloin työ päättyy'],
      yields: ['Voimassa oleva työnhaku'],
      responsible: { kind: 'employment', name: 'Työvoimaviranomainen' },
      timing: 'Viimeistään ensimmäisenä työttömyyspäivänä.',
      reason: 'Tämä on ensin, koska tukea maksetaan vain työnhaun ajalta.',
      services: [exampleRecommended(1, 'Työnhakijan palvelu')],
    }),
    step('tuki', 'Hae työttömän tukea', {
      after: ['tyonhakija'],
      services: [
        exampleRecommended(2, 'Kelan tuet työttömille'),
        exampleRecommended(3, 'Työttömyysturvaneuvonta'),
      ],
    }),
    step('velat', 'Sovi laskuista ajoissa', {
      optional: true,
      condition: 'Jos raha huolettaa',
      mode: 'physical',
    }),
  ],
};

/** A path made from answers. */
export const exampleOwnPath: PathResponse = {
  ...examplePath,
  path_id: null,
  name: 'Oma polkusi',
  summary: 'Polku on tehty vastauksistasi.',
  steps: [
    step('talk', 'Puhu jonkun kanssa', {
      responsible: null,
      reason: 'Vastauksesi 2/10 (ystävät): tästä voit saada apua.',
      services: [exampleRecommended(1, 'Kirkon keskusteluapu')],
    }),
  ],
};

/** How an example service answers a request for a path. */
export type ExamplePathAnswer = (
  request: PathRequest,
) => PathResponse | Response | Promise<Response>;

/** A client whose service has one ready path, and answers for paths as it is told. */
export function examplePathsClient(
  answer: ExamplePathAnswer = ({ path_id }) => (path_id ? examplePath : exampleOwnPath),
  list: () => Response | Promise<Response> = exampleList,
): AuroraClient {
  return createAuroraClient({
    baseUrl: 'https://aurora.example',
    retries: 0,
    fetch: async (input, init) => {
      if (input.includes('/code-lists')) return Response.json(exampleCodeLists);
      if (input.includes('/paths?')) return list();
      const serviceId = /\/services\/([^?]+)/.exec(input)?.[1];
      if (serviceId !== undefined) return Response.json(exampleDetails(serviceId));
      if (!input.endsWith('/paths')) return new Response(null, { status: 204 });
      const answered = await answer(JSON.parse(String(init.body)) as PathRequest);
      return answered instanceof Response ? answered : Response.json(answered);
    },
  });
}

function exampleList(): Response {
  const { name, summary, steps } = examplePath;
  return Response.json({
    paths: [
      {
        id: 'tyon-menetys',
        name,
        summary,
        life_events: ['KE8'],
        areas: ['working_studying', 'finance'],
        steps: steps.length,
      },
    ],
  });
}
