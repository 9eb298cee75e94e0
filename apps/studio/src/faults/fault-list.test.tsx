import { StudioError } from '@auroraai/api-client/studio';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { faultsOf } from '../../test/heard.ts';
import { openPage, version } from '../../test/open-page.tsx';
import { PARTS } from '../../test/open-studio.tsx';
import { VersionsPage } from '../versions/VersionsPage.tsx';
import { DraftFaults } from './DraftFaults.tsx';

afterEach(cleanup);

const WAYS = {
  fi: ['Vastaus ”', /tekstiTeksti puuttuu: ruotsi\.$/],
  sv: ['Svaret ”', /textTexten saknas: svenska\.$/],
  en: ['Answer “', /textThe text is missing: Swedish\.$/],
} as const;

it('What keeps a draft from being used is said in the language of the interface, with the way there', async () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    const { container } = await openPage(DraftFaults, { parts: PARTS, language });
    const [part, what] = WAYS[language];
    const link = screen.getByRole('link', { name: (name) => name.startsWith(part) });
    expect(link.getAttribute('href')).toBe(
      '#/bots/neuvoja/content/answer-rent?at=variants%2F0%2Ftext%2Fsv',
    );
    expect(link.closest('li')?.textContent).toMatch(what);
    expect(await faultsOf(container)).toEqual([]);
    cleanup();
  }
});

it('A publishing that is refused says what is to be mended, and where, without English', async () => {
  const errors = [
    { path: '/answer-hello/variants[0].buttons[1]', code: 'no-flow', values: { name: 'muutto' } },
    { path: '/settings/humanContact', code: 'no-human-contact', values: {} },
    { path: '/gone/x' },
  ].map((fault) => ({ ...fault, message: 'Said in English.' }));
  const routes = {
    makeVersion: async () => {
      throw new StudioError(409, { type: 'x:bot-cannot-be-used', detail: 'In English.', errors });
    },
  };
  await openPage(VersionsPage, { parts: PARTS, versions: [version(1)], routes });
  fireEvent.click(await screen.findByRole('button', { name: 'Julkaise nyt' }));
  const news = (await screen.findByText('Luonnosta ei voi vielä julkaista. Korjaa ensin:')).closest(
    '[role="status"]',
  );
  const lines = [...(news?.querySelectorAll('li p') ?? [])].map((line) => line.textContent);
  expect(lines).toEqual([
    'Vastaus ”tervehdys”tapa › 1 › painikkeet › 2',
    'Polkua ”muutto” ei ole. Tee se tai valitse tähän toinen.',
    'Asetuksetihmisen yhteystieto',
    'Anna ainakin yksi tapa tavoittaa ihminen: puhelin, sähköposti, verkkosivu tai chat.',
    'x',
    'Tässä on jotain korjattavaa.',
  ]);
  expect(news?.querySelector('a')?.getAttribute('href')).toBe(
    '#/bots/neuvoja/content/answer-hello?at=variants%2F0%2Fbuttons%2F1',
  );
  expect(news?.textContent).not.toContain('English');
});
