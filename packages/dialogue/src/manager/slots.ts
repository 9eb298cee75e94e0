import type { FormField } from '../bot/form.ts';
import type { Json } from '../bot/localized.ts';
import type { Slot } from '../bot/slot.ts';
import { readNumbers, readScale } from '../entities/numbers.ts';
import { wordsOf } from '../entities/words.ts';
import { meantEntities } from './place-meant.ts';
import type { Message, Turn } from './turn.ts';
import { controlAnswer } from './value.ts';

/** What was read for a slot: a value, a wish to leave it out, or nothing. */
export type SlotReply = { value: Json } | 'skip' | undefined;

const LONGEST_TEXT = 1000;
const MOST_FILLED = 20;

/** The kinds of thing that a slot asks for, in the entity reader's words. */
export function askedKinds(slot: Slot): Set<string> {
  const kinds: Partial<Record<Slot['kind'], string>> = {
    place: 'municipality',
    age: 'age',
    number: 'number',
    scale: 'number',
  };
  const kind = kinds[slot.kind];
  return new Set([...(kind ? [kind] : []), ...(slot.entity ? [slot.entity] : [])]);
}

/** Reads a typed answer to a slot's question. */
export function readSlot(turn: Turn, slot: Slot, message: Message, field?: FormField): SlotReply {
  const { entities } = message;
  const own = slot.entity && firstEntity(message, slot.entity);
  if (own) return { value: own };
  if (entities.reply === 'skip') return 'skip';
  const intent = message.reading.intents[0];
  const from = field?.from?.find((one) => one.intent === intent?.intent);
  if (from && intent && intent.confidence >= 0.5) return { value: from.value };
  const value = readKind(turn, slot, message);
  if (value !== undefined) return { value };
  return entities.reply === 'dont-know' ? 'skip' : undefined;
}

function readKind(turn: Turn, slot: Slot, message: Message): Json | undefined {
  const { text, words, reply } = message.entities;
  switch (slot.kind) {
    case 'text':
      return reply === 'dont-know' || !text.trim() ? undefined : text.trim().slice(0, LONGEST_TEXT);
    case 'yes-no':
      return reply === 'yes' ? true : reply === 'no' ? false : undefined;
    case 'scale':
      return readScale(text, words, scaleBounds(slot));
    case 'number': {
      const numbers = readNumbers(text, words, true);
      const [only] = numbers;
      return numbers.length === 1 && only && inBounds(slot, only.value) ? only.value : undefined;
    }
    case 'choice':
      return chosen(turn, slot, message)[0];
    case 'choices': {
      const values = chosen(turn, slot, message);
      return values.length > 0 ? values : undefined;
    }
    case 'place':
      return firstEntity(message, 'municipality');
    default:
      return firstEntity(message, slot.kind);
  }
}

/** Reads a value given with the question's own control; `null` leaves the question out. */
export function readControl(turn: Turn, slot: Slot, answer: unknown): SlotReply {
  if (answer === null) return 'skip';
  if (typeof answer === 'number') {
    const { min, max } = scaleBounds(slot);
    if (slot.kind === 'scale' && Number.isInteger(answer) && answer >= min && answer <= max) {
      return { value: answer };
    }
    if (slot.kind === 'age') return answer >= 0 && answer <= 120 ? { value: answer } : undefined;
    return slot.kind === 'number' && inBounds(slot, answer) ? { value: answer } : undefined;
  }
  if (typeof answer === 'boolean') return slot.kind === 'yes-no' ? { value: answer } : undefined;
  const known = (value: unknown) => slot.options?.some((option) => option.value === value);
  if (slot.kind === 'choices' && Array.isArray(answer)) {
    const values = answer.filter(
      (one): one is string => typeof one === 'string' && known(one) === true,
    );
    return values.length > 0 ? { value: [...new Set(values)] } : undefined;
  }
  if (typeof answer !== 'string') return undefined;
  if (slot.kind === 'choice') return known(answer) ? { value: answer } : undefined;
  if (slot.kind === 'place' && turn.trained.entities.municipalities.nameOf(answer, 'fi')) {
    return { value: answer };
  }
  return undefined;
}

/** Reads an answer given with the slot's control or typed; a control may also send words. */
export function readAnswer(turn: Turn, slot: Slot, message: Message, field?: FormField): SlotReply {
  const control = controlAnswer(message.value, `slot:${slot.slot}`);
  if (!control) return readSlot(turn, slot, message, field);
  const read = readControl(turn, slot, control.answer);
  return (
    read ?? (typeof control.answer === 'string' ? readSlot(turn, slot, message, field) : undefined)
  );
}

/** Ends of a scale. */
export function scaleBounds(slot: Slot): { min: number; max: number } {
  return { min: slot.min ?? 0, max: slot.max ?? 10 };
}

function inBounds(slot: Slot, value: number): boolean {
  return value >= (slot.min ?? -Infinity) && value <= (slot.max ?? Infinity);
}

function firstEntity(message: Message, name: string): Json | undefined {
  return meantEntities(message, name)[0]?.value;
}

/** Options named in a message by label or synonym, or by their place in the list: "2". */
function chosen(turn: Turn, slot: Slot, message: Message): string[] {
  const { text, words } = message.entities;
  const found = turn.trained.options.get(slot.slot)?.(words) ?? [];
  const values = [...new Set(found.map((one) => String(one.value)))];
  if (values.length > 0) return values;
  const options = slot.options ?? [];
  const places = readNumbers(text, wordsOf(text), words.length <= 2).map(({ value }) => value);
  return places.flatMap((place) => options[place - 1]?.value ?? []);
}

/** Remembers a value. */
export function setSlot(turn: Turn, name: string, value: Json, from: string): void {
  const { state } = turn;
  if (value === null) delete state.slots[name];
  else state.slots[name] = value;
  state.filled = [...state.filled.filter((one) => one !== name), ...(value === null ? [] : [name])];
  if (state.filled.length > MOST_FILLED) state.filled.shift();
  turn.trace.push({ step: 'slot', slot: name, value, from });
}

/** Fills the slots that are filled whenever their entity is mentioned; tells which were mentioned. */
export function fillAnywhere(turn: Turn, message: Message, except?: string): string[] {
  const filled: string[] = [];
  for (const slot of turn.trained.bot.slots) {
    if (!slot.anywhere || slot.slot === except) continue;
    const entity = slot.entity ?? (slot.kind === 'place' ? 'municipality' : slot.kind);
    const found = meantEntities(message, entity);
    const values = new Set(found.map((one) => JSON.stringify(one.value)));
    const [first] = found;
    if (!first || values.size !== 1) continue;
    if (turn.state.slots[slot.slot] !== first.value) {
      setSlot(turn, slot.slot, first.value, 'mentioned');
    }
    filled.push(slot.slot);
  }
  return filled;
}
