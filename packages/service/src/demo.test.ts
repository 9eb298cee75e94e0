import type { RecommendationResponse } from '@auroraai/api-client';
import { describe, expect, it } from 'vitest';
import { createDemoService } from './demo.ts';

async function recommend(body: object): Promise<RecommendationResponse> {
  const service = await createDemoService();
  const response = await service.fetch(
    new Request('https://aurora.example/aurora/v2/recommendations', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  expect(response.status).toBe(200);
  return response.json() as Promise<RecommendationResponse>;
}

describe('the service in a browser', () => {
  it('finds real services for everyday words, with reasons', async () => {
    const answer = await recommend({ text: 'olen yksinäinen', limit: 5 });
    expect(answer.recommended_services).toHaveLength(5);
    for (const { service, reasons } of answer.recommended_services) {
      expect(service.imaginary).toBe(false);
      expect(service.official_page).toContain(service.id);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it('finds services of the imaginary town when the town is asked for, and only then', async () => {
    const filters = { municipality_codes: ['998'], include_national_services: false };
    const answer = await recommend({
      text: 'terveys',
      situation: { answers: { health: 2 } },
      filters,
    });
    expect(answer.recommended_services.length).toBeGreaterThan(0);
    expect(answer.recommended_services.every(({ service }) => service.imaginary)).toBe(true);
  });
});
