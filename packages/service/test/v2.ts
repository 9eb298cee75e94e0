import type { Problem, RecommendationResponse } from '@auroraai/api-client';
import { expect } from 'vitest';
import type { Bench, SendOptions } from './harness.ts';

/** The base path of v2. */
export const V2 = '/aurora/v2';

/** Asks for recommendations; the request must succeed. */
export async function recommendV2(
  bench: Bench,
  body: unknown = { situation: { answers: { health: 2 } } },
  options: SendOptions = {},
): Promise<RecommendationResponse> {
  const response = await bench.send('POST', `${V2}/recommendations`, { body, ...options });
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json() as Promise<RecommendationResponse>;
}

/** Reads the problem of an answer and checks that its shape is RFC 9457's. */
export async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = (await response.json()) as Problem;
  expect(problem).toMatchObject({
    type: expect.stringMatching(/^urn:auroraai:problem:[a-z-]+$/),
    title: expect.stringMatching(/./),
    status: response.status,
    detail: expect.any(String),
  });
  return problem;
}
