import type { CodeLists, Service } from '../catalogue.ts';
import type { LabelPredictor } from '../labels/model.ts';
import { namesOfAreas } from '../situation/service-areas.ts';
import { correctSituations, createSituations, type Situations } from './taught-situations.ts';
import type { AreaCorrections, TaughtWord, Teaching } from './teaching.ts';

/** What is known of services, with or without what is taught about them. */
export interface Known {
  situations: Situations;
  /** To how many areas of life each service belongs, by position. */
  breadth: Uint8Array;
  words: readonly TaughtWord[];
}

/** Reads services once; gives what is known of them with what is taught, remembered for each teaching. */
export function createKnown(sources: {
  services: readonly Service[];
  predict: LabelPredictor;
  codeLists: CodeLists;
}): (teaching?: Teaching) => Known {
  const { services } = sources;
  const known = (situations: Situations, words: readonly TaughtWord[]): Known => ({
    ...{ situations, words },
    breadth: Uint8Array.from(services, (_, index) => {
      const areas = situations.areas(index);
      return areas ? namesOfAreas(areas).length : 0;
    }),
  });
  const untaught = known(createSituations(sources), []);
  const position = new Map(services.map(({ id }, index) => [id, index]));
  const byTeaching = new WeakMap<Teaching, Known>();

  const read = (teaching: Teaching): Known => {
    const corrections = new Map<number, AreaCorrections>();
    const words: TaughtWord[] = [];
    for (const { serviceId, areas, words: own } of teaching) {
      const index = position.get(serviceId);
      if (index === undefined) continue;
      if (Object.keys(areas).length > 0) corrections.set(index, areas);
      for (const word of own) words.push({ index, ...word });
    }
    return corrections.size > 0
      ? known(correctSituations(untaught.situations, corrections, sources), words)
      : { ...untaught, words };
  };
  return (teaching) => {
    if (!teaching || teaching.length === 0) return untaught;
    const found = byTeaching.get(teaching) ?? read(teaching);
    byTeaching.set(teaching, found);
    return found;
  };
}
