import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { openStudio } from '../../test/open-studio.tsx';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** Follows a link as a person does: it has the focus until what it stands in is gone. */
function follow(name: RegExp): void {
  const link = screen.getByRole<HTMLAnchorElement>('link', { name });
  link.focus();
  location.hash = new URL(link.href).hash;
  fireEvent(window, new Event('hashchange'));
}

const focused = () => document.activeElement?.getAttribute('aria-label');

it('Whoever goes to another page, signs in or chooses a page of the bot reads on from its content', async () => {
  openStudio({ role: null });
  fireEvent.click(await screen.findByRole('button', { name: 'Täytä kokeilutunnus' }));
  expect(document.activeElement).toBe(document.body);
  screen.getByRole('button', { name: 'Kirjaudu' }).focus();
  fireEvent.click(screen.getByRole('button', { name: 'Kirjaudu' }));
  await screen.findByRole('link', { name: 'Neuvoja' });
  expect(focused()).toBe('Botit');
  follow(/^Neuvoja$/);
  await screen.findByRole('heading', { name: 'Sisältö' });
  await waitFor(() => expect(focused()).toBe('Sisältö – Neuvoja'));
  follow(/^Polut$/);
  await waitFor(() => expect(focused()).toBe('Polut – Neuvoja'));
  await screen.findByRole('heading', { level: 1, name: 'Polut' });
  follow(/^Vuokra$/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Vuokra'));
});
