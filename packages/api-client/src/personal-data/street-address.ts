import type { Finder } from './types.ts';

const NUMBER =
  '\\d{1,4}(?:[-–]\\d{1,4})?(?: ?[a-zåäö](?![\\p{L}\\d]))?(?: (?:as\\.? ?|bst\\.? ?|lgh\\.? ?)?\\d{1,3}(?![\\d.:,]\\d|\\d))?';
const PLACE = '(?:, ?\\d{5}(?: \\p{L}{2,30})?)?';
const NORDIC = new RegExp(
  `(?<![\\p{L}\\d-])(\\p{L}[\\p{L}-]{4,40}) ${NUMBER}(?![\\p{L}\\d])${PLACE}`,
  'giu',
);
const ENGLISH =
  /(?<![\p{L}\d])\d{1,4}[A-Za-z]?(?: \p{Lu}\p{Ll}{1,20}){1,3} (?:Street|Road|Avenue|Lane|Drive|Square)(?!\p{L})/gu;

/** How Finnish and Swedish names of streets end, in the forms in which people say where they live. */
const STREET =
  /\p{L}{3}(?:ka(?:tu|dun|dulla|dulta|dulle)|tie|tien|tiellä|tieltä|tielle|kuja|kuja(?:n|lla|lta|lle)|polku|polu(?:n|lla|lta|lle)|raitti|raiti(?:n|lla|lta|lle)|väylä|väylä(?:n|llä|ltä|lle)|bulevardi|bulevardi(?:n|lla|lta|lle)|gata|gatan|väg|vägen|gränd|gränden|stig|stigen|esplanaden|torget|allén|brinken)$/iu;
/** Roads of the country rather than addresses: `valtatie 4`. */
const ROAD = /^(?:valta|kanta|seutu|yhdys|moottori|kehä)tie|^(?:riks|lands|motor|stam)väg/iu;

/** Finds street addresses with a house number, as well as form alone tells: best effort. */
export const findStreetAddresses: Finder = (text) => [
  ...Array.from(text.matchAll(NORDIC))
    .filter(([, name = '']) => STREET.test(name) && !ROAD.test(name))
    .map((match) => span(match)),
  ...Array.from(text.matchAll(ENGLISH), (match) => span(match)),
];

function span({ index, 0: whole }: RegExpExecArray) {
  return { start: index, end: index + whole.length, certain: false };
}
