import type { PartKind } from '@auroraai/api-client/studio';
import { linkTo, type PageName } from '../shell/route.ts';

const PAGE_OF: Record<PartKind, PageName> = {
  settings: 'settings',
  slot: 'content',
  intent: 'content',
  entity: 'content',
  answer: 'content',
  flow: 'flows',
  form: 'flows',
  test: 'quality',
};

/** The address of where a part is edited. */
export function partLink(bot: string, kind: PartKind, part: string): string {
  return kind === 'settings' ? linkTo(bot, 'settings') : linkTo(bot, PAGE_OF[kind], part);
}
