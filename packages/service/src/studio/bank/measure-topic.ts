import {
  type BotLists,
  type DialogueTest,
  loadBot,
  runDialogueTests,
  trainBot,
} from '@auroraai/dialogue';
import { crossValidate, type PartName } from '@auroraai/dialogue/editing';
import type { StudioTraining } from '../versions/training.ts';

/** How a bot does in one of its topics. */
export interface TopicMeasures {
  /** How many of the topic's examples are read right, by language, when they are held out. */
  reading: { language: string; examples: number; right: number }[];
  /** Its dialogue tests that expect something of the topic. */
  tests: { count: number; passed: number };
}

/** What came of measuring, or what keeps the bot from being used. */
export type MeasuredTopic =
  | { measures: TopicMeasures; problems?: undefined }
  | { problems: NonNullable<StudioTraining['problems']> };

/**
 * Measures some intents and answers of a bot that stands whole in a text of JSON. It takes seconds, so a
 * server does it away from the thread that answers people.
 */
export type MeasureTopic = (document: string, topic: readonly PartName[]) => Promise<MeasuredTopic>;

/** Measures on the thread on which it is called. */
export function measureTopicHere(lists: BotLists): MeasureTopic {
  return async (document, topic) => {
    const { bot, problems } = loadBot({ 'bot.json': document });
    if (!bot) return { problems };
    const names = (kind: PartName['kind']) =>
      new Set(topic.flatMap((part) => (part.kind === kind ? [part.name] : [])));
    const [intents, answers] = [names('intent'), names('answer')];
    const tests = bot.tests.filter((test) => expectsSome(test, intents, answers));
    const results = tests.length > 0 ? runDialogueTests(trainBot(bot, { lists }), tests) : [];
    const own = bot.intents.filter(({ intent }) => intents.has(intent));
    const taught = bot.languages.filter((language) =>
      own.some(({ examples }) => (examples[language]?.length ?? 0) > 0),
    );
    const { languages } = crossValidate(bot, { languages: taught });
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    return {
      measures: {
        reading: languages.map(({ language, intents: all }) => {
          const read = all.filter(({ intent }) => intents.has(intent));
          const examples = sum(read.map((one) => one.examples));
          return { language, examples, right: sum(read.map(({ right }) => right)) };
        }),
        tests: { count: tests.length, passed: results.filter(({ passed }) => passed).length },
      },
    };
  };
}

function expectsSome(
  { turns }: DialogueTest,
  intents: ReadonlySet<string>,
  answers: ReadonlySet<string>,
): boolean {
  return turns.some(
    ({ expect: wanted }) =>
      intents.has(wanted?.intent ?? '') || wanted?.answers?.some((name) => answers.has(name)),
  );
}
