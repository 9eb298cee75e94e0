import type { StudioJson, StudioPart } from '@auroraai/api-client/studio';
import type { PartEdit } from '../draft/edit.ts';
import { isObject } from '../draft/json.ts';
import { teach } from '../try/teach.ts';

/** The changes that move an example from one topic to another; null when it is no longer there. */
export function moveExample(
  from: StudioPart,
  to: StudioPart,
  language: string,
  text: string,
): PartEdit[] | null {
  const value = isObject(from.value) ? from.value : {};
  const examples = isObject(value.examples) ? value.examples : {};
  const own = Object.hasOwn(examples, language) ? examples[language] : undefined;
  const list: readonly StudioJson[] = Array.isArray(own) ? own : [];
  if (!list.includes(text)) return null;
  const rest = list.filter((example) => example !== text);
  const left: PartEdit = {
    part: from.id,
    kind: from.kind,
    value: { ...value, examples: { ...examples, [language]: rest } },
  };
  const teaching = teach(to, language, text);
  return teaching.state === 'added' ? [left, teaching.edit] : [left];
}
