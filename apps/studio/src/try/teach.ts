import type { StudioJson, StudioPart } from '@auroraai/api-client/studio';
import type { PartEdit } from '../draft/edit.ts';
import { isObject } from '../draft/json.ts';

/** How a topic is taught a message. */
export type Teaching =
  | { state: 'added'; edit: PartEdit }
  /** The message is one of its examples. */
  | { state: 'already' };

/** The change that makes a message an example of a topic, unless it is one. */
export function teach(part: StudioPart, language: string, message: string): Teaching {
  const text = message.trim();
  const value = isObject(part.value) ? part.value : {};
  const examples = isObject(value.examples) ? value.examples : {};
  const own = Object.hasOwn(examples, language) ? examples[language] : undefined;
  const list: readonly StudioJson[] = Array.isArray(own) ? own : [];
  const isSame = (example: StudioJson) =>
    typeof example === 'string' && fold(example) === fold(text);
  if (list.some(isSame)) return { state: 'already' };
  return {
    state: 'added',
    edit: {
      part: part.id,
      kind: part.kind,
      value: { ...value, examples: { ...examples, [language]: [...list, text] } },
    },
  };
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
