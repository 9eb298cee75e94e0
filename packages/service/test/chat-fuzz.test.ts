import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { garbage, nearly } from './arbitraries.ts';
import { createChatBench, DIRECT_LINE, startTalk } from './chat.ts';

const SEED = 20261121;
const TIMEOUT = 120_000;
const ANSWERS = [200, 400, 404, 405, 413, 415];

const text = fc.string({ unit: 'binary', maxLength: 60 });
const activity = fc.record(
  {
    type: fc.oneof(fc.constantFrom('message', 'event', 'typing', 'endOfConversation'), text),
    from: fc.record({ id: fc.string({ minLength: 1, maxLength: 20 }) }),
    text,
    locale: fc.constantFrom('fi', 'sv-FI', 'x'),
    name: fc.constantFrom('webchat/join', 'auroraai/language', 'auroraai/context', 'x'),
    value: fc.jsonValue({ maxDepth: 4 }),
    entities: fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 3 }),
    channelData: fc.record({
      clientActivityID: fc.string({ maxLength: 10 }),
      auroraai: fc.jsonValue({ maxDepth: 3 }),
    }),
  },
  { requiredKeys: ['type', 'from'], noNullPrototype: true },
);

describe('activities that nobody planned', () => {
  it('are taken or refused, 4,000 of them, and the conversation goes on', {
    timeout: TIMEOUT,
  }, async () => {
    const rate = { burst: 1e9, perMinute: 1e9 };
    const bench = await createChatBench({ config: { chat: { conversationRate: rate } } });
    const talk = await startTalk(bench);
    const sent = fc.oneof(activity, nearly(activity), garbage);
    await fc.assert(
      fc.asyncProperty(sent, async (body) => {
        const isRaw = typeof body === 'string' || body instanceof Uint8Array;
        const response = await talk.send('POST', `/conversations/${talk.id}/activities`, {
          body: isRaw ? body : (JSON.stringify(body) ?? ''),
        });
        expect(ANSWERS).toContain(response.status);
        await response.json();
      }),
      { seed: SEED, numRuns: 4000 },
    );
    await talk.say('vieläkö');
    expect(bench.logs.filter(({ event }) => event === 'failure')).toEqual([]);
  });

  it('in 2,000 odd paths, watermarks and tokens are refused', { timeout: TIMEOUT }, async () => {
    const bench = await createChatBench();
    const talk = await startTalk(bench);
    const part = fc.oneof(text, fc.constantFrom(talk.id, '..', '%00', '__proto__', 'activities'));
    const tail = fc.constantFrom('', '/activities', '/upload', '/stream', '/members');
    const bearer = fc.oneof(fc.constant(talk.token), fc.string({ maxLength: 40 }), fc.constant(''));
    await fc.assert(
      fc.asyncProperty(part, tail, part, bearer, async (id, end, watermark, token) => {
        const path = `${DIRECT_LINE}/conversations/${encodeURIComponent(id.replace(/\p{Cs}/gu, ''))}${end}`;
        const query = new URLSearchParams({ watermark, t: token });
        const headers = { Authorization: `Bearer ${token.replace(/[^\x20-\x7e]/g, '')}` };
        const response = await bench.send('GET', `${path}?${query}`, { headers });
        expect([200, 400, 401, 403, 404, 405]).toContain(response.status);
        await response.json();
        const stream = new Request(`https://aurora.example${path}?${query}`);
        const opened = await bench.service.openStream(stream);
        expect(opened).toBeInstanceOf(Response);
      }),
      { seed: SEED, numRuns: 2000 },
    );
    expect(bench.logs.filter(({ event }) => event === 'failure')).toEqual([]);
  });
});

describe('a token that somebody has seen', () => {
  it('changed in any one place opens nothing, 1,000 times', { timeout: TIMEOUT }, async () => {
    const bench = await createChatBench();
    const talk = await startTalk(bench);
    await talk.say('vain minulle');
    const change = fc.tuple(
      fc.nat({ max: talk.token.length - 1 }),
      fc.constantFrom(...'ABCXYZabcxyz019_-.=', ''),
    );
    await fc.assert(
      fc.asyncProperty(change, async ([at, sign]) => {
        const changed = talk.token.slice(0, at) + sign + talk.token.slice(at + 1);
        fc.pre(changed !== talk.token);
        const headers = { Authorization: `Bearer ${changed}` };
        const path = `${DIRECT_LINE}/conversations/${talk.id}/activities`;
        const response = await bench.send('GET', path, { headers });
        expect([401, 403]).toContain(response.status);
        expect(await response.text()).not.toContain('minulle');
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('shown again begins no second conversation and sends nothing a second time', async () => {
    const bench = await createChatBench();
    const talk = await startTalk(bench);
    const sent = {
      method: 'POST',
      path: `/conversations/${talk.id}/activities`,
      body: {
        ...{ type: 'message', from: { id: 'minä' }, text: 'hei' },
        channelData: { clientActivityID: 'oma-1' },
      },
    } as const;
    const replay = () => talk.send(sent.method, sent.path, { body: sent.body });
    const first = await (await replay()).json();
    for (let time = 0; time < 10; time += 1) {
      expect(await (await replay()).json()).toEqual(first);
      const started = await talk.send('POST', '/conversations');
      expect(started.status).toBe(200);
      expect(await started.json()).toHaveProperty('conversationId', talk.id);
    }
    expect(await talk.texts()).toEqual(['hei', '1: hei']);
    // Later, when it has expired, the same requests are worth nothing.
    bench.clock.now = new Date(bench.clock.now.getTime() + 30 * 60_000);
    expect((await replay()).status).toBe(403);
  });
});
