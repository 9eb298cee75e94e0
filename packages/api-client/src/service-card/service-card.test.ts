import { expect, test } from 'vitest';
import { recommendation } from '../../test/answers.ts';
import { readRecommendedServices } from './read-recommended-services.ts';
import { serviceCardContent } from './service-card-content.ts';

test('services in a message are read, and those with a dangerous or missing member are left out', () => {
  const [good] = recommendation.recommended_services;
  const service = good!.service;
  const bad = { ...good, service: { ...service, official_page: 'javascript:alert(1)' } };
  const read = readRecommendedServices({
    recommendation_id: recommendation.recommendation_id,
    recommended_services: [good, bad, { rank: 1 }, null, 7],
  });
  expect(read.recommendationId).toBe(recommendation.recommendation_id);
  expect(read.services).toEqual([good]);
  expect(serviceCardContent(read.services[0]!).id).toBe(service.id);
});

test.each([null, 7, 'x', {}, { recommended_services: {} }])('%j holds no services', (content) => {
  expect(readRecommendedServices(content).services).toEqual([]);
});
