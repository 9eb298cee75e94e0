import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { pageOf } from '../chat-widget/contender.ts';
import type { QuizContender } from './measure.ts';

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), 'packages/quiz-game');

const PAGE = `
const part = (selector) => document.querySelector('aurora-quiz')?.shadowRoot?.querySelector(selector);
window.quizBench = {
  isAsked: () => {
    if (part('[data-question] [type=radio]')) return true;
    [...(document.querySelector('aurora-quiz')?.shadowRoot?.querySelectorAll('button') ?? [])]
      .find((button) => button.textContent === 'Aloita')?.click();
    return false;
  },
  answer: (step) => document.querySelector('aurora-quiz').shadowRoot
    .querySelectorAll('[data-question] [type=radio]')[step].click(),
};
`;

/** Our quiz as the script tag brings it, with its ten questions, made as it is made for a release. */
export async function ours(): Promise<QuizContender> {
  const files = new Map<string, string | Buffer>([
    [
      '/',
      pageOf(
        '<script defer src="/page.js"></script>',
        '<script src="/embed/aurora-quiz.js" data-quiz="miten-menee"></script>',
      ),
    ],
    ['/page.js', PAGE],
  ]);
  for (const [path, mode] of [
    ['/embed/quiz/', 'embed'],
    ['/embed/', 'loader'],
  ] as const)
    for (const part of await made(mode))
      files.set(path + part.fileName, part.type === 'chunk' ? part.code : Buffer.from(part.source));
  return { name: 'aurora-quiz', files };
}

async function made(mode: string) {
  const built = await build({
    configFile: join(folder, 'vite.config.ts'),
    root: folder,
    mode,
    logLevel: 'silent',
    build: { write: false },
  });
  return [built as Rollup.RollupOutput | Rollup.RollupOutput[]]
    .flat()
    .flatMap(({ output }) => output);
}
