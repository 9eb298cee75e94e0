import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { openPage } from '../../test/open-page.tsx';
import { FlowsPage } from './FlowsPage.tsx';

afterEach(cleanup);

const flow = (name: string, more: object) => ({
  ...{ id: `flow-${name}`, kind: 'flow' as const },
  value: { flow: name, steps: [{ say: 'neuvo' }], ...more },
});
const LONG = `Kurjaa, että sinua kiusataan. ${'Et ole yksin. '.repeat(9)}`;
const PARTS = [
  {
    ...{ id: 'topic', kind: 'intent' as const },
    value: { intent: 'kiusaaminen', title: { fi: 'Kiusaaminen koulussa', sv: 'Mobbning' } },
  },
  {
    ...{ id: 'answer', kind: 'answer' as const },
    value: { answer: 'neuvo', variants: [{ text: { fi: LONG } }] },
  },
  flow('kiusaaminen', { start: { intents: ['kiusaaminen'] } }),
  flow('b', { title: { fi: 'Vuokra', sv: 'Hyra' }, group: 'Raha' }),
  flow('c', { title: { fi: 'Velat' }, group: 'Raha' }),
  flow('loppu', {}),
];

it('Paths stand in their groups by their titles, or those of the topics that begin them', async () => {
  await openPage(FlowsPage, { parts: PARTS });
  const list = screen.getByRole('navigation');
  expect(
    within(list)
      .getAllByRole('heading')
      .map(({ textContent }) => textContent),
  ).toEqual(['Raha', 'Muut']);
  expect(
    within(list)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Velat', 'Vuokra', 'Kiusaaminen koulussa', 'loppu']);
});

it('A path that is chosen is read from its heading, and its steps say what people are told', async () => {
  await openPage(FlowsPage, { parts: PARTS, part: 'flow-kiusaaminen' });
  expect(document.activeElement?.textContent).toBe('Kiusaaminen koulussa');
  const step = screen.getByRole('button', { name: /^Sano: ”Kurjaa, että sinua kiusataan/ });
  expect(step.textContent).toMatch(/…”neuvo$/);
});
