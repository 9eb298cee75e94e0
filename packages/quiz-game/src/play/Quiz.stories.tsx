import type { RecommendationRequest, RecommendationResponse } from '@auroraai/api-client';
import { AuroraProvider } from '@auroraai/api-client/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import mitenMenee from '../../quizzes/miten-menee.json' with { type: 'json' };
import { type Answer, createRun, type Quiz as QuizContent } from '../engine/index.ts';
import { loadQuiz } from '../engine/load-quiz.ts';
import { EXAMPLE_QUIZ } from '../engine/quiz.example.ts';
import { exampleClient, exampleServices } from '../result/aurora.example.ts';
import type { TakenResult } from '../result/ResultView.tsx';
import { Quiz } from './Quiz.tsx';
import type { QuizStorage } from './quiz-memory.ts';

const NOW = new Date('2026-11-23T08:00:00Z');
const SUN =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"%3E%3Ccircle cx="4.5" cy="4.5" r="3" fill="%23e0a800"/%3E%3C/svg%3E';

interface ExampleProps {
  quiz: QuizContent;
  /** What the device has kept: answers of an earlier visit; null for a device that refuses. */
  kept?: Record<string, Answer> | null;
  answer: (request: RecommendationRequest) => RecommendationResponse | Response;
  onTake: (result: TakenResult) => void;
  onTalk: (message: string) => void;
}

function Example({ quiz, kept, answer, onTake, onTalk }: ExampleProps) {
  const [client] = useState(() => exampleClient(answer));
  const [storage] = useState(() => deviceWith(quiz, kept));
  return (
    <AuroraProvider client={client}>
      <h1>Kysely</h1>
      <Quiz
        quiz={quiz}
        storage={storage}
        withServices
        now={NOW}
        onTake={onTake}
        onTalk={onTalk}
        pictureAddress={() => SUN}
      />
    </AuroraProvider>
  );
}

function deviceWith(quiz: QuizContent, answers: ExampleProps['kept'] = {}): QuizStorage {
  const texts = new Map<string, string>();
  if (answers && Object.keys(answers).length > 0)
    texts.set(
      `aurora-quiz:${quiz.id}`,
      JSON.stringify({ ...createRun(quiz), answers, at: quiz.sections[1]?.questions[0]?.id }),
    );
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => {
      if (answers === null) throw new DOMException('no', 'SecurityError');
      texts.set(key, value);
    },
    removeItem: (key) => void texts.delete(key),
  };
}

function content(): QuizContent {
  const loaded = loadQuiz(mitenMenee);
  if (!('quiz' in loaded)) throw new Error('The quiz does not load.');
  return loaded.quiz;
}

const meta: Meta<typeof Example> = {
  title: 'quiz-game/Quiz',
  component: Example,
  args: {
    quiz: content(),
    answer: () => exampleServices(['Kohtaamispaikka Majakka', 'Ystävätoiminta']),
    onTake: fn(),
    onTalk: fn(),
  },
};

export default meta;

type Story = StoryObj<typeof Example>;

async function start(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole('button', { name: 'Aloita' }));
  return canvas;
}

export const Start: Story = {};

export const InPlainFinnish: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(
      await within(canvasElement).findByRole('checkbox', { name: /selkosuomeksi/ }),
    );
    const canvas = await start(canvasElement);
    await expect(canvas.getByText('Miten voit? Ajattele kehoa ja mieltä.')).toBeVisible();
  },
};

export const FirstQuestion: Story = {
  play: async ({ canvasElement }) => {
    const canvas = await start(canvasElement);
    await expect(canvas.getByRole('heading', { name: 'Miten voit, keho ja mieli?' })).toHaveFocus();
    await expect(canvas.getByRole('button', { name: 'Ohita' })).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: '7' }));
    await expect(canvas.getByRole('button', { name: 'Seuraava' })).toBeVisible();
  },
};

export const EveryKindOfQuestion: Story = {
  args: { quiz: EXAMPLE_QUIZ },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', { name: /samalla sivulla/ }));
    await start(canvasElement);
    await expect(canvas.queryByRole('heading', { name: 'Kysymys why?' })).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: '3' }));
    const faces = await canvas.findByRole('group', { name: 'Kysymys why?' });
    await userEvent.click(within(faces).getByRole('radio', { name: 'Iloinen' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Enemmän' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Enemmän' }));
    await expect(canvas.getByRole('slider')).toHaveValue('6');
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Musiikki' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Pelit' }));
    await expect(canvas.getByRole('checkbox', { name: 'Liikunta' })).toBeDisabled();
    await userEvent.click(canvas.getByRole('button', { name: 'Siirrä ylemmäs: Leikki' }));
    await expect(canvas.getByText('Leikki, sija 2 / 3')).toBeInTheDocument();
    await userEvent.click(canvas.getByRole('radio', { name: 'Metsä' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'Aurinko' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'Samaa mieltä' }));
    await userEvent.type(canvas.getByRole('textbox'), 'Hei');
    await expect(canvas.getByText('Vastattu 9 / 11')).toBeInTheDocument();
  },
};

/** Everything by the keyboard: a very low answer, a change, the result. */
export const LowAnswers: Story = {
  parameters: { everyLook: true },
  play: async ({ args, canvasElement }) => {
    const canvas = await start(canvasElement);
    for (const value of ['2', '8', '6']) {
      await userEvent.click(canvas.getByRole('radio', { name: value }));
      await userEvent.click(canvas.getByRole('button', { name: 'Seuraava' }));
    }
    await userEvent.click(canvas.getByRole('button', { name: 'Riittää jo, näytä tulos' }));
    const result = await canvas.findByRole('heading', { name: 'Näin vastasit' });
    await waitFor(() => expect(result).toHaveFocus());
    const call = canvas.getByRole('link', { name: 'Soita 112' });
    const show = await canvas.findByRole('button', { name: 'Näytä palvelut' });
    await expect(call.compareDocumentPosition(show)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(canvas.getByText('Vastauksesi kukkana'));
    await expect(
      await canvas.findByRole('img', {
        name: /Vointi 2\/10, Vaikeat hetket 6\/10, Minä itse 8\/10/,
      }),
    ).toBeVisible();
    await expect(canvas.queryByRole('article')).toBeNull();
    await userEvent.click(show);
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(2));
    await userEvent.click(canvas.getByRole('button', { name: 'Vie omaan näkymään' }));
    await expect(args.onTake).toHaveBeenCalledWith({
      answers: { health: 2, self_esteem: 8, resilience: 6 },
      importance: {},
    });
    await userEvent.click(canvas.getByText('Juttele tästä chatissa'));
    const message = await canvas.findByRole('textbox', { name: 'Viestisi' });
    await expect(message).toHaveValue('Minulla on paha olo.');
    await userEvent.clear(message);
    await userEvent.type(message, 'Nukun huonosti.');
    await expect(args.onTalk).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'Lähetä chatiin' }));
    await expect(args.onTalk).toHaveBeenCalledWith('Nukun huonosti.');
    await expect(canvas.getByText('Viestisi on nyt chatissa.')).toBeVisible();
  },
};

/** Somebody who chose 21–25 is offered no line for those under 21; a middling answer gets softer words. */
export const AgeIsTold: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', { name: /samalla sivulla/ }));
    await start(canvasElement);
    const scale = (name: RegExp) => within(canvas.getByRole('group', { name }));
    await userEvent.click(scale(/Miten voit/).getByRole('radio', { name: '1' }));
    await userEvent.click(scale(/Millaista on olla sinä/).getByRole('radio', { name: '4' }));
    await userEvent.click(canvas.getByRole('radio', { name: '21–25' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Näytä tulos' }));
    await expect(await canvas.findByRole('link', { name: 'Soita 09 2525 0111' })).toBeVisible();
    await expect(canvas.queryByRole('link', { name: 'Soita 116 111' })).toBeNull();
    await expect(canvas.getByText(/Epäilet itseäsi välillä/)).toBeVisible();
  },
};

export const ServiceDown: Story = {
  args: { answer: () => new Response('', { status: 503 }) },
  play: async ({ canvasElement }) => {
    const canvas = await start(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: '4' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Riittää jo, näytä tulos' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Näytä palvelut' }));
    await expect(await canvas.findByText(/Palveluja ei voitu hakea/)).toBeVisible();
    await expect(canvas.getByText('4, ei kovin hyvin')).toBeVisible();
  },
};

export const NothingAnswered: Story = {
  args: { quiz: { ...EXAMPLE_QUIZ, sections: EXAMPLE_QUIZ.sections.slice(2) } },
  play: async ({ canvasElement }) => {
    const canvas = await start(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Ohita' }));
    await expect(await canvas.findByText(/Sekin sopii/)).toBeVisible();
  },
};

export const KeptOnThisDevice: Story = {
  args: { kept: { health: 7 } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Jatka siitä, mihin jäit' }));
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(/kavereita/);
    await userEvent.click(canvas.getByRole('button', { name: 'Riittää jo, näytä tulos' }));
    await expect(await canvas.findByText('7, melko hyvin')).toBeVisible();
  },
};

export const DeviceRefuses: Story = {
  args: { kept: null },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', { name: /Tälle laitteelle/ }));
    await start(canvasElement);
    await expect(await canvas.findByText(/Selain ei anna tallentaa/)).toBeVisible();
  },
};

export const SharedDevice: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', { name: /yhteinen laite/ }));
    await start(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: '7' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Riittää jo, näytä tulos' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Lopeta ja tyhjennä kaikki' }));
    await expect(canvas.getByText('Vastauksesi on poistettu.')).toBeVisible();
    await start(canvasElement);
    for (const radio of canvas.getAllByRole('radio')) await expect(radio).not.toBeChecked();
  },
};
