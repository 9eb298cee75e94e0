import type { OpeningHours } from '@auroraai/ui';
import { toPlane } from './geo/tm35fin.ts';
import { examplePlace } from './places/place.example.ts';
import type { ServicePlace } from './places/service-place.ts';
import type { ExtraMunicipality } from './view/area.ts';

const weekdays: OpeningHours = {
  kind: 'DaysOfTheWeek',
  validFrom: null,
  validTo: null,
  closed: false,
  alwaysOpen: false,
  byReservation: false,
  info: null,
  spans: [{ from: 'Monday', to: 'Friday', opens: '09:00', closes: '16:00' }],
};
const evenings: OpeningHours = {
  ...weekdays,
  spans: [{ from: 'Monday', to: 'Sunday', opens: '17:00', closes: '20:00' }],
};

const STEP_FREE = 'Sisään pääsee ilman portaita. Kynnystä ei ole.';
const STEPS = 'Oven edessä on neljä porrasta. Luiskaa ei ole.';
const LOOP = 'Palvelutiskillä on induktiosilmukka.';

type Row = [
  name: string,
  municipality: string,
  latitude: number,
  longitude: number,
  hours: OpeningHours | null,
  languages: string[],
  sentences: string[],
  address: string,
];

const ROWS: Row[] = [
  [
    'Pääkirjasto',
    '491',
    61.6878,
    27.2726,
    weekdays,
    ['fi', 'sv', 'en'],
    [STEP_FREE, LOOP],
    'Raatihuoneenkatu 6, 50100 Mikkeli',
  ],
  [
    'Ohjaamo',
    '491',
    61.6889,
    27.2679,
    weekdays,
    ['fi', 'en', 'ru'],
    [STEPS],
    'Hallituskatu 7, 50100 Mikkeli',
  ],
  [
    'Perhekeskus',
    '491',
    61.6931,
    27.2581,
    weekdays,
    ['fi'],
    [],
    'Porrassalmenkatu 35, 50100 Mikkeli',
  ],
  [
    'Uimahalli',
    '491',
    61.6842,
    27.2551,
    evenings,
    ['fi'],
    [STEP_FREE],
    'Raviradantie 22, 50100 Mikkeli',
  ],
  ['Nuorisotila Tikka', '491', 61.702, 27.291, evenings, ['fi'], [], 'Tikankatu 1, 50130 Mikkeli'],
  [
    'Anttolan terveysasema',
    '491',
    61.5822,
    27.6486,
    null,
    ['fi'],
    [],
    'Anttolantie 12, 52100 Anttola',
  ],
  [
    'Juvan kirjasto',
    '178',
    61.8987,
    27.856,
    weekdays,
    ['fi'],
    [STEP_FREE],
    'Juvantie 13, 51900 Juva',
  ],
  [
    'Savonlinnan kirjasto',
    '740',
    61.8689,
    28.8794,
    weekdays,
    ['fi'],
    [],
    'Tottinkatu 6, 57130 Savonlinna',
  ],
  [
    'Helsingin Ohjaamo',
    '091',
    60.1689,
    24.9327,
    weekdays,
    ['fi', 'sv', 'en', 'ar'],
    [STEP_FREE, LOOP],
    'Fredrikinkatu 48, 00100 Helsinki',
  ],
  [
    'Sellon kirjasto',
    '049',
    60.2182,
    24.8119,
    weekdays,
    ['fi', 'sv', 'en'],
    [STEP_FREE],
    'Leppävaarankatu 9, 02600 Espoo',
  ],
  [
    'Tampereen perhekeskus',
    '837',
    61.4981,
    23.761,
    weekdays,
    ['fi'],
    [],
    'Aleksis Kiven katu 14, 33100 Tampere',
  ],
  [
    'Oulun nuorisotalo',
    '564',
    65.0121,
    25.4651,
    evenings,
    ['fi', 'en'],
    [],
    'Hallituskatu 5, 90100 Oulu',
  ],
  [
    'Sámi girjerádju',
    '890',
    69.9079,
    27.0268,
    weekdays,
    ['se', 'fi'],
    [],
    'Utsjoentie 9, 99980 Utsjoki',
  ],
  [
    'Mariehamns stadsbibliotek',
    '478',
    60.0973,
    19.9348,
    weekdays,
    ['sv'],
    [],
    'Strandgatan 29, 22100 Mariehamn',
  ],
];

/** Places of a small map: fourteen over Finland, most of them in Mikkeli. Names are examples. */
export function examplePlaces(): ServicePlace[] {
  return ROWS.map(
    ([name, municipality, latitude, longitude, hours, languages, sentences, address], index) =>
      examplePlace({
        id: `place-${index}`,
        name,
        municipality,
        position: toPlane({ latitude, longitude }),
        languages,
        sentences,
        channel: { hours: hours ? [hours] : [], address },
      }),
  );
}

/** Services that one gets without going anywhere. */
export function remotePlaces(): ServicePlace[] {
  const phones = [
    { number: '0800 000 000', href: 'tel:0800000000', isText: false, isFree: true, notes: [] },
  ];
  return ['Kriisipuhelin', 'Verkkoneuvonta'].map((name, index) =>
    examplePlace({
      id: `remote-${index}`,
      name,
      position: null,
      municipality: null,
      channel: { type: 'Phone', phones },
    }),
  );
}

/** Places as a careless source writes them. */
export function hostilePlaces(): ServicePlace[] {
  const odd = [
    { easting: 0, northing: 0 },
    { easting: '0', northing: '0' },
    { easting: Number.NaN, northing: 6_838_000 },
    { easting: 24.95, northing: 60.17 },
    { easting: -54_000, northing: 6_600_000 },
  ] as ServicePlace['position'][];
  return [
    ...odd.map((position, index) =>
      examplePlace({ id: `odd-${index}`, name: `Ilman paikkaa ${index + 1}`, position }),
    ),
    examplePlace({ id: 'nameless', name: ' ' }),
    examplePlace({ id: 'long', name: 'Pitkäniminen palvelupaikka '.repeat(740) }),
    examplePlace({
      id: 'html',
      name: '<img src=x onerror=alert(1)><b>Lihava</b>',
      position: { easting: 516_000, northing: 6_840_000 },
    }),
    examplePlace({ id: 'nowhere', name: 'Tuntematon kunta', municipality: '000' }),
  ];
}

/** Places that stand on one another. */
export function heapOfPlaces(count: number): ServicePlace[] {
  return Array.from({ length: count }, (_, index) =>
    examplePlace({ id: `heap-${index}`, name: `Palvelu ${index + 1}` }),
  );
}

/** An imaginary town in the open sea, as the demonstration has one. */
export const REVONSAARI: ExtraMunicipality = {
  code: '998',
  name: 'Revonsaari',
  seat: { easting: 300_000, northing: 7_175_000 },
  outline: [
    292_000, 7_168_000, 306_000, 7_166_000, 313_000, 7_175_000, 305_000, 7_186_000, 291_000,
    7_181_000, 292_000, 7_168_000,
  ],
};
