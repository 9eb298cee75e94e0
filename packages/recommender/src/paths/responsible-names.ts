import type { PathText, Responsible } from './template.ts';

/** What a person reads of who answers for a step. */
export const RESPONSIBLE_NAMES: Readonly<Record<Responsible, PathText>> = {
  you: { fi: 'Sinä itse', sv: 'Du själv', en: 'You yourself' },
  kela: { fi: 'Kela', sv: 'FPA', en: 'Kela' },
  municipality: { fi: 'Kunta', sv: 'Kommunen', en: 'The municipality' },
  county: {
    fi: 'Hyvinvointialue',
    sv: 'Välfärdsområdet',
    en: 'The wellbeing services county',
  },
  employment: {
    fi: 'Työvoimaviranomainen',
    sv: 'Arbetskraftsmyndigheten',
    en: 'The employment authority',
  },
  school: { fi: 'Koulu tai oppilaitos', sv: 'Skolan eller läroanstalten', en: 'The school' },
  dvv: {
    fi: 'Digi- ja väestötietovirasto',
    sv: 'Myndigheten för digitalisering och befolkningsdata',
    en: 'The Digital and Population Data Services Agency',
  },
  migri: {
    fi: 'Maahanmuuttovirasto',
    sv: 'Migrationsverket',
    en: 'The Finnish Immigration Service',
  },
  court: { fi: 'Käräjäoikeus', sv: 'Tingsrätten', en: 'The district court' },
  'child-supervisor': {
    fi: 'Hyvinvointialueen lastenvalvoja',
    sv: 'Välfärdsområdets barnatillsynsman',
    en: 'The child welfare officer of the wellbeing services county',
  },
  'unemployment-fund': {
    fi: 'Työttömyyskassa tai Kela',
    sv: 'Arbetslöshetskassan eller FPA',
    en: 'The unemployment fund or Kela',
  },
  association: {
    fi: 'Järjestö tai yhdistys',
    sv: 'En organisation eller förening',
    en: 'An association',
  },
  'debt-advice': {
    fi: 'Talous- ja velkaneuvonta',
    sv: 'Ekonomi- och skuldrådgivningen',
    en: 'Financial and debt counselling',
  },
  landlord: { fi: 'Vuokranantaja', sv: 'Hyresvärden', en: 'The landlord' },
};
