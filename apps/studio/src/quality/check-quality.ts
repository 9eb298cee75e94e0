import {
  type Bot,
  type BotLists,
  type DialogueTestResult,
  runDialogueTests,
  trainBot,
} from '@auroraai/dialogue';
import {
  type CrossValidation,
  crossValidate,
  type Finding,
  figuresOf,
  findingsOf,
  type Part,
  type PlainLanguageOptions,
  type QualityFigures,
} from '@auroraai/dialogue/editing';

/** How good a draft is, as far as it can be told. */
export interface Quality {
  /** Null where the draft cannot be used as it stands. */
  checked: {
    tests: DialogueTestResult[];
    reading: CrossValidation;
    /** The same in a few numbers, as the server keeps them of each version. */
    figures: QualityFigures;
  } | null;
  findings: Finding[];
}

/** What is being done. */
export type QualityStage = 'learning' | 'tests' | 'reading' | 'findings';

/** A draft to be looked at. */
export interface QualityQuestion {
  /** The draft's parts in their order. */
  parts: readonly Part[];
  /** The bot that they make; null while it cannot be used. */
  bot: Bot | null;
  lists: BotLists;
  /** Words that the organisation avoids. */
  jargon: NonNullable<PlainLanguageOptions['jargon']>;
}

/** Runs the dialogue tests, reads every example as if it were new, and looks through all parts. */
export function checkQuality(
  { parts, bot, lists, jargon }: QualityQuestion,
  onProgress: (stage: QualityStage, share: number) => void,
): Quality {
  if (!bot) return { checked: null, findings: findingsOf(parts, { jargon }) };
  const told = (stage: QualityStage) => (done: number, total: number) =>
    onProgress(stage, total === 0 ? 1 : done / total);
  const trained = trainBot(bot, { lists, onProgress: told('learning') });
  const tests = bot.tests.flatMap((test, at) => {
    onProgress('tests', at / bot.tests.length);
    return runDialogueTests(trained, [test]);
  });
  const reading = crossValidate(bot, { onProgress: told('reading') });
  onProgress('findings', 0);
  const findings = findingsOf(parts, { crossValidation: reading, jargon });
  // What the server keeps of each version is measured without the organisation's own list.
  const counted = findings.filter(({ kind }) => kind !== 'jargon');
  return {
    checked: { tests, reading, figures: figuresOf({ reading, tests, findings: counted }) },
    findings,
  };
}
