import type { BotLists } from '@auroraai/dialogue';
import { CODE_LISTS, LIFE_AREA_TEXTS } from '@auroraai/open-data';
import { TOWN } from '@auroraai/open-data/town';

/** The lists that bots do not hold themselves, with the imaginary town where it is part of the installation. */
export function botLists(town: boolean): BotLists {
  const { municipalities } = CODE_LISTS;
  return {
    municipalities: town ? [...municipalities, TOWN] : municipalities,
    lifeAreas: LIFE_AREA_TEXTS,
  };
}
