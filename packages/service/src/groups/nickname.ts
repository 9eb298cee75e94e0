import { findPersonalData } from '@auroraai/api-client/personal-data';
import type { ChosenName } from '../store/group-store.ts';
import { isHurtful } from './hurtful.ts';

/** A nickname that can be shown, or why it cannot: nothing to read, too long, personal data, hurtful. */
export type CleanNickname =
  | { nickname: string }
  | { refused: 'empty' | 'too-long' | 'personal' | 'hurtful' };

/** The longest nickname, UTF-16 units; a number behind it comes on top. */
const MOST = 24;

/** Control characters, and those that are not seen or turn the direction of the text around them. */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/** More marks on one letter than any language writes. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;

/** Cleans a nickname as somebody typed it. */
export function cleanNickname(typed: string): CleanNickname {
  const seen = typed
    .normalize('NFC')
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .replace(UNSEEN, '');
  const nickname = seen.replace(PILED_MARKS, '$1').replace(/ +/g, ' ').trim();
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(nickname)) return { refused: 'empty' };
  if (nickname.length > MOST) return { refused: 'too-long' };
  // Also what only its spaces keep from being a number.
  if ([nickname, nickname.replaceAll(' ', '')].some(isPersonal)) return { refused: 'personal' };
  return isHurtful(nickname) ? { refused: 'hurtful' } : { nickname };
}

/** A nickname that nobody in the group has: as it is, or with the first number that is free. */
export function distinctName(nickname: string, inUse: ReadonlySet<string>): ChosenName {
  for (let number = 1; ; number++) {
    const name = number === 1 ? nickname : `${nickname} ${number}`;
    const key = keyOf(name);
    if (!inUse.has(key)) return { nickname: name, key };
  }
}

/** How a nickname is compared: what looks or sounds the same has the same key. */
function keyOf(nickname: string): string {
  return (
    nickname
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{S}]/gu, '') || nickname
  );
}

function isPersonal(text: string): boolean {
  return findPersonalData(text).length > 0;
}
