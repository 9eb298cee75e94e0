import type { LifeArea } from './catalogue.ts';
import type { Reason, SearchLanguage } from './query.ts';

/** Names for the codes that reasons carry; undefined where there is none. */
export interface ReasonNames {
  municipality?: (code: string) => string | undefined;
  topic?: (topic: string) => string | undefined;
}

type Sentences = {
  [Kind in Reason['kind']]: (reason: Extract<Reason, { kind: Kind }>, names: ReasonNames) => string;
};

/** From this answer on an area is well. */
const WELL_FROM = 8;
const MIDDLE_FROM = 5;

/**
 * What each area of life is called in a sentence. In Finnish a noun phrase in the nominative, so
 * that no sentence has to inflect it.
 */
const AREA_NAMES: Record<SearchLanguage, Record<LifeArea, string>> = {
  fi: {
    health: 'terveys',
    resilience: 'vaikeuksista selviäminen',
    housing: 'asuminen',
    working_studying: 'työ ja opiskelu',
    family: 'perhe ja läheiset',
    friends: 'ystävät',
    finance: 'raha-asiat',
    improvement_of_strengths: 'vahvuudet ja harrastukset',
    self_esteem: 'itsetunto',
    life_satisfaction: 'elämä kokonaisuutena',
  },
  sv: {
    health: 'hälsan',
    resilience: 'att klara svårigheter',
    housing: 'boendet',
    working_studying: 'arbete och studier',
    family: 'familjen och de närmaste',
    friends: 'vänner',
    finance: 'ekonomin',
    improvement_of_strengths: 'styrkor och fritidsintressen',
    self_esteem: 'självkänslan',
    life_satisfaction: 'livet i stort',
  },
  en: {
    health: 'health',
    resilience: 'coping with difficulties',
    housing: 'housing',
    working_studying: 'work and studies',
    family: 'family and loved ones',
    friends: 'friends',
    finance: 'money',
    improvement_of_strengths: 'strengths and hobbies',
    self_esteem: 'self-esteem',
    life_satisfaction: 'life as a whole',
  },
};

const FI: Sentences = {
  answer: ({ area, value }) => {
    const name = AREA_NAMES.fi[area];
    const said = `Vastauksesi ${number(value, 'fi')}/10 (${name})`;
    if (value >= WELL_FROM) return `${said}: tästä voi saada lisää hyvää.`;
    if (value >= MIDDLE_FROM) return `${said}: tästä voi olla sinulle hyötyä.`;
    return `${said}: tästä voit saada apua.`;
  },
  words: ({ words, taught }) => {
    if (words.length === 0) return 'Liittyy siihen, mistä puhuimme.';
    return taught
      ? `Palvelun järjestäjän mukaan tästä on apua, kun etsit: ${listed(words, 'fi')}.`
      : `Palvelu mainitsee, mitä kirjoitit: ${listed(words, 'fi')}.`;
  },
  topic: ({ topic, words }, names) => {
    const name = newName(topic, words, names);
    if (name && words.length > 0) return `Kirjoitit ${quoted(words, 'fi')}, aiheena: ${name}.`;
    return name
      ? `Palvelun aihe: ${name}.`
      : `Liittyy siihen, mitä kirjoitit: ${quoted(words, 'fi')}.`;
  },
  municipality: ({ code }, names) => {
    const name = names.municipality?.(code);
    return name ? `Palvelualue: ${name}.` : 'Palvelua saa alueellasi.';
  },
  nationwide: () => 'Palvelua saa koko maassa.',
  distance: ({ metres }) => `Matkaa noin ${distance(metres, 'fi')}.`,
  feedback: ({ weight }) =>
    weight > 0
      ? 'Moni on kokenut palvelun hyödylliseksi.'
      : 'Moni ei ole kokenut palvelua hyödylliseksi, siksi se on alempana.',
};

const SV: Sentences = {
  answer: ({ area, value }) => {
    const said = `Du svarade ${number(value, 'sv')} av 10 (${AREA_NAMES.sv[area]})`;
    if (value >= WELL_FROM) return `${said}: här finns mer av det goda.`;
    if (value >= MIDDLE_FROM) return `${said}: det här kan vara till nytta för dig.`;
    return `${said}: här kan du få hjälp.`;
  },
  words: ({ words, taught }) => {
    if (words.length === 0) return 'Hör ihop med det vi pratade om.';
    return taught
      ? `Enligt den som ordnar tjänsten passar den när du söker: ${listed(words, 'sv')}.`
      : `Tjänsten passar det du skrev: ${listed(words, 'sv')}.`;
  },
  topic: ({ topic, words }, names) => {
    const name = newName(topic, words, names);
    if (name && words.length > 0) return `Du skrev ${quoted(words, 'sv')}, ämne: ${name}.`;
    return name ? `Tjänstens ämne: ${name}.` : `Hör ihop med det du skrev: ${quoted(words, 'sv')}.`;
  },
  municipality: ({ code }, names) => {
    const name = names.municipality?.(code);
    return name ? `Tjänsten finns i ${name}.` : 'Tjänsten finns i ditt område.';
  },
  nationwide: () => 'Tjänsten finns i hela landet.',
  distance: ({ metres }) => `Ungefär ${distance(metres, 'sv')} bort.`,
  feedback: ({ weight }) =>
    weight > 0
      ? 'Många har haft nytta av tjänsten.'
      : 'Många har inte haft nytta av tjänsten, därför står den längre ner.',
};

const EN: Sentences = {
  answer: ({ area, value }) => {
    const said = `You answered ${number(value, 'en')} out of 10 (${AREA_NAMES.en[area]})`;
    if (value >= WELL_FROM) return `${said}: here is more of what is good.`;
    if (value >= MIDDLE_FROM) return `${said}: this may be useful to you.`;
    return `${said}: you can get help here.`;
  },
  words: ({ words, taught }) => {
    if (words.length === 0) return 'Related to what we talked about.';
    return taught
      ? `Its provider says that it fits when you look for: ${listed(words, 'en')}.`
      : `The service matches what you wrote: ${listed(words, 'en')}.`;
  },
  topic: ({ topic, words }, names) => {
    const name = newName(topic, words, names);
    if (name && words.length > 0)
      return `You wrote ${quoted(words, 'en')}, which is about: ${name}.`;
    return name
      ? `The service is about: ${name}.`
      : `Related to what you wrote: ${quoted(words, 'en')}.`;
  },
  municipality: ({ code }, names) => {
    const name = names.municipality?.(code);
    return name ? `Available in ${name}.` : 'Available in your area.';
  },
  nationwide: () => 'Available in the whole country.',
  distance: ({ metres }) => `About ${distance(metres, 'en')} away.`,
  feedback: ({ weight }) =>
    weight > 0
      ? 'Many people have found it helpful.'
      : 'Many people have not found it helpful, so it is further down the list.',
};

const SENTENCES: Record<SearchLanguage, Sentences> = { fi: FI, sv: SV, en: EN };

/** One plain sentence that tells a person why a service was recommended. */
export function reasonText(
  reason: Reason,
  language: SearchLanguage,
  names: ReasonNames = {},
): string {
  const sentence = SENTENCES[language][reason.kind] as (
    reason: Reason,
    names: ReasonNames,
  ) => string;
  return sentence(reason, names);
}

/** The name of a topic where it says more than the person's own words did. */
function newName(topic: string, words: readonly string[], names: ReasonNames): string | undefined {
  const name = names.topic?.(topic);
  const said = [...words, words.join(' ')].map((word) => word.toLowerCase());
  return name !== undefined && said.includes(name.toLowerCase()) ? undefined : name;
}

function quoted(words: readonly string[], language: SearchLanguage): string {
  const phrase = words.join(' ');
  return language === 'en' ? `“${phrase}”` : `”${phrase}”`;
}

/** Words that need not stand side by side in what was written. */
function listed(words: readonly string[], language: SearchLanguage): string {
  return words.map((word) => quoted([word], language)).join(', ');
}

/** One decimal at most, with the decimal mark of the language. */
function number(value: number, language: SearchLanguage): string {
  const text = String(Math.round(value * 10) / 10);
  return language === 'en' ? text : text.replace('.', ',');
}

function distance(metres: number, language: SearchLanguage): string {
  if (metres < 950) return `${Math.max(50, Math.round(metres / 50) * 50)} m`;
  const kilometres = metres / 1000;
  return `${number(kilometres < 10 ? kilometres : Math.round(kilometres), language)} km`;
}
