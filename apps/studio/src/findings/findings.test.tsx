import { findingsOf, type Part } from '@auroraai/dialogue/editing';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { faultsOf } from '../../test/heard.ts';
import { openPage } from '../../test/open-page.tsx';
import { PARTS } from '../../test/open-studio.tsx';
import { ContentPage } from '../content/ContentPage.tsx';
import { FlowsPage } from '../flows/FlowsPage.tsx';
import type { QualityQuestion } from '../quality/check-quality.ts';
import { QualityPage } from '../quality/QualityPage.tsx';

/** A worker that looks at once, on this thread. */
class ThisThread {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  postMessage({ parts, jargon }: { parts: Part[]; jargon: QualityQuestion['jargon'] }) {
    const findings = findingsOf(parts, { jargon });
    queueMicrotask(() => this.onmessage?.({ data: { kind: 'looked', job: 0, findings } }));
  }
  terminate() {}
}

beforeEach(() => {
  vi.stubGlobal('Worker', ThisThread);
  location.hash = '#/bots/neuvoja/content';
});
afterEach(() => {
  vi.unstubAllGlobals();
  location.hash = '';
  cleanup();
});

const SAME = {
  ...{ id: 'topic-same', kind: 'intent' as const },
  value: {
    intent: 'asunto',
    title: { fi: 'Asunnon etsiminen', sv: 'Söka bostad', en: 'Looking for a flat' },
    examples: { fi: ['etsin asuntoa', 'a', 'b', 'c', 'd'] },
  },
};
const parts = [...PARTS, SAME];
const show = (filter: string) =>
  fireEvent.change(screen.getByLabelText('Näytä'), { target: { value: filter } });

it('The list shows what is to be mended, by kind, and marks each; what is mended goes by itself', async () => {
  const { container, store } = await openPage(ContentPage, { parts });
  show('findings');
  const kinds = await screen.findByLabelText('Mitä huomiota');
  const option = [...kinds.querySelectorAll('option')].find(({ textContent }) =>
    textContent?.startsWith('Sama esimerkki kahdessa aiheessa'),
  );
  expect(option?.textContent).toMatch(/\(2\)$/);
  fireEvent.change(kinds, { target: { value: 'same-example' } });
  const names = () => [...container.querySelectorAll('li a')].map(({ textContent }) => textContent);
  await waitFor(() =>
    expect(names().filter((name) => /Oma koti|Asunnon/.test(`${name}`))).toHaveLength(2),
  );
  expect(names().some((name) => /Apua vuokraan/.test(`${name}`))).toBe(false);
  expect(names().some((name) => /\d huomiota/.test(`${name}`))).toBe(true);
  expect(await faultsOf(container)).toEqual([]);
  const value = { ...SAME.value, examples: { fi: ['haen vuokra-asuntoa', 'a', 'b', 'c', 'd'] } };
  act(() => store.change([{ part: SAME.id, kind: 'intent', value }]));
  await waitFor(() => expect(names().some((name) => /Asunnon/.test(`${name}`))).toBe(false), {
    timeout: 4000,
  });
});

it('Words that the organisation avoids are told of the answers of its bots', async () => {
  const entries = [{ language: 'fi' as const, word: 'vuokra', instead: 'maksu' }];
  const jargon = { revision: 1, entries, by: 'Aino', at: null };
  await openPage(ContentPage, {
    ...{ parts, part: 'answer-rent', client: { jargon: async () => jargon } },
  });
  show('findings');
  const note = await screen.findByRole('complementary', { name: 'Huomioita ja neuvoja' });
  await waitFor(() => expect(note.textContent).toMatch(/Vuokraan.*maksu/));
});

it('A part says what is to be mended in it, where the other place is, and how to come back', async () => {
  const list = await openPage(ContentPage, { parts });
  show('findings');
  await screen.findByLabelText('Mitä huomiota');
  await screen.findAllByText(/huomiota/);
  list.again(ContentPage, SAME.id);
  await screen.findByText(/huomiota tästä$/);
  const note = screen.getByRole('complementary', { name: 'Huomioita ja neuvoja' });
  expect(note.textContent).toMatch(/Sama esimerkki kahdessa aiheessa\. ”etsin asuntoa”/);
  expect(screen.getByRole('link', { name: /^Avaa .*Oma koti/ }).getAttribute('href')).toBe(
    '#/bots/neuvoja/content/topic-home',
  );
  const back = screen.getByRole('link', { name: 'Takaisin kaikkiin huomioihin' });
  const kind = back.getAttribute('href')!.split('/').at(-1)!;
  list.again(QualityPage, kind);
  await waitFor(() => expect(document.activeElement?.tagName).toBe('SUMMARY'));
  expect(document.activeElement?.closest('details')?.open).toBe(true);
});

it('Paths are filtered by what was found, too', async () => {
  const lost = { flow: 'eksynyt', steps: [{ say: 'tervehdys' }] };
  await openPage(FlowsPage, { parts: [...parts, { id: 'lost', kind: 'flow', value: lost }] });
  fireEvent.click(screen.getByLabelText('Vain huomioitavat'));
  await screen.findByLabelText('Mitä huomiota');
  await screen.findByRole('link', { name: /eksynyt.*1 huomio/ });
  expect(screen.queryByRole('link', { name: /^Vuokra/ })).toBeNull();
});
