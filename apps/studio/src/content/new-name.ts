import type { PartKind, StudioPart } from '@auroraai/api-client/studio';
import { isNameTaken } from '@auroraai/dialogue/editing';

/** What a name may be: letters, digits, and after the first of them a space, `_`, `.`, `/` and `-`. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_. /-]{0,79}$/u;

/** Whether a text can be a name of the bot format. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** A name for something new, made of its title, that nothing else of its kind has. */
export function newName(parts: readonly StudioPart[], kind: PartKind, title: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const stem = isName(plain) ? plain : kind;
  if (!isNameTaken(parts, kind, stem)) return stem;
  for (let number = 2; ; number += 1) {
    const name = `${stem}-${number}`;
    if (!isNameTaken(parts, kind, name)) return name;
  }
}
