import type { Form, FormField, Validation } from '../../bot/form.ts';
import type { Json } from '../../bot/localized.ts';
import { isEmpty, isObject, listOf, memberOf, textOf, wordsOf } from '../json.ts';
import type { Tell } from '../report.ts';
import { everywhere, type ImportContext, useIntent } from './context.ts';
import { conditionOf, type GraphField, readGraph } from './form-graph.ts';
import { useSlot } from './slots.ts';

/** Makes the forms of Rasa 1, 2 and 3 and of Botfront. */
export function toForms(context: ImportContext): Form[] {
  return Object.entries(context.project.forms).flatMap(([key, item]): Form[] => {
    const tell: Tell = (told, path, what, why) => context.tell(told, 'forms', key, path, what, why);
    const fillings = readFillings(context, key, item.value);
    const order = readOrder(context, item.value, fillings, tell);
    if (order.length === 0) {
      tell(['empty-form', key], '', 'a form without questions', 'Left out.');
      return [];
    }
    if (!isEmpty(memberOf(item.value, 'ignored_intents'))) {
      tell(
        'ignored-topics',
        'ignored_intents',
        'intents that do not count in the form',
        'A person may always turn.',
      );
    }
    for (const name of ['description', 'collect_in_botfront']) {
      const value = memberOf(item.value, name);
      if (!isEmpty(value) && value !== false)
        tell(['no-place', name], name, name, 'Forms have no place for it.');
    }
    const form = context.names.of('form', key);
    const fields = order
      .slice(0, 50)
      .map((field) => toField(context, key, field, fillings.get(field.slot), tell));
    const group = textOf(memberOf(item.value, 'groupName'))?.slice(0, 80);
    return [{ form, ...(group && { group }), fields }];
  });
}

/** What fills one slot and what its value must be. */
interface Filling {
  mappings: readonly Json[];
  validation?: Json;
  acknowledged?: boolean;
}

/** By slot: Botfront lists them, Rasa 2 has them under the form, Rasa 3 under the slots. */
function readFillings(context: ImportContext, key: string, form: Json): Map<string, Filling> {
  const fillings = new Map<string, Filling>();
  for (const slot of listOf(memberOf(form, 'slots'))) {
    const name = textOf(memberOf(slot, 'name'));
    const validation = memberOf(slot, 'validation');
    if (name === undefined) continue;
    fillings.set(name, {
      mappings: listOf(memberOf(slot, 'filling')),
      ...(!isEmpty(validation) && validation !== undefined && { validation }),
      acknowledged: memberOf(slot, 'utter_on_new_valid_slot') === true,
    });
  }
  const required = memberOf(form, 'required_slots') ?? (fillings.size > 0 ? undefined : form);
  if (isObject(required)) {
    for (const [name, mappings] of Object.entries(required)) {
      if (Array.isArray(mappings)) fillings.set(name, { mappings });
    }
  } else {
    for (const name of wordsOf(required)) {
      const mappings = listOf(memberOf(context.project.slots[name]?.value, 'mappings'));
      const own = mappings.filter((mapping) => {
        const loops = listOf(memberOf(mapping, 'conditions')).flatMap((one) =>
          wordsOf(memberOf(one, 'active_loop')),
        );
        return loops.length === 0 || loops.includes(key);
      });
      fillings.set(name, { mappings: own });
    }
  }
  return fillings;
}

function readOrder(
  context: ImportContext,
  form: Json,
  fillings: ReadonlyMap<string, Filling>,
  tell: Tell,
): GraphField[] {
  const graph = memberOf(form, 'graph_elements');
  const drawn = isEmpty(graph) ? [] : readGraph(context, graph, tell);
  const left = [...fillings.keys()].filter((name) => !drawn.some(({ slot }) => slot === name));
  if (drawn.length > 0) {
    for (const name of left)
      tell(
        ['unreached-question', name],
        `slots "${name}"`,
        'a question the graph does not reach',
        'Left out.',
      );
    return drawn;
  }
  return left.map((slot) => ({ slot }));
}

function toField(
  context: ImportContext,
  key: string,
  { slot: name, condition }: GraphField,
  filling: Filling | undefined,
  tell: Tell,
): FormField {
  const place = `slots "${name}"`;
  const slot = useSlot(context, name);
  const from = new Map<string, Json>();
  let free = filling === undefined || filling.mappings.length === 0;
  for (const mapping of filling?.mappings ?? []) {
    const type = textOf(memberOf(mapping, 'type'));
    const intents = wordsOf(memberOf(mapping, 'intent'));
    if (type === 'from_intent') {
      const value = memberOf(mapping, 'value') ?? null;
      for (const intent of intents) from.set(useIntent(context, intent), value);
      if (intents.length === 0)
        tell('filled-otherwise', place, 'a value for any intent', 'Left out.');
    } else if (type === 'from_entity') {
      free = true;
      fillFromEntity(context, slot, mapping, place, tell);
    } else if (type === 'from_text') free = true;
    else
      tell(
        'filled-otherwise',
        place,
        `filling of kind "${type ?? '?'}"`,
        'Our slots are not filled so.',
      );
    const limited = type !== 'from_intent' && intents.length > 0;
    if (limited || !isEmpty(memberOf(mapping, 'not_intent'))) {
      tell(
        'filling-limits',
        place,
        'which intents may fill the slot',
        'Any answer to the question may.',
      );
    }
  }
  if (filling?.acknowledged && hasResponse(context, `utter_valid_${name}`)) {
    tell(
      ['no-thanks', name],
      place,
      'that a good answer is thanked for',
      `"utter_valid_${name}" is not said.`,
    );
  }
  const validate = toValidation(context, name, slot, filling, tell);
  if (validate.length === 0 && !free && from.size > 0) {
    validate.push({
      if: { slot, in: [...new Set(from.values())] },
      answer: complaint(context, name),
    });
  }
  return {
    slot,
    ask: question(context, key, name, tell),
    ...(condition && { if: condition }),
    ...(validate.length > 0 && { validate }),
    ...(from.size > 0 && { from: [...from].map(([intent, value]) => ({ intent, value })) }),
  };
}

function fillFromEntity(
  context: ImportContext,
  slot: string,
  mapping: Json,
  place: string,
  tell: Tell,
) {
  const [entity, ...others] = wordsOf(memberOf(mapping, 'entity'));
  const known = context.slots.get(slot);
  if (!entity || !known) return;
  const name = context.names.of('entity', entity);
  if (!context.entities.has(name)) {
    tell(
      ['unknown-entity', entity],
      place,
      `filling from the entity "${entity}"`,
      'Nothing tells its words.',
    );
  } else if (known.entity === undefined) context.slots.set(slot, { ...known, entity: name });
  if (others.length > 0 || (known.entity !== undefined && known.entity !== name)) {
    tell(
      'several-entities',
      place,
      'filling from several entities',
      'A slot has one entity; the first counts.',
    );
  }
}

function toValidation(
  context: ImportContext,
  name: string,
  slot: string,
  filling: Filling | undefined,
  tell: Tell,
): Validation[] {
  const { validation } = filling ?? {};
  if (validation === undefined) return [];
  const operator = textOf(memberOf(validation, 'operator')) ?? '';
  const condition = conditionOf(slot, operator, memberOf(validation, 'comparatum') ?? null);
  if (condition) return [{ if: condition, answer: complaint(context, name) }];
  tell(
    ['unknown-condition', operator],
    `slots "${name}"`,
    `the validation "${operator}"`,
    'Our conditions have none like it.',
  );
  return [];
}

function hasResponse(context: ImportContext, name: string): boolean {
  return Object.hasOwn(context.project.responses, name);
}

/** The answer that says what is wrong: the response for it, otherwise the question again. */
function complaint(context: ImportContext, name: string): string {
  const own = `utter_invalid_${name}`;
  return context.names.of('answer', hasResponse(context, own) ? own : `utter_ask_${name}`);
}

function question(context: ImportContext, form: string, name: string, tell: Tell): string {
  const own = `utter_ask_${form}_${name}`;
  const theirs = hasResponse(context, own) ? own : `utter_ask_${name}`;
  const answer = context.names.of('answer', theirs);
  if (!context.answers.has(answer)) {
    const text = everywhere(context, `${name}?`);
    context.answers.set(answer, { answer, variants: [{ text }] });
    tell(
      ['missing-text', theirs],
      `slots "${name}"`,
      `no response "${theirs}" that asks`,
      `"${name}?" is asked.`,
    );
  }
  return answer;
}
