import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../src/index.ts';
import { createChatBench, startTalk } from './chat.ts';

const CODE = '131052-308T';
const ADDRESS = '192.0.2.77';

describe('an identity code that a person writes', () => {
  it('is nowhere but on the person’s own device: not in store, log, figures or bot', async () => {
    const traces: unknown[] = [];
    const store = createMemoryStore();
    const { of } = store.conversations;
    store.conversations.of = (organisation) =>
      Object.fromEntries(
        Object.entries(of(organisation)).map(([name, call]) => [
          name,
          (...given: unknown[]) => {
            traces.push([name, given]);
            return (call as (...given: unknown[]) => unknown)(...given);
          },
        ]),
      ) as unknown as ReturnType<typeof of>;
    const bench = await createChatBench({
      store,
      log: (event) => traces.push(event),
      metrics: {
        count: (...counted) => traces.push(counted),
        observe: (...observed) => traces.push(observed),
      },
    });
    const talk = await startTalk(bench);
    const headers = { 'User-Agent': CODE, Cookie: CODE };
    const hidden = [...CODE].join('\u200b');
    const bodies: Record<string, unknown>[] = [
      { text: `hetuni on ${CODE}` },
      { text: hidden },
      { text: 'x', value: { question_id: 'q', answer: CODE, [CODE]: [CODE, { a: CODE }] } },
      { text: 'x', entities: [{ type: 'a', text: CODE }] },
      {
        text: 'x',
        name: CODE,
        locale: CODE,
        textFormat: CODE,
        replyToId: CODE,
        localTimestamp: CODE,
      },
      { text: 'x', from: { id: CODE, name: CODE } },
      { text: 'x', channelData: { auroraai: { context: CODE }, other: CODE } },
      { text: 'x', channelData: { clientActivityID: CODE } },
      {
        text: 'x',
        conversation: { id: CODE },
        recipient: { id: CODE },
        speak: CODE,
        unknown: CODE,
      },
      { type: 'event', name: 'webchat/join', value: { language: CODE, context: { page: CODE } } },
      { type: CODE },
    ];
    for (const body of bodies) {
      await talk.send('POST', `/conversations/${talk.id}/activities`, {
        body: { type: 'message', from: { id: 'minä' }, ...body },
        headers,
        clientAddress: ADDRESS,
      });
    }
    await talk.send('GET', `/conversations/${talk.id}/activities?watermark=${CODE}`, { headers });
    await talk.send('GET', `/conversations/${CODE}/activities`, { headers });
    const said = await talk.send('GET', `/conversations/${talk.id}/activities`);
    expect(JSON.stringify(traces)).toContain('hetuni on […]');
    for (const trace of [JSON.stringify(traces), await said.text()]) {
      expect(trace).not.toContain(CODE);
      expect(trace).not.toContain(hidden);
      expect(trace).not.toContain('308T');
      expect(trace).not.toContain(ADDRESS);
    }
  });

  it('and a transfer token that the page passed on are not kept', async () => {
    const token = 'ab12'.repeat(16);
    const talk = await startTalk(await createChatBench());
    await talk.say({ type: 'event', name: 'webchat/join', value: { context: { token } } });
    const said = await talk.send('GET', `/conversations/${talk.id}/activities`);
    expect(await said.json()).toHaveProperty('activities.0.value', { context: { token: '[…]' } });
  });

  it('is found in a number too, where a card or a telephone number can stand', async () => {
    const talk = await startTalk(await createChatBench());
    await talk.say({ text: 'x', value: { answer: 4111111111111111, score: 7 } });
    const said = await talk.send('GET', `/conversations/${talk.id}/activities`);
    expect(await said.json()).toHaveProperty('activities.0.value', { answer: '[…]', score: 7 });
  });
});

describe('a conversation that is over', () => {
  it('is deleted after the days that its bot promises, and not before', async () => {
    const bench = await createChatBench();
    const talk = await startTalk(bench);
    await talk.say('hei');
    const days = (count: number) => {
      bench.clock.now = new Date(bench.clock.now.getTime() + count * 86_400_000);
    };
    days(30);
    expect(await bench.service.tidy()).toBe(0);
    days(1);
    expect(await bench.service.tidy()).toBe(1);
    expect(await bench.store.conversations.of('town').read(talk.id)).toBeNull();
  });
});
