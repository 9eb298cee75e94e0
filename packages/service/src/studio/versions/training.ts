import type { StudioFault } from '@auroraai/api-client/studio';
import {
  type BotLists,
  hasExamples,
  loadBot,
  runDialogueTests,
  saveUnderstanding,
  type TextVectors,
  trainBot,
} from '@auroraai/dialogue';
import { botOf } from '@auroraai/dialogue/editing';
import type { SnapshotPart } from '../../store/studio-bot-store.ts';

/** What a bot learnt, a model that is empty where it has no examples, with the names of its dialogue tests that fail; or what keeps it from being used. */
export type StudioTraining =
  | { model: Uint8Array; failing: string[]; problems?: undefined }
  | { problems: StudioFault[] };

/**
 * Trains a bot that stands whole in a text of JSON, and holds its dialogue tests. It takes seconds, so a
 * server does it away from the thread that answers people.
 */
export type TrainStudioBot = (document: string) => Promise<StudioTraining>;

/** The model of a bot without examples, which understands buttons and forms only. */
const NOTHING_LEARNT = new Uint8Array();

/** Trains on the thread on which it is called; with the vectors of the bot's examples, if there are. */
export function trainHere(lists: BotLists, vectors?: TextVectors): TrainStudioBot {
  return async (document) => {
    const { bot, problems } = loadBot({ 'bot.json': document });
    if (!bot) return { problems: problems.map(({ file: _, ...problem }) => problem) };
    const trained = trainBot(bot, { lists, ...(vectors && { vectors }) });
    return {
      model: hasExamples(bot) ? saveUnderstanding(trained.understanding) : NOTHING_LEARNT,
      failing: runDialogueTests(trained)
        .filter(({ passed }) => !passed)
        .map(({ test }) => test),
    };
  };
}

/** The bot of a version as one text of JSON. */
export function documentOf(parts: readonly SnapshotPart[]): string {
  return JSON.stringify(botOf(parts));
}

/** A place in a whole bot as the id of the part in which it is and the place there. */
export function placeInPart(parts: readonly SnapshotPart[], path: string): string {
  const [, list, index, rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
  const kind = list === 'entities' ? 'entity' : list?.slice(0, -1);
  const ofKind = parts.filter((part) => part.kind === kind);
  const part = ofKind[Number(index)];
  const settings = parts.find((one) => one.kind === 'settings');
  return part ? `/${part.id}/${rest}` : `/${settings?.id ?? ''}/${path}`;
}
