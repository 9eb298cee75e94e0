import type { Bot } from '../../bot/bot.ts';
import { type TrainOptions, trainBot } from '../../manager/trained-bot.ts';
import { type DialogueTestResult, runDialogueTests } from '../../testing/dialogue-tests.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsOf } from '../findings/findings-of.ts';
import { partsOf } from '../parts/parts-of.ts';
import { type CrossValidation, crossValidate, type LanguageQuality } from './cross-validate.ts';

/** How good a bot is in a few numbers, found the same way every time. */
export interface QualityFigures {
  /** How many examples were held out and read, and how many of them rightly. */
  languages: Pick<LanguageQuality, 'language' | 'examples' | 'right'>[];
  tests: { all: number; passed: number };
  /** How many findings there are of each gravity. */
  findings: Record<Finding['severity'], number>;
}

/** What was found of a bot. */
export interface QualityFound {
  reading: CrossValidation;
  tests: readonly DialogueTestResult[];
  findings: readonly Finding[];
}

/** The figures of what was found. */
export function figuresOf({ reading, tests, findings }: QualityFound): QualityFigures {
  const count = (severity: Finding['severity']) =>
    findings.filter((one) => one.severity === severity).length;
  return {
    languages: reading.languages.map(({ language, examples, right }) => ({
      ...{ language, examples, right },
    })),
    tests: { all: tests.length, passed: tests.filter(({ passed }) => passed).length },
    findings: { error: count('error'), warning: count('warning'), note: count('note') },
  };
}

/** Measures a bot. For a worker or a process of its own: it trains the bot and reads every example anew. */
export function measureBot(bot: Bot, options: Pick<TrainOptions, 'lists'> = {}): QualityFigures {
  const reading = crossValidate(bot);
  const tests = bot.tests.length > 0 ? runDialogueTests(trainBot(bot, options)) : [];
  const findings = findingsOf(partsOf(bot), { crossValidation: reading });
  return figuresOf({ reading, tests, findings });
}
