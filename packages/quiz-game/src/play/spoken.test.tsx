import { AuroraRoot, type InterfaceLanguage, prepareLanguage, uiMessages } from '@auroraai/ui';
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadQuiz, type Quiz as QuizContent, textIn } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { importQuiz } from '../quizzes.ts';
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

describe('A question as a screen reader says it', () => {
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
