import type { RecommendationResponse } from '@auroraai/api-client';
import { describe, expect, it } from 'vitest';
import { createBench } from './harness.ts';

describe('POST /aurora/v2/recommendations', () => {
  it('recommends services with reasons for answers', async () => {
    const { send } = await createBench();
    const response = await send('POST', '/aurora/v2/recommendations', {
      body: { situation: { answers: { health: 2 } }, limit: 3 },
    });
    expect(response.status).toBe(200);
    const answer = (await response.json()) as RecommendationResponse;
    expect(answer.recommended_services.length).toBeGreaterThan(0);
    expect(answer.recommended_services[0]?.reasons[0]?.text).not.toBe('');
  });
});
