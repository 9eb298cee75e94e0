import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { SERVICES } from '@auroraai/open-data/services';
import { TOWN_CATALOGUE } from '@auroraai/open-data/town';
import { describe, expect, it } from 'vitest';
import { createRecommender } from '../src/recommender.ts';
import { createSituationList } from './situation-list.ts';
import { measureFirstFive, readJudgements, readSituations } from './situations.ts';

const services = [...SERVICES, ...TOWN_CATALOGUE.services];
const judgements = readJudgements();

describe('The first five services of a life situation', () => {
  it('are judged by services that the catalogue has', () => {
    const known = new Set(services.map(({ id }) => id));
    expect(judgements.flatMap((one) => one.services.filter((id) => !known.has(id)))).toEqual([]);
  });

  it('are as sensible as they have been, on the set for development', () => {
    const recommender = createRecommender({
      catalogue: { ...TOWN_CATALOGUE, services },
      codeLists: CODE_LISTS,
      labelModel: LABEL_MODEL,
    });
    const list = createSituationList(recommender, services);
    const figures = measureFirstFive(readSituations('dev'), judgements, list);
    expect(figures.situations).toBe(114);
    expect(figures.first_fits).toBeGreaterThanOrEqual(0.84);
    expect(figures.fitting_of_five).toBeGreaterThanOrEqual(0.74);
    expect(figures.areas_answered).toBeGreaterThanOrEqual(0.97);
    expect(figures.out_of_place).toBeLessThanOrEqual(24);
    expect(figures.same_name_twice).toBe(0);
  });
});
