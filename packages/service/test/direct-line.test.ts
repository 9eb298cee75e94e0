import { describe, expect, it } from 'vitest';
import type { AcceptedStream, Activity, ActivitySet } from '../src/index.ts';
import { createChatBench, SECRET, startTalk } from './chat.ts';

describe('a conversation', () => {
  it('begins with a token from the open door and goes on with a message and its answer', async () => {
    const talk = await startTalk(await createChatBench());
    const id = await talk.say('hei');
    expect(id).toBe(`${talk.id}|0000001`);
    expect(await talk.texts()).toEqual(['hei', '1: hei']);
    await talk.say('onko siellä ketään');
    expect(await talk.texts('2')).toEqual(['onko siellä ketään', '2: onko siellä ketään']);
  });

  it('names its activities, their moments and who speaks to whom', async () => {
    const talk = await startTalk(await createChatBench());
    await talk.say({ text: 'hei', locale: 'fi-FI' });
    const response = await talk.send('GET', `/conversations/${talk.id}/activities`);
    expect(await response.json()).toEqual({
      activities: [
        {
          type: 'message',
          id: `${talk.id}|0000001`,
          timestamp: '2026-03-04T12:00:00.000Z',
          channelId: 'directline',
          conversation: { id: talk.id },
          from: { id: 'minä', role: 'user' },
          locale: 'fi-FI',
          text: 'hei',
        },
        {
          type: 'message',
          id: `${talk.id}|0000002`,
          timestamp: '2026-03-04T12:00:00.000Z',
          channelId: 'directline',
          conversation: { id: talk.id },
          from: { id: 'kaiku', name: 'Kaiku', role: 'bot' },
          replyToId: `${talk.id}|0000001`,
          text: '1: hei',
        },
      ],
      watermark: '2',
    });
  });

  it('can be held with the secret alone', async () => {
    const bench = await createChatBench();
    const headers = { Authorization: `Bearer ${SECRET}` };
    const started = await bench.send('POST', '/v3/directline/conversations', { headers });
    expect(started.status).toBe(201);
    const { conversationId } = (await started.json()) as { conversationId: string };
    const path = `/v3/directline/conversations/${conversationId}/activities`;
    const body = { type: 'message', from: { id: 'me' }, text: 'moi' };
    expect((await bench.send('POST', path, { headers, body })).status).toBe(200);
    const set = (await (await bench.send('GET', path, { headers })).json()) as ActivitySet;
    expect(set.activities.map(({ text }: Activity) => text)).toEqual(['moi', '1: moi']);
  });

  it('is streamed at the public address, and while trying out at the one by which one came', async () => {
    const streamOf = async (publicBaseUrl: string, came: string) => {
      const bench = await createChatBench({ config: { publicBaseUrl } });
      const headers = { Authorization: `Bearer ${SECRET}` };
      const started = await bench.send('POST', `${came}/v3/directline/conversations`, { headers });
      const { streamUrl } = (await started.json()) as { streamUrl: string };
      return new URL(streamUrl).origin;
    };
    expect(await streamOf('https://a.fi', 'http://inside:8080')).toBe('wss://a.fi');
    expect(await streamOf('http://localhost:8080', 'http://127.0.0.1:8080')).toBe(
      'ws://127.0.0.1:8080',
    );
  });

  it('streams what is there and what comes', async () => {
    const talk = await startTalk(await createChatBench());
    await talk.say('yksi');
    const joined = await talk.send('GET', `/conversations/${talk.id}?watermark=1`);
    const { streamUrl } = (await joined.json()) as { streamUrl: string };
    const accepted = await talk.bench.service.openStream(
      new Request(streamUrl.replace('ws', 'http')),
    );
    const frames: string[] = [];
    const end = (accepted as AcceptedStream).attach({
      send: (frame) => frames.push(frame),
      close: () => frames.push('closed'),
    });
    await expect.poll(() => frames.length).toBe(1);
    await talk.say('kaksi');
    end();
    await talk.say('kolme');
    const sets = frames.map((frame) => JSON.parse(frame) as ActivitySet);
    expect(sets.map(({ watermark }) => watermark)).toEqual(['2', '4']);
    expect(sets.flatMap(({ activities }) => activities.map(({ text }) => text))).toEqual([
      '1: yksi',
      'kaksi',
      '2: kaksi',
    ]);
  });
});
