import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import type { Channel, Service } from '../src/catalogue.ts';
import type { SearchLanguage } from '../src/query.ts';
import { createRecommender, type Recommender } from '../src/recommender.ts';
import type { TextHit, TextIndex } from '../src/text/types.ts';

/** A text index that finds the given hits whatever is asked, but only allowed ones. */
export function fakeTextIndex(hits: TextHit[], language: SearchLanguage = 'fi'): TextIndex {
  return {
    search: ({ withoutWords = [] }, allowed = () => true) => ({
      language,
      topics: [],
      corrections: [],
      unknown: [],
      hits: hits.filter(
        ({ index, words }) => allowed(index) && !words.some((word) => withoutWords.includes(word)),
      ),
    }),
  };
}

/** A recommender of a few services with the official code lists. */
export function makeRecommender(
  services: Service[],
  {
    hits = [],
    channels = [],
    language,
  }: { hits?: TextHit[]; channels?: Channel[]; language?: SearchLanguage } = {},
): Recommender {
  return createRecommender({
    catalogue: { services, channels, organizations: [] },
    codeLists: CODE_LISTS,
    labelModel: LABEL_MODEL,
    textIndex: fakeTextIndex(hits, language),
  });
}
