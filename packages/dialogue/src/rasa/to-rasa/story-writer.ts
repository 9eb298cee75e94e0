import type { Condition } from '../../bot/condition.ts';
import type { Branch, Flow, Step } from '../../bot/flow.ts';
import type { Json } from '../../bot/localized.ts';
import type { JsonObject } from '../json.ts';
import type { ReportCode } from '../report-codes.ts';
import { SET_SLOTS } from '../to-bot/story-steps.ts';
import { type ExportContext, FILES } from './context.ts';

/** So many other flows are written out inside one. */
const MOST_RUNS = 20;
/** Rasa's usual names of the plain replies, which need no intent with us. */
const REPLIES = { yes: 'affirm', no: 'deny', 'dont-know': 'dont_know', skip: 'skip' } as const;

/** Writes the stories that a flow consists of: one, and one more for each branch. */
export function writeStories(context: ExportContext, flow: Flow): void {
  const linked = `link-to-${flow.flow}`;
  const start: Json[] = [];
  const intents = flow.start?.intents ?? [];
  if (intents.length > 0) start.push(userStep(intents));
  else start.push({ checkpoint: linked });
  if (flow.start?.if) start.push(...conditionSteps(flow.start.if, flow.flow));
  write(flow.flow, start, flow.steps, undefined, 0);
  const isLinkedTo = intents.length > 0 && context.reached.has(flow.flow);
  if (isLinkedTo) write(`${flow.flow}__linked`, [{ checkpoint: linked }], flow.steps, undefined, 0);

  /** Writes one story; `after` is the checkpoint where it goes on when its steps are done. */
  function write(
    name: string,
    begin: readonly Json[],
    steps: readonly Step[],
    after: string | undefined,
    runs: number,
  ): void {
    const story = [...begin];
    for (const [index, step] of steps.entries()) {
      const rest = steps.slice(index + 1);
      if ('end' in step) {
        if (step.end === 'conversation') story.push({ action: 'action_end_conversation' });
        add(name, story);
        return;
      }
      if ('go' in step) {
        story.push({ checkpoint: `link-to-${step.go}` });
        add(name, story);
        return;
      }
      if ('run' in step) {
        const run = context.bot.flows.find((one) => one.flow === step.run);
        if (run && runs < MOST_RUNS) {
          write(name, story, [...run.steps, ...rest], after, runs + 1);
          return;
        }
        tell(
          'flow-between',
          name,
          `the flow "${step.run}" in between`,
          'Stories cannot come back.',
        );
      } else if ('if' in step) {
        const ways = [
          { label: 'if', begin: conditionSteps(step.if, name), steps: step.steps },
          { label: 'else', begin: [], steps: step.else ?? [] },
        ];
        branch(name, story, ways, rest, after, runs);
        return;
      } else if ('ask' in step && typeof step.ask === 'string') {
        story.push({ action: context.responseOf(step.ask) });
        const only = onlyReply(step);
        if (only) story.push(only);
        else if (step.branches || step.otherwise) {
          const ways = (step.branches ?? []).map((one, at) => ({
            label: labelOf(one, at),
            begin: replySteps(one, step.slot, name),
            steps: one.steps,
          }));
          const others = { label: 'otherwise', begin: [], steps: step.otherwise ?? [] };
          branch(name, story, step.otherwise ? [...ways, others] : ways, rest, after, runs);
          return;
        } else {
          story.push(userStep(['inform']));
          if (step.slot !== undefined) story.push({ slot_was_set: [step.slot] });
        }
      } else story.push(...plainSteps(step));
    }
    if (after !== undefined) story.push({ checkpoint: after });
    add(name, story);
  }

  /** Ends a story at a checkpoint from which the ways go on, and come together again if need be. */
  function branch(
    name: string,
    story: readonly Json[],
    ways: readonly { label: string; begin: readonly Json[]; steps: readonly Step[] }[],
    rest: readonly Step[],
    after: string | undefined,
    runs: number,
  ) {
    const fork = `${name}__branches`;
    const join = rest.length > 0 ? `${name}__after` : after;
    add(name, [...story, { checkpoint: fork }]);
    const names = new Set<string>();
    for (const way of ways) {
      let own = `${name}__${way.label}`;
      for (let count = 2; names.has(own); count++) own = `${name}__${way.label} ${count}`;
      names.add(own);
      write(own, [{ checkpoint: fork }, ...way.begin], way.steps, join, runs);
    }
    if (rest.length > 0 && join !== undefined) {
      write(`${name}__then`, [{ checkpoint: join }], rest, after, runs);
    }
  }

  function add(name: string, steps: Json[]) {
    const group = flow.group === undefined ? {} : { metadata: { group: flow.group } };
    context.add('stories', name, FILES.stories, { story: name, ...group, steps });
  }

  function tell(code: ReportCode, name: string, what: string, why: string) {
    context.tell(
      [code, flow.flow],
      `flows "${flow.flow}"${name === flow.flow ? '' : ` (story "${name}")`}`,
      what,
      why,
    );
  }

  function userStep(names: readonly string[]): Json {
    for (const name of names) context.addOnce('intents', name, true);
    const [only] = names;
    if (names.length === 1 && only !== undefined) return { intent: only };
    return { or: names.map((intent) => ({ intent })) };
  }

  function replySteps({ on }: Branch, slot: string | undefined, name: string): Json[] {
    const intents = [...(on.intents ?? []), ...(on.reply ? [REPLIES[on.reply]] : [])];
    const steps: Json[] = [userStep(intents.length > 0 ? intents : ['inform'])];
    if (slot !== undefined && on.values) {
      const values = on.values.map((value): Json => ({ slot_was_set: [{ [slot]: value }] }));
      steps.push(...(values.length === 1 ? values : [{ or: values }]));
    }
    if (on.min !== undefined || on.max !== undefined) {
      tell('no-bounds', name, 'bounds of a number', 'Stories only know that a slot is filled.');
      if (slot !== undefined) steps.push({ slot_was_set: [slot] });
    }
    if (on.if) steps.push(...conditionSteps(on.if, name));
    return steps;
  }

  function conditionSteps(condition: Condition, name: string): Json[] {
    const set = toSlotWasSet(condition);
    if (set) return set;
    tell(
      'no-condition',
      name,
      'a condition other than on the value of slots',
      'Stories know no other.',
    );
    return [];
  }

  function plainSteps(step: Step): Json[] {
    const steps = actionsOf(context, step);
    for (const one of steps) {
      const { action } = one as { action?: string };
      if (action?.startsWith('action_')) context.addOnce('actions', action, true);
    }
    if (('empty' in step && step.empty) || ('failure' in step && step.failure)) {
      tell(
        'no-failing',
        flow.flow,
        'what happens when an action fails or finds nothing',
        'Stories have no such ways.',
      );
    }
    return steps;
  }
}

/** A question with one expected reply that ends the flow otherwise: what a story has anyway. */
function onlyReply(step: Extract<Step, { ask: string }>): Json | undefined {
  const [one, ...more] = step.branches ?? [];
  const [end, ...others] = step.otherwise ?? [];
  if (!one || more.length > 0 || one.steps.length > 0 || others.length > 0) return undefined;
  if (step.slot !== undefined || !end || !('end' in end) || end.end !== 'flow') return undefined;
  const { intents, ...rest } = one.on;
  if (!intents || intents.length === 0 || Object.keys(rest).length > 0) return undefined;
  return intents.length === 1
    ? { intent: intents[0] ?? '' }
    : { or: intents.map((intent) => ({ intent })) };
}

function labelOf({ on }: Branch, index: number): string {
  const [value] = on.values ?? [];
  return on.reply ?? on.intents?.[0] ?? (value === undefined ? `${index + 1}` : String(value));
}

/** The steps of a rule or story that a step of ours is, where it does not branch. */
export function actionsOf(context: ExportContext, step: Step): JsonObject[] {
  if ('say' in step) return [{ action: context.responseOf(step.say) }];
  if ('form' in step) {
    return [{ action: step.form }, { active_loop: step.form }, { active_loop: null }];
  }
  if ('set' in step) {
    const slots = Object.entries(step.set).map(([slot, value]) => ({ [slot]: value }));
    return [{ action: SET_SLOTS }, { slot_was_set: slots }];
  }
  if ('end' in step)
    return step.end === 'conversation' ? [{ action: 'action_end_conversation' }] : [];
  if (!('do' in step)) return [];
  switch (step.do) {
    case 'recommend-situation':
      return [{ action: 'action_recommend_situation' }];
    case 'recommend-text':
      return [{ action: 'action_recommend_text' }];
    case 'http':
      return [{ action: step.action }];
    case 'refer':
      return [{ action: `action_refer_${step.bot}` }];
    case 'transfer':
      return [{ action: `action_transfer_${step.to}` }];
    case 'handoff':
      return [{ action: 'action_handoff' }];
    case 'ask-feedback':
      return [{ action: 'action_ask_feedback' }];
  }
}

/** A condition as `slot_was_set`; none where it says more than that slots have values. */
export function toSlotWasSet(condition: Condition): Json[] | undefined {
  const members = 'all' in condition ? condition.all : [condition];
  const slots: Json[] = [];
  for (const one of members) {
    if ('slot' in one && 'is' in one) slots.push({ [one.slot]: one.is });
    else if ('slot' in one && 'filled' in one)
      slots.push(one.filled ? one.slot : { [one.slot]: null });
    else return undefined;
  }
  return slots.length > 0 ? [{ slot_was_set: slots }] : undefined;
}
