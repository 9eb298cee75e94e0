import { everyCatalogueProblem } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { quizMessages } from './messages.ts';

it('The texts of the quiz game are complete in every language, with every plural form', async () => {
  expect(await everyCatalogueProblem(quizMessages)).toEqual([]);
});
