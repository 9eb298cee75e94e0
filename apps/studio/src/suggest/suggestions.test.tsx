import type { DismissedWording } from '@auroraai/api-client/studio';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { faultsOf, heardOf } from '../../test/heard.ts';
import { openPage } from '../../test/open-page.tsx';
import { PARTS } from '../../test/open-studio.tsx';
import { PartEditor } from '../content/part/PartEditor.tsx';
import { usePart } from '../draft/DraftProvider.tsx';
import { Suggestions } from './Suggestions.tsx';
import { suggestForTopic } from './suggest-for-topic.ts';

/** A worker that answers at once, on this thread. */
class ThisThread {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  postMessage(question: never) {
    const wordings = suggestForTopic(question);
    queueMicrotask(() => this.onmessage?.({ data: { kind: 'suggested', job: 0, wordings } }));
  }
  terminate() {}
}

beforeEach(() => vi.stubGlobal('Worker', ThisThread));
afterEach(() => {
  vi.unstubAllGlobals();
  cleanup();
});

const SOURCES = [
  {
    ...{ id: 'home', from: 'services' as const, names: { fi: 'Oma koti', en: 'Own home' } },
    texts: { fi: ['muutan omilleni', 'ensimmäinen kämppä', 'oma kämppä haussa'] },
  },
];

function Page() {
  const part = usePart('topic-home');
  return (
    part && (
      <PartEditor part={part}>
        <Suggestions bot="neuvoja" />
      </PartEditor>
    )
  );
}

async function open(language: 'fi' | 'sv' | 'en' = 'fi', more: object = {}) {
  const dismissed: DismissedWording[] = [];
  const page = await openPage(Page, {
    ...{ parts: PARTS, language },
    wordings: SOURCES,
    routes: {
      dismissed: async () => [...dismissed],
      dismiss: async (wording) => void dismissed.push(wording),
      ...more,
    },
  });
  const summary = page.container.querySelector('summary')!;
  const details = page.container.querySelector('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await screen.findByRole('heading', { level: 3, name: /suomi|finska|Finnish/i });
  return { ...page, dismissed, summary };
}

it('A wording becomes an example with one press, and the focus goes to the next one', async () => {
  const { partValue, container } = await open();
  const [add] = await screen.findAllByRole('button', { name: /^Lisää: / });
  const text = add!.textContent!.replace(/^\+ /, '');
  add!.focus();
  fireEvent.click(add!);
  expect(JSON.stringify(partValue('topic-home'))).toContain(text);
  expect(screen.queryByRole('button', { name: `Lisää: ${text}` })).toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Lisää: /);
  screen.getByText(`Lisätty esimerkiksi: ${text}. Voit perua lisäyksen.`);
  expect(await faultsOf(container)).toEqual([]);
  expect(await heardOf(container)).toMatch(/button, Älä ehdota enää: /);
});

it('What is dismissed is kept as dismissed and goes; when it cannot be kept it stays, and that is said', async () => {
  const { dismissed } = await open();
  const [no] = await screen.findAllByRole('button', { name: /^Älä ehdota enää: / });
  const text = no!.getAttribute('aria-label')!.replace('Älä ehdota enää: ', '');
  await act(async () => fireEvent.click(no!));
  expect(dismissed).toEqual([{ part: 'topic-home', language: 'fi', text }]);
  expect(screen.queryByRole('button', { name: `Lisää: ${text}` })).toBeNull();
  cleanup();
  await open('fi', { dismiss: () => Promise.reject(new Error('offline')) });
  const [other] = await screen.findAllByRole('button', { name: /^Älä ehdota enää: / });
  await act(async () => fireEvent.click(other!));
  await screen.findByText('Valintaa ei saatu tallennettua. Yritä uudelleen.');
  expect(screen.getAllByRole('button', { name: /^Älä ehdota enää: / })).not.toEqual([]);
});

it.each(['sv', 'en'] as const)('Suggestions are offered in %s, too', async (language) => {
  const { container } = await open(language);
  await screen.findAllByRole('button', { name: language === 'sv' ? /^Lägg till: / : /^Add: / });
  expect(await faultsOf(container)).toEqual([]);
});
