import type { TransferAttributes } from '@auroraai/api-client';

/** What stands in the form at first. */
export interface FirstAnswers {
  age: string;
  municipality: string;
  housing: number | undefined;
  finance: number | undefined;
}

/** The answers that a person gave along. */
export function firstAnswers(given: TransferAttributes): FirstAnswers {
  return {
    age: given.age === undefined ? '' : String(given.age),
    municipality: given.municipality_code ?? '',
    housing: given.life_situation_meters?.housing?.[0],
    finance: given.life_situation_meters?.finance?.[0],
  };
}
