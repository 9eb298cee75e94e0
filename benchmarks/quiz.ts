// What a quiz of ten scales costs a page, ours beside SurveyJS in the same browser and the same
// minutes: bytes, script until the first question stands there, an answer.
import { chromium } from '@playwright/test';
import { launchOptions } from '../e2e/browser.ts';
import { median } from './chat-widget/measure.ts';
import { type Figures, measure } from './quiz/measure.ts';
import { ours } from './quiz/ours.ts';
import { surveyJs } from './quiz/survey-js.ts';

const ROUNDS = 3;
/** What ours may cost, in the units of the figures. */
const TARGETS: Partial<Figures> = { first_question_script_ms: 50, answer_ms: 10 };

/** Medians of each; the processor time of other work on the machine does not count. */
export async function run(): Promise<Record<string, unknown>> {
  const contenders = [await ours(), await surveyJs()];
  const rounds = new Map<string, Figures[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) {
      // A browser of its own: no warm code of the one before.
      const browser = await chromium.launch(launchOptions);
      try {
        rounds.get(contender.name)?.push(await measure(browser, contender));
      } finally {
        await browser.close();
      }
    }
  }
  return {
    rounds: ROUNDS,
    targets: TARGETS,
    ...Object.fromEntries([...rounds].map(([name, figures]) => [name, mediansOf(figures)])),
  };
}

function mediansOf(rounds: readonly Figures[]): Record<string, number> {
  const names = Object.keys(rounds[0] ?? {}) as (keyof Figures)[];
  return Object.fromEntries(
    names.map((name) => [name, Math.round(median(rounds.map((one) => one[name])) * 10) / 10]),
  );
}
