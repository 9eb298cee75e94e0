import { folded, phraseOf } from '../entities/words.ts';
import { remembered } from './recall.ts';
import { decided, type Message, request, type Turn } from './turn.ts';

/** A longer message that asks for something else says what else: it is no plain "are there others". */
const LONGEST = 7;

const MORE =
  / (onko (?:\S+ )?(?:muita|muitakin|lisaa|muuta|muitaki)|muita (?:vaihtoehtoja|palveluja|palveluita|paikkoja)|(?:jotain|jotakin|jotai) muuta|(?:nayta|anna) (?:lisaa|muita|muut)|enta muut|mista muualta|missa muualla|kuka muu|ei naista|ei mikaan naista|finns det (?:nagra )?(?:andra|fler|flera|nagot annat|mer)|(?:visa|ge) (?:fler|flera|andra|mer)|andra (?:alternativ|tjanster|stallen)|nagot annat|var annars|vem annars|where else|who else|(?:are there|is there|have you|do you have|got)(?: any)? (?:others?|more|anything else|other)|any (?:others?|more)|(?:anything|something) else|(?:show|give)(?: me)? (?:more|others)|other (?:options|services|places)|none of these) /;

/** "Are there others?": the next services of the same search; false when that was not asked. */
export function askedForMore(turn: Turn, message: Message): boolean {
  const recommended = remembered(turn);
  if (!recommended || message.entities.words.length > LONGEST) return false;
  if (!MORE.test(folded(phraseOf(message.text)))) return false;
  const { id: _, language: __, ...body } = recommended.request;
  if (body.kind !== 'recommend-text' && body.kind !== 'recommend-situation') return false;
  decided(turn, 'more-services');
  const offset = (body.offset ?? 0) + recommended.services.length;
  request(turn, { ...body, offset }, false);
  return true;
}

/** Shows the last services once more; false when there are none. */
export function showAgain(turn: Turn): boolean {
  const recommended = remembered(turn);
  if (!recommended) return false;
  const { id: _, language: __, ...body } = recommended.request;
  request(turn, body, false);
  return true;
}
