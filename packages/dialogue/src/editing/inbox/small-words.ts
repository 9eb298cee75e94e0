import { fold } from '../../understanding/words.ts';

/**
 * Words that say how something is asked rather than what about, by language. For review. How much, open
 * and other words that tell one question about a matter from another are not among them.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  fi: `ja tai vai että jos kun kuin niin mutta myös ei en et eivät emme ette oo ole olen olet on onko
    ovat oli olin olisi ollut olla mikä mitä mitkä missä mistä mihin minne milloin koska kuka kenen
    kenelle miten kuinka miksi millainen voi voin voiko voinko voisi voisin saa saan saako saanko saisi
    saisin sais pitää pitäisi pitääkö haluan haluaisin tarvitsen minä mä minun mun minua mua minulla
    mulla minulle mulle sinä sä sinun sun te me se sen sitä siitä siinä sinne siellä tämä tämän tätä
    täällä tänne joku jotain hei moi kiitos nyt sitten sit vielä vain vaan`,
  sv: `och eller att om som men när var vart vad vem hur varför vilken vilket vilka är blev har hade ha
    kan kunde ska skulle vill får måste jag du vi ni man mig dig mitt min mina din ditt dina det den de
    dem en ett i på till från för av med vid hos hej tack nu så inte också någon något några här där
    behöver`,
  en: `a an the and or but if of to in on at for from with by about as is are was were be been am do
    does did have has had can could will would should may must i you we they he she it me my your our
    this that these those there here what when where who whom which why how not yes no please hi hello
    thanks want need`,
};

const SETS = new Map(
  Object.entries(SMALL_WORDS).map(([language, list]) => [
    language,
    new Set(list.trim().split(/\s+/).map(fold)),
  ]),
);

/** Folded words that are left when the small ones are taken away; all of them when none would be left. */
export function telling(folded: readonly string[], language: string): readonly string[] {
  const small = SETS.get(language);
  const left = small ? folded.filter((word) => !small.has(word)) : folded;
  return left.length > 0 ? left : folded;
}
