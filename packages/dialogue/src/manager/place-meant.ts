import type { FoundEntity } from '../entities/found.ts';
import { folded, phraseOf } from '../entities/words.ts';
import type { Message } from './turn.ts';

const DENIED =
  / (?:ei|eika|en|enka|ej|inte|icke|not|isn't|instead of|i stallet for)(?: (?:i|in|at))? $/;

/** The entities of one kind that a message does not deny: "not in Oulu, in Turku" means Turku. */
export function meantEntities({ text, entities }: Message, entity: string): FoundEntity[] {
  const found = entities.entities.filter((one) => one.entity === entity);
  if (found.length < 2) return found;
  const meant = found.filter(({ start }) => !DENIED.test(folded(phraseOf(text.slice(0, start)))));
  return meant.length > 0 ? meant : found;
}
