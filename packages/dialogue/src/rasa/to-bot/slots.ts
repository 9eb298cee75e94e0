import type { Slot } from '../../bot/slot.ts';
import { isEmpty, isObject, listOf, memberOf, textOf, wordsOf } from '../json.ts';
import type { Tell } from '../report.ts';
import { everywhere, type ImportContext } from './context.ts';

/** Slots by which Rasa and Botfront keep their own state. */
const INTERNAL: ReadonlySet<string> = new Set([
  'requested_slot',
  'session_started_metadata',
  'disambiguation_message',
  'fallback_language',
  'language',
]);

/** Makes the slots of the domain. */
export function collectSlots(context: ImportContext): void {
  for (const [key, item] of Object.entries(context.project.slots)) {
    if (INTERNAL.has(key)) {
      const isState = key !== 'fallback_language' && key !== 'language';
      const why = isState
        ? 'Our engine keeps its state by itself.'
        : "The bot's first language stands in for it.";
      context.tell(['own-work', key], 'slots', key, '', 'a slot of Rasa itself', why);
    } else collectSlot(context, key, item.value);
  }
}

/** Our name of a slot, which comes to exist as a text if the domain does not have it. */
export function useSlot(context: ImportContext, name: string): string {
  const slot = context.names.of('slot', name);
  if (!context.slots.has(slot)) context.slots.set(slot, { slot, kind: 'text' });
  return slot;
}

/** Whether a name is that of a slot that the bot has. */
export function isSlot(context: ImportContext, name: string): boolean {
  return !INTERNAL.has(name) && Object.hasOwn(context.project.slots, name);
}

function collectSlot(context: ImportContext, key: string, value: Parameters<typeof memberOf>[0]) {
  const tell: Tell = (told, path, what, why) => context.tell(told, 'slots', key, path, what, why);
  const slot: Slot = { slot: useSlot(context, key), ...kindOf(context, value, tell) };
  const initial = memberOf(value, 'initial_value');
  if (!isEmpty(initial)) slot.initial = initial ?? null;
  if (memberOf(value, 'influence_conversation') === true) {
    tell(
      'guides-stories',
      'influence_conversation',
      'that the slot guides the stories',
      'Only conditions do so here.',
    );
  }
  const entity = entityOf(context, key, value, tell);
  if (entity !== undefined) {
    slot.entity = entity.name;
    if (entity.anywhere) slot.anywhere = true;
  }
  context.slots.set(slot.slot, slot);
}

function kindOf(
  context: ImportContext,
  value: Parameters<typeof memberOf>[0],
  tell: Tell,
): Omit<Slot, 'slot'> {
  const type = textOf(memberOf(value, 'type')) ?? 'text';
  const bounds = { min: memberOf(value, 'min_value'), max: memberOf(value, 'max_value') };
  switch (type) {
    case 'bool':
      return { kind: 'yes-no' };
    case 'float':
      return {
        kind: 'number',
        ...(typeof bounds.min === 'number' && { min: bounds.min }),
        ...(typeof bounds.max === 'number' && { max: bounds.max }),
      };
    case 'categorical': {
      const words = [...new Set(wordsOf(memberOf(value, 'values')))].slice(0, 50);
      if (words.length === 0) return { kind: 'text' };
      const options = words.map((word) => ({ value: word, label: everywhere(context, word) }));
      return { kind: 'choice', options };
    }
    case 'text':
    case 'any':
    case 'unfeaturized':
      return { kind: 'text' };
    default:
      tell(['kept-as-text', type], 'type', `slots of type "${type}"`, 'Kept as a text.');
      return { kind: 'text' };
  }
}

/** From which entity a slot is filled: by its mappings, in Rasa 2 by its name. */
function entityOf(
  context: ImportContext,
  key: string,
  value: Parameters<typeof memberOf>[0],
  tell: Tell,
): { name: string; anywhere: boolean } | undefined {
  const mappings = memberOf(value, 'mappings');
  if (mappings === undefined) {
    const name = context.names.of('entity', key);
    const fills = memberOf(value, 'auto_fill') !== false && context.entities.has(name);
    return fills ? { name, anywhere: true } : undefined;
  }
  let found: { name: string; anywhere: boolean } | undefined;
  for (const [index, mapping] of listOf(mappings).entries()) {
    const type = textOf(memberOf(mapping, 'type'));
    const place = `mappings[${index}]`;
    const conditions = listOf(memberOf(mapping, 'conditions'));
    const inForm = conditions.some((one) => !isEmpty(memberOf(one, 'active_loop')));
    if (type === 'from_entity') {
      const entity = textOf(memberOf(mapping, 'entity')) ?? key;
      const name = context.names.of('entity', entity);
      if (found || !context.entities.has(name)) {
        const why = found ? 'A slot has one entity; the first counts.' : 'There is no such entity.';
        tell(
          [found ? 'several-entities' : 'unknown-entity', entity],
          place,
          `filling from the entity "${entity}"`,
          why,
        );
      } else found = { name, anywhere: !inForm };
    } else if (!inForm && type !== 'from_text' && type !== 'from_intent') {
      if (type === 'custom')
        tell('own-code', place, 'filling by own code', 'Code is not carried over.');
      else
        tell(
          'filled-otherwise',
          place,
          `filling of kind "${type ?? '?'}"`,
          'Our slots are not filled so.',
        );
    } else if (!inForm) {
      tell(
        'filled-when-asked',
        place,
        `filling ${type} at any time`,
        'The slot is filled when it is asked.',
      );
    }
    const limits = ['intent', 'not_intent', 'role', 'group'].filter(
      (name) => type === 'from_entity' && isObject(mapping) && !isEmpty(mapping[name]),
    );
    if (limits.length > 0)
      tell('filling-limits', place, `limits (${limits.join(', ')})`, 'Entities count always.');
  }
  return found;
}
