import { tokenIn } from '@auroraai/api-client/transfers';
import type { ActionRequest, Input } from '@auroraai/dialogue';
import { describe, expect, it, vi } from 'vitest';
import type { Activity, BotTransition, HostedBot } from '../src/index.ts';
import { createChatBench, echoBot, startTalk, type Talk } from './chat.ts';
import { goldenCatalogue, recommenderOf } from './harness.ts';
import { RECEIVERS, redeemAt } from './transfers.ts';

type Asked = ActionRequest extends infer Request
  ? Omit<Request & object, 'id' | 'language'>
  : never;

/** A bot that asks for the actions given, one after another, and then says what came of them. */
function askingBot(asked: (Asked & { kind: ActionRequest['kind'] })[], id = 'kaiku'): HostedBot {
  const transition = (state: unknown, input: Input): BotTransition => {
    const results = (state as unknown[] | undefined) ?? [];
    const outcomes = input.kind === 'activity' ? [] : [...results, outcomeOf(input)];
    const next = asked[outcomes.length];
    const request = { ...next, id: `a${outcomes.length}`, language: 'fi' } as ActionRequest;
    return {
      state: outcomes,
      activities: next ? [] : [{ type: 'message', text: 'valmis', value: outcomes }],
      actions: next ? [request] : [],
      trace: [],
    };
  };
  return echoBot({ id, engine: { transition } });
}

function outcomeOf(input: Exclude<Input, { kind: 'activity' }>): unknown {
  return 'failure' in input ? input.failure : input.result;
}

async function outcomes(talk: Talk): Promise<unknown[]> {
  await talk.say('tee se');
  const response = await talk.send('GET', `/conversations/${talk.id}/activities`);
  const { activities } = (await response.json()) as { activities: Activity[] };
  return activities.findLast(({ text }) => text === 'valmis')?.value as unknown[];
}

interface Given {
  recommendation_id: string;
  recommended_services: {
    service: { id: string };
    reasons: { text: string; words?: string[] }[];
  }[];
}

describe('what a bot asks for', () => {
  it('services for a situation or a text come from the recommender, as everybody gets them', async () => {
    const bench = await createChatBench({
      bots: [
        askingBot([
          { kind: 'recommend-situation', answers: { health: 2 }, limit: 3 } as never,
          {
            kind: 'recommend-text',
            text: 'taide',
            limit: 2,
            reason: 'flow',
            words: 'person',
          } as never,
        ]),
      ],
    });
    const [bySituation, byText] = (await outcomes(await startTalk(bench))) as [Given, Given];
    expect(bySituation.recommended_services.length).toBeGreaterThan(0);
    expect(byText.recommended_services.length).toBeGreaterThan(0);
    const id = byText.recommendation_id;
    expect(await bench.store.of('town').recommendation({ id })).toMatchObject({
      door: 'v2',
      text: null,
    });
  });

  it('No reason quotes to a person words that a bot searched with', async () => {
    const search = { kind: 'recommend-text', text: 'taide', limit: 3, reason: 'flow' };
    const bench = await createChatBench({
      bots: [
        askingBot([{ ...search, words: 'bot' } as never, { ...search, words: 'person' } as never]),
      ],
    });
    const [byBot, byPerson] = (await outcomes(await startTalk(bench))) as [Given, Given];
    const quoted = ({ recommended_services }: Given) =>
      recommended_services.flatMap(({ reasons }) => reasons.flatMap(({ words = [] }) => words));
    expect(quoted(byBot)).toEqual([]);
    expect(quoted(byPerson)).toContain('taide');
    for (const { reasons } of byBot.recommended_services) {
      expect(reasons[0]?.text).not.toMatch(/kirjoit/);
    }
  });

  it('is refused where the request is not valid, and the bot hears so', async () => {
    const bench = await createChatBench({
      bots: [
        askingBot([
          { kind: 'recommend-situation', answers: {}, limit: 3 } as never,
          { kind: 'service-details', serviceId: 'nobody', show: 'all' } as never,
          { kind: 'feedback', recommendationId: 'x', score: 1 } as never,
          { kind: 'session-in', token: 'x' } as never,
          { kind: 'session-out', to: 'kela', attributes: {} } as never,
          { kind: 'http', action: 'varaa', values: {}, timeout: 10 } as never,
          { kind: 'refer', bot: 'nobody', values: {} } as never,
          { kind: 'handoff', reason: 'asked' } as never,
        ]),
      ],
    });
    expect(await outcomes(await startTalk(bench))).toEqual([
      { reason: 'refused' },
      { reason: 'refused' },
      { reason: 'refused' },
      { reason: 'refused' },
      { reason: 'not-configured' },
      { reason: 'not-configured' },
      { reason: 'not-configured' },
      { reason: 'not-configured' },
    ]);
    expect(bench.logs.filter(({ event }) => event === 'failure')).toEqual([]);
  });

  it('takes over what another service sent, once, and sends it on with consent', async () => {
    const bench = await createChatBench({
      config: {
        sessionTransfer: { channels: {}, burnAfterReading: true },
        // The mock service's channel that takes over one's age.
        chat: { transfers: { palvelu: 'f4eda39d-92ba-40cd-ae4a-a524e586969f' } },
      },
      bots: [askingBot([{ kind: 'session-out', to: 'palvelu', attributes: { age: 16 } } as never])],
    });
    const [sent] = (await outcomes(await startTalk(bench))) as [{ url: string }];
    const token = new URL(sent.url).searchParams.get('auroraai_access_token') ?? '';
    const taking = { kind: 'session-in', token } as never;
    bench.service.replaceBots([askingBot([taking, taking])]);
    expect(await outcomes(await startTalk(bench))).toEqual([
      { attributes: { age: 16 } },
      { reason: 'refused' },
    ]);
  });

  it('leaves for a registered receiver what it asks for, for its own page to read once', async () => {
    const attributes = { age: 16, life_situation_meters: { housing: [3], health: [1] } };
    const bench = await createChatBench({
      config: { receivers: RECEIVERS },
      bots: [askingBot([{ kind: 'session-out', to: 'asunnot', attributes } as never])],
    });
    const [sent] = (await outcomes(await startTalk(bench))) as [{ url: string }];
    const token = tokenIn(sent.url, 'aurora_transfer');
    const response = await redeemAt(bench, token);
    expect(await response.json()).toMatchObject({
      attributes: { age: 16, life_situation_meters: { housing: [3] } },
    });
    expect((await redeemAt(bench, token)).status).toBe(410);
  });
});

describe('an HTTP action of the organisation', () => {
  const target = { url: 'https://varaus.example.fi/aurora', secret: 'yhteinen' };
  const request = {
    kind: 'http',
    action: 'varaa',
    values: { aika: '12:00' },
    timeout: 50,
  } as never;
  const bench = (http: typeof fetch) =>
    createChatBench({
      http,
      config: { chat: { httpActions: { kaiku: { varaa: target } } } },
      bots: [askingBot([request])],
    });

  it('is called with a signature that its receiver can check', async () => {
    const calls: Request[] = [];
    const talk = await startTalk(
      await bench(async (...given) => {
        calls.push(new Request(...given));
        return Response.json({ numero: 7 });
      }),
    );
    expect(await outcomes(talk)).toEqual([{ values: { numero: 7 } }]);
    const [call] = calls as [Request];
    const body = await call.text();
    expect(JSON.parse(body)).toEqual({
      action: 'varaa',
      language: 'fi',
      values: { aika: '12:00' },
    });
    const timestamp = call.headers.get('X-Aurora-Timestamp');
    expect(timestamp).toBe(String(Date.parse('2026-03-04T12:00:00Z') / 1000));
    const bytes = (text: string) => new TextEncoder().encode(text);
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', bytes('yhteinen'), algorithm, false, [
      'verify',
    ]);
    const signature = Uint8Array.from(
      (call.headers.get('X-Aurora-Signature') ?? '').match(/../g) ?? [],
      (pair) => Number.parseInt(pair, 16),
    );
    const signed = bytes(`${timestamp}.${body}`);
    expect(await crypto.subtle.verify('HMAC', key, signature, signed)).toBe(true);
  });

  it.each<[string, () => Promise<Response>, string]>([
    ['nobody answers', () => Promise.reject(new TypeError('fetch failed')), 'unreachable'],
    ['it is refused', async () => new Response(null, { status: 403 }), 'refused'],
    ['it fails', async () => new Response('oops', { status: 500 }), 'error'],
    ['the answer is no JSON', async () => new Response('<html>'), 'error'],
    ['the answer is a list', async () => Response.json([1]), 'error'],
    ['the answer is huge', async () => new Response('"'.padEnd(70_000, 'a')), 'error'],
  ])('comes to nothing when %s, and the bot hears why', async (_, http, reason) => {
    expect(await outcomes(await startTalk(await bench(http)))).toEqual([{ reason }]);
  });

  it('is waited for as long as the bot says', async () => {
    const never: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      });
    expect(await outcomes(await startTalk(await bench(never)))).toEqual([{ reason: 'time-out' }]);
  });
});

describe('bots that refer to one another', () => {
  it('go on in the same conversation, and the first one has not forgotten anything', async () => {
    const other = echoBot({
      id: 'muutto',
      engine: {
        transition: (state, input) => {
          const heard = input.kind === 'activity' ? input.activity : undefined;
          const said = heard?.name ? JSON.stringify(heard.value) : `muutto: ${heard?.text}`;
          return { state, activities: [{ type: 'message', text: said }], actions: [], trace: [] };
        },
      },
    });
    const refer = { kind: 'refer', bot: 'muutto', values: { kunta: '564' } } as never;
    const bench = await createChatBench({ bots: [askingBot([refer]), other] });
    const talk = await startTalk(bench);
    await talk.say('muutan Ouluun');
    await talk.say('opiskelemaan');
    expect(await talk.texts()).toEqual([
      'muutan Ouluun',
      'valmis',
      '{"cards":false,"context":{"kunta":"564"}}',
      'opiskelemaan',
      'muutto: opiskelemaan',
    ]);
  });

  it('send nobody back and forth without end', async () => {
    const to = (bot: string) => [{ kind: 'refer', bot, values: {} } as never];
    const bench = await createChatBench({
      bots: [askingBot(to('muutto')), askingBot(to('kaiku'), 'muutto')],
    });
    const talk = await startTalk(bench);
    await talk.say('hei');
    expect((await talk.texts()).filter((text) => text === 'valmis')).toHaveLength(2);
  });
});

describe('a bot that fails', () => {
  it('leaves nothing behind, so that the same can be sent again', async () => {
    const engine = { transition: vi.fn(echoBot().engine.transition) };
    engine.transition.mockImplementationOnce(() => {
      throw new Error('salaisuus');
    });
    const bench = await createChatBench({ bots: [echoBot({ engine })] });
    const talk = await startTalk(bench);
    const body = {
      type: 'message',
      from: { id: 'minä' },
      text: 'hei',
      channelData: { clientActivityID: 'oma-1' },
    };
    const path = `/conversations/${talk.id}/activities`;
    const failed = await talk.send('POST', path, { body });
    expect(failed.status).toBe(502);
    expect(await failed.json()).toEqual({
      error: { code: 'BotError', message: 'The bot failed. Try again.' },
    });
    expect(await talk.texts()).toEqual([]);
    expect(JSON.stringify(bench.logs)).not.toContain('salaisuus');
    expect((await talk.send('POST', path, { body })).status).toBe(200);
    expect((await talk.send('POST', path, { body })).status).toBe(200);
    expect(await talk.texts()).toEqual(['hei', '1: hei']);
  });

  it('is stopped when it asks for actions without end', async () => {
    const transition = (state: unknown, input: Input): BotTransition => ({
      state,
      activities: [],
      actions: [{ kind: 'handoff', reason: 'asked', id: `${input.kind}`, language: 'fi' }],
      trace: [],
    });
    const talk = await startTalk(
      await createChatBench({ bots: [echoBot({ engine: { transition } })] }),
    );
    const body = { type: 'message', from: { id: 'minä' }, text: 'hei' };
    const response = await talk.send('POST', `/conversations/${talk.id}/activities`, { body });
    expect(response.status).toBe(502);
  });
});

describe('answers with services', () => {
  const attachments = (given: unknown) => [
    { contentType: 'application/vnd.auroraai.services+json', content: given },
  ];
  const byText: Record<string, unknown> = {
    ...{ kind: 'recommend-text', text: 'taide', limit: 2, reason: 'flow', words: 'bot' },
  };
  const recommending = () =>
    echoBot({
      engine: {
        transition: (state, input) =>
          input.kind === 'activity'
            ? {
                state,
                activities: [],
                actions: [{ ...byText, id: 'a', language: 'fi' } as ActionRequest],
                trace: [],
              }
            : {
                state,
                activities: [
                  {
                    type: 'message',
                    text: 'Löysin',
                    attachments: attachments('result' in input && input.result),
                  },
                ],
                actions: [],
                trace: [],
              },
      },
    });
  const types = async (talk: Talk) => {
    const response = await talk.send('GET', `/conversations/${talk.id}/activities`);
    const { activities } = (await response.json()) as { activities: Activity[] };
    return activities.at(-1)?.attachments?.map(({ contentType }) => contentType.split('.').at(-1));
  };

  it('are worked out once a minute for the words of a bot, and given under ids of their own', async () => {
    const real = recommenderOf(goldenCatalogue);
    const recommend = vi.fn(real.recommend);
    const bench = await createChatBench({
      bots: [recommending()],
      recommender: { ...real, recommend },
    });
    const given = async () => {
      const talk = await startTalk(bench);
      await talk.say('taide');
      const response = await talk.send('GET', `/conversations/${talk.id}/activities`);
      const { activities } = (await response.json()) as { activities: Activity[] };
      return activities.at(-1)?.attachments?.[0]?.content as Given;
    };
    const [first, soon] = [await given(), await given()];
    expect(recommend).toHaveBeenCalledTimes(1);
    expect(soon.recommended_services).toEqual(first.recommended_services);
    expect(soon.recommendation_id).not.toBe(first.recommendation_id);
    bench.clock.now = new Date(bench.clock.now.getTime() + 61_000);
    await given();
    expect(recommend).toHaveBeenCalledTimes(2);
  });

  it('are plain cards too for a client that does not know our own', async () => {
    const talk = await startTalk(await createChatBench({ bots: [recommending()] }));
    await talk.say('taide');
    const shown = await types(talk);
    expect(shown?.[0]).toBe('services+json');
    expect(shown?.slice(1).length).toBeGreaterThan(0);
    expect(new Set(shown?.slice(1))).toEqual(new Set(['hero']));
  });

  it('are our own alone for a client that says it shows them', async () => {
    const talk = await startTalk(await createChatBench({ bots: [recommending()] }));
    await talk.say({ type: 'event', name: 'webchat/join', value: { language: 'fi', cards: true } });
    expect(await types(talk)).toEqual(['services+json']);
  });
});
