import type { PartKind, StudioPart } from '@auroraai/api-client/studio';
import { nameOf } from '@auroraai/dialogue/editing';
import { isObject } from '../draft/json.ts';
import type { PageName } from '../shell/route.ts';
import { anyText, objectIn, textIn } from './localized.ts';

/** What a part is called where people see it: its title, else the beginning of its text, else its name. */
export function titleOf(part: StudioPart, language: string): string {
  const value = objectIn(part.value);
  const title = anyText(value.title, language);
  return title !== '' ? title : nameOf(part.kind, part.value);
}

/** The first words of an answer, for lists. */
export function beginningOf(part: StudioPart, language: string): string {
  const { variants } = objectIn(part.value);
  const first = Array.isArray(variants) ? variants.find((variant) => isObject(variant)) : undefined;
  const text = objectIn(first).text;
  return (textIn(text, language) || anyText(text, language)).slice(0, 160);
}

/** The page on which a kind of part is edited. */
export function pageOf(kind: PartKind): PageName {
  if (kind === 'flow' || kind === 'form') return 'flows';
  if (kind === 'test') return 'quality';
  return kind === 'settings' ? 'settings' : 'content';
}

/** The kinds that the content page shows, in the order of their tabs. */
export const CONTENT_KINDS = ['intent', 'answer', 'entity', 'slot'] as const;

/** See {@link CONTENT_KINDS}. */
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** Whether the content page shows a kind. */
export function isContentKind(kind: string): kind is ContentKind {
  return (CONTENT_KINDS as readonly string[]).includes(kind);
}
