import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Opening, openStudio } from '../../test/open-studio.tsx';

afterEach(async () => {
  await virtual.stop();
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});

const BOT = '#/bots/neuvoja';

/** Every page with what is heard on it, and the heading that says that it has come. */
const PAGES: [name: string, opening: Opening, heading: RegExp, heard: RegExp[]][] = [
  [
    'signing in',
    { role: null },
    /Kirjaudu studioon/,
    [/textbox, Sähköposti/, /Salasana/, /button, Kirjaudu/, /demo@example\.fi/],
  ],
  [
    'the bots',
    { hash: '#/' },
    /^Botit$/,
    [/link, Neuvoja/, /Julkaistu, versio 1/, /link, Tee uusi botti/, /button, Kirjaudu ulos/],
  ],
  [
    'the topics',
    { hash: `${BOT}/content` },
    /Sisältö/,
    [/link, Apua vuokraan fi 2/, /1 teksti puuttuu|vähän esimerkkejä/, /button, Kumoa/],
  ],
  [
    'a topic',
    { hash: `${BOT}/content/topic-rent` },
    /Apua vuokraan/,
    [
      /group, Aiheen nimi/,
      /textbox, Esimerkki 2/,
      /button, Poista esimerkki: vuokra on myöhässä/,
      /textbox, Uusi esimerkki/,
      /combobox, Aiheen vastaus/,
      /link, Keskustelupolku: Vuokra/,
    ],
  ],
  [
    'an answer',
    { hash: `${BOT}/content/answer-rent` },
    /vuokra-neuvo/,
    [/Käytetään vain, kun: Ikä on vähintään 18/, /Teksti puuttuu/, /button, Lisää kuva/],
  ],
  [
    'a concept',
    { hash: `${BOT}/content/concept-hobby` },
    /harrastus/,
    [
      /Arvo 1/,
      /textbox, suomi \(yksi riville\)/,
      /checkbox, Yksi kirjoitusvirhe sallitaan, checked/,
    ],
  ],
  [
    'a thing to remember',
    { hash: `${BOT}/content/slot-age` },
    /Ikä/,
    [/combobox, Millainen tieto/, /link, Vastaus: vuokra-neuvo/],
  ],
  [
    'the settings',
    { hash: `${BOT}/settings` },
    /Asetukset/,
    [/group, Botin nimi/, /textbox, Puhelin.*09 123 4567/, /Kuinka varma botin on oltava/],
  ],
  [
    'the guided start',
    { hash: '#/new' },
    /Nimi ja kielet/,
    [/progressbar, Vaihe/, /^1 \/ 6$/m, /group, Botin nimi/, /button, Seuraava/],
  ],
  ['a bot that is not there', { hash: `${BOT}/content/nothing` }, /Sisältö/, [/Tätä ei enää ole/]],
];

describe('Every page of the studio', () => {
  it.each(PAGES)(
    '%s: axe finds nothing, and what matters is heard',
    async (_, opening, heading, heard) => {
      const { container } = openStudio(opening);
      const headings = await screen.findAllByRole(
        'heading',
        { name: heading },
        { timeout: 10_000 },
      );
      expect(headings).not.toHaveLength(0);
      // What has to be laid out to be judged is looked at in a browser.
      const options = {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      };
      const { violations } = await axe.run(container, options);
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

      await virtual.start({ container });
      const said: string[] = [];
      for (let turn = 0; turn < 600; turn += 1) {
        const phrase = await virtual.lastSpokenPhrase();
        said.push(phrase);
        if (turn > 5 && phrase === said[0]) break;
        await virtual.next();
      }
      const all = said.join('\n');
      for (const wanted of heard) expect(all).toMatch(wanted);
    },
    60_000,
  );

  it.each([
    ['sv', /Innehåll/, /Hjälp med hyran/],
    ['en', /Content/, /Help with the rent/],
  ] as const)('speaks %s too', async (language, heading, topic) => {
    openStudio({ hash: `${BOT}/content`, language });
    await screen.findByRole('heading', { name: heading });
    expect(await screen.findByRole('link', { name: topic })).toBeTruthy();
    await waitFor(() => expect(document.documentElement.lang).toBe(language));
  });
});
