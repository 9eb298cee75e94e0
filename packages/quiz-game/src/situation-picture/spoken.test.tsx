import { AuroraProvider } from '@auroraai/api-client/react';
import { AuroraRoot, type InterfaceLanguage } from '@auroraai/ui';
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CountMyAnswers } from './CountMyAnswers.tsx';
import { exampleClient } from './picture.example.ts';
import { SituationPictureView } from './SituationPictureView.tsx';

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

async function heardOf(language: InterfaceLanguage, last: string): Promise<string> {
  const { container } = render(
    <AuroraRoot language={language}>
      <AuroraProvider client={exampleClient()}>
        <SituationPictureView token="example" />
      </AuroraProvider>
    </AuroraRoot>,
  );
  await screen.findByRole('table');
  await virtual.start({ container });
  for (let step = 0; step < 400; step += 1) {
    if ((await virtual.lastSpokenPhrase()).includes(last)) break;
    await virtual.next();
  }
  return (await virtual.spokenPhraseLog()).join(' | ');
}

describe('The situation picture as a screen reader says it', () => {
  it.each([
    ['fi', 'Tulosta', 'Miten vastaajilla menee', 'Vaikeaa enintään 10 %', 'Noin 35 % vastaajista'],
    ['sv', 'Skriv ut', 'Så har de som svarat det', 'Svårt högst 10 %', 'Ungefär 35 % av dem'],
    ['en', 'Print', 'How people are doing', 'Hard 10% at most', 'About 35% of those'],
  ] as const)(
    'tells in %s of whom it is, every share with its word, and the groups',
    async (language, print, title, share, group) => {
      const heard = await heardOf(language, `button, ${print}`);
      expect(heard).toContain(`heading, ${title}, level 3`);
      for (const phrase of [share, group, 'Miten menee?', '330']) expect(heard).toContain(phrase);
    },
  );
});

it.each([
  ['fi', 'Saako vastauksesi laskea mukaan?', 'ei voi ottaa takaisin', 'Laske vastaukseni mukaan'],
  ['sv', 'Får dina svar räknas med?', 'kan inte tas tillbaka', 'Räkna med mina svar'],
  ['en', 'May your answers be counted?', 'cannot be taken back', 'Count my answers'],
] as const)(
  'Somebody who is asked in %s whether their answers may be counted hears what cannot be undone before the button',
  async (language, title, back, yes) => {
    const { container } = render(
      <AuroraRoot language={language}>
        <AuroraProvider client={exampleClient()}>
          <CountMyAnswers quizId="miten-menee" bands={{ health: 'low' }} headingLevel={3} />
        </AuroraProvider>
      </AuroraRoot>,
    );
    await screen.findByRole('heading', { level: 3 });
    await virtual.start({ container });
    for (let step = 0; step < 60; step += 1) {
      if ((await virtual.lastSpokenPhrase()).includes(`button, ${yes}`)) break;
      await virtual.next();
    }
    const phrases = await virtual.spokenPhraseLog();
    const places = [title, back, `button, ${yes}`].map((text) =>
      phrases.findIndex((phrase) => phrase.includes(text)),
    );
    expect(places, phrases.join(' | ')).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  },
);
