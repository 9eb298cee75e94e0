import { StudioError } from '@auroraai/api-client/studio';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { createExampleStudio } from '../../test/example-studio.ts';
import { App } from './App.tsx';

afterEach(cleanup);

/** Signs out of a studio whose server answers each asking to end the session in turn. */
async function signOut(answers: (StudioError | null)[]) {
  history.replaceState(null, '', '?lang=fi#/');
  const { client } = createExampleStudio('writer');
  const asked: number[] = [];
  const ending = {
    ...client,
    async signOut() {
      const answer = answers[asked.length] ?? null;
      asked.push(asked.length);
      if (answer) throw answer;
    },
  };
  render(<App client={ending} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Kirjaudu ulos' }));
  await screen.findByRole('heading', { name: 'Kirjaudu studioon' });
  expect(screen.queryByText('Neuvoja')).toBeNull();
  return asked;
}

it('Whoever signs out without a network hears that the session is still open, and ends it when there is one', async () => {
  const asked = await signOut([new StudioError(0), null]);
  const alert = await screen.findByText('Uloskirjautuminen ei mennyt perille');
  expect(alert.closest('[role=alert]')?.textContent).toContain(
    'yhä kirjautuneena tällä laitteella',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Kirjaudu ulos uudelleen' }));
  await waitFor(() => expect(screen.queryByText('Uloskirjautuminen ei mennyt perille')).toBeNull());
  expect(asked).toHaveLength(2);
});

it('A session that was over already is not told of', async () => {
  await signOut([new StudioError(401)]);
  await waitFor(() => expect(screen.queryByText('Uloskirjautuminen ei mennyt perille')).toBeNull());
});
