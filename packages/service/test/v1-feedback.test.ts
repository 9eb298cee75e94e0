import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench } from './harness.ts';
import { baseRequest, post, recommend, refusal } from './v1.ts';

const FEEDBACK = '/recommendation_feedback';
let bench: Bench;
let id: number;
let service: string;
let other: string;

beforeEach(async () => {
  bench = await createBench();
  const answer = await recommend(bench, baseRequest());
  id = answer.auroraai_recommendation_id;
  [service, other] = answer.recommended_services.map(({ service_id }) => service_id) as [
    string,
    string,
  ];
});

function both(score: unknown = 1) {
  return {
    auroraai_recommendation_id: id,
    feedback_score: -1,
    service_feedbacks: [{ service_id: service, feedback_score: score }],
  };
}

describe('POST /recommendation_feedback', () => {
  it('R26: keeps valid feedback and answers OK', async () => {
    const response = await post(bench, FEEDBACK, both());
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('OK');
    expect(await bench.store.of('town').feedback({ number: id })).toMatchObject([
      { serviceId: null, score: -1 },
      { serviceId: service, score: 1 },
    ]);
  });

  it('better than the original: repeated feedback replaces the earlier one', async () => {
    await post(bench, FEEDBACK, both(1));
    await post(bench, FEEDBACK, both(-1));
    expect(await bench.store.feedbackTotals([service])).toMatchObject([
      { helpful: 0, unhelpful: 1 },
    ]);
  });

  it.each(['987654', '-1', '0', '9007199254740993', '123456789012345678901234567890'])(
    'R26: an unknown id is 404 and is repeated as it was written: %s',
    async (unknown) => {
      const body = `{"auroraai_recommendation_id": ${unknown}, "feedback_score": 1}`;
      const response = await post(bench, FEEDBACK, body);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(`Invalid recommendation_id: ${unknown}`);
    },
  );

  it.each([['99700'], [5.5], [null], [true]])('R26: the id %j is refused', async (wrong) => {
    await refusal(bench, FEEDBACK, { ...both(), auroraai_recommendation_id: wrong });
  });

  it.each([[20], [0], [null], ['x'], [true]])('R26: the score %j is refused', async (score) => {
    await refusal(bench, FEEDBACK, both(score));
    await refusal(bench, FEEDBACK, { ...both(), feedback_score: score });
  });

  it('R26: tells which scores there are', async () => {
    expect(await refusal(bench, FEEDBACK, { ...both(), feedback_score: 20 })).toBe(
      "Validation error in request data: {'feedback_score': ['Must be one of: -1, 1.']}",
    );
  });

  it.each([
    'id1',
    '491d94b0-1ba0-11ec-9621-0242ac130002',
    '',
    'D64476DB-F2DF-4699-BB6A-1BFAE007577A',
  ])('R26: the service id %j is refused', async (wrong) => {
    const services = [{ service_id: wrong, feedback_score: 1 }];
    expect(await refusal(bench, FEEDBACK, { ...both(), service_feedbacks: services })).toBe(
      "Validation error in request data: {'service_feedbacks': {0: {'_schema': ['service_id must be a valid UUIDv4 identifier']}}}",
    );
  });

  it('R26: a service that was not in the recommendation is 404 and nothing is kept', async () => {
    const stranger = '867fa742-3806-4fa5-b2c0-5749ea325167';
    const services = [
      { service_id: other, feedback_score: 1 },
      { service_id: stranger, feedback_score: 1 },
    ];
    const response = await post(bench, FEEDBACK, { ...both(), service_feedbacks: services });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(`Invalid service id: ${stranger}`);
    expect(await bench.store.of('town').feedback({ number: id })).toEqual([]);
  });

  it('reasons in free text are refused, as they always were', async () => {
    await refusal(bench, FEEDBACK, { ...both(), extended_feedback: 'canary' });
  });

  it('feedback that says nothing is accepted', async () => {
    const response = await post(bench, FEEDBACK, { auroraai_recommendation_id: 987_654 });
    expect(response.status).toBe(200);
  });

  it('another organisation cannot give feedback on a recommendation', async () => {
    const client = (await bench.store.client('test-client'))!;
    await bench.store.putClient({ ...client, organisation: 'other' });
    expect((await post(bench, FEEDBACK, both())).status).toBe(404);
  });
});
