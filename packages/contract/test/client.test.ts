import { AuroraError, createAuroraClient } from '@auroraai/api-client';
import { createAuroraServerClient } from '@auroraai/api-client/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ContractTarget } from '../src/suite/index.ts';
import { createServiceTarget } from './service-target.ts';

let target: ContractTarget;
beforeAll(async () => {
  target = await createServiceTarget('usual');
});

const connection = () => ({
  baseUrl: target.baseUrl,
  fetch: (input: string, init: RequestInit) => target.handle(new Request(input, init)),
  retries: 0,
});

describe('the browser client', () => {
  test('asks, looks closer, says what it thinks and has everything deleted', async () => {
    const client = createAuroraClient({ ...connection(), language: 'sv' });
    const answer = await client.recommend({
      text: 'ensam',
      situation: { answers: { friends: 1 } },
    });
    const [first] = answer.recommended_services;
    const about = {
      recommendation_id: answer.recommendation_id,
      service_id: first?.service.id ?? '',
    };
    expect((await client.getService(about.service_id)).id).toBe(about.service_id);
    await client.sendFeedback({ ...about, score: 1, reasons: ['near_me'] });
    await client.sendChoice({ ...about, kind: 'save' });
    await client.deleteRecommendation(about.recommendation_id);
    await expect(client.sendChoice({ ...about, kind: 'save' })).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  test('reads the code lists with the ten areas of life', async () => {
    const lists = await createAuroraClient(connection()).getCodeLists({ language: 'en' });
    expect(lists.life_areas).toHaveLength(10);
    expect(lists.municipalities.filter(({ imaginary }) => imaginary)).toHaveLength(1);
  });

  test('is told which part of a question is not valid', async () => {
    const client = createAuroraClient(connection());
    const error = await client.recommend({ text: 'a', limit: 99 }).catch((reason) => reason);
    expect(error).toBeInstanceOf(AuroraError);
    expect(error).toMatchObject({ kind: 'validation', fieldErrors: [{ path: '/limit' }] });
  });

  test('is told to wait when it asks too often', async () => {
    const limited = await createServiceTarget('rate-limited');
    const fetch = (input: string, init: RequestInit) => limited.handle(new Request(input, init));
    const client = createAuroraClient({ ...connection(), fetch });
    const error = await client.getCodeLists().catch((reason) => reason);
    expect(error).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: expect.any(Number) });
  });
});

describe('the server client', () => {
  const connect = (clientSecret = 'secret') =>
    createAuroraServerClient({ ...connection(), clientId: 'contract', clientSecret });

  test('asks version 1, with lists that it would refuse left out', async () => {
    const answer = await connect().recommendService({
      life_situation_meters: { friends: [2], health: [] },
      service_filters: {
        only_national_services: true,
        municipality_codes: ['491'],
        region_codes: [],
      },
    });
    expect(answer.recommended_services.length).toBeGreaterThan(0);
    await connect().sendFeedback({
      auroraai_recommendation_id: answer.auroraai_recommendation_id,
      feedback_score: 1,
    });
  });

  test('sends attributes along and fetches them again', async () => {
    const answer = await connect().recommendService({
      life_situation_meters: { friends: [2] },
      service_filters: { municipality_codes: ['000'] },
    });
    const channel = answer.recommended_services[0]?.service_channels.find(
      ({ session_transfer }) => session_transfer,
    );
    const address = await connect().sendSessionAttributes({
      service_channel_id: channel?.service_channel_id ?? '',
      session_attributes: { age: 16 },
    });
    const token = new URL(address).searchParams.get('auroraai_access_token') ?? '';
    expect(await connect().getSessionAttributes(token)).toEqual({ age: 16 });
  });

  test('is told when its secret is wrong', async () => {
    const call = connect('wrong').textSearch({ search_text: 'a' });
    await expect(call).rejects.toMatchObject({ kind: 'auth', status: 401 });
  });
});
