import { expect, it } from 'vitest';
import { createBench } from './harness.ts';

it('v1 answers', async () => {
  const { send } = await createBench();
  const response = await send('POST', '/service-recommender/v1/recommend_service', {
    body: { life_situation_meters: { health: [2] } },
    signed: true,
  });
  expect(await response.clone().text()).toContain('auroraai_recommendation_id');
  expect(response.status).toBe(200);
});
