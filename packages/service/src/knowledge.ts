import {
  type Catalogue,
  type Recommender,
  type Teaching,
  teachRecommender,
} from '@auroraai/recommender';
import { type CatalogueIndex, indexCatalogue } from './catalogue-index.ts';

/** What is known of services at the moment; replaced as a whole when anything of it changes. */
export interface Knowledge {
  catalogue: CatalogueIndex;
  /** Takes into account what is taught. */
  recommender: Recommender;
  teaching: Teaching;
  /** Grows with every replacement. */
  version: number;
}

/** Tells what is taught about the services of a catalogue. */
export type TaughtBy = (catalogue: CatalogueIndex) => Teaching;

/** Keeps what is known of services. */
export interface KnowledgeKeeper {
  now(): Knowledge;
  replaceCatalogue(next: { catalogue: Catalogue; recommender: Recommender }): void;
  replaceTeaching(taughtBy: TaughtBy): void;
}

/** Keeps what is known of services, at first as nobody has taught it. */
export function createKnowledgeKeeper(first: {
  catalogue: Catalogue;
  recommender: Recommender;
}): KnowledgeKeeper {
  let taughtBy: TaughtBy = () => [];
  let untaught = first.recommender;
  let now: Knowledge = know(indexCatalogue(first.catalogue), 1);

  function know(catalogue: CatalogueIndex, version: number): Knowledge {
    const teaching = taughtBy(catalogue);
    const recommender = teaching.length > 0 ? teachRecommender(untaught, teaching) : untaught;
    return { catalogue, recommender, teaching, version };
  }

  return {
    now: () => now,
    replaceCatalogue({ catalogue, recommender }) {
      untaught = recommender;
      now = know(indexCatalogue(catalogue), now.version + 1);
    },
    replaceTeaching(next) {
      taughtBy = next;
      now = know(now.catalogue, now.version + 1);
    },
  };
}
