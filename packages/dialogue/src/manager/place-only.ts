import { folded } from '../entities/words.ts';
import { meantEntities } from './place-meant.ts';
import type { Message } from './turn.ts';

/** Words around a place that add nothing to it: "entä jos asun Turussa", "what about in Turku". */
const AROUND = new Set(
  `no ja mut mutta enta entas jos asun asuu asutaan mina ma me siis sitten sit vaikka ihan nyt joo
  och men hur ar det om i jag vi bor da nu ja pa vad da
  and but so what about how if i we live in at near then now is it there for`.split(/\s+/),
);

/** After a recommendation a message of so few words that names a place is only about the place. */
const FEW = 3;

/** Whether a message is about nothing but a place. */
export function isPlaceOnly(message: Message): boolean {
  const { words } = message.entities;
  const places = meantEntities(message, 'municipality');
  if (places.length === 0) return false;
  if (words.length <= FEW) return true;
  return words.every(
    ({ plain, start, end }) =>
      places.some((place) => place.start <= start && end <= place.end) || AROUND.has(folded(plain)),
  );
}
