import type { ReportRow } from '@auroraai/api-client/studio';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { faultsOf, heardOf } from '../../test/heard.ts';
import { openPage } from '../../test/open-page.tsx';
import { PARTS } from '../../test/open-studio.tsx';
import { ReportPage } from './ReportPage.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 21, 12), toFake: ['Date'] });
  location.hash = '';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  cleanup();
});

const rows = (month: string, understood: number): ReportRow[] => {
  const row = { day: `${month}-02`, language: 'fi', of: '' };
  return [
    { ...row, what: 'messages', count: 10 },
    { ...row, what: 'messages', language: 'sv', count: 4 },
    { ...row, what: 'understood', count: understood },
    { ...row, what: 'not-understood', count: 10 - understood },
    { ...row, what: 'understood', of: 'vuokra', count: understood },
    { ...row, what: 'understood', of: 'vuokra', language: 'sv', count: 3 },
    { ...row, what: 'satisfied', count: 3 },
    { ...row, what: 'dissatisfied', count: 1 },
  ];
};

const routes = {
  reportMonths: async () => [
    { month: '2026-11', messages: 14 },
    { month: '2026-10', messages: 14 },
    { month: '2026-09', messages: 9 },
  ],
  report: async (from: string) => {
    if (from === '2026-11-01') return rows('2026-11', 8);
    return from === '2026-10-01' ? rows('2026-10', 6) : [];
  },
};
const open = (part?: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
  openPage(ReportPage, { parts: PARTS, language, routes, ...(part !== undefined && { part }) });

it('A month that is over is in the list by itself with its address; this month is not yet', async () => {
  const { container } = await open();
  await screen.findByRole('heading', { name: /^Raportti: marraskuu 2026 tähän mennessä/ });
  const list = await screen.findByRole('navigation', { name: 'Kuukausiraportit' });
  expect(
    within(list)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['lokakuu 2026', '#/bots/neuvoja/report/2026-10'],
    ['syyskuu 2026', '#/bots/neuvoja/report/2026-09'],
  ]);
  expect(await faultsOf(container)).toEqual([]);
  fireEvent.change(screen.getByLabelText('Kuukausi'), { target: { value: '2026-10' } });
  expect(location.hash).toBe('#/bots/neuvoja/report/2026-10');
});

it('Figures stand beside those of the month before, topics and understanding by language', async () => {
  const { container } = await open();
  await screen.findByText('edelliskuussa 60 %');
  const heard = await heardOf(container);
  expect(heard).toMatch(/Ymmärretty/);
  expect(heard).toMatch(/Tyytyväisiä \(4 mielipidettä\)/);
  const table = (title: string) =>
    [...screen.getByRole('heading', { name: title }).parentElement!.querySelectorAll('tr')].map(
      (line) => [...line.children].map(({ textContent }) => textContent),
    );
  expect(table('Mistä kysyttiin')).toEqual([
    ['Aihe', 'Kertaa', 'suomi', 'ruotsi'],
    ['Apua vuokraan', '11', '8', '3'],
  ]);
  expect(table('Kielet')).toEqual([
    ['Kieli', 'Viestejä', 'Ymmärretty'],
    ['suomi', '10', '80 %'],
    ['ruotsi', '4', '–'],
  ]);
});

it('An address names its month; one that is not yet there or is none leads to this month', async () => {
  await open('2026-10', 'sv');
  await screen.findByRole('heading', { name: /^Rapport: oktober 2026/ });
  cleanup();
  for (const part of ['2027-01', '2026-13', 'x']) {
    await open(part, 'en');
    await screen.findByRole('heading', { name: /^Report: November 2026 so far/ });
    cleanup();
  }
});

it('The link to a month is copied for colleagues, or shown where it cannot be', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    ...{ language: 'fi', languages: ['fi'], userAgent: '' },
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  await open('2026-10');
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Kopioi linkki' })));
  expect(copied).toEqual([expect.stringMatching(/#\/bots\/neuvoja\/report\/2026-10$/)]);
  screen.getByText(/^Linkki on kopioitu/);
  vi.stubGlobal('navigator', { language: 'fi', languages: ['fi'], userAgent: '' });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Kopioi linkki' })));
  screen.getByText(/^Kopioi linkki tästä: .*#\/bots\/neuvoja\/report\/2026-10$/);
});
