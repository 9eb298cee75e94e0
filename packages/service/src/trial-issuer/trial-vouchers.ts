import type { ServiceVoucher, TrialExample } from '@auroraai/api-client';
import { TOWN_COUNTER, TOWN_ISSUER } from './town.ts';
import type { TrialClock } from './trial-clock.ts';

const base = { version: 1, type: 'voucher', issuer: TOWN_ISSUER } as const;

const without_a_screen = {
  how: {
    fi: 'Seteli toimii myös ilman nettiä. Soita, niin kerromme paljonko setelistä on jäljellä ja autamme varaamaan ajan. Paperisen setelin saat asiointipisteestä tai postissa.',
    sv: 'Sedeln fungerar också utan nät. Ring så berättar vi hur mycket som är kvar och hjälper dig att boka en tid. En papperssedel får du vid servicepunkten eller med posten.',
    en: 'The voucher works without the internet too. Call and we tell you how much is left and help you book. You get it on paper at the service point or by post.',
  },
  phone: '+358 110000100',
  address: TOWN_COUNTER,
};

type VoucherExample = Extract<TrialExample, `voucher-${string}`>;

/** Examples of service vouchers: a fixed value, a share with a cap, and one for an hour. */
export const TRIAL_VOUCHERS: Record<VoucherExample, (clock: TrialClock) => ServiceVoucher> = {
  'voucher-therapy': ({ day }) => ({
    ...base,
    id: 'trial-therapy',
    name: {
      fi: 'Palveluseteli lyhytterapiaan',
      sv: 'Servicesedel för korttidsterapi',
      en: 'Voucher for short therapy',
    },
    what_for: {
      fi: 'Kymmenen keskustelua terapeutin kanssa. Valitset terapeutin itse. Varaa aika suoraan häneltä ja kerro, että maksat setelillä.',
      sv: 'Tio samtal med en terapeut. Du väljer terapeuten själv. Boka tiden direkt och säg att du betalar med sedel.',
      en: 'Ten talks with a therapist. You choose the therapist yourself. Book with them directly and say that you pay with a voucher.',
    },
    service_classes: ['P5.7'],
    value: { kind: 'fixed', per: 'visit', cents: 7500 },
    total: 10,
    left: 8,
    valid_from: day(-30),
    valid_until: day(150),
    providers: {
      service_ids: ['10855be2-724d-4dda-86c9-62e111a33415'],
      own: [
        {
          id: 'tyyni',
          name: 'Terapiapaja Tyyni',
          address: 'Tori 4, 99999 Revonsaari',
          position: { latitude: 64.64439, longitude: 22.82124 },
          phone: '+358 110000141',
          prices: [
            {
              name: {
                fi: 'Keskustelu, 45 minuuttia',
                sv: 'Samtal, 45 minuter',
                en: 'Talk, 45 minutes',
              },
              cents: 8900,
            },
            {
              name: {
                fi: 'Keskustelu etänä, 45 minuuttia',
                sv: 'Samtal på distans, 45 minuter',
                en: 'Talk online, 45 minutes',
              },
              cents: 7200,
            },
          ],
        },
        {
          id: 'luoto',
          name: 'Psykoterapeutti Aino Luoto',
          address: 'Satamakatu 11, 99999 Revonsaari',
          position: { latitude: 64.6402, longitude: 22.8151 },
          phone: '+358 110000142',
          prices: [
            {
              name: {
                fi: 'Käynti, 60 minuuttia',
                sv: 'Besök, 60 minuter',
                en: 'Visit, 60 minutes',
              },
              cents: 10450,
            },
          ],
        },
      ],
    },
    number: '4417 0923 5586',
    without_a_screen,
  }),
  'voucher-cleaning': ({ day }) => ({
    ...base,
    id: 'trial-cleaning',
    name: {
      fi: 'Palveluseteli kodin siivoukseen',
      sv: 'Servicesedel för städning hemma',
      en: 'Voucher for cleaning at home',
    },
    what_for: {
      fi: 'Siivous, pyykinpesu tai kauppa-apu kotonasi. Kaupunki maksaa osan tunnin hinnasta, sinä maksat loput suoraan yritykselle.',
      sv: 'Städning, tvätt eller hjälp med inköp hemma hos dig. Staden betalar en del av timpriset, resten betalar du direkt till företaget.',
      en: 'Cleaning, laundry or help with shopping at your home. The town pays a part of the hourly price; the rest you pay to the company.',
    },
    service_classes: ['P4.3'],
    value: { kind: 'percent', per: 'hour', percent: 60, cap_cents: 2500 },
    own_share: { minimum_cents: 500 },
    total: 24,
    left: 5,
    valid_from: day(-300),
    valid_until: day(12),
    providers: {
      service_ids: ['5125eec8-422a-43bd-8924-3c791f9ab7fd'],
      own: [
        {
          id: 'kirkas',
          name: 'Kirkas Koti',
          address: 'Koulukuja 3, 99999 Revonsaari',
          position: { latitude: 64.6419, longitude: 22.8411 },
          phone: '+358 110000151',
          prices: [
            {
              name: { fi: 'Siivous, tunti', sv: 'Städning, en timme', en: 'Cleaning, one hour' },
              cents: 3650,
            },
            {
              name: {
                fi: 'Siivous viikonloppuna, tunti',
                sv: 'Städning på veckoslut, en timme',
                en: 'Cleaning at the weekend, one hour',
              },
              cents: 4900,
            },
          ],
        },
      ],
    },
    number: '5520 1180 0347',
    without_a_screen,
  }),
  'voucher-hobby': ({ day }) => ({
    ...base,
    id: 'trial-hobby',
    name: { fi: 'Harrastusseteli', sv: 'Hobbysedel', en: 'Hobby voucher' },
    what_for: {
      fi: 'Kokeile uutta: uintia, kuntosalia tai ryhmää. Yksi seteli riittää yhteen kertaan, ja usein se maksaa koko kerran.',
      sv: 'Prova något nytt: simning, gym eller en grupp. En sedel räcker till en gång, och ofta betalar den hela gången.',
      en: 'Try something new: swimming, the gym or a group. One use pays for one time, and often for all of it.',
    },
    service_classes: ['P27.1', 'P28.2'],
    value: { kind: 'fixed', per: 'visit', cents: 800 },
    total: 20,
    left: 20,
    valid_from: day(0),
    valid_until: day(365),
    providers: {
      service_ids: [
        '2897fca9-12e5-4734-8488-c0869002a83f',
        '71889577-2021-4e4b-865e-6d9ef82b9d95',
        '3280686e-cda7-4ead-84da-9fa2641bf6c8',
        'd4538e60-10c5-43e3-b270-41acd9a1ab92',
      ],
    },
    number: '6031 7745 2290',
    without_a_screen,
  }),
};
