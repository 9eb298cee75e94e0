import type { Flow, Step } from '../../bot/flow.ts';
import type { Json } from '../../bot/localized.ts';
import { type ExportContext, FILES } from './context.ts';
import { actionsOf, toSlotWasSet, writeStories } from './story-writer.ts';

/** Writes flows without questions as rules, all others as stories. */
export function addFlows(context: ExportContext): void {
  const { bot } = context;
  for (const flow of bot.flows) {
    const events = flow.start?.events?.filter((event) => event !== 'webchat/join') ?? [];
    if (events.length > 0) {
      const why = 'Rasa begins with a message only.';
      context.tell(
        ['no-events', flow.flow],
        `flows "${flow.flow}"`,
        'events that begin the flow',
        why,
      );
    }
    if (isRule(flow)) addRules(context, flow);
    else writeStories(context, flow);
  }
  for (const { intent, answer } of bot.intents) {
    if (answer !== undefined)
      addRule(context, intent, intent, [{ action: context.responseOf(answer) }]);
  }
  const { fallback, greeting } = bot;
  const begun = new Set(bot.flows.flatMap(({ start }) => start?.intents ?? []));
  if (fallback.answer !== undefined) {
    addRule(context, 'fallback', 'nlu_fallback', [{ action: context.responseOf(fallback.answer) }]);
  }
  if (begun.has('get_started')) return;
  addRule(context, 'greeting', 'get_started', [{ action: context.responseOf(greeting) }]);
  context.addOnce('intents', 'get_started', true);
}

/** A rule has one intent, plain steps and at most the condition that slots have values. */
function isRule({ start, steps }: Flow): boolean {
  const plain = (step: Step) => 'say' in step || 'do' in step || 'set' in step;
  const condition = start?.if;
  const simple = condition === undefined || toSlotWasSet(condition) !== undefined;
  return (start?.intents?.length ?? 0) > 0 && simple && steps.length > 0 && steps.every(plain);
}

function addRules(context: ExportContext, flow: Flow): void {
  const steps = flow.steps.flatMap((step) => actionsOf(context, step));
  for (const step of steps) {
    if (typeof step.action === 'string' && step.action.startsWith('action_')) {
      context.addOnce('actions', step.action, true);
    }
  }
  const intents = flow.start?.intents ?? [];
  const condition = flow.start?.if && toSlotWasSet(flow.start.if);
  for (const intent of intents) {
    const name = intents.length > 1 ? `${flow.flow} (${intent})` : flow.flow;
    addRule(context, name, intent, steps, { condition, group: flow.group });
  }
}

function addRule(
  context: ExportContext,
  name: string,
  intent: string,
  steps: readonly Json[],
  more: { condition?: Json[] | undefined; group?: string | undefined } = {},
): void {
  context.add('rules', name, FILES.rules, {
    rule: name,
    ...(more.group !== undefined && { metadata: { group: more.group } }),
    ...(more.condition && { condition: more.condition }),
    steps: [{ intent }, ...steps],
  });
}
