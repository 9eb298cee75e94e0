import type { Receiver } from './transfers/receiver-settings.ts';

/** The imaginary town's services that people may give attributes to. */
export const DEMO_RECEIVERS: readonly Receiver[] = [
  {
    id: 'opiskelija-asunnot',
    name: {
      fi: 'Revonsaaren opiskelija-asunnot',
      sv: 'Norrskensös studentbostäder',
      en: 'Revonsaari student housing',
    },
    organization: { fi: 'Revonsaaren kaupunki', sv: 'Norrskensö stad', en: 'Town of Revonsaari' },
    keeps: {
      fi: 'Kuusi kuukautta hakemuksesta.',
      sv: 'Sex månader från ansökan.',
      en: 'Six months from the application.',
    },
    readers: {
      fi: 'Asuntotoimiston kolme asukasneuvojaa.',
      sv: 'Bostadsbyråns tre boendehandledare.',
      en: 'The three housing advisers at the office.',
    },
    contact: { phone: '+358 110000110', email: 'asunnot@revonsaari.example' },
    page: '/opiskelu/hakemus/?lang={language}',
    attributes: {
      age: {
        fi: 'Opiskelija-asunto on ensisijaisesti alle 30-vuotiaille.',
        sv: 'Studentbostäderna är i första hand för dem under 30.',
        en: 'Student housing is first of all for those under 30.',
      },
      municipality_code: {
        fi: 'Muualta muuttava saa etusijan.',
        sv: 'Den som flyttar från annan ort har företräde.',
        en: 'People moving from elsewhere come first.',
      },
      'life_situation_meters.housing': {
        fi: 'Jos asut nyt huonosti, etsimme asunnon nopeammin.',
        sv: 'Bor du dåligt nu söker vi en bostad snabbare.',
        en: 'If your housing is poor now, we look for a home faster.',
      },
      'life_situation_meters.finance': {
        fi: 'Ehdotamme asuntoja, joihin rahasi riittävät.',
        sv: 'Vi föreslår bostäder som du har råd med.',
        en: 'We suggest homes that you can afford.',
      },
    },
    sends: ['age', 'municipality_code', 'life_situation_meters.housing'],
    serviceIds: ['ec00547d-e322-470b-a173-6dbcd1b6cc4e', '4ca7f5ec-30c1-4549-8f0d-265e457f7ad1'],
  },
  {
    id: 'perheneuvonta',
    name: {
      fi: 'Revonsaaren perheneuvonta',
      sv: 'Norrskensös familjerådgivning',
      en: 'Revonsaari family counselling',
    },
    organization: {
      fi: 'Revonsaaren kaupunki',
      sv: 'Norrskensö stad',
      en: 'Town of Revonsaari',
    },
    keeps: {
      fi: 'Käynnin ajan. Sen jälkeen ne poistetaan.',
      sv: 'Under besöket. Sedan raderas de.',
      en: 'During the visit. Then they are deleted.',
    },
    readers: {
      fi: 'Se neuvoja, jolle sanot koodin.',
      sv: 'Den rådgivare som du säger koden till.',
      en: 'The counsellor to whom you say the code.',
    },
    contact: { phone: '+358 110000120' },
    client: 'demo',
    attributes: {
      age: {
        fi: 'Nuorille on oma neuvoja.',
        sv: 'Unga har en egen rådgivare.',
        en: 'Young people have a counsellor of their own.',
      },
      'life_situation_meters.family': {
        fi: 'Sinun ei tarvitse kertoa alusta asti, miten kotona on.',
        sv: 'Du behöver inte berätta från början hur det är hemma.',
        en: 'You need not tell from the beginning how things are at home.',
      },
      'life_situation_meters.resilience': {
        fi: 'Neuvoja tietää, kuinka kiireellinen aika on.',
        sv: 'Rådgivaren vet hur snabbt du behöver en tid.',
        en: 'The counsellor knows how soon you need a time.',
      },
    },
    serviceIds: ['ad83ffd9-9567-4786-9025-23c29e9b9b1c', '72f9920a-e3fc-4f92-a0ef-7ff14f6300b4'],
  },
];
