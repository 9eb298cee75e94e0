import type { PartKind } from '@auroraai/api-client/studio';
import type { StoredRevision, StudioBotRecord } from '../../store/studio-bot-store.ts';
import { invalid } from '../../v2/problem.ts';
import type { StudioDeps } from '../deps.ts';
import { StudioError } from '../problem.ts';
import { factsOf, withBotId } from './bot-facts.ts';
import { cleanPart } from './clean-json.ts';
import { MOST_OF_BOT } from './limits.ts';

/** A bot that is to be made of its first parts. */
export interface BotToMake {
  organisation: string;
  id: string;
  parts: readonly { kind: PartKind; value: unknown }[];
  by: string;
}

/** Makes a bot; null when its id is taken. Throws when its parts are none. */
export async function makeBot(
  deps: Pick<StudioDeps, 'store' | 'now' | 'randomUUID'>,
  { organisation, id, parts, by }: BotToMake,
): Promise<StudioBotRecord | null> {
  const at = deps.now();
  if (parts.filter(({ kind }) => kind === 'settings').length !== 1) {
    throw invalid([{ path: '/parts', message: 'must have the settings once' }]);
  }
  const revisions = parts.map(({ kind, value: written }, order): StoredRevision => {
    const { value, size } = cleanPart(written, `/parts/${order}/value`);
    const own = kind === 'settings' ? withBotId(value, id) : value;
    return { id: deps.randomUUID(), kind, revision: 1, value: own, order, size, by, at };
  });
  if (revisions.reduce((sum, { size }) => sum + size, 0) > MOST_OF_BOT) {
    throw new StudioError('too-large', `A bot has at most ${MOST_OF_BOT} characters.`);
  }
  const settings = revisions.find(({ kind }) => kind === 'settings')?.value ?? undefined;
  const bots = deps.store.studioBots.of(organisation);
  const facts = { ...factsOf(settings), changedAt: at, changedBy: by };
  return (await bots.create({ id, ...facts, parts: revisions })) ? bots.find(id) : null;
}
