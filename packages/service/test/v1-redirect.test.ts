import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Bench,
  createBench,
  ECHANNEL,
  goldenCatalogue,
  HOST,
  recommenderOf,
} from './harness.ts';
import { baseRequest, post, recommend, V1 } from './v1.ts';

const ART = 'd64476db-f2df-4699-bb6a-1bfae007577a';
let bench: Bench;
let link: string;
let id: number;

beforeEach(async () => {
  await start('https://palvelu.example/lomake?kieli=fi#alku');
});

async function start(url: string): Promise<void> {
  const channels = goldenCatalogue.channels.map((channel) =>
    channel.id === ECHANNEL
      ? { ...channel, webPages: [{ url, name: '', language: 'fi' as const }] }
      : channel,
  );
  // Addresses of pages make no difference to what is recommended.
  const recommender = recommenderOf(goldenCatalogue);
  bench = await createBench({ catalogue: { ...goldenCatalogue, channels }, recommender });
  const answer = await recommend(bench, baseRequest());
  id = answer.auroraai_recommendation_id;
  const art = answer.recommended_services.find(({ service_id }) => service_id === ART);
  link = art?.service_channels[0]?.web_pages[0] ?? '';
}

function changed(parameters: Record<string, string | null>): string {
  const url = new URL(link);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

describe('GET /redirect', () => {
  it('R27: a link of a recommendation leads on and the click is kept', async () => {
    const response = await bench.send('GET', changed({ session_id: null }));
    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toBe('https://palvelu.example/lomake?kieli=fi#alku');
    expect(await bench.store.of('town').choices({ number: id })).toEqual([
      { serviceId: ART, channelId: ECHANNEL, kind: 'redirect', at: bench.clock.now },
    ]);
  });

  it('better than the original: session id and token join the query that is there', async () => {
    const response = await bench.send('GET', changed({ auroraai_access_token: 'TOKEN' }));
    expect(response.headers.get('Location')).toBe(
      'https://palvelu.example/lomake?kieli=fi&session_id=test_session&auroraai_access_token=TOKEN#alku',
    );
  });

  it('better than the original: the token is not kept with the click', async () => {
    await bench.send('GET', changed({ auroraai_access_token: 'canary-token' }));
    const kept = await bench.store.of('town').choices({ number: id });
    expect(JSON.stringify([kept, bench.logs])).not.toContain('canary-token');
  });

  it('better than the original: a token goes to no other channel than its own', async () => {
    const mockChannel = '0ba11195-de64-43b3-af64-41aba7285364';
    const answer = await post(bench, '/session_attributes', {
      service_channel_id: mockChannel,
      session_attributes: { age: 16 },
    });
    const token = new URL(await answer.text()).searchParams.get('auroraai_access_token')!;
    const response = await bench.send('GET', changed({ auroraai_access_token: token }));
    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).not.toContain(token);
  });

  it.each([
    [{ recommendation_id: '999999' }],
    [{ recommendation_id: '-1' }],
    [{ recommendation_id: '123456789012345678901234567890' }],
    [{ service_id: 'a9ba7a3c-30b2-41a8-8f24-e0fc255402a6' }],
    [{ service_channel_id: 'a9ba7a3c-30b2-41a8-8f24-e0fc255402a6' }],
    [{ link_id: '1' }],
    [{ service_channel_id: '1d3699e9-fb45-4b35-b7a2-bcc1322d939b' }],
  ])('R27: %j is 404', async (parameters) => {
    const response = await bench.send('GET', changed(parameters));
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Invalid redirect link');
  });

  it.each([
    [{ service_id: null }],
    [{ link_id: null }],
    [{ recommendation_id: 'x' }],
    [{ link_id: '31' }],
    [{ link_id: '-1' }],
    [{ service_id: ART.toUpperCase() }],
    [{ service_channel_id: '491d94b0-1ba0-11ec-9621-0242ac130002' }],
    [{ utm_source: 'letter' }],
  ])('%j is refused', async (parameters) => {
    const response = await bench.send('GET', changed(parameters));
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^Validation error in request query params: \{/);
  });

  it('R27: without parameters it names what is missing', async () => {
    const response = await bench.send('GET', `${V1}/redirect`);
    expect(await response.text()).toBe(
      "Validation error in request query params: {'service_id': ['Missing data for required field.'], 'service_channel_id': ['Missing data for required field.'], 'recommendation_id': ['Missing data for required field.'], 'link_id': ['Missing data for required field.']}",
    );
  });

  it('links of the mock service lead to its page', async () => {
    const request = { ...baseRequest(), service_filters: { municipality_codes: ['000'] } };
    const { recommended_services: services } = await recommend(bench, request);
    const page = services[0]?.service_channels[1]?.web_pages[0] ?? '';
    const response = await bench.send('GET', page);
    expect(response.headers.get('Location')).toBe(
      `${HOST}/mock-service/service?session_id=test_session`,
    );
  });

  it('better than the original: nobody is sent to an address that runs code', async () => {
    await start('javascript:alert(1)');
    expect((await bench.send('GET', link)).status).toBe(404);
  });

  it('better than the original: followed links count for the order when reranking', async () => {
    await bench.send('GET', link);
    await bench.send('GET', link);
    expect(await bench.store.feedbackTotals([ART])).toMatchObject([{ chosen: 1 }]);
  });

  it('better than the original: one address cannot flood the open door', async () => {
    const open = { clientAddress: '192.0.2.1' };
    const statuses = new Set<number>();
    for (let time = 0; time < 130; time += 1) {
      statuses.add((await bench.send('GET', link, open)).status);
    }
    expect(statuses).toEqual(new Set([302, 429]));
    expect((await bench.send('GET', link, { clientAddress: '192.0.2.2' })).status).toBe(302);
  });

  it('better than the original: one address decides little, but is always sent on', async () => {
    const me = { clientAddress: '192.0.2.1' };
    for (let time = 0; time < 25; time += 1) {
      bench.clock.now = new Date(bench.clock.now.getTime() + 1000);
      expect((await bench.send('GET', link, me)).status).toBe(302);
    }
    expect(await bench.store.of('town').choices({ number: id })).toHaveLength(20);
  });

  it('numbers of v2’s recommendations open nothing here', async () => {
    const number = await bench.store.of('town').addRecommendation({
      id: 'a9ba7a3c-30b2-41a8-8f24-e0fc255402a6',
      door: 'v2',
      caller: null,
      at: bench.clock.now,
      serviceIds: [ART],
      text: null,
    });
    const response = await bench.send('GET', changed({ recommendation_id: String(number) }));
    expect(response.status).toBe(404);
    const thumb = { auroraai_recommendation_id: number, feedback_score: 1 };
    expect((await post(bench, '/recommendation_feedback', thumb)).status).toBe(404);
  });
});
