import { AuroraRoot, type InterfaceLanguage } from '@auroraai/ui';
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_QUIZZES } from './example-quizzes.example.ts';
import { createExampleGroup, examplePicture } from './group.example.ts';
import { GroupLeader } from './leader/GroupLeader.tsx';
import { GroupPlayer } from './player/GroupPlayer.tsx';
import { exampleStorage } from './storage.example.ts';

beforeAll(() => {
  // The screen reader asks for it; the page shape of the tests does not have it.
  globalThis.CSS ??= {} as typeof CSS;
  CSS.escape ??= (text: string) => text.replace(/[^\w-]/g, (each) => `\\${each}`);
});

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

const SECTIONS = [
  {
    section_id: 'me',
    state: 'closed',
    answered: 12,
    picture: examplePicture(['health']),
  },
  { section_id: 'people', state: 'open', answered: 4 },
] as const;

/** What is heard from the beginning until all that is expected has been. */
async function heard(ui: ReactNode, language: InterfaceLanguage, expected: readonly string[]) {
  const { container } = render(<AuroraRoot language={language}>{ui}</AuroraRoot>);
  await screen.findByRole('heading', { level: 2 });
  await virtual.start({ container });
  const phrases = [await virtual.lastSpokenPhrase()];
  const isEnd = () => expected.every((text) => phrases.some((phrase) => phrase.includes(text)));
  for (let steps = 0; steps < 300 && !isEnd(); steps += 1) {
    await virtual.next();
    phrases.push(await virtual.lastSpokenPhrase());
  }
  const places = expected.map((text) => phrases.findIndex((phrase) => phrase.includes(text)));
  expect(places, phrases.join(' | ')).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
}

describe('A group as a screen reader says it', () => {
  it.each([
    [
      'fi',
      [
        'Olet mukana, Kettu',
        'Auki on nyt: Ihmiset',
        'button, Vastaa: Ihmiset',
        'Vointi',
        'hyvin',
        'noin puolet',
        'Osuudet on pyöristetty',
        'Polku',
        'Lähtö',
        'Kettu (sinä)',
        'Poistu ryhmästä',
      ],
    ],
    [
      'sv',
      [
        'Du är med, Kettu',
        'Nu är det öppet: Människor',
        'Svara: Människor',
        'ungefär hälften',
        'Stigen',
      ],
    ],
    ['ar', ['أنت في المجموعة', 'مفتوح الآن', 'نحو النصف', 'الطريق', 'البداية']],
  ] as const)(
    'tells a player in %s what is open, the picture, and who is where',
    async (language, expected) => {
      const { access } = createExampleGroup({
        players: ['Kettu', 'Villasukka'],
        sections: SECTIONS,
      });
      const me = {
        groupId: '1',
        secret: '00000000-0000-4000-8000-000000000100',
        nickname: 'Kettu',
        avatar: 'fox',
      };
      await heard(
        <GroupPlayer
          access={access}
          quizzes={EXAMPLE_QUIZZES}
          tabStorage={exampleStorage('player', me)}
        />,
        language,
        expected,
      );
    },
  );

  it('tells a leader the code letter by letter, what is next, and how many have answered', async () => {
    const { access } = createExampleGroup({ players: ['Kettu', 'Villasukka'], sections: SECTIONS });
    const led = { groupId: '1', secret: 'leader', code: '7K3M-9QXR' };
    await heard(
      <GroupLeader
        access={access}
        quizzes={EXAMPLE_QUIZZES}
        joinAddress="https://revonsaari.example/ryhma/"
        tabStorage={exampleStorage('leader', led)}
      />,
      'fi',
      [
        'button, Näytä seinällä',
        'Osio on auki',
        'image, QR-kuva',
        '7 K 3 M 9 Q X R',
        'Mukana: 2',
        'button, Kettu',
        'noin puolet',
        'Vastannut 4 / 2',
        'button, Sulje: Ihmiset',
        'Lopeta ryhmä',
      ],
    );
  });
});

it('A browser without storage, a reload and a late answer lose nothing of what somebody said', async () => {
  const group = createExampleGroup({ players: ['Kettu'], sections: SECTIONS, answers: 'late' });
  const me = {
    groupId: '1',
    secret: '00000000-0000-4000-8000-000000000100',
    nickname: 'Kettu',
    avatar: 'fox',
  };
  const tab = exampleStorage('player', me);
  const page = () =>
    render(
      <AuroraRoot language="en">
        <GroupPlayer access={group.access} quizzes={EXAMPLE_QUIZZES} tabStorage={tab} />
      </AuroraRoot>,
    );
  page();
  fireEvent.click(await screen.findByRole('button', { name: /^Answer: / }));
  fireEvent.click(screen.getByRole('radio', { name: '3' }));
  cleanup();
  page();
  fireEvent.click(await screen.findByRole('button', { name: /^Answer: / }));
  expect((screen.getByRole('radio', { name: '3' }) as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  fireEvent.click(screen.getByRole('button', { name: 'Send the answers' }));
  expect(await screen.findByText(/did not make it into the group’s picture/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'See your own result' }));
  expect(await screen.findByText('3, not so well')).toBeDefined();
});
