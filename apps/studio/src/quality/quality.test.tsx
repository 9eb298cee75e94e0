import type { BotQuality, QualityFigures } from '@auroraai/api-client/studio';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { faultsOf, heardOf } from '../../test/heard.ts';
import { openPage } from '../../test/open-page.tsx';
import { PARTS } from '../../test/open-studio.tsx';
import { QualityPage } from './QualityPage.tsx';

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const figures = (fi: number, sv: number): QualityFigures => ({
  languages: [
    { language: 'fi', examples: 100, right: fi },
    { language: 'sv', examples: 50, right: sv },
  ],
  ...{ tests: { all: 4, passed: 3 }, findings: { error: 0, warning: 1, note: 6 } },
});

const QUALITY: BotQuality = {
  versions: [
    {
      ...{ number: 1, published_at: '2026-09-01T08:00:00Z', figures: figures(71, 30) },
      people: { read: 240, understood: 180 },
    },
    { number: 3, published_at: '2026-10-01T08:00:00Z', figures: figures(78, 30), people: null },
    { number: 4, published_at: '2026-11-01T08:00:00Z', figures: figures(84, 25), people: null },
  ],
  measuring: false,
};

it('The quality over versions is told in a sentence, and as a table to whoever cannot see the picture', async () => {
  const { container } = await openPage(QualityPage, {
    parts: PARTS,
    routes: { quality: async () => QUALITY },
  });
  await screen.findByText('suomi: 78 % → 84 % version 3 jälkeen, parempi.');
  screen.getByText('ruotsi: 60 % → 50 % version 3 jälkeen, huonompi.');
  expect(container.querySelectorAll('circle')).toHaveLength(6);
  fireEvent.click(screen.getByText('Versiot taulukkona'));
  expect(await faultsOf(container)).toEqual([]);
  const heard = await heardOf(container);
  expect(heard).toMatch(/Versio 1, /);
  expect(heard).toMatch(/71 %/);
  expect(heard).toMatch(/75 % \(240 viestistä\)/);
  expect(heard).toMatch(/3 \/ 4/);
});

it.each([
  ['sv', 'finska: 78 % → 84 % sedan version 3, bättre.'],
  ['en', 'Finnish: 78% → 84% since version 3, better.'],
] as const)('It is told in %s, too', async (language, sentence) => {
  const { container } = await openPage(QualityPage, {
    ...{ parts: PARTS, language },
    routes: { quality: async () => QUALITY },
  });
  await screen.findByText(sentence);
  expect(await faultsOf(container)).toEqual([]);
});

it('While versions are measured that is said, and what came of it is shown by itself', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const versions = QUALITY.versions.map((one) => ({ ...one, figures: null }));
  const answers: BotQuality[] = [1, 2].map(() => ({ versions, measuring: true }));
  await openPage(QualityPage, {
    parts: PARTS,
    routes: { quality: async () => answers.shift() ?? QUALITY },
  });
  await screen.findByText('Aiempia versioita mitataan vielä.');
  for (let turn = 0; turn < 2; turn += 1) {
    await act(() => vi.advanceTimersByTimeAsync(3000));
  }
  await screen.findByText(/78 % → 84 %/);
  expect(screen.queryByText('Aiempia versioita mitataan vielä.')).toBeNull();
});
