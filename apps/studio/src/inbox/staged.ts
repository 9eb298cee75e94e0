import type { InboxMessage, StudioPart } from '@auroraai/api-client/studio';
import { type IntendedChange, nameOf } from '@auroraai/dialogue/editing';
import type { PartEdit } from '../draft/edit.ts';
import { teach } from '../try/teach.ts';

/** Messages that are to become examples of a topic. */
export interface Staged {
  /** Id of the topic, or the new one's to be. */
  part: string;
  /** Name of a topic that is made for them; null = it is there. */
  newName: string | null;
  messages: readonly InboxMessage[];
}

/** What is staged with messages added to a topic; messages that stood elsewhere leave it. */
export function stage(staged: readonly Staged[], added: Staged): Staged[] {
  const ids = new Set(added.messages.map(({ id }) => id));
  const others = staged
    .map((one) => ({ ...one, messages: one.messages.filter(({ id }) => !ids.has(id)) }))
    .filter(({ messages }) => messages.length > 0);
  const same = others.find(({ part }) => part === added.part);
  if (!same) return [...others, added];
  const messages = [...same.messages, ...added.messages];
  return others.map((one) => (one === same ? { ...one, messages } : one));
}

/** The changes of the draft that make staged messages examples; topics that are gone are passed over. */
export function editsOf(staged: readonly Staged[], topics: readonly StudioPart[]): PartEdit[] {
  const order = Math.max(0, ...topics.map((topic) => topic.order)) + 1;
  return staged.flatMap(({ part, newName, messages }) => {
    const known = topics.find(({ id }) => id === part);
    if (!known && newName === null) return [];
    let topic = known ?? emptyTopic(part, newName ?? '', order);
    let hasChanged = !known;
    for (const { text, language } of messages) {
      const teaching = teach(topic, language, text);
      if (teaching.state === 'already') continue;
      topic = { ...topic, value: teaching.edit.value ?? topic.value };
      hasChanged = true;
    }
    const edit: PartEdit = { part, kind: 'intent', value: topic.value };
    return hasChanged ? [known ? edit : { ...edit, order }] : [];
  });
}

/** The same changes by name, as their effect is tried. */
export function intendedOf(
  edits: readonly PartEdit[],
  topics: readonly StudioPart[],
): IntendedChange[] {
  return edits.map(({ part, kind, value }) => {
    const known = topics.find(({ id }) => id === part);
    const json = value as IntendedChange['value'];
    const named = (known?.value ?? value) as IntendedChange['value'];
    return { kind, name: nameOf(kind, named), value: json };
  });
}

function emptyTopic(id: string, name: string, order: number): StudioPart {
  const value = { intent: name, examples: {} };
  return { id, kind: 'intent', revision: 0, value, order, changed_by: '', changed_at: '' };
}
