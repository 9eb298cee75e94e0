import { describe, expect, it } from 'vitest';
import type { Activity, BotTransition, HostedBot } from '../src/index.ts';
import { createChatBench, echoBot, startTalk, type Talk } from './chat.ts';

/** A bot that answers a message under a name and passes every rating on. */
function ratedBot(): HostedBot {
  const asked: Record<string, (value: Record<string, unknown>) => object> = {
    'auroraai/feedback': ({ activity_id: activityId, ...rest }) => ({
      ...{ kind: 'message-feedback', activityId, ...rest },
    }),
    'auroraai/conversation-feedback': (value) => ({ kind: 'conversation-feedback', ...value }),
  };
  const transition = ((_state: unknown, input) => {
    const nothing = { state: null, activities: [], actions: [], trace: [] };
    if (input.kind !== 'activity') return nothing;
    const { type, name = '', value } = input.activity;
    const make = asked[name];
    if (make) {
      const action = { ...make(value as Record<string, unknown>), id: 'a1', language: 'fi' };
      return { ...nothing, actions: [action as BotTransition['actions'][number]] };
    }
    const channelData = { auroraai: { answer: 'vuokra' } };
    const answer = { type: 'message', text: 'Asumistuki auttaa.', channelData };
    return type === 'message' ? { ...nothing, activities: [answer] } : nothing;
  }) satisfies HostedBot['engine']['transition'];
  return echoBot({ engine: { transition } });
}

async function openTalk() {
  const bench = await createChatBench({ bots: [ratedBot()] });
  const talk = await startTalk(bench);
  const own = await talk.say('vuokra');
  const response = await talk.send('GET', `/conversations/${talk.id}/activities`);
  const { activities } = (await response.json()) as { activities: Activity[] };
  const answer = activities.find(({ text }) => text === 'Asumistuki auttaa.')?.id ?? '';
  const ratings = () => bench.store.conversations.of('town').ratings('kaiku');
  return { bench, talk, own, answer, ratings };
}

const rate = (talk: Talk, value: object, name = 'auroraai/feedback') =>
  talk.say({ type: 'event', name, value });

describe('what people think of answers', () => {
  it('A thumb is kept with the name of the answer and known reasons, and the last one counts', async () => {
    const { talk, answer, ratings } = await openTalk();
    await rate(talk, { activity_id: answer, score: 1 });
    const reasons = ['out_of_date', 'soita 040 123 4567', 'wrong_topic', 'wrong_topic'];
    await rate(talk, { activity_id: answer, score: -1, reasons });
    expect(await ratings()).toMatchObject([
      {
        ...{ bot: 'kaiku', activityId: answer, answer: 'vuokra', score: -1, resolved: null },
        reasons: ['wrong_topic', 'out_of_date'],
      },
    ]);
    await rate(talk, { activity_id: answer, score: null });
    expect(await ratings()).toEqual([]);
  });

  it('Only what a bot said in this very conversation can be rated', async () => {
    const { talk, own, answer, ratings } = await openTalk();
    const [place] = answer.split('|').slice(1);
    for (const id of [own, `toinen|${place}`, `${talk.id}|0000099`, `${talk.id}|2`, '|', 'x'])
      await rate(talk, { activity_id: id, score: 1 });
    expect(await ratings()).toEqual([]);
  });

  it('What a person thinks of the whole conversation is kept without their words', async () => {
    const { talk, ratings } = await openTalk();
    const value = { score: 2, resolved: false, text: 'liian pitkä' };
    await rate(talk, value, 'auroraai/conversation-feedback');
    const [kept] = await ratings();
    expect(kept).toMatchObject({ activityId: null, answer: null, score: 2, resolved: false });
    expect(JSON.stringify(kept)).not.toContain('pitkä');
  });

  it('A person who deletes the conversation deletes what they thought of it', async () => {
    const { talk, answer, ratings } = await openTalk();
    await rate(talk, { activity_id: answer, score: 1 });
    expect(await ratings()).toHaveLength(1);
    expect((await talk.send('DELETE', `/conversations/${talk.id}`)).status).toBe(204);
    expect(await ratings()).toEqual([]);
  });
});
