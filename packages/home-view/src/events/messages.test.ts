import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { inboxMessages } from './messages.ts';

it('The texts of events are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(inboxMessages)).toEqual([]);
  expect([...inboxMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
