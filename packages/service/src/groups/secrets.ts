import { sha256Hex } from '../hashing.ts';

/** The hash under which the code of a group is kept. */
export function codeHashOf(code: string): Promise<string> {
  return sha256Hex(`aurora group code ${code}`);
}

/** The hash under which the secret of a leader or a player is kept. */
export function seatHashOf(secret: string): Promise<string> {
  return sha256Hex(`aurora group seat ${secret}`);
}
