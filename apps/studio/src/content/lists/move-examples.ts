import type { StudioPart } from '@auroraai/api-client/studio';
import type { PartEdit } from '../../draft/edit.ts';
import { objectIn, textsIn } from '../localized.ts';

/** The edits that take the examples of some topics over into another one; none stands there twice. */
export function moveExamples(from: readonly StudioPart[], target: StudioPart): PartEdit[] {
  const into = objectIn(target.value);
  const examples: Record<string, string[]> = Object.fromEntries(
    Object.entries(objectIn(into.examples)).map(([language, texts]) => [
      language,
      [...textsIn(texts)],
    ]),
  );
  for (const part of from) {
    for (const [language, texts] of Object.entries(objectIn(objectIn(part.value).examples))) {
      examples[language] = [...new Set([...(examples[language] ?? []), ...textsIn(texts)])];
    }
  }
  return [
    { part: target.id, kind: 'intent', value: { ...into, examples } },
    ...from.map(({ id, value }) => ({
      ...{ part: id, kind: 'intent' as const },
      value: { ...objectIn(value), examples: {} },
    })),
  ];
}
