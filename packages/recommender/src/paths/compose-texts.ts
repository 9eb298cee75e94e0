import type { LifeArea } from '../catalogue.ts';
import type { PathText } from './template.ts';

/** Why a step stands where it does. */
export type Place =
  | 'talk-first'
  | 'most-needed'
  | 'next'
  | 'after-basics'
  | 'if-not-enough'
  | 'grow';

/** The sentence that tells a person why a step stands where it does. For review. */
export const PLACE_TEXTS: Readonly<Record<Place, PathText>> = {
  'talk-first': {
    fi: 'Tämä on ensin, koska apuun pääsee heti, ilman lähetettä.',
    sv: 'Det här kommer först, för hjälpen får du genast, utan remiss.',
    en: 'This comes first because the help is there at once, without a referral.',
  },
  'most-needed': {
    fi: 'Tämä on polun alussa, koska tässä apua tarvitaan vastaustesi mukaan eniten.',
    sv: 'Det här är i början, för enligt dina svar behövs hjälpen mest här.',
    en: 'This is near the start because your answers say that help is needed most here.',
  },
  next: {
    fi: 'Tämä tulee seuraavaksi: vastaustesi mukaan tässäkin voisi olla paremmin.',
    sv: 'Det här kommer sedan: enligt dina svar kunde det vara bättre här också.',
    en: 'This comes next: by your answers, this too could be better.',
  },
  'after-basics': {
    fi: 'Tämä on vasta tässä, koska uuteen on helpompi ryhtyä, kun arjen perusta kantaa.',
    sv: 'Det här kommer först nu, för det är lättare att ta itu med nytt när vardagen håller.',
    en: 'This comes only now because new things are easier once everyday life holds.',
  },
  'if-not-enough': {
    fi: 'Tämä on lopussa, koska sitä tarvitaan vain, jos aiempi vaihe ei riitä.',
    sv: 'Det här är sist, för det behövs bara om det tidigare steget inte räcker.',
    en: 'This is at the end because it is needed only if the earlier step is not enough.',
  },
  grow: {
    fi: 'Tämä on vapaaehtoista: valitse, jos se kiinnostaa.',
    sv: 'Det här är frivilligt: välj det om det intresserar dig.',
    en: 'You need not do this: choose it if it interests you.',
  },
};

interface Words {
  title: PathText;
  text: PathText;
}

/** The first step of a hard path. */
export const TALK_TEXT: Words = {
  title: {
    fi: 'Puhu jonkun kanssa',
    sv: 'Prata med någon',
    en: 'Talk with somebody',
  },
  text: {
    fi: 'Kerro, mikä nyt painaa. Sinun ei tarvitse tietää, millaista apua tarvitset.',
    sv: 'Berätta vad som tynger. Du behöver inte veta vilken hjälp du behöver.',
    en: 'Say what weighs on you. You need not know what kind of help you need.',
  },
};

const ASK: PathText = {
  fi: 'Ota yhteyttä yhteen näistä ja kerro tilanteesi. Jos paikka on väärä, pyydä neuvomaan eteenpäin.',
  sv: 'Kontakta en av dem och berätta om din situation. Är det fel ställe, be dem visa dig vidare.',
  en: 'Contact one of these and say how things are. If it is the wrong place, ask where to go.',
};

const MORE: PathText = {
  fi: 'Jos edellinen ei riitä, nämä auttavat lisää. Kerro, mitä olet jo kokeillut.',
  sv: 'Räcker det inte, finns det mer hjälp här. Berätta vad du redan har prövat.',
  en: 'If that is not enough, these help further. Say what you have tried already.',
};

function step(fi: string, sv: string, en: string, text = ASK): Words {
  return { title: { fi, sv, en }, text };
}

/** What each area of life asks to be done: the first step, a further one, and building on it. */
export const STEP_TEXTS: Readonly<Record<LifeArea, { step: Words; more: Words; grow: Words }>> = {
  health: {
    step: step('Vie vointiasi eteenpäin', 'Ta hand om hur du mår', 'Look after how you feel'),
    more: step('Lisää apua vointiin', 'Mer hjälp med måendet', 'More help with how you feel', MORE),
    grow: step('Pidä yllä vointiasi', 'Håll dig i form', 'Keep feeling well'),
  },
  resilience: {
    step: step(
      'Hae tukea vaikeaan kohtaan',
      'Sök stöd i det svåra',
      'Find support in a hard place',
    ),
    more: step(
      'Lisää tukea vaikeaan kohtaan',
      'Mer stöd i det svåra',
      'More support in a hard place',
      MORE,
    ),
    grow: step('Vahvista voimiasi', 'Stärk dina krafter', 'Build up your strength'),
  },
  housing: {
    step: step('Selvitä asumisesi', 'Red ut ditt boende', 'Sort out your housing'),
    more: step('Lisää apua asumiseen', 'Mer hjälp med boendet', 'More help with housing', MORE),
    grow: step('Viihdy siellä, missä asut', 'Trivs där du bor', 'Enjoy the place you live in'),
  },
  working_studying: {
    step: step(
      'Ota askel työssä tai opinnoissa',
      'Ta ett steg i arbete eller studier',
      'Take a step in work or studies',
    ),
    more: step(
      'Lisää tukea työhön tai opintoihin',
      'Mer stöd i arbete eller studier',
      'More support in work or studies',
      MORE,
    ),
    grow: step(
      'Kehity työssä tai opinnoissa',
      'Utvecklas i arbete eller studier',
      'Grow in work or studies',
    ),
  },
  family: {
    step: step(
      'Hae tukea perheen asioihin',
      'Sök stöd i familjens frågor',
      'Find support for family matters',
    ),
    more: step(
      'Lisää tukea perheelle',
      'Mer stöd till familjen',
      'More support for the family',
      MORE,
    ),
    grow: step('Tehkää jotain yhdessä', 'Gör något tillsammans', 'Do something together'),
  },
  friends: {
    step: step('Tapaa ihmisiä', 'Träffa människor', 'Meet people'),
    more: step('Lisää seuraa ja tukea', 'Mer sällskap och stöd', 'More company and support', MORE),
    grow: step('Tutustu uusiin ihmisiin', 'Lär känna nya människor', 'Get to know new people'),
  },
  finance: {
    step: step('Selvitä raha-asiasi', 'Red ut din ekonomi', 'Sort out your money'),
    more: step('Lisää apua raha-asioihin', 'Mer hjälp med ekonomin', 'More help with money', MORE),
    grow: step('Suunnittele rahankäyttöäsi', 'Planera din ekonomi', 'Plan your money'),
  },
  improvement_of_strengths: {
    step: step('Tee sitä, missä olet hyvä', 'Gör det du är bra på', 'Do what you are good at'),
    more: step(
      'Lisää tapoja oppia ja harrastaa',
      'Fler sätt att lära sig och ha en hobby',
      'More ways to learn and to have a hobby',
      MORE,
    ),
    grow: step('Opi jotain uutta', 'Lär dig något nytt', 'Learn something new'),
  },
  self_esteem: {
    step: step('Vahvista itsetuntoasi', 'Stärk din självkänsla', 'Strengthen your self-esteem'),
    more: step(
      'Lisää tukea itsetuntoon',
      'Mer stöd för självkänslan',
      'More support for self-esteem',
      MORE,
    ),
    grow: step('Näytä, mitä osaat', 'Visa vad du kan', 'Show what you can do'),
  },
  life_satisfaction: {
    step: step(
      'Löydä arkeen hyvää',
      'Hitta något gott i vardagen',
      'Find good things in everyday life',
    ),
    more: step(
      'Lisää hyvää arkeen',
      'Mer gott i vardagen',
      'More good things in everyday life',
      MORE,
    ),
    grow: step('Tee hyvää muille', 'Gör gott för andra', 'Do good for others'),
  },
};
