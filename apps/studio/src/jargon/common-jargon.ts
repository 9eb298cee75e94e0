import type { JargonEntry } from '@auroraai/api-client/studio';

const WORDS: Record<JargonEntry['language'], readonly (readonly [string, string])[]> = {
  fi: [
    ['mikäli', 'jos'],
    ['toimesta', 'kerro suoraan, kuka tekee'],
    ['koskien', 'kerro suoraan, mistä: palvelusta, hakemuksesta'],
    ['suorittaa', 'tehdä'],
    ['välittömästi', 'heti'],
    ['ennen kaikkea', 'etenkin'],
    ['edellyttää', 'tarvitaan'],
    ['hyödyntää', 'käyttää'],
    ['kyseinen', 'tämä'],
    ['tämänhetkinen', 'nykyinen'],
    ['omata', 'on'],
    ['saattaa vireille', 'hakea'],
  ],
  sv: [
    ['erhålla', 'få'],
    ['inneha', 'ha'],
    ['erlägga', 'betala'],
    ['beträffande', 'om'],
    ['avseende', 'om'],
    ['föreligga', 'finnas'],
    ['ombesörja', 'sköta'],
    ['vederbörande', 'säg vem: du, han, hon'],
    ['tillhandahålla', 'erbjuda'],
    ['härvid', 'då'],
    ['jämte', 'och'],
    ['såvida', 'om'],
  ],
  en: [
    ['commence', 'start'],
    ['prior to', 'before'],
    ['in order to', 'to'],
    ['utilise', 'use'],
    ['regarding', 'about'],
    ['in the event of', 'if'],
    ['assistance', 'help'],
    ['purchase', 'buy'],
    ['terminate', 'end'],
    ['subsequently', 'then'],
    ['facilitate', 'help'],
    ['leverage', 'use'],
  ],
};

/** Words of officialese that most organisations avoid, to begin with. */
export const COMMON_JARGON: readonly JargonEntry[] = Object.entries(WORDS).flatMap(
  ([language, words]) =>
    words.map(([word, instead]) => ({
      ...{ language: language as JargonEntry['language'], word, instead },
    })),
);
