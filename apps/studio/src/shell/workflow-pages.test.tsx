import type { StudioJson } from '@auroraai/api-client/studio';
import { StudioError } from '@auroraai/api-client/studio';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openPage, type PageOpening, version } from '../../test/open-page.tsx';
import { PARTS } from '../../test/open-studio.tsx';
import { FlowsPage } from '../flows/FlowsPage.tsx';
import { InboxPage } from '../inbox/InboxPage.tsx';
import { VersionsPage } from '../versions/VersionsPage.tsx';

afterEach(() => cleanup());

const FLOW = {
  flow: 'asunto',
  steps: [
    { say: 'tervehdys' },
    {
      ask: 'vuokra-neuvo',
      slot: 'ika',
      branches: [{ on: { reply: 'yes' }, steps: [{ do: 'recommend-text', text: { fi: 'koti' } }] }],
      otherwise: [{ do: 'handoff' }],
    },
    { end: 'conversation' },
  ],
};
const parts: PageOpening['parts'] = [...PARTS, { id: 'flow', kind: 'flow', value: FLOW }];
const message = (id: string, text: string) => ({
  ...{ id, text, language: 'fi', kind: 'not-understood' as const, times: 2, last: '2026-11-20' },
  guesses: [{ intent: 'koti', confidence: 0.4 }],
});

describe('A path is written with the keyboard', () => {
  const stepsOf = (value: StudioJson | undefined) => (value as typeof FLOW).steps;
  const step = (name: RegExp) => screen.getByRole('button', { name });

  it('moves a step with Alt and an arrow, and the focus goes with it', async () => {
    const { partValue } = await openPage(FlowsPage, { parts, part: 'flow' });
    step(/Sano: ”Hei!”/).focus();
    fireEvent.keyDown(step(/Sano: ”Hei!”/), { key: 'ArrowDown', altKey: true });
    expect(stepsOf(partValue('flow'))[1]).toEqual({ say: 'tervehdys' });
    expect(document.activeElement?.textContent).toMatch(/^Sano: ”Hei!”/);
  });

  it('deletes a step in a branch, and undoing brings it back', async () => {
    const { partValue, store } = await openPage(FlowsPage, { parts, part: 'flow' });
    fireEvent.keyDown(step(/Siirrä keskustelu/), { key: 'Delete' });
    expect(partValue('flow')).toMatchObject({ steps: [{}, { otherwise: [] }, {}] });
    act(() => void store.undo());
    expect(partValue('flow')).toEqual(FLOW);
  });

  it('adds a step after another one and opens it', async () => {
    const { partValue } = await openPage(FlowsPage, { parts, part: 'flow' });
    fireEvent.keyDown(step(/Sano: ”Hei!”/), { key: 'Insert' });
    fireEvent.change(screen.getByLabelText('Mitä lisätään'), { target: { value: 'handoff' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lisää vaihe' }));
    expect(stepsOf(partValue('flow'))[1]).toEqual({ do: 'handoff' });
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  it('carries a new name through to what refers to it', async () => {
    const more = {
      id: 'other',
      kind: 'flow' as const,
      value: { flow: 'b', steps: [{ go: 'asunto' }] },
    };
    const { partValue } = await openPage(FlowsPage, { parts: [...parts, more], part: 'flow' });
    const name = screen.getByLabelText('Nimi');
    fireEvent.change(name, { target: { value: 'koti' } });
    fireEvent.blur(name);
    expect(partValue('flow')).toMatchObject({ flow: 'koti' });
    expect(partValue('other')).toMatchObject({ steps: [{ go: 'koti' }] });
  });
});

describe('Publishing', () => {
  it('asks a second time with the names of the tests that would break', async () => {
    const sent: unknown[] = [];
    const routes: PageOpening['routes'] = {
      makeVersion: async (wanted) => {
        sent.push(wanted);
        if (!wanted.despite)
          throw new StudioError(409, { type: 'x/tests-fail', tests: ['Vuokra', 'Muutto'] });
        return version(2);
      },
    };
    await openPage(VersionsPage, { parts, versions: [version(1)], routes });
    fireEvent.click(await screen.findByRole('button', { name: 'Julkaise nyt' }));
    await screen.findByText('Julkaisu rikkoisi 2 testiä');
    fireEvent.click(screen.getByRole('button', { name: 'Julkaise silti' }));
    await screen.findByText(/Versio 2 on julkaistu/);
    expect(sent).toEqual([
      { do: 'publish', note: '' },
      { do: 'publish', note: '', despite: ['Vuokra', 'Muutto'] },
    ]);
  });

  it('goes back to an earlier version with one press', async () => {
    const acts: unknown[] = [];
    const routes: PageOpening['routes'] = {
      act: async (number, deed) => {
        acts.push([number, deed]);
        return version(3, { restores: number });
      },
    };
    const versions = [version(2), version(1, { state: 'earlier' })];
    await openPage(VersionsPage, { parts, versions, routes });
    fireEvent.click(await screen.findByRole('button', { name: 'Palaa versioon 1' }));
    await screen.findByText(/versio 3 on nyt julkaistu/);
    expect(acts).toEqual([[1, { do: 'roll-back' }]]);
  });

  it('is not offered to a writer, who sends a version to be looked at', async () => {
    const versions = [version(2), version(1, { state: 'earlier' })];
    await openPage(VersionsPage, { parts, versions, role: 'writer' });
    await screen.findByRole('button', { name: 'Lähetä katsottavaksi' });
    expect(screen.queryByRole('button', { name: /Julkaise|Palaa versioon/ })).toBeNull();
  });
});

it('What people wrote becomes an example, and is gone from the inbox', async () => {
  const inbox = [message('m1', 'mistä löydän kodin'), message('m2', 'jotain ihan muuta')];
  const { partValue, marked } = await openPage(InboxPage, { parts, inbox });
  const [take] = await screen.findAllByRole('button', { name: 'Ota esimerkeiksi' });
  fireEvent.click(take!);
  fireEvent.click(screen.getByRole('button', { name: 'Tallenna luonnokseen' }));
  await screen.findByText(/1 viesti on nyt esimerkkinä/);
  expect(JSON.stringify(partValue('topic-home'))).toMatch(/mistä löydän kodin|jotain ihan muuta/);
  expect(marked).toHaveLength(1);
  expect(marked[0]?.[1]).toBe('assigned');
});
