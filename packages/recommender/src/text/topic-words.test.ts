import { describe, expect, it } from 'vitest';
import { words } from './normalise.ts';
import { queryWord } from './query-words.ts';
import { TopicWords } from './topic-words.ts';

function topicWords(fi: string[]): TopicWords {
  const names = { fi: 'aihe', sv: 'ämne', en: 'topic' };
  return new TopicWords([{ id: 'topic', names, say: { fi }, match: {}, areas: [] }]);
}

describe('words of topics', () => {
  it.each([
    ['y-tunnus*', 'y-tunnuksen hakeminen'],
    ['kansalaisuus*', 'haen kansalaisuutta'],
    ['kansalaisuus*', 'kansalaisuuden saaminen'],
    ['asuminen*', 'asumisen tuki'],
    ['asumistuki*', 'miten haen asumistukea'],
    ['rakennuslupa*', 'rakennusluvan hinta'],
  ])('the beginning %s is found in the cases of the word: %s', (beginning, text) => {
    const found = topicWords([beginning]).find(words(text).map(queryWord));
    expect(found.length).toBe(1);
  });
});
