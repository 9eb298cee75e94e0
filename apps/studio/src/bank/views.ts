import { linkTo } from '../shell/route.ts';

/** What of the bank is shown. */
export const BANK_VIEWS = ['browse', 'taken', 'own'] as const;

/** See {@link BANK_VIEWS}. */
export type BankView = (typeof BANK_VIEWS)[number];

/** Where somebody is in the bank. */
export type BankPlace =
  | { view: BankView }
  /** Publishing: beginning with a part, or the next version of a topic. */
  | { view: 'publish'; part: string | null; topic: string | null };

/** Reads what stands in the address after the bank: `taken`, `publish/part/{id}`. */
export function readPlace(rest: string): BankPlace {
  const [first = '', kind, id = null] = rest.split('/');
  if (first === 'publish') {
    return {
      view: 'publish',
      part: kind === 'part' ? id : null,
      topic: kind === 'version' ? id : null,
    };
  }
  return { view: BANK_VIEWS.find((view) => view === first) ?? 'browse' };
}

/** The address of a view of the bank. */
export function linkToBank(bot: string, view: BankView): string {
  return linkTo(bot, 'content', view === 'browse' ? 'bank' : `bank/${view}`);
}

/** The address where a part is published with what it needs, or the next version of a topic. */
export function linkToPublish(bot: string, of?: { part: string } | { topic: string }): string {
  if (!of) return linkTo(bot, 'content', 'bank/publish');
  const place = 'part' in of ? `part/${of.part}` : `version/${of.topic}`;
  return linkTo(bot, 'content', `bank/publish/${place}`);
}
