import { AuroraProvider } from '@auroraai/api-client/react';
import { AuroraRoot, type InterfaceLanguage, prepareLanguage, uiMessages } from '@auroraai/ui';
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadQuiz, type Quiz as QuizContent, textIn } from '../engine/index.ts';
import { EXAMPLE_QUIZ } from '../engine/quiz.example.ts';
import { quizMessages } from '../messages.ts';
import { importQuiz } from '../quizzes.ts';
import { exampleClient, exampleServices } from '../result/aurora.example.ts';
import { Quiz } from './Quiz.tsx';
import { spokenQuestion } from './spoken-question.ts';

let quiz: QuizContent;

beforeAll(async () => {
  const loaded = loadQuiz(await importQuiz('miten-menee'));
  if (!('quiz' in loaded)) throw new Error('The quiz does not load.');
  quiz = loaded.quiz;
});

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

function play(language: InterfaceLanguage, start: string): HTMLElement {
  const { container } = render(
    <AuroraRoot language={language}>
      <Quiz quiz={quiz} />
    </AuroraRoot>,
  );
  fireEvent.click(screen.getByRole('button', { name: start }));
  return container;
}

async function phrases(container: HTMLElement, last: string): Promise<string[]> {
  await virtual.start({ container });
  for (let step = 0; step < 200; step += 1) {
    if ((await virtual.lastSpokenPhrase()).includes(last)) break;
    await virtual.next();
  }
  return virtual.spokenPhraseLog();
}

/** What is heard, up to something and in this order. */
async function expectHeard(container: HTMLElement, expected: readonly string[]): Promise<void> {
  const heard = await phrases(container, expected.at(-1) ?? '');
  const places = expected.map((text) => heard.findIndex((phrase) => phrase.includes(text)));
  expect(places, heard.join(' | ')).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
}

describe('Around the questions a screen reader says', () => {
  it.each([
    ['fi', ['Miten menee?', 'Miten haluat vastata?', 'Mihin vastauksesi jäävät?']],
    ['sv', ['Hur är läget?', 'Hur vill du svara?', 'Var ska dina svar finnas?']],
    ['en', ['How’s it going?', 'How do you want to answer?', 'Where do your answers stay?']],
  ] as const)(
    'in %s what it is, how one can answer and where answers stay',
    async (language, heard) => {
      const { container } = render(
        <AuroraRoot language={language}>
          <Quiz quiz={quiz} storage={localStorage} />
        </AuroraRoot>,
      );
      const parts = heard.map((text, at) => `heading, ${text}, level ${at === 0 ? 2 : 3}`);
      const start = { fi: 'Aloita', sv: 'Börja', en: 'Start' }[language];
      await expectHeard(container, [...parts, `button, ${start}`]);
    },
  );

  it('whom to call, then services with what is sent for them, then a message that can be changed', async () => {
    const client = exampleClient(() => exampleServices(['Kohtaamispaikka Majakka']));
    const { container } = render(
      <AuroraRoot language="fi">
        <AuroraProvider client={client}>
          <Quiz quiz={quiz} withServices onTake={() => {}} onTalk={() => {}} />
        </AuroraProvider>
      </AuroraRoot>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Aloita' }));
    fireEvent.click(screen.getByRole('radio', { name: '1' }));
    fireEvent.click(screen.getByRole('button', { name: 'Riittää jo, näytä tulos' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Näytä palvelut' }));
    fireEvent.click(await screen.findByText('Juttele tästä chatissa'));
    await screen.findByRole('article');
    await expectHeard(container, [
      'Sinun ei tarvitse selvitä yksin',
      'link, Soita 112',
      'heading, Palveluja sinulle, level 3',
      'lähetetään palveluhakuun ilman nimeäsi',
      'Kohtaamispaikka Majakka',
      'textbox, Viestisi',
      'button, Lähetä chatiin',
      'button, Vie omaan näkymään',
    ]);
  });
});

describe('A question as a screen reader says it', () => {
  it.each([
    ['fi', /samalla sivulla/, 'Aloita'],
    ['sv', /samma sida/, 'Börja'],
  ] as const)('can be answered in %s whatever kind it is', async (language, all, start) => {
    const { container } = render(
      <AuroraRoot language={language}>
        <Quiz quiz={EXAMPLE_QUIZ} />
      </AuroraRoot>,
    );
    fireEvent.click(screen.getByRole('radio', { name: all }));
    fireEvent.click(screen.getByRole('button', { name: start }));
    fireEvent.click(screen.getAllByRole('radio', { name: '3' })[0] as HTMLElement);
    await expectHeard(
      container,
      language === 'fi'
        ? [
            'group, Kysymys why?',
            'radio, Iloinen, not checked',
            'button, Vähemmän',
            'slider, Kysymys matters?',
            'Ei vastausta',
            'radio, Ulkona, not checked',
            'checkbox, Pelit, not checked',
            'list, Mikä on tärkeintä?',
            'button, Siirrä ylemmäs: Työ',
            'radio, Metsä, not checked',
            'radio, Aurinko, not checked',
            'radio, Samaa mieltä, not checked',
            'textbox, Haluatko sanoa jotain?',
            'Tämä teksti jää tälle laitteelle',
          ]
        : [
            'group, Fråga why?',
            'radio, Glad, not checked',
            'slider, Fråga matters?',
            'checkbox, Spel, not checked',
            'button, Flytta upp: Arbete',
            'radio, Sol, not checked',
            'radio, Stämmer, not checked',
            'textbox, Vill du säga något?',
          ],
    );
  });

  it.each([
    ['fi', 'Aloita', 'Miten voit, keho ja mieli?', '0, Tosi huonosti', '10, Tosi hyvin', 'Ohita'],
    [
      'sv',
      'Börja',
      'Hur mår du, till kropp och själ?',
      '0, Jättedåligt',
      '10, Jättebra',
      'Hoppa över',
    ],
  ] as const)(
    'is asked once in %s, its steps with what the ends mean, then what can be done',
    async (language, start, question, low, high, skip) => {
      const heard = await phrases(play(language, start), `button, ${skip}`);
      expect(heard.filter((phrase) => phrase.startsWith('heading'))).toEqual([
        `heading, ${question}, level 2`,
      ]);
      const said = heard.join(' | ');
      for (const part of [low, high]) expect(said).toContain(`radio, ${part}`);
      expect(heard.some((phrase) => phrase.startsWith(`group, ${question}`))).toBe(true);
      expect(heard.at(-1)).toContain(skip);
    },
  );

  it('is said in Arabic around words in English, each marked with its language', async () => {
    await prepareLanguage('ar', [uiMessages, quizMessages]);
    const container = play('ar', 'ابدأ');
    const heard = await phrases(container, 'button, تخطَّ');
    expect(heard.filter((phrase) => phrase.startsWith('heading'))).toEqual([
      'heading, How are you, body and mind?, level 2',
    ]);
    expect(heard.join(' | ')).toContain('radio, 0، Really badly');
    expect(heard.join(' | ')).toContain('1 من 12');
    expect(container.querySelector('[lang="ar"][dir="rtl"]')).not.toBeNull();
    expect(container.querySelector('h2 [lang="en"]')?.textContent).toBe(
      'How are you, body and mind?',
    );
  });

  it('asks in plain Finnish, and what stands around it is plain too', async () => {
    await prepareLanguage('fi-x-selko', [uiMessages, quizMessages]);
    const { container } = render(
      <AuroraRoot language="fi">
        <Quiz quiz={quiz} />
      </AuroraRoot>,
    );
    fireEvent.click(screen.getByRole('checkbox', { name: 'Näytä kysymykset selkosuomeksi' }));
    expect(
      screen.getByText('Vain tällä sivulla. Kun suljet sivun, vastaukset poistuvat.'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Aloita' }));
    const heard = await phrases(container, 'button, Ohita');
    expect(heard).toContain('heading, Miten voit? Ajattele kehoa ja mieltä., level 2');
  });

  it('tells the answer in words and leaves the bar silent in the result', async () => {
    const container = play('fi', 'Aloita');
    fireEvent.click(screen.getByRole('radio', { name: '1' }));
    fireEvent.click(screen.getByRole('button', { name: 'Riittää jo, näytä tulos' }));
    await screen.findByRole('heading', { name: 'Näin vastasit' });
    const heard = await phrases(container, 'Poista vastaukseni');
    const order = [
      'Näin vastasit',
      'Sinun ei tarvitse selvitä yksin',
      'Soita 112',
      'Vointi',
      '1, ei kovin hyvin',
      'Muuta vastauksia',
    ];
    const places = order.map((text) => heard.findIndex((phrase) => phrase.includes(text)));
    expect(
      places.every((place) => place >= 0),
      heard.join(' | '),
    ).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});

it('The flower is heard as what it shows, with how it is read', async () => {
  const container = play('fi', 'Aloita');
  for (const answer of ['7', '8', '6']) {
    fireEvent.click(screen.getByRole('radio', { name: answer }));
    fireEvent.click(screen.getByRole('button', { name: 'Seuraava' }));
  }
  fireEvent.click(screen.getByRole('button', { name: 'Riittää jo, näytä tulos' }));
  const flower = (await screen.findByText('Vastauksesi kukkana')).closest('details');
  if (!flower) throw new Error('There is no flower.');
  flower.open = true;
  fireEvent(flower, new Event('toggle'));
  await screen.findByRole('img');
  await expectHeard(container, [
    'Vastauksesi kukkana',
    'Kukka, jonka terälehdet ovat vastauksiasi. Vointi 7/10,',
    'Mitä pidempi terälehti, sitä paremmin.',
    'Tallenna kuva (PNG)',
  ]);
});

it('The voice of the device says the question, the help and the ends of the scale, each in its language', () => {
  const question = quiz.sections[0]?.questions[0];
  if (!question) throw new Error('There is no question.');
  expect(spokenQuestion(question, (text) => textIn(quiz, text, 'en'))).toEqual([
    { text: 'How are you, body and mind?', language: 'en' },
    { text: 'Think of sleep, food, moving about and your mood.', language: 'en' },
    { text: '0: Really badly.', language: 'en' },
    { text: '10: Really well.', language: 'en' },
  ]);
});
