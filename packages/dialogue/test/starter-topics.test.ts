import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { starterTopics, TOPICS_FILE } from '../scripts/starter-topics.ts';
import { checkBot } from '../src/bot/check/check-bot.ts';
import { addTopic, botOf, findingsOf, partsOf, topicOf } from '../src/editing/index.ts';
import { demoBot } from './demo-bots.ts';
import { exampleBot } from './read-bot.ts';

type Topics = ReturnType<typeof starterTopics>;

const GUIDE = demoBot('opas');
const TOPICS = JSON.parse(readFileSync(TOPICS_FILE, 'utf8')) as Topics;

test('D9: The starter topics are as they are described and as the demo bot is: write-topics.ts', () => {
  const qualities = new Map(TOPICS.map(({ id, quality }) => [id, quality]));
  expect(starterTopics(GUIDE, ({ id }) => qualities.get(id) ?? [])).toEqual(TOPICS);
  expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
});

test('D9: Every matter of the demo bot is in one topic, but for what leads to other bots.', () => {
  const taken = TOPICS.flatMap(({ intents }) => intents).sort();
  const others = GUIDE.intents.map(({ intent }) => intent).filter((name) => !taken.includes(name));
  expect(new Set(taken).size).toBe(taken.length);
  expect(others).toEqual(['opiskelumuutto', 'tilanne']);
});

test.each(TOPICS)(
  'D9: The topic $id makes a bot richer that can still be used at once.',
  (topic) => {
    const { parts, needs, languages } = topicOf(partsOf(GUIDE), topic.intents);
    expect(languages).toEqual(['fi', 'sv', 'en']);
    expect(needs).toEqual({ httpActions: [], network: [], transfers: [] });
    const draft = partsOf(exampleBot()).map((part, at) => ({ ...part, id: String(at) }));
    const { changes } = addTopic(draft, parts);
    const all = [...draft, ...changes];
    expect(checkBot(botOf(all)).problems).toEqual([]);
    const kinds = findingsOf(all).map(({ kind }) => kind);
    expect(kinds).not.toContain('unreachable');
    expect(kinds).not.toContain('no-effect');
    for (const { accuracy, examples } of topic.quality) {
      expect(examples).toBeGreaterThan(20);
      expect(accuracy).toBeGreaterThan(0.3);
      expect(accuracy).toBeLessThanOrEqual(1);
    }
  },
);
