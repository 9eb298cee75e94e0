/** Why something was refused: the last part of a problem's `type`. */
export type StudioProblem =
  | 'not-signed-in'
  | 'wrong-credentials'
  | 'too-many-tries'
  | 'weak-password'
  | 'link-over'
  | 'last-administrator'
  | 'not-allowed'
  | 'csrf'
  | 'not-found'
  | 'method-not-allowed'
  | 'invalid'
  | 'name-taken'
  | 'in-use'
  | 'changed-meanwhile'
  | 'too-large'
  | 'tests-fail'
  | 'bot-cannot-be-used'
  | 'busy'
  | 'server';

/** Something that is wrong with what was sent, or with a bot. */
export interface StudioFault {
  /** Where: in what was sent, or `/{part}/{place in the part}` in a draft. */
  path: string;
  /** One sentence in English, for developers. */
  message: string;
  /** What is wrong with a bot, by the code of the bot format; absent of other faults. */
  code?: string;
  /** What a sentence about it names. */
  values?: { readonly [name: string]: string | number | readonly string[] };
}
