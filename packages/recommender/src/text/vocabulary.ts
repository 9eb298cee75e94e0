import type { Vocabulary } from './analyse.ts';
import { Dictionary } from './dictionary.ts';
import { stemEnglish, stemSwedish } from './stem-light.ts';
import { STOP_WORDS } from './stop-words.ts';
import { TopicLikeness } from './topic-likeness.ts';
import { TopicWords } from './topic-words.ts';
import english from './vocabulary/dictionary.en.json' with { type: 'json' };
import swedish from './vocabulary/dictionary.sv.json' with { type: 'json' };
import { topics } from './vocabulary/topics.ts';

/** The vocabulary that comes with the recommender, ready for searching. */
export function createVocabulary(): Vocabulary {
  const topicWords = new TopicWords(topics);
  return {
    topics,
    words: topicWords,
    likeness: new TopicLikeness(topicWords.forms, topics.length),
    dictionaries: {
      sv: new Dictionary(swedish, stemSwedish, STOP_WORDS.sv),
      en: new Dictionary(english, stemEnglish, STOP_WORDS.en),
    },
  };
}
