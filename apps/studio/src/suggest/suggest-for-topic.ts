import type { DismissedWording, StudioPart, WordingSource } from '@auroraai/api-client/studio';
import type { Language } from '@auroraai/dialogue';
import {
  nameOf,
  type SuggestedWording,
  suggestWordings,
  type WordedTopic,
} from '@auroraai/dialogue/editing';
import { anyText, examplesIn } from '../content/localized.ts';
import { isObject } from '../draft/json.ts';

/** A topic for which wordings are looked for, in a draft. */
export interface TopicQuestion {
  /** Id of the topic. */
  topic: string;
  topics: readonly StudioPart[];
  languages: readonly string[];
  sources: readonly WordingSource[];
  dismissed: readonly DismissedWording[];
}

/** The wordings that are suggested for a topic, by language. For a worker: it takes a second or two. */
export function suggestForTopic(question: TopicQuestion): Record<string, SuggestedWording[]> {
  const { topic: id, topics, languages, sources, dismissed } = question;
  const topic = topics.find((one) => one.id === id);
  if (!topic) return {};
  return Object.fromEntries(
    languages.map((language) => [
      language,
      suggestWordings({
        language: language as Language,
        topic: worded(topic, language),
        others: topics.filter((one) => one !== topic).map((one) => worded(one, language)),
        sources,
        dismissed: dismissed
          .filter((one) => one.part === id && one.language === language)
          .map(({ text }) => text),
      }),
    ]),
  );
}

function worded({ value }: StudioPart, language: string): WordedTopic {
  const title = anyText(isObject(value) ? value.title : undefined, language);
  return { title: title || nameOf('intent', value), examples: examplesIn(value, language) };
}
