import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeServicesServer } from '../../test/fake-services.ts';
import { faultsOf } from '../../test/heard.ts';
import { openServices } from '../../test/open-services.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

async function openList(server = new FakeServicesServer(), role: 'viewer' | 'writer' = 'writer') {
  const view = openServices({ server, role });
  const details = (await screen.findByText('Sanat, joita vältämme')).closest('details');
  (details as HTMLDetailsElement).open = true;
  const words = within(details as HTMLElement);
  await words.findByText(/koko organisaation yhteinen/);
  return { ...view, server, words };
}

it('A word is added and removed by keyboard; what somebody else did meanwhile stays', async () => {
  const { server, words, container } = await openList();
  const field = await words.findByLabelText('Vältettävä sana');
  server.setJargon({ base: 0, entries: [{ language: 'sv', word: 'erhålla', instead: 'få' }] });
  await userEvent.type(field, 'mikäli');
  await userEvent.type(words.getByLabelText('Mieluummin (jos on)'), 'jos{Enter}');
  await words.findByText('erhålla');
  expect(server.jargon.entries).toEqual([
    { language: 'fi', word: 'mikäli', instead: 'jos' },
    { language: 'sv', word: 'erhålla', instead: 'få' },
  ]);
  expect(document.activeElement).toBe(field);
  expect(await faultsOf(container)).toEqual([]);
  words.getByRole('button', { name: 'Poista sana mikäli' }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(words.queryByText('mikäli')).toBeNull());
  expect(words.getByText('Poistettu: mikäli')).toBeDefined();
  const other = words.getByRole('button', { name: 'Poista sana erhålla' });
  await waitFor(() => expect(document.activeElement).toBe(other));
});

it('The commonest words come at once, and are then marked in the texts of services', async () => {
  const server = new FakeServicesServer();
  const { words } = await openList(server);
  await userEvent.click(await words.findByRole('button', { name: /^Lisää tavallisimmat/ }));
  expect(await words.findByText('mikäli')).toBeDefined();
  expect(words.queryByRole('button', { name: /^Lisää tavallisimmat/ })).toBeNull();
  cleanup();
  const entries = [{ language: 'fi' as const, word: 'suunnitelma', instead: 'lista' }];
  server.setJargon({ base: server.jargon.revision, entries });
  const { container } = openServices({ server, service: 's1' });
  await screen.findByText(/Kirjoita mieluummin: lista/);
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toContain('suunnitelman');
});

it('Whoever may only look can look', async () => {
  const { words } = await openList(new FakeServicesServer(), 'viewer');
  expect(await words.findByText('Luettelossa ei ole vielä sanoja.')).toBeDefined();
  expect(words.queryByRole('button')).toBeNull();
});
