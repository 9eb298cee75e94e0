import type { WayOn as WireWayOn } from '@auroraai/api-client';
import type { WayOn } from '@auroraai/recommender';
import type { CodeIndex } from '../code-index.ts';
import { officialPage } from './official-page.ts';
import { FILTER_NAMES } from './query.ts';
import type { AnswerLanguage } from './texts.ts';

type Filter = Extract<WayOn, { kind: 'remove-filter' }>['filter'];
type Sentence = Record<AnswerLanguage, string>;

const WIDEN_AREA: Sentence = {
  fi: 'Etsi palveluja laajemmalta alueelta.',
  sv: 'Sök tjänster i ett större område.',
  en: 'Look for services in a larger area.',
};

const ANSWER_QUESTIONS: Sentence = {
  fi: 'Vastaa kysymyksiin elämäntilanteestasi, niin löydämme sinulle sopivia palveluja.',
  sv: 'Svara på frågorna om din livssituation, så hittar vi tjänster som passar dig.',
  en: 'Answer the questions about your life, and we will find services that suit you.',
};

const CONTACT_PERSON: Sentence = {
  fi: 'Voit myös kysyä neuvoa ihmiseltä.',
  sv: 'Du kan också fråga en människa om råd.',
  en: 'You can also ask a person for advice.',
};

const ELSEWHERE: Sentence = {
  fi: 'Näytä myös muiden alueiden palvelut.',
  sv: 'Visa också tjänster i andra områden.',
  en: 'Also show services in other areas.',
};

const REMOVE_FILTER: Record<Filter, Sentence> = {
  municipalityCodes: ELSEWHERE,
  regionCodes: ELSEWHERE,
  hospitalDistrictCodes: ELSEWHERE,
  countyCodes: ELSEWHERE,
  includeNational: {
    fi: 'Näytä myös koko maan palvelut.',
    sv: 'Visa också tjänster för hela landet.',
    en: 'Also show services for the whole country.',
  },
  onlyNational: {
    fi: 'Näytä myös paikalliset palvelut.',
    sv: 'Visa också lokala tjänster.',
    en: 'Also show local services.',
  },
  serviceClasses: {
    fi: 'Näytä kaikkien aiheiden palvelut.',
    sv: 'Visa tjänster inom alla ämnen.',
    en: 'Show services on all subjects.',
  },
  targetGroups: {
    fi: 'Näytä kaikille tarkoitetut palvelut.',
    sv: 'Visa tjänster för alla målgrupper.',
    en: 'Show services for everyone.',
  },
  collections: {
    fi: 'Näytä palvelut myös tämän kokoelman ulkopuolelta.',
    sv: 'Visa också tjänster utanför den här samlingen.',
    en: 'Also show services outside this collection.',
  },
  fundingTypes: {
    fi: 'Näytä sekä julkiset että yksityiset palvelut.',
    sv: 'Visa både offentliga och privata tjänster.',
    en: 'Show both public and private services.',
  },
  channelTypes: {
    fi: 'Näytä palvelut kaikilla asiointitavoilla.',
    sv: 'Visa tjänster oberoende av hur du kontaktar dem.',
    en: 'Show services whichever way you reach them.',
  },
  serviceLanguages: {
    fi: 'Näytä palvelut kaikilla kielillä.',
    sv: 'Visa tjänster på alla språk.',
    en: 'Show services in all languages.',
  },
};

const BROWSE: Record<AnswerLanguage, (name: string) => string> = {
  fi: (name) => `Selaa palveluja aiheesta: ${name}.`,
  sv: (name) => `Bläddra bland tjänster inom ämnet: ${name}.`,
  en: (name) => `Browse services on this subject: ${name}.`,
};

/** What the sentences and links of a way on are made from. */
export interface WayOnSources {
  codes: CodeIndex;
  /** The service in which people answer questions, or null where the operator named none. */
  contactServiceId: string | null;
}

/** A way on as the wire gives it: with one sentence in the asked language. */
export function viewWayOn(
  way: WayOn,
  { codes, contactServiceId }: WayOnSources,
  language: AnswerLanguage,
): WireWayOn {
  switch (way.kind) {
    case 'widen-area':
      return { kind: way.kind, text: WIDEN_AREA[language] };
    case 'answer-questions':
      return { kind: way.kind, text: ANSWER_QUESTIONS[language] };
    case 'contact-person':
      return {
        kind: way.kind,
        text: CONTACT_PERSON[language],
        url: contactServiceId === null ? null : officialPage(contactServiceId, language),
      };
    case 'remove-filter': {
      const { kind, filter } = way;
      return { kind, filter: FILTER_NAMES[filter], text: REMOVE_FILTER[filter][language] };
    }
    case 'browse-class': {
      const name = codes.serviceClasses.get(way.code)?.[language] ?? way.code;
      return { kind: way.kind, code: way.code, text: BROWSE[language](name) };
    }
  }
}
