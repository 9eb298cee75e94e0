import type { ActionRequest } from '@auroraai/dialogue';
import { expect, it } from 'vitest';
import type { ActivitySet } from '../src/index.ts';
import { createChatBench, echoBot, startTalk } from './chat.ts';

const asking: ActionRequest = {
  ...{ id: 'a1', kind: 'http', language: 'fi', action: 'varaa', values: {}, timeout: 10_000 },
};

/** A bot that calls somebody before it answers. */
const bot = echoBot({
  engine: {
    transition: (state, input) => ({
      state,
      activities: input.kind === 'activity' ? [] : [{ type: 'message', text: 'varattu' }],
      actions: input.kind === 'activity' ? [asking] : [],
      trace: [],
    }),
  },
});

it('those who listen see that a bot waits for somebody slow, and nothing of that is kept', async () => {
  let show: (() => void) | undefined;
  let answer: ((response: Response) => void) | undefined;
  const bench = await createChatBench({
    http: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    later: (call) => {
      show = call;
      return () => {};
    },
    config: {
      chat: { httpActions: { kaiku: { varaa: { url: 'https://a.fi/', secret: 's' } } } },
    },
    bots: [bot],
  });
  const talk = await startTalk(bench);
  const joined = await talk.send('GET', `/conversations/${talk.id}`);
  const { streamUrl } = (await joined.json()) as { streamUrl: string };
  const stream = await bench.service.openStream(new Request(streamUrl.replace('ws', 'http')));
  if (stream instanceof Response) throw new Error('The stream was refused.');
  const frames: ActivitySet[] = [];
  stream.attach({ send: (frame) => frames.push(JSON.parse(frame)), close: () => {} });

  const said = talk.say('varaa aika');
  await expect.poll(() => answer).toBeDefined();
  show?.();
  expect(frames).toMatchObject([{ activities: [{ type: 'typing' }], watermark: '0' }]);
  expect(frames[0]?.activities[0]).not.toHaveProperty('id');
  answer?.(Response.json({}));
  await said;
  expect(await talk.texts()).toEqual(['varaa aika', 'varattu']);
});
