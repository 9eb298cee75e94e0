import type { CodeLists, Service } from '../catalogue.ts';
import type { LabelPredictor } from '../labels/model.ts';
import { namesOfAreas } from '../situation/service-areas.ts';
import { createSituationReader, type Situations } from './taught-situations.ts';
import type { AreaCorrections, ServiceTeaching, TaughtWord, Teaching } from './teaching.ts';

/** What is known of services, with or without what is taught about them. */
export interface Known {
  situations: Situations;
  /** To how many areas of life each service belongs, by position. */
  breadth: Uint8Array;
  words: readonly TaughtWord[];
}

/** What differs from a teaching that has been read is read beside it, up to so many services. */
const MOST_BESIDE = 50;

/** Reads services once; gives what is known of them with what is taught, remembered for each teaching. */
export function createKnown(
  services: readonly Service[],
  predict: LabelPredictor,
  codeLists: CodeLists,
): (teaching?: Teaching) => Known {
  const position = new Map(services.map(({ id }, index) => [id, index]));
  const reader = createSituationReader(services, predict, codeLists);
  const breadth = Uint8Array.from(services, (_, index) => breadthOf(reader.judged, index));
  const untaught: Known = { situations: reader.judged, breadth, words: [] };
  const byTeaching = new WeakMap<Teaching, Known>();
  /** The last teaching that was read as a whole. */
  let whole: { teaching: Teaching; known: Known } = { teaching: [], known: untaught };

  const read = (teaching: Teaching): Known => {
    const beside = differences(whole.teaching, teaching);
    const isSmall = beside.length <= MOST_BESIDE;
    const known = correct(
      isSmall ? whole.known : untaught,
      isSmall ? beside : teaching,
      wordsOf(teaching),
    );
    if (!isSmall) whole = { teaching, known };
    return known;
  };

  const correct = (
    from: Known,
    taught: readonly Pick<ServiceTeaching, 'serviceId' | 'areas'>[],
    words: readonly TaughtWord[],
  ): Known => {
    const corrections = new Map<number, AreaCorrections>();
    for (const { serviceId, areas } of taught) {
      const index = position.get(serviceId);
      if (index !== undefined) corrections.set(index, areas);
    }
    if (corrections.size === 0) return { ...from, words };
    const corrected = reader.correct(from.situations, corrections);
    const now = from.breadth.slice();
    for (const index of corrections.keys()) now[index] = breadthOf(corrected, index);
    return { situations: corrected, breadth: now, words };
  };

  const wordsOf = (teaching: Teaching): TaughtWord[] =>
    teaching.flatMap(({ serviceId, words }) => {
      const index = position.get(serviceId);
      return index === undefined ? [] : words.map((word) => ({ index, ...word }));
    });

  return (teaching) => {
    if (!teaching || teaching.length === 0) return untaught;
    const found = byTeaching.get(teaching) ?? read(teaching);
    byTeaching.set(teaching, found);
    return found;
  };
}

/** What is to be corrected of services that were read with one teaching for another one to hold. */
function differences(
  before: Teaching,
  now: Teaching,
): Pick<ServiceTeaching, 'serviceId' | 'areas'>[] {
  const [then, wanted] = [new Set(before), new Set(now)];
  // Without corrections a service counts again as it was judged.
  const over = before.flatMap((one) =>
    wanted.has(one) ? [] : [{ serviceId: one.serviceId, areas: {} }],
  );
  return [...over, ...now.filter((one) => !then.has(one))];
}

function breadthOf(situations: Situations, index: number): number {
  const areas = situations.areas(index);
  return areas ? namesOfAreas(areas).length : 0;
}
