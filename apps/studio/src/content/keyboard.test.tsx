import type { StudioJson } from '@auroraai/api-client/studio';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Opening, openStudio } from '../../test/open-studio.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const BOT = '#/bots/neuvoja/content';

/** The studio at a place, once it is there. */
async function open(opening: Opening, heading: RegExp) {
  const studio = openStudio(opening);
  await screen.findByRole('heading', { name: heading }, { timeout: 10_000 });
  const saved = (id: string) =>
    studio.server.parts.get(id)?.value as Record<string, StudioJson> | undefined;
  return { ...studio, saved };
}

/** The examples in Finnish as they stand on the screen, without the free line. */
function finnish(): string[] {
  const list = screen.getByRole('region', { name: /^suomi/ });
  return within(list)
    .getAllByRole<HTMLTextAreaElement>('textbox')
    .map(({ value }) => value)
    .slice(0, -1);
}

describe('Examples are written with the keyboard alone', () => {
  it('Enter begins a new line below, and what is typed there is saved', async () => {
    const { saved } = await open({ hash: `${BOT}/topic-rent` }, /Apua vuokraan/);
    const [first] = screen.getAllByRole('textbox', { name: 'Esimerkki 1' });
    await userEvent.click(first as HTMLElement);
    await userEvent.keyboard('{Enter}vuokra nousi{Enter}rästejä');
    expect(finnish()).toEqual([
      'en pysty maksamaan vuokraa',
      'vuokra nousi',
      'rästejä',
      'vuokra on myöhässä',
    ]);
    await waitFor(() =>
      expect(saved('topic-rent')).toMatchObject({
        examples: {
          fi: ['en pysty maksamaan vuokraa', 'vuokra nousi', 'rästejä', 'vuokra on myöhässä'],
        },
      }),
    );
  });

  it('The free line at the end becomes an example as one types, and the caret stays', async () => {
    await open({ hash: `${BOT}/topic-rent` }, /Apua vuokraan/);
    const [free] = screen.getAllByRole('textbox', { name: 'Uusi esimerkki' });
    await userEvent.click(free as HTMLElement);
    await userEvent.keyboard('häätö uhkaa');
    expect(document.activeElement).toBe(free);
    expect(finnish().at(-1)).toBe('häätö uhkaa');
  });

  it('A line that is emptied is gone, and Backspace leads to the one before it', async () => {
    await open({ hash: `${BOT}/topic-rent` }, /Apua vuokraan/);
    const [second] = screen.getAllByRole('textbox', { name: 'Esimerkki 2' });
    await userEvent.clear(second as HTMLElement);
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{Backspace}');
    expect(finnish()).toEqual(['en pysty maksamaan vuokraa']);
    await waitFor(() =>
      expect((document.activeElement as HTMLTextAreaElement).value).toBe(
        'en pysty maksamaan vuokraa',
      ),
    );
  });

  it('Many lines are pasted at once', async () => {
    await open({ hash: `${BOT}/topic-rent` }, /Apua vuokraan/);
    const [free] = screen.getAllByRole('textbox', { name: 'Uusi esimerkki' });
    await userEvent.click(free as HTMLElement);
    await userEvent.paste('- häätö\n- karhukirje\n\n- häätö');
    expect(finnish().slice(2)).toEqual(['häätö', 'karhukirje']);
  });

  it('What another adds above does not move the caret to another line', async () => {
    const { server } = await open({ hash: `${BOT}/topic-rent` }, /Apua vuokraan/);
    const [second] = screen.getAllByRole('textbox', { name: 'Esimerkki 2' });
    await userEvent.click(second as HTMLElement);
    const standing = server.parts.get('topic-rent');
    const value = standing?.value as { examples: { fi: string[] } };
    const examples = { ...value.examples, fi: ['uusi ylhäällä', ...value.examples.fi] };
    server.change('Åsa', [
      {
        ...{ id: 'x', part: 'topic-rent', kind: 'intent', base: 1 },
        value: { ...value, examples },
      },
    ]);
    await waitFor(() => expect(finnish()).toHaveLength(3));
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('vuokra on myöhässä');
  });
});

describe('The whole bot', () => {
  it('A new name is carried through to whatever refers to it, and undone with one step', async () => {
    const { saved } = await open({ hash: `${BOT}/topic-rent` }, /Apua vuokraan/);
    const name = screen.getByRole('textbox', { name: 'Tunnus' });
    await userEvent.clear(name);
    await userEvent.type(name, 'asumiskulut{Enter}');
    await waitFor(() => expect(saved('topic-rent')?.intent).toBe('asumiskulut'));
    expect(saved('flow-rent')).toMatchObject({ start: { intents: ['asumiskulut'] } });
    await userEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    await waitFor(() =>
      expect(saved('flow-rent')).toMatchObject({ start: { intents: ['vuokra'] } }),
    );
    expect(saved('topic-rent')?.intent).toBe('vuokra');
  });

  it('A name that another topic has is not taken', async () => {
    const { saved } = await open({ hash: `${BOT}/topic-rent` }, /Apua vuokraan/);
    const name = screen.getByRole('textbox', { name: 'Tunnus' });
    await userEvent.clear(name);
    await userEvent.type(name, 'KOTI{Enter}');
    expect(screen.getByText('Toisella on jo tämä tunnus.')).toBeTruthy();
    expect(saved('topic-rent')?.intent).toBe('vuokra');
  });

  it('Ctrl+Z undoes outside text fields, and Ctrl+K searches everything', async () => {
    const { saved } = await open({ hash: `${BOT}/topic-rent` }, /Apua vuokraan/);
    await userEvent.click(screen.getByRole('checkbox', { name: /Rupattelua/ }));
    await waitFor(() => expect(saved('topic-rent')?.smallTalk).toBe(true));
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(saved('topic-rent')?.smallTalk).toBeUndefined());
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('searchbox', { name: /Hae aiheista/ }), 'futis');
    await userEvent.click(await screen.findByRole('link', { name: /Käsite.*harrastus/ }));
    expect(await screen.findByRole('heading', { name: 'harrastus' })).toBeTruthy();
  });

  it('Chosen topics are deleted together, and come back together', async () => {
    const { server } = await open({ hash: BOT }, /Sisältö/);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Valitse: Apua vuokraan' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Valitse: Oma koti' }));
    await userEvent.click(screen.getByRole('button', { name: 'Poista valitut' }));
    await waitFor(() => expect(server.parts.has('topic-home')).toBe(false));
    expect(server.parts.has('topic-rent')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    await waitFor(() => expect(server.parts.has('topic-rent')).toBe(true));
    expect(server.parts.has('topic-home')).toBe(true);
  });

  it('Two who changed one text see both texts, and one of them chooses', async () => {
    const { server, saved } = await open({ hash: `${BOT}/topic-rent` }, /Apua vuokraan/);
    const title = screen.getByRole('group', { name: 'Aiheen nimi' });
    const field = within(title).getByRole('textbox', { name: 'suomi' });
    const standing = server.parts.get('topic-rent')?.value as { title: Record<string, string> };
    await userEvent.type(field, '!');
    server.change('Åsa', [
      {
        ...{ id: 'x', part: 'topic-rent', kind: 'intent', base: 1 },
        value: { ...standing, title: { ...standing.title, fi: 'Vuokra-apu' } },
      },
    ]);
    const conflict = await within(title).findByRole('region', { name: /muutettu kahdessa/ });
    expect(conflict.textContent).toContain('Vuokra-apu');
    expect(screen.getByText('1 kohdassa on kaksi eri muutosta')).toBeTruthy();
    // Whichever came first stands; the own text is kept by the button below it.
    const own = within(conflict).getByText('Apua vuokraan!').parentElement as HTMLElement;
    await userEvent.click(within(own).getByRole('button', { name: 'Pidä tämä' }));
    await waitFor(() =>
      expect(saved('topic-rent')).toMatchObject({ title: { fi: 'Apua vuokraan!' } }),
    );
  });

  it('Somebody who may only look changes nothing', async () => {
    await open({ hash: `${BOT}/topic-rent`, role: 'viewer' }, /Apua vuokraan/);
    for (const field of screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /Esimerkki/ }))
      expect(field.readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: 'Lisää' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Poista esimerkki/ })).toBeNull();
  });
});

describe('The guided start', () => {
  it('leads from a name to a published bot and its code, with the keyboard', async () => {
    const { made, taken, published } = await open({ hash: '#/new' }, /Nimi ja kielet/);
    await userEvent.click(screen.getByRole('checkbox', { name: 'ruotsi' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'englanti' }));
    await userEvent.click(screen.getByRole('button', { name: 'Seuraava' }));
    expect(screen.getByText('Täydennä vielä merkityt kohdat.')).toBeTruthy();
    await userEvent.type(
      within(screen.getByRole('group', { name: 'Botin nimi' })).getByRole('textbox'),
      'Neuvoja{Enter}',
    );
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Pienet puheet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Seuraava' }));
    await userEvent.click(screen.getByRole('radio', { name: /Neutraali/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Seuraava' }));
    await userEvent.type(
      within(screen.getByRole('group', { name: 'Neuvonnan nimi' })).getByRole('textbox'),
      'Asiakaspalvelu',
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'Puhelin' }), '09 123 4567{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Seuraava' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Tee ja julkaise botti' }));
    expect(await screen.findByRole('heading', { name: 'Botti on julkaistu' })).toBeTruthy();
    // The first name is another bot's.
    expect(made).toMatchObject([{ organisation: 'town', id: 'neuvoja-2' }]);
    expect(taken).toEqual(['small-talk']);
    expect(published).toEqual(['neuvoja-2']);
    expect(screen.getByText(/data-bot="neuvoja-2"/)).toBeTruthy();
  });
});
