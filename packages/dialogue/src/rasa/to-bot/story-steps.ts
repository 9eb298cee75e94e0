import type { Condition } from '../../bot/condition.ts';
import type { Json } from '../../bot/localized.ts';
import { canonicalText, isObject, listOf, memberOf, textOf } from '../json.ts';
import type { Tell } from '../report.ts';
import { type ImportContext, useIntent } from './context.ts';
import { RASA_INTENTS } from './intents.ts';
import { isSlot, useSlot } from './slots.ts';

/** One step of a story, read. */
export type StoryStep =
  | { kind: 'user'; intents: string[] }
  | { kind: 'action'; name: string }
  | { kind: 'form'; form: string }
  | { kind: 'set'; slots: { [slot: string]: Json } }
  | { kind: 'slots'; condition: Condition }
  | { kind: 'checkpoint'; name: string };

/** One way through a conversation: a story or a rule. */
export interface Path {
  section: 'stories' | 'rules';
  key: string;
  name: string;
  group?: string;
  steps: StoryStep[];
}

/** The action by which we write that slots are filled; what follows it says which. */
export const SET_SLOTS = 'action_set_slots';

/** Reads the stories and rules of a project. */
export function readPaths(context: ImportContext): Path[] {
  return (['rules', 'stories'] as const).flatMap((section) =>
    Object.entries(context.project[section]).map(([key, { value }]): Path => {
      const tell: Tell = (told, path, what, why) =>
        context.tell(told, section, key, path, what, why);
      const name = textOf(memberOf(value, section === 'rules' ? 'rule' : 'story')) ?? key;
      const group = textOf(memberOf(memberOf(value, 'metadata'), 'group'));
      const steps = [
        ...readRuleCondition(context, value, tell),
        ...readSteps(context, listOf(memberOf(value, 'steps')), tell),
      ];
      return { section, key, name, ...(group && { group: group.slice(0, 80) }), steps };
    }),
  );
}

/** What must hold before a rule begins. */
function readRuleCondition(context: ImportContext, rule: Json, tell: Tell): StoryStep[] {
  if (memberOf(rule, 'conversation_start') === true) {
    tell(
      'holds-always',
      'conversation_start',
      'that the rule holds at the start only',
      'It holds always.',
    );
  }
  if (memberOf(rule, 'wait_for_user_input') === false) {
    tell('waits', 'wait_for_user_input', 'that the bot goes on by itself', 'The flow ends here.');
  }
  return listOf(memberOf(rule, 'condition')).flatMap((one): StoryStep[] => {
    const loop = memberOf(one, 'active_loop');
    if (loop !== undefined) return [{ kind: 'checkpoint', name: `active_loop ${textOf(loop)}` }];
    const condition = readSlots(context, memberOf(one, 'slot_was_set'));
    return condition ? [{ kind: 'slots', condition }] : [];
  });
}

function readSteps(context: ImportContext, steps: readonly Json[], tell: Tell): StoryStep[] {
  const read: StoryStep[] = [];
  for (const [index, step] of steps.entries()) {
    const place = `steps[${index}]`;
    const say: Tell = (told, path, what, why) =>
      tell(told, path ? `${place}.${path}` : place, what, why);
    const last = read.at(-1);
    const action = textOf(memberOf(step, 'action'));
    const loop = textOf(memberOf(step, 'active_loop')) ?? textOf(memberOf(step, 'form'));
    const alternatives = memberOf(step, 'or');
    const checkpoint = textOf(memberOf(step, 'checkpoint'));
    const set = memberOf(step, 'slot_was_set');
    if (checkpoint !== undefined) read.push({ kind: 'checkpoint', name: checkpoint });
    if (alternatives !== undefined) read.push(...readOr(context, listOf(alternatives), say));
    else if (memberOf(step, 'intent') !== undefined || memberOf(step, 'user') !== undefined) {
      const intents = readUser(context, step, say);
      if (intents.length > 0) read.push({ kind: 'user', intents });
    } else if (action !== undefined) {
      if (Object.hasOwn(context.project.forms, action)) read.push({ kind: 'form', form: action });
      else if (action === SET_SLOTS) read.push({ kind: 'set', slots: {} });
      else if (action !== 'action_listen') read.push({ kind: 'action', name: action });
    } else if (loop !== undefined) {
      // `action: form` and `active_loop: form` say the same thing twice.
      if (!(last?.kind === 'form' && last.form === loop)) read.push({ kind: 'form', form: loop });
    } else if (set !== undefined) {
      if (last?.kind === 'set') Object.assign(last.slots, readValues(context, set));
      else {
        const condition = readSlots(context, set);
        if (condition) read.push({ kind: 'slots', condition });
      }
    } else if (!isObject(step) || !('active_loop' in step || checkpoint !== undefined)) {
      const keys = isObject(step) ? Object.keys(step).join(', ') : 'text';
      say('unknown-step', '', `a step of another kind (${keys})`, 'Left out.');
    }
  }
  return read;
}

/** Any of several intents; Rasa also allows this of slots. */
function readOr(context: ImportContext, members: readonly Json[], tell: Tell): StoryStep[] {
  const intents = members.flatMap((member, index) =>
    memberOf(member, 'slot_was_set') === undefined
      ? readUser(context, member, (told, path, what, why) =>
          tell(told, path ? `or[${index}].${path}` : `or[${index}]`, what, why),
        )
      : [],
  );
  if (intents.length > 0) return [{ kind: 'user', intents: [...new Set(intents)].sort() }];
  const any = members.flatMap(
    (member) => readSlots(context, memberOf(member, 'slot_was_set')) ?? [],
  );
  return any.length > 0 ? [{ kind: 'slots', condition: { any } }] : [];
}

function readUser(context: ImportContext, step: Json, tell: Tell): string[] {
  const intent = textOf(memberOf(step, 'intent'));
  const user = textOf(memberOf(step, 'user'));
  if (intent === undefined) {
    tell(
      ['no-topic', user ?? ''],
      '',
      `a message without an intent ("${(user ?? '').slice(0, 60)}")`,
      'Left out.',
    );
    return [];
  }
  if (user !== undefined && user !== `/${intent}` && !isExample(context, intent, user)) {
    tell(
      ['sample-message', user],
      'user',
      `the sample message "${user.slice(0, 60)}"`,
      'Flows go by intents, not by samples.',
    );
  }
  const entities = listOf(memberOf(step, 'entities'));
  if (entities.length > 0) {
    tell(
      'sample-concepts',
      'entities',
      'the entities of the sample message',
      'Flows go by slots, not by entities.',
    );
  }
  return subIntents(context, intent);
}

/** Whether a sample message stands among the intent's examples anyway. */
function isExample(context: ImportContext, intent: string, user: string): boolean {
  const wanted = user.trim().toLowerCase();
  return [intent, ...kindsOf(context, intent)].some((name) =>
    context.examples.get(name)?.has(wanted),
  );
}

/** The intents such as `chitchat/time` of `chitchat`, which has no examples itself. */
function kindsOf(context: ImportContext, intent: string): string[] {
  if (context.examples.has(intent)) return [];
  return [...context.examples.keys()].filter((name) => name.startsWith(`${intent}/`));
}

/** An intent such as `chitchat` stands for all of `chitchat/time`, `chitchat/weather` … */
function subIntents(context: ImportContext, intent: string): string[] {
  if (RASA_INTENTS.has(intent)) return [intent];
  const kinds = kindsOf(context, intent);
  const meant = kinds.length > 0 ? kinds : [intent];
  return meant.map((name) => useIntent(context, name)).sort();
}

function readSlots(context: ImportContext, set: Json | undefined): Condition | undefined {
  const members = Array.isArray(set) ? set : [set];
  const all = members.flatMap((member): Condition[] => {
    const name = textOf(member);
    if (name !== undefined) return [{ slot: useSlot(context, name), filled: true }];
    return Object.entries(isObject(member) ? member : {}).flatMap(([slot, value]): Condition[] => {
      if (slot === 'requested_slot' || !(isSlot(context, slot) || value !== null)) return [];
      return [slotCondition(useSlot(context, slot), value)];
    });
  });
  return all.length > 1 ? { all } : all[0];
}

/** Botfront writes `set` for "has any value"; null means that it has none. */
function slotCondition(slot: string, value: Json): Condition {
  if (value === null) return { slot, filled: false };
  return value === 'set' ? { slot, filled: true } : { slot, is: value };
}

function readValues(context: ImportContext, set: Json): { [slot: string]: Json } {
  const values: { [slot: string]: Json } = {};
  for (const member of listOf(set)) {
    for (const [slot, value] of Object.entries(isObject(member) ? member : {})) {
      values[useSlot(context, slot)] = value;
    }
  }
  return values;
}

/** Steps with the same key are the same step. */
export function keyOfStep(step: StoryStep): string {
  return canonicalText(step as unknown as Json);
}
