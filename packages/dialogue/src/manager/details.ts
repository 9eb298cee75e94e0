import { folded, phraseOf } from '../entities/words.ts';
import type { ServiceDetail } from './action.ts';
import { remembered } from './recall.ts';
import { decided, type Message, request, type Turn } from './turn.ts';
import { understoodIntents } from './understood-intents.ts';

/** So few words that ask for hours, place or price are about what was shown, even without "it". */
const BARE = 3;
const BARE_APPLY = 5;
const APPLY = / (?:haen|haetaan|hakea|ansoker|soker|apply|sign up) /;
/** From this confidence on a short question is about a matter of the bot. */
const OWN_MATTER = 0.6;

const TOPICS: readonly (readonly [ServiceDetail, RegExp])[] = [
  [
    'hours',
    / (auki|aukiolo|avoinna|avataan|avaa|milloin|mihin aikaan|oppet|oppnar|oppettid|nar har|open|opening|opens|hours|when)/,
  ],
  [
    'contact',
    / (puhelin|puhelinnumero|numero|yhteystie|soittaa|soitan|sahkoposti|nettisivu|kotisivu|telefon|ringa|ringer|nummer|kontakt|e post|epost|hemsida|phone|call|contact|email|website)/,
  ],
  [
    'place',
    / (missa|osoite|sijaitsee|minne|mihin pitaa menna|var ligger|var finns|adress|where|address|located)/,
  ],
  [
    'price',
    / (paljonko|hur mycket|how much|maksaa|maksaako|hinta|ilmainen|ilmai|maksuton|maksullinen|kostar|pris|gratis|avgift|cost|costs|price|free|charge)/,
  ],
  [
    'all',
    / (kerro lisaa|lisatie|lisaa|enemman|(?:mista|miten|mihin|kuinka) (?:sita |sen |sinne )?(?:haen|haetaan|hakea|voi hakea|paasee|paasen|ilmoittau)|hakemus|beratta mer|mer om|mera|hur (?:ansoker|soker)|ansok|more about|tell me more|details|how (?:do|can) (?:i|you|we) (?:apply|get in|sign up)|apply)/,
  ],
];

const ORDINALS: readonly RegExp[] = [
  / (ensimmai|eka |ekan |ekas|ekalla|ekaan |forsta|first|ykkonen|ykkos)/,
  / (toinen |toise|toka |tokan |tokas|andra |second|kakkonen|kakkos)/,
  / (kolma|kolmonen|tredje|third)/,
  / (neljas|neljan|fjarde|fourth)/,
  / (viides|viiden|femte|fifth)/,
];

const PRONOUN =
  / (se|sen|sita|siella|sinne|sielta|silla|siihen|tuo|tuon|tama|taman|det|den|dar|dit|dess|it|its|there|that|they|their|this) /;

/** Answers a question about a service that was recommended a moment ago; false when it is none. */
export function askedForDetails(turn: Turn, message: Message): boolean {
  const recommended = remembered(turn);
  if (!recommended) return false;
  const phrase = folded(phraseOf(message.text));
  const show = TOPICS.find(([, pattern]) => pattern.test(phrase))?.[0];
  if (!show || message.entities.words.length > 12) return false;
  const place = ORDINALS.findIndex((pattern) => pattern.test(phrase));
  const named = recommended.services.findIndex(({ name }) => isNamed(phrase, name));
  const bare = message.entities.words.length <= (APPLY.test(phrase) ? BARE_APPLY : BARE);
  // "En uskalla soittaa" asks for no number.
  const denied = message.reading.negation.kind !== 'none';
  const pointed = PRONOUN.test(phrase) || (bare && !denied && !meansMore(turn, message));
  const index = named >= 0 ? named : place >= 0 ? place : pointed ? (recommended.told ?? 0) : -1;
  const service = recommended.services[index];
  if (!service) return false;
  recommended.told = index;
  decided(turn, 'service-details', `${show} of ${service.id}`);
  request(turn, { kind: 'service-details', serviceId: service.id, show }, false);
  return true;
}

/** "Miten haen opintotukea" is no question about the service above. */
function meansMore(turn: Turn, message: Message): boolean {
  const [best] = understoodIntents(turn, message, OWN_MATTER);
  return best !== undefined && turn.trained.intents.get(best.intent)?.smallTalk !== true;
}

/** Whether a long word of the service's name is in the message, whatever its ending. */
function isNamed(phrase: string, name: string): boolean {
  const stems = folded(phraseOf(name))
    .trim()
    .split(' ')
    .filter((word) => word.length >= 6)
    .map((word) => word.slice(0, Math.max(6, word.length - 2)));
  return stems.some((stem) => phrase.includes(` ${stem}`));
}
