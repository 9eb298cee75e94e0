import type { Bot } from '../../bot/bot.ts';
import type { Json, Language } from '../../bot/localized.ts';
import { type TrainOptions, trainBot } from '../../manager/trained-bot.ts';
import { type DialogueTestResult, runDialogueTests } from '../../testing/dialogue-tests.ts';
import type { TrainingWatch, Understanding } from '../../understanding/index.ts';
import { isEqual } from '../json.ts';
import type { PartKind } from '../parts/part.ts';
import { botOf, nameOf, partsOf } from '../parts/parts-of.ts';
import { type CrossValidation, crossValidate } from './cross-validate.ts';

/** A change that is being thought of. */
export interface IntendedChange {
  kind: PartKind;
  /** Name of the part as it is in the bot; of something new its name to be. */
  name: string;
  /** Null = deleted. */
  value: Json | null;
}

/** An example that both bots have, and how it is read when it is held out. */
export interface ChangedReading {
  language: Language;
  text: string;
  intent: string;
  /** What it was read as; null = its own intent. */
  before: string | null;
  after: string | null;
}

/** What a change makes better and worse. */
export interface Effect {
  /** Only languages whose examples change; of the examples that both bots have. */
  languages: { language: Language; examples: number; before: number; after: number }[];
  /** Examples that both have and that are read rightly in one of them only. */
  readings: ChangedReading[];
  tests: {
    /** Names of tests that passed and fail now, with what is wrong. */
    broken: DialogueTestResult[];
    /** Names of tests that failed and pass now. */
    mended: string[];
    /** Names of tests that fail in both. */
    failing: string[];
    passing: number;
  };
}

/** What is known already of the bot as it is; it need not be found out again. */
export interface EffectOptions extends TrainingWatch, Pick<TrainOptions, 'lists' | 'negatives'> {
  understanding?: Understanding;
  crossValidation?: CrossValidation;
  tests?: readonly DialogueTestResult[];
}

/** A stage of the work counts as so many steps. */
const STAGE = 100;

/**
 * Tries a change: the dialogue tests, and the examples held out, before and after. For a worker: it
 * trains one bot or two. Throws a `TrainingStopped` when it is told to stop.
 */
export function effectOf(
  bot: Bot,
  changes: readonly IntendedChange[],
  options: EffectOptions = {},
): Effect {
  const after = changedBot(bot, changes);
  const languages = bot.languages.filter(
    (language) => !isEqual(examplesOf(bot, language), examplesOf(after, language)),
  );
  const { lists, negatives, crossValidation, understanding, tests } = options;
  const training = { ...(lists && { lists }), ...(negatives && { negatives }) };
  const jobs = {
    before: languages.length > 0 && !crossValidation,
    after: languages.length > 0,
    trainBefore: !tests && !understanding,
    trainAfter: true,
  };
  const stages = Object.values(jobs).filter(Boolean).length;
  let stage = 0;
  const watched = () => {
    const done = STAGE * stage;
    stage += 1;
    return partOf(options, done, STAGE * stages);
  };

  const nothing: CrossValidation = { languages: [], confusions: [] };
  const known =
    crossValidation ?? (jobs.before ? crossValidate(bot, { languages, ...watched() }) : nothing);
  const found = jobs.after ? crossValidate(after, { languages, ...watched() }) : nothing;
  const testsBefore =
    tests ??
    runDialogueTests(
      trainBot(bot, { ...training, ...(understanding ? { understanding } : watched()) }),
    );
  const isTaughtAlike = languages.length === 0 && understanding !== undefined;
  const testsAfter = runDialogueTests(
    trainBot(after, { ...training, ...watched(), ...(isTaughtAlike && { understanding }) }),
  );
  options.onProgress?.(STAGE * stages, STAGE * stages);
  return {
    ...compareReadings(bot, after, languages, known, found),
    tests: compareTests(testsBefore, testsAfter),
  };
}

/** The bot as it would be after changes. */
export function changedBot(bot: Bot, changes: readonly IntendedChange[]): Bot {
  const left = [...changes];
  const parts = partsOf(bot).flatMap((part) => {
    const name = nameOf(part.kind, part.value);
    const at = left.findIndex((change) => change.kind === part.kind && change.name === name);
    if (at < 0) return [part];
    const [{ value }] = left.splice(at, 1) as [IntendedChange];
    return value === null ? [] : [{ kind: part.kind, value }];
  });
  const added = left.flatMap(({ kind, value }) => (value === null ? [] : [{ kind, value }]));
  return botOf([...parts, ...added]);
}

function partOf(watch: TrainingWatch, done: number, all: number): TrainingWatch {
  const { onProgress, shouldStop } = watch;
  return {
    ...(shouldStop && { shouldStop }),
    ...(onProgress && {
      onProgress: (steps: number, total: number) =>
        onProgress(done + Math.floor((STAGE * steps) / total), all),
    }),
  };
}

function examplesOf({ intents }: Bot, language: Language): Json {
  return intents.map(({ intent, examples }) => [intent, examples[language] ?? []]);
}

function compareReadings(
  before: Bot,
  after: Bot,
  languages: readonly Language[],
  known: CrossValidation,
  found: CrossValidation,
): Pick<Effect, 'languages' | 'readings'> {
  const [wasRead, isRead] = [misreadings(known), misreadings(found)];
  const readings: ChangedReading[] = [];
  const figures = languages.map((language) => {
    const figure = { language, examples: 0, before: 0, after: 0 };
    for (const { intent, examples } of after.intents) {
      const old = before.intents.find((one) => one.intent === intent)?.examples[language];
      const both = new Set(old?.filter((text) => examples[language]?.includes(text)));
      for (const text of both) {
        const key = JSON.stringify([language, intent, text]);
        const [was, is] = [wasRead.get(key) ?? null, isRead.get(key) ?? null];
        figure.examples += 1;
        if (was === null) figure.before += 1;
        if (is === null) figure.after += 1;
        if ((was === null) === (is === null)) continue;
        readings.push({ language, text, intent, before: was, after: is });
      }
    }
    return figure;
  });
  return { languages: figures, readings };
}

function misreadings({ confusions }: CrossValidation): Map<string, string> {
  return new Map(
    confusions.flatMap(({ language, intent, readAs, examples }) =>
      examples.map(({ text }) => [JSON.stringify([language, intent, text]), readAs] as const),
    ),
  );
}

function compareTests(
  before: readonly DialogueTestResult[],
  after: readonly DialogueTestResult[],
): Effect['tests'] {
  const passed = new Map(before.map((result) => [result.test, result.passed]));
  const failing = after.filter((result) => !result.passed);
  return {
    // A new test that fails is broken, too: nothing but the change can mend it.
    broken: failing.filter(({ test }) => passed.get(test) !== false),
    mended: after
      .filter((result) => result.passed && passed.get(result.test) === false)
      .map(({ test }) => test),
    failing: failing.filter(({ test }) => passed.get(test) === false).map(({ test }) => test),
    passing: after.length - failing.length,
  };
}
