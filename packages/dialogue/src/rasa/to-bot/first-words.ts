import type { Flow } from '../../bot/flow.ts';
import type { ImportContext } from './context.ts';
import { RASA_INTENTS } from './intents.ts';
import { listenAnswer, plainGreeting } from './stand-ins.ts';
import type { Path } from './story-steps.ts';

/** Rasa's intent and the client's event that open a conversation. */
const OPENING = { intent: 'get_started', event: 'webchat/join' } as const;

/** What the bot says when it does not understand, if the project says. */
export function fallbackAnswer(context: ImportContext, paths: readonly Path[]): string | undefined {
  return (
    firstSaid(context, paths, [...RASA_INTENTS]) ??
    answerNamed(context, ['utter_default', 'utter_fallback'])
  );
}

/**
 * How a conversation opens: with one answer, or with the flow that `get_started` begins; that flow
 * then begins by itself, and nothing is said before it.
 */
export function greetingAnswer(
  context: ImportContext,
  paths: readonly Path[],
  flows: readonly Flow[],
): string {
  const intent = context.names.of('intent', OPENING.intent);
  const opening = flows.find(({ start }) => !start?.if && start?.intents?.includes(intent));
  const [only, ...more] = opening?.steps ?? [];
  if (opening?.start && only && (more.length > 0 || !('say' in only))) {
    opening.start = { ...opening.start, events: [OPENING.event] };
    return listenAnswer(context);
  }
  return (
    firstSaid(context, paths, [OPENING.intent, 'session_start']) ??
    firstSaid(context, paths, ['greet', 'greeting', 'chitchat.greet']) ??
    answerNamed(context, ['utter_get_started', 'utter_greet', 'utter_greeting', 'utter_hi']) ??
    plainGreeting(context)
  );
}

/** What is said first after one of these intents, in a path that begins with it. */
function firstSaid(context: ImportContext, paths: readonly Path[], intents: readonly string[]) {
  for (const { steps } of paths) {
    const [user, action] = steps;
    if (user?.kind !== 'user' || action?.kind !== 'action') continue;
    const answer = context.names.of('answer', action.name);
    const fits = user.intents.some((intent) => intents.includes(intent));
    if (fits && context.answers.has(answer)) return answer;
  }
  return undefined;
}

function answerNamed(context: ImportContext, names: readonly string[]): string | undefined {
  const found = names.find((name) => Object.hasOwn(context.project.responses, name));
  return found === undefined ? undefined : context.names.of('answer', found);
}
