import type { Json } from '../../bot/localized.ts';
import type { Slot } from '../../bot/slot.ts';
import type { JsonObject } from '../json.ts';
import type { ExportContext } from './context.ts';

/** Writes the slots with what fills them, and in bots of several languages the slot `language`. */
export function addSlots(context: ExportContext): void {
  const { bot } = context;
  for (const slot of bot.slots) {
    context.addOnce('slots', slot.slot, {
      ...typeOf(slot),
      influence_conversation: false,
      ...(slot.initial !== undefined && { initial_value: slot.initial }),
      mappings: mappingsOf(context, slot),
    });
    if (slot.context !== undefined) {
      const why = 'An action has to fetch it.';
      context.tell(
        ['page-value', slot.slot],
        `slots "${slot.slot}"`,
        'a value from the host page',
        why,
      );
    }
  }
  if (bot.languages.length > 1) {
    context.addOnce('slots', 'language', {
      type: 'categorical',
      values: [...bot.languages],
      initial_value: bot.languages[0] ?? 'fi',
      influence_conversation: false,
      mappings: [{ type: 'custom' }],
    });
  }
}

function typeOf(slot: Slot): JsonObject {
  switch (slot.kind) {
    case 'yes-no':
      return { type: 'bool' };
    case 'number':
    case 'age':
      return {
        type: 'float',
        ...(slot.min !== undefined && { min_value: slot.min }),
        ...(slot.max !== undefined && { max_value: slot.max }),
      };
    case 'scale':
      return { type: 'float', min_value: slot.min ?? 0, max_value: slot.max ?? 10 };
    case 'choice':
      return { type: 'categorical', values: (slot.options ?? []).map(({ value }) => value) };
    case 'choices':
      return { type: 'list' };
    default:
      return { type: 'text' };
  }
}

/** A slot that is filled at any time has no condition; others are filled in their forms. */
function mappingsOf(context: ExportContext, slot: Slot): Json {
  const forms = context.bot.forms.flatMap(({ form, fields }) =>
    fields.filter((field) => field.slot === slot.slot).map((field) => ({ form, field })),
  );
  const inForm = (form: string): Json => [{ active_loop: form, requested_slot: slot.slot }];
  const entity = slot.entity;
  if (entity !== undefined && slot.anywhere) return [{ type: 'from_entity', entity }];
  const mappings = forms.flatMap(({ form, field }): Json[] => {
    const conditions = inForm(form);
    const intents = (field.from ?? []).map(
      ({ intent, value }): Json => ({ type: 'from_intent', intent, value, conditions }),
    );
    const filled: Json =
      entity === undefined
        ? { type: 'from_text', conditions }
        : { type: 'from_entity', entity, conditions };
    return [...intents, filled];
  });
  if (mappings.length > 0) return mappings;
  return entity === undefined ? [{ type: 'custom' }] : [{ type: 'from_entity', entity }];
}
