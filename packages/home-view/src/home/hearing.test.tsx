import { AuroraProvider } from '@auroraai/api-client/react';
import { AuroraRoot, type InterfaceLanguage } from '@auroraai/ui';
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { exampleAnswer, exampleClient } from '../find-services/aurora.example.ts';
import { createPersonStore } from '../person/person-store.ts';
import { HomeView } from './HomeView.tsx';

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

const SAID = [
  [
    'fi',
    'Miten sinulla menee?',
    '2, ei kovin hyvin',
    'Miksi näen tämän?',
    'Tallenna: Ystävätoiminta',
  ],
  ['sv', 'Hur har du det?', '2, inte så bra', 'Varför ser jag det här?', 'Spara: Ystävätoiminta'],
  ['en', 'How are you doing?', '2, not so well', 'Why do I see this?', 'Save: Ystävätoiminta'],
  ['se', 'Mo dus manná?', '2, ii nu bures', 'Manne oainnán dán?', 'Vurke: Ystävätoiminta'],
  ['ar', 'كيف حالك؟', '2، ليس جيداً جداً', 'لماذا أرى هذا؟', 'احفظ: Ystävätoiminta'],
] as const satisfies [InterfaceLanguage, ...string[]][];

describe('The home view as it is heard', () => {
  it.each(SAID)(
    'in %s tells how one is, why a service is there and what can be done',
    async (language, ...expected) => {
      const client = exampleClient(() => exampleAnswer(['Ystävätoiminta']));
      const person = createPersonStore({ initial: { answers: { friends: 2 } } });
      const { container } = render(
        <AuroraRoot language={language}>
          <AuroraProvider client={client}>
            <HomeView person={person} config={{ parts: ['situation', 'services'] }} />
          </AuroraProvider>
        </AuroraRoot>,
      );
      await waitFor(
        () => {
          expect(container.querySelector('article')).not.toBeNull();
          expect(container.querySelectorAll('[data-part="situation"] details')).toHaveLength(10);
        },
        { timeout: 20_000 },
      );
      await virtual.start({ container });
      const heard: string[] = [];
      const isEnd = () => expected.every((text) => heard.some((phrase) => phrase.includes(text)));
      for (let steps = 0; steps < 400 && !isEnd(); steps += 1) {
        await virtual.next();
        heard.push(await virtual.lastSpokenPhrase());
      }
      const places = expected.map((text) => heard.findIndex((phrase) => phrase.includes(text)));
      expect(places, heard.join(' | ')).toEqual(places.toSorted((one, other) => one - other));
      expect(places).not.toContain(-1);
    },
    30_000,
  );
});
