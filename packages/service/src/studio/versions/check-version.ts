import type { Deps } from '../../deps.ts';
import type { SnapshotPart } from '../../store/studio-bot-store.ts';
import { StudioError, waitFor } from '../problem.ts';
import { documentOf, placeInPart, type StudioTraining, type TrainStudioBot } from './training.ts';

/** Trains versions, one of each bot at a time. */
export interface VersionCheck {
  /**
   * What a version learns. Throws `bot-cannot-be-used` with the places at fault, and `tests-fail` with
   * the names of the tests unless all that fail are named in `despite`.
   */
  check(
    bot: string,
    parts: readonly SnapshotPart[],
    despite: readonly string[],
  ): Promise<Uint8Array>;
  /** What a version learns, whatever its tests say. */
  learn(bot: string, parts: readonly SnapshotPart[]): Promise<Uint8Array>;
}

/** In how many seconds somebody may try whose bot is being checked already. */
const BUSY = 5;

/** Makes what checks versions. */
export function createVersionCheck(train: TrainStudioBot): VersionCheck {
  const checking = new Set<string>();
  const inTurn = async (bot: string, work: () => Promise<Uint8Array>) => {
    if (checking.has(bot)) throw waitFor('busy', BUSY);
    checking.add(bot);
    try {
      return await work();
    } finally {
      checking.delete(bot);
    }
  };
  const learn = async (parts: readonly SnapshotPart[]) => {
    const training = await train(documentOf(parts));
    if (!training.problems) return training;
    throw cannotBeUsed(parts, training.problems);
  };
  return {
    check: (bot, parts, despite) =>
      inTurn(bot, async () => {
        const { failing, model } = await learn(parts);
        if (failing.every((test) => despite.includes(test))) return model;
        const members = { tests: failing };
        throw new StudioError('tests-fail', `${failing.length} dialogue tests fail.`, { members });
      }),
    learn: (bot, parts) => inTurn(bot, async () => (await learn(parts)).model),
  };
}

/** What keeps a bot from being used, at the places of its parts. */
export function cannotBeUsed(
  parts: readonly SnapshotPart[],
  problems: NonNullable<StudioTraining['problems']>,
): StudioError {
  const faults = problems.map((problem) => ({
    ...problem,
    path: placeInPart(parts, problem.path),
  }));
  return new StudioError('bot-cannot-be-used', 'The bot cannot be used as it is.', { faults });
}

/** The organisation's own bot with this id is the only one that may be put in its place. */
export function checkIsFree({ chat }: Pick<Deps, 'chat'>, bot: string, organisation: string): void {
  const known = chat.bots().get(bot);
  if (!known || known.organisation === organisation) return;
  throw new StudioError('name-taken', 'Another organisation has a bot with this id.');
}
