import type { AnswerVariant, Button } from '../bot/answer.ts';
import type { Bot } from '../bot/bot.ts';
import type { Flow, LifeArea } from '../bot/flow.ts';
import type { Form } from '../bot/form.ts';
import type { Intent } from '../bot/intent.ts';
import type { Localized } from '../bot/localized.ts';
import type { Slot } from '../bot/slot.ts';
import { type CrisisReader, createCrisisReaderInSteps } from '../crisis/crisis.ts';
import type { TextVectors } from '../encoder/encoder.ts';
import { createEntityReaderInSteps, type EntityReader } from '../entities/entity-reader.ts';
import { createListReaderInSteps, type ListReader, optionList } from '../entities/list-entity.ts';
import type { MunicipalityName } from '../entities/municipality-names.ts';
import { finish, type Steps } from '../steps.ts';
import {
  type TrainingWatch,
  trainUnderstanding,
  type Understanding,
} from '../understanding/index.ts';
import { type CommandReader, createCommandReader } from './commands.ts';
import { type Clock, createClock } from './office-hours.ts';
import { compileFlow, type Program } from './program.ts';

/** How an area of life is asked about. */
export interface LifeAreaTexts {
  key: LifeArea;
  name: Localized;
  question: Localized;
  low: Localized;
  high: Localized;
}

/** Lists that a bot does not hold itself; the shapes are those of the open data package. */
export interface BotLists {
  municipalities?: readonly MunicipalityName[];
  /** The ten areas; without them a situation is not asked about. */
  lifeAreas?: readonly LifeAreaTexts[];
}

/** What training may be given. */
export interface TrainOptions extends TrainingWatch {
  lists?: BotLists;
  /** Messages that are none of this bot's matters, by language: other bots' examples. */
  negatives?: Readonly<Record<string, readonly string[]>>;
  /** Vectors of the examples and negatives, from `encodeBot`: a second opinion beside the words. */
  vectors?: TextVectors;
  /** An understanding that was trained before from the same bot; then nothing is trained. */
  understanding?: Understanding;
}

/** Another bot as far as it is needed to see that a matter is its own. */
export interface Neighbour {
  /** Its id in the bot's `network`. */
  id: string;
  understanding: Understanding;
}

/** A bot with everything it needs to talk; shared by all its conversations and never changed. */
export interface TrainedBot {
  bot: Bot;
  understanding: Understanding;
  entities: EntityReader;
  crisis: CrisisReader;
  commands: CommandReader;
  clock: Clock;
  lifeAreas: readonly LifeAreaTexts[];
  /** Bots of the network whose matters can be recognised here. */
  neighbours: readonly Neighbour[];
  intents: ReadonlyMap<string, Intent>;
  answers: ReadonlyMap<string, readonly AnswerVariant[]>;
  slots: ReadonlyMap<string, Slot>;
  forms: ReadonlyMap<string, Form>;
  flows: ReadonlyMap<string, Flow>;
  programs: ReadonlyMap<string, Program>;
  /** Flows that an intent or an event begins; those with a condition come first. */
  starts: {
    intents: ReadonlyMap<string, readonly Flow[]>;
    events: ReadonlyMap<string, readonly Flow[]>;
  };
  /** What the bot's buttons may carry, as JSON: nothing else that claims to be pressed is believed. */
  buttons: ReadonlySet<string>;
  /** Readers of the options of choice slots. */
  options: ReadonlyMap<string, ListReader>;
}

/** Trains a bot: its examples become an understanding, its lists readers, its flows programs. */
export function trainBot(bot: Bot, options: TrainOptions = {}): TrainedBot {
  return finish(trainBotInSteps(bot, options));
}

/**
 * As {@link trainBot}, in steps of a few milliseconds for a bot whose understanding is given: the
 * training itself is one long step.
 */
export function* trainBotInSteps(bot: Bot, options: TrainOptions = {}): Steps<TrainedBot> {
  const { lists = {} } = options;
  const understanding = options.understanding ?? understandingOf(bot, options);
  yield;
  const entities = yield* createEntityReaderInSteps(bot, lists.municipalities);
  const crisis = yield* createCrisisReaderInSteps();
  const choices = new Map<string, ListReader>();
  for (const { slot, options: labels } of bot.slots) {
    if (labels) choices.set(slot, yield* createListReaderInSteps(optionList(slot, labels)));
  }
  const starts = [...bot.flows].sort((a, b) => Number(!a.start?.if) - Number(!b.start?.if));
  return {
    bot,
    understanding,
    entities,
    crisis,
    commands: createCommandReader(),
    clock: createClock(bot.officeHours?.timeZone),
    lifeAreas: lists.lifeAreas ?? [],
    neighbours: [],
    intents: new Map(bot.intents.map((part) => [part.intent, part])),
    answers: new Map(bot.answers.map((part) => [part.answer, part.variants])),
    slots: new Map(bot.slots.map((part) => [part.slot, part])),
    forms: new Map(bot.forms.map((part) => [part.form, part])),
    flows: new Map(bot.flows.map((part) => [part.flow, part])),
    programs: new Map(bot.flows.map((part) => [part.flow, compileFlow(part)])),
    starts: {
      intents: grouped(starts, (flow) => flow.start?.intents),
      events: grouped(starts, (flow) => flow.start?.events),
    },
    buttons: new Set(buttonsOf(bot).map(buttonKey)),
    options: choices,
  };
}

/** Whether there is anything to be learnt; what a bot without examples understands cannot be saved. */
export function hasExamples({ intents, languages }: Bot): boolean {
  return intents.some(({ examples }) =>
    languages.some((language) => examples[language]?.some((example) => example.trim())),
  );
}

/** A bot without examples understands no intents, but buttons, forms and rules work. */
function understandingOf(
  bot: Bot,
  { lists, negatives, understanding, ...options }: TrainOptions,
): Understanding {
  if (hasExamples(bot)) {
    return trainUnderstanding(trainingData(bot, negatives), options);
  }
  return {
    languages: bot.languages,
    read: (_text, { language, pageLanguage } = {}) => ({
      language: { code: language ?? pageLanguage ?? bot.languages[0] ?? 'fi', confidence: 0 },
      intents: [],
      outOfScope: 1,
      corrections: [],
      negation: { kind: 'none', words: [], denied: [] },
    }),
  };
}

function trainingData(bot: Bot, negatives: TrainOptions['negatives']) {
  const languages = Object.fromEntries(
    bot.languages.map((language) => [
      language,
      {
        intents: bot.intents.flatMap(({ intent, examples }) =>
          examples[language]?.length ? [{ name: intent, examples: examples[language] }] : [],
        ),
      },
    ]),
  );
  return { languages, ...(negatives && { negatives }) };
}

function buttonsOf(bot: Bot): Button[] {
  return bot.answers.flatMap(({ variants }) =>
    variants.flatMap(({ buttons = [], suggestions = [], cards = [] }) => [
      ...buttons,
      ...suggestions,
      ...cards.flatMap((card) => card.buttons ?? []),
    ]),
  );
}

/** What a button does, as a text that can be compared. */
export function buttonKey(button: Pick<Button, 'intent' | 'flow' | 'set'>): string {
  return JSON.stringify([button.intent ?? null, button.flow ?? null, button.set ?? null]);
}

function grouped(flows: readonly Flow[], keysOf: (flow: Flow) => readonly string[] | undefined) {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    for (const key of keysOf(flow) ?? []) groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  return groups;
}
