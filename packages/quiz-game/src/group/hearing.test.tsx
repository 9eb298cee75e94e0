import { AuroraError } from '@auroraai/api-client';
import { AuroraRoot, type InterfaceLanguage } from '@auroraai/ui';
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
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
  await hears(container, expected);
}

async function hears(container: HTMLElement, expected: readonly string[]) {
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

describe('Coming into a group and out of it, as a screen reader says it', () => {
  const address = 'https://revonsaari.example/ryhma/';

  it.each([
    ['fi', ['Tee ryhmä', 'Mitä kysytään?', 'Kyselyn kieli', 'Vähintään 10', 'button, Tee ryhmä']],
    [
      'sv',
      [
        'Skapa en grupp',
        'Vad frågar ni om?',
        'Enkätens språk',
        'Minst 10',
        'button, Skapa gruppen',
      ],
    ],
  ] as const)('tells a leader in %s how a group is made', async (language, expected) => {
    const { access } = createExampleGroup();
    await heard(
      <GroupLeader access={access} quizzes={EXAMPLE_QUIZZES} joinAddress={address} />,
      language,
      expected,
    );
  });

  it('tells a leader what ends with the group before it does', async () => {
    const { access } = createExampleGroup({ players: ['Kettu'] });
    const led = { groupId: '1', secret: 'leader', code: '7K3M-9QXR' };
    const tab = exampleStorage('leader', led);
    const { container } = render(
      <AuroraRoot language="fi">
        <GroupLeader
          access={access}
          quizzes={EXAMPLE_QUIZZES}
          joinAddress={address}
          tabStorage={tab}
        />
      </AuroraRoot>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Lopeta ryhmä' }));
    await hears(container, [
      'group, Lopetetaanko ryhmä?',
      'poistetaan heti kaikilta',
      'button, Lopeta ja poista',
      'button, Peruuta',
    ]);
  });

  it.each([
    [
      'fi',
      [
        'heading, Liity ryhmään, level 2',
        'textbox, Koodi, Kahdeksan kirjainta',
        'Älä käytä oikeaa nimeäsi',
        'textbox, Nimimerkki',
        'button, Ehdota toista',
        'radio, Kettu',
        'Kukaan ei näe, mitä juuri sinä vastaat',
        'button, Liity',
      ],
    ],
    [
      'ar',
      [
        'heading, انضم إلى مجموعة',
        'textbox, الرمز',
        'textbox, الاسم المستعار',
        'button, اقترح اسمًا آخر',
        'radio, ',
        'button, انضم',
      ],
    ],
  ] as const)('asks somebody who joins in %s for no real name', async (language, expected) => {
    const { access } = createExampleGroup();
    await heard(
      <GroupPlayer access={access} quizzes={EXAMPLE_QUIZZES} random={() => 0} />,
      language,
      expected,
    );
  });

  it.each([
    ['over', ['heading, Ryhmä on päättynyt', 'Poista vastaukseni tältä laitteelta']],
    ['removed', ['heading, Et ole enää tässä ryhmässä', 'Ohjaaja poisti nimimerkkisi']],
  ] as const)('tells a player that the group is %s, and what to do', async (status, expected) => {
    const { access } = createExampleGroup({ status });
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
      'fi',
      expected,
    );
  });

  it.each([
    ['fi', 'Ohjaaja ei ole juuri nyt paikalla.', 'Yhteys katkesi. Voit jatkaa'],
    ['sv', 'Ledaren är inte här just nu.', 'Kontakten bröts. Du kan fortsätta'],
  ] as const)(
    'tells a player in %s that the leader is away, or that the network is lost, and that they can go on',
    async (language, away, offline) => {
      const me = {
        groupId: '1',
        secret: '00000000-0000-4000-8000-000000000100',
        nickname: 'Kettu',
        avatar: 'fox',
      };
      for (const [options, expected] of [
        [{ leaderAway: true }, away],
        [{ status: 'offline' }, offline],
      ] as const) {
        const players = ['Kettu'];
        const { access } = createExampleGroup({ players, sections: SECTIONS, ...options });
        await heard(
          <GroupPlayer
            access={access}
            quizzes={EXAMPLE_QUIZZES}
            tabStorage={exampleStorage('player', me)}
          />,
          language,
          [expected],
        );
        await virtual.stop();
        cleanup();
      }
    },
  );

  it.each([
    [
      'after too many tries',
      new AuroraError('rate-limited'),
      'Yrityksiä tuli liian monta.',
      'Odota pari minuuttia',
    ],
    [
      'without a network',
      new AuroraError('network'),
      'Yhteyttä ei saatu.',
      'Mitään ei ole kadonnut.',
    ],
    [
      'with a code that opens nothing',
      new AuroraError('not-found'),
      'Tällä koodilla ei pääse ryhmään.',
      'Tarkista koodi',
    ],
  ] as const)('says at once what to do %s', async (_when, refuse, what, next) => {
    const { access } = createExampleGroup({ refuse });
    render(
      <AuroraRoot language="fi">
        <GroupPlayer access={access} quizzes={EXAMPLE_QUIZZES} code="7K3M9QXR" random={() => 0} />
      </AuroraRoot>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Liity' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(what);
    expect(alert.textContent).toContain(next);
    const code = screen.getByRole('textbox', { name: 'Koodi' }) as HTMLInputElement;
    expect(code.value).toBe('7K3M 9QXR');
  });
});

it('Whoever leaves where the group cannot be told hears so, and can still clear the device', async () => {
  const { access } = createExampleGroup({
    players: ['Kettu'],
    sections: SECTIONS,
    isUnheard: true,
  });
  const me = {
    groupId: '1',
    secret: '00000000-0000-4000-8000-000000000100',
    nickname: 'Kettu',
    avatar: 'fox',
  };
  const tab = exampleStorage('player', me);
  render(
    <AuroraRoot language="en">
      <GroupPlayer access={access} quizzes={EXAMPLE_QUIZZES} tabStorage={tab} />
    </AuroraRoot>,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Leave the group' }));
  fireEvent.click(screen.getByRole('button', { name: 'Leave and delete my answers' }));
  const alert = await screen.findByRole('alert');
  await vi.waitFor(() => expect(alert.textContent).toContain('There is no connection.'));
  expect(screen.queryByText(/You have left/)).toBeNull();
  expect(tab.getItem('aurora-group:player')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Delete my answers from this device' }));
  expect(await screen.findByRole('heading', { name: 'Join a group' })).toBeDefined();
  expect(screen.queryByText(/You have left/)).toBeNull();
  expect(tab.getItem('aurora-group:player')).toBeNull();
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
