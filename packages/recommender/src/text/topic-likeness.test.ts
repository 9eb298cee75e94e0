import { describe, expect, it } from 'vitest';
import { words } from './normalise.ts';
import { queryWord } from './query-words.ts';
import { type TopicForm, TopicLikeness } from './topic-likeness.ts';

const said = (topic: number, ...folded: string[]): TopicForm[] =>
  folded.map((each) => ({ topic, language: 'fi', folded: each }));
const likeness = new TopicLikeness(
  [
    ...said(0, 'uimahalli', 'polskia', 'vesijumppa'),
    ...said(1, 'hautajaiset', 'arkku', 'vainaja'),
    ...said(2, 'vuokra', 'hakata', 'asunto'),
  ],
  3,
);
const find = (text: string) => likeness.find(words(text).map(queryWord), 'fi');

describe('likeness of topics', () => {
  it('T15: a derived word that no phrase holds still leads to the topic whose words it resembles', () => {
    const [first] = find('polskimaan vauvan kanssa');
    expect(first?.topic).toBe(0);
    expect(first?.positions).toEqual([0]);
  });

  it('T15: a compound leads to the topic of its part', () => {
    expect(find('hautajaisarkku')[0]?.topic).toBe(1);
  });

  it('T15: words that resemble nothing, and words of another language, bring no topic', () => {
    expect(find('zzyzx qwrtp')).toEqual([]);
    expect(likeness.find(words('polskia').map(queryWord), 'sv')).toEqual([]);
  });
});
