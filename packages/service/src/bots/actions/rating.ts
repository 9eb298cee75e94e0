import type { ActionRequest } from '@auroraai/dialogue';
import type { Deps } from '../../deps.ts';
import { type Activity, activityId } from '../../direct-line/activity.ts';
import { ActionFailed } from '../runner.ts';

/** Why an answer was no good, as `auroraai/feedback` names it. */
const REASONS = ['not_understood', 'wrong_topic', 'hard_to_read', 'out_of_date', 'other'];

/** Which bot talks in which conversation. */
interface Rated {
  organisation: string;
  bot: string;
  conversation: string;
}

/** Keeps what a person thinks of an answer or of the conversation; what they wrote is not kept here. */
export async function keepRating(
  deps: Deps,
  { organisation, bot, conversation }: Rated,
  request: Extract<ActionRequest, { kind: 'message-feedback' | 'conversation-feedback' }>,
): Promise<null> {
  const conversations = deps.store.conversations.of(organisation);
  const at = deps.now();
  if (request.kind === 'conversation-feedback') {
    const { score, resolved = null } = request;
    const whole = { activityId: null, answer: null, reasons: [] };
    if (!(await conversations.rate(conversation, { ...whole, bot, score, resolved, at })))
      throw new ActionFailed('refused');
    deps.metrics.count('conversation_feedback', { score: String(score) });
    return null;
  }
  const rated = await findAnswer(deps, { organisation, bot, conversation }, request.activityId);
  const reasons = REASONS.filter((reason) => request.reasons?.includes(reason));
  const isKept = await conversations.rate(conversation, {
    ...{ bot: rated.from.id, activityId: rated.id, answer: nameOf(rated) },
    ...{ score: request.score, reasons: request.score === -1 ? reasons : [] },
    ...{ resolved: null, at },
  });
  if (!isKept) throw new ActionFailed('refused');
  deps.metrics.count('message_feedback', { score: String(request.score) });
  return null;
}

/** What a bot said in this conversation under an id. */
async function findAnswer(
  deps: Deps,
  { organisation, conversation }: Rated,
  id: string,
): Promise<Activity> {
  const sequence = Number(/\|(\d{1,9})$/.exec(id)?.[1]);
  if (!(sequence > 0) || id !== activityId(conversation, sequence))
    throw new ActionFailed('refused');
  const [found] = await deps.store.conversations
    .of(organisation)
    .activities(conversation, sequence - 1, 1);
  if (found?.id !== id || found.from.role !== 'bot') throw new ActionFailed('refused');
  return found;
}

/** The name that the bot gave to an answer, if it has one. */
function nameOf({ channelData }: Activity): string | null {
  const ours = channelData?.auroraai as { answer?: unknown } | null | undefined;
  return typeof ours?.answer === 'string' ? ours.answer : null;
}
