import type { Cell } from './counts.ts';
import type { CompletePicture, PictureQuiz } from './settings.ts';

const DIMENSIONS = ['health', 'housing', 'finance', 'friends'];

/** A quiz of four dimensions. */
export const QUIZ: PictureQuiz = {
  id: 'vointi',
  title: { fi: 'Vointi' },
  dimensions: DIMENSIONS.map((id) => ({ id, name: { fi: id } })),
};

/** A county with three parts, and one without; the threshold is 20. */
export const TOWN: CompletePicture = {
  ...{ organisation: 'town', name: { fi: 'Kunta' }, quizzes: [QUIZ], threshold: 20, keepYears: 5 },
  regions: [
    { code: 'north', name: { fi: 'Pohjoinen' } },
    { code: 'shore', name: { fi: 'Ranta' }, within: 'north' },
    { code: 'isles', name: { fi: 'Saaret' }, within: 'north' },
    { code: 'hills', name: { fi: 'Mäet' }, within: 'north' },
    { code: 'south', name: { fi: 'Etelä' } },
  ],
};

/** A cell of so many people, all of whom answered low about everything and came one by one. */
export function cell(region: string, ageBand: string, people: number, largest = 1): Cell {
  const counts = Object.fromEntries(DIMENSIONS.map((id) => [id, [people, 0, 0] as const]));
  return { region, ageBand, people, largest, counts };
}
