import type { TaughtWord } from '@auroraai/api-client/studio';
import type { CrisisReader } from '@auroraai/dialogue';
import { type SearchLanguage, type Service, saidOfTopics } from '@auroraai/recommender';
import type { StudioDeps } from '../deps.ts';
import { questionOf, SEARCH_LANGUAGES, topicsOfService } from './about-service.ts';
import { readWords } from './read-words.ts';

/** So many words of a language are tried, and so many suggested. */
const MOST_TRIED = 20;
const MOST_SUGGESTED = 4;
/** Whoever stands among so many is found. */
const FOUND = 10;

/** Everyday words of what a service is about by which it is not found yet, language by language. */
export async function suggestWords(
  deps: StudioDeps,
  service: Service,
  { crisis, pause }: { crisis: CrisisReader; pause: () => Promise<void> },
): Promise<TaughtWord[]> {
  const { recommender } = deps.knowledge();
  const topics = topicsOfService(recommender, service);
  const isFound = (word: string, language: SearchLanguage) => {
    const question = { ...questionOf(service, word, language), limit: FOUND };
    const { recommendations } = recommender.recommend(question);
    return recommendations.some(({ serviceId }) => serviceId === service.id);
  };
  const suggested: TaughtWord[] = [];
  for (const language of SEARCH_LANGUAGES) {
    const said = saidOfTopics(topics, language).map((word) => ({ language, word }));
    const { words } = readWords(said, crisis);
    let count = 0;
    for (const one of words.slice(0, MOST_TRIED)) {
      if (count === MOST_SUGGESTED) break;
      await pause();
      if (isFound(one.word, language)) continue;
      suggested.push(one);
      count += 1;
    }
  }
  return suggested;
}
