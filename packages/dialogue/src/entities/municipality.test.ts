import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { finnishForms } from './finnish-forms.ts';
import { createMunicipalityReader } from './municipality.ts';
import type { MunicipalityName } from './municipality-names.ts';
import { folded, wordsOf } from './words.ts';

const list = new URL('../../../open-data/data/municipalities.json', import.meta.url);
const municipalities = JSON.parse(readFileSync(list, 'utf8')) as MunicipalityName[];
const reader = createMunicipalityReader(municipalities);

function read(text: string, asked = true): string {
  const found = reader.read(wordsOf(text), asked);
  return found.map((one) => reader.nameOf(String(one.value), 'fi')).join(' ');
}

/** Where, whither and whence as people in these places say it. */
const INFLECTED: Record<string, string> = {
  Helsinki: 'Helsingissä Helsinkiin Helsingistä Helsingin Helsinkiä',
  Tampere: 'Tampereella Tampereelle Tampereelta Tampereen Tamperetta Tampereeseen',
  Turku: 'Turussa Turkuun Turusta Turun Turkua',
  Oulu: 'Oulussa Ouluun Oulusta Oulun',
  Espoo: 'Espoossa Espooseen Espoosta Espoon Espoota',
  Vantaa: 'Vantaalla Vantaalle Vantaalta Vantaan Vantaata',
  Lahti: 'Lahdessa Lahteen Lahdesta Lahden Lahtea',
  Kemijärvi: 'Kemijärvellä Kemijärvelle Kemijärveltä Kemijärven Kemijärveä',
  Rovaniemi: 'Rovaniemellä Rovaniemelle Rovaniemeltä Rovaniemen',
  Mikkeli: 'Mikkelissä Mikkeliin Mikkelistä Mikkelin',
  Uusikaupunki:
    'Uudessakaupungissa Uuteenkaupunkiin Uudestakaupungista Uudenkaupungin Uuttakaupunkia',
  Uusikaarlepyy: 'Uudessakaarlepyyssä Uuteenkaarlepyyhyn Uudestakaarlepyystä',
  Isokyrö: 'Isossakyrössä Isokyrössä Isoonkyröön Isostakyröstä',
  Pietarsaari: 'Pietarsaaressa Pietarsaareen Pietarsaaresta',
  Varkaus: 'Varkaudessa Varkauteen Varkaudesta Varkautta',
  Alavus: 'Alavudella Alavudelle Alavudelta Alavuden',
  Nurmes: 'Nurmeksessa Nurmekseen Nurmeksesta',
  Kannus: 'Kannuksessa Kannukseen Kannuksesta',
  Muhos: 'Muhoksella Muhokselle Muhokselta',
  Pihtipudas: 'Pihtiputaalla Pihtiputaalle Pihtiputaalta Pihtiputaan',
  Punkalaidun: 'Punkalaitumella Punkalaitumelle Punkalaitumen',
  Virrat: 'Virroilla Virroille Virroilta Virtain Virtoihin',
  Loppi: 'Lopella Lopelle Lopelta Lopen',
  Rautalampi: 'Rautalammilla Rautalammille Rautalammin Rautalammella',
  Toholampi: 'Toholammilla Toholammin',
  Outokumpu: 'Outokummussa Outokumpuun Outokummusta',
  Leppävirta: 'Leppävirralla Leppävirralle Leppävirran',
  Harjavalta: 'Harjavallassa Harjavaltaan Harjavallan',
  Lappeenranta: 'Lappeenrannassa Lappeenrantaan Lappeenrannan',
  Hanko: 'Hangossa Hankoon Hangosta',
  Liminka: 'Limingassa Liminkaan Limingan',
  Puolanka: 'Puolangalla Puolangalle Puolangan',
  Luhanka: 'Luhangassa Luhankaan',
  Juuka: 'Juuassa Juukaan Juuasta',
  Kurikka: 'Kurikassa Kurikkaan Kurikan',
  Toivakka: 'Toivakassa Toivakkaan',
  Pomarkku: 'Pomarkussa Pomarkkuun',
  Iitti: 'Iitissä Iittiin Iitin',
  Vihti: 'Vihdissä Vihtiin Vihdin',
  Lieto: 'Liedossa Lietoon Liedon',
  Hailuoto: 'Hailuodossa Hailuotoon Hailuodon',
  Vesanto: 'Vesannolla Vesannon',
  Pyhäntä: 'Pyhännällä Pyhännälle',
  Raahe: 'Raahessa Raaheen Raahesta Raahen',
  Muurame: 'Muuramessa Muurameen',
  Kempele: 'Kempeleellä Kempeleelle Kempeleen',
  Kuortane: 'Kuortaneella Kuortaneen',
  Savitaipale: 'Savitaipaleella Savitaipaleelle',
  Kauniainen: 'Kauniaisissa Kauniaisiin Kauniaisten',
  Ikaalinen: 'Ikaalisissa Ikaalisiin Ikaalisten',
  Parainen: 'Paraisilla Paraisille Paraisten',
  Kaustinen: 'Kaustisella Kaustiselle Kaustisen',
  Joroinen: 'Joroisissa Joroisiin Joroisten',
  Joensuu: 'Joensuussa Joensuuhun Joensuuseen Joensuusta',
  Järvenpää: 'Järvenpäässä Järvenpäähän Järvenpään',
  Hyvinkää: 'Hyvinkäällä Hyvinkäälle Hyvinkään',
  Kruunupyy: 'Kruunupyyssä Kruunupyyhyn',
  Ii: 'Iissä Iihin Iistä',
  Kitee: 'Kiteellä Kiteelle Kiteen',
  Seinäjoki: 'Seinäjoella Seinäjoelle Seinäjoen Seinäjokea',
  Riihimäki: 'Riihimäellä Riihimäelle Riihimäen Riihimäkeä',
  Orivesi: 'Orivedellä Orivedelle Oriveden Orivettä',
  Kirkkonummi: 'Kirkkonummella Kirkkonummelle Kirkkonummen',
  Taivalkoski: 'Taivalkoskella Taivalkosken',
  Iisalmi: 'Iisalmessa Iisalmeen',
  Lapinlahti: 'Lapinlahdella Lapinlahden',
  Kotka: 'Kotkassa Kotkaan Kotkan',
  Kristiinankaupunki: 'Kristiinankaupungissa Kristiinankaupunkiin',
  'Mänttä-Vilppula': 'Mänttä-Vilppulassa Mänttä-Vilppulaan Mäntässä',
  Kuopio: 'Kuopiossa Kuopioon Kuopiosta',
  Nokia: 'Nokialla Nokialle Nokian',
  Korsnäs: 'Korsnäsissä Korsnäsistä',
  Sund: 'Sundissa Sundiin',
  Kökar: 'Kökarissa',
  Akaa: 'Akaalla Akaassa Akaan',
  Jyväskylä: 'Jyväskylässä Jyväskylään',
};

test('E1 every Finnish, Swedish and English name is read as its municipality', () => {
  const wrong = municipalities.filter(({ fi, sv, en, code }) =>
    [fi, sv, en].some((name) => reader.read(wordsOf(name), true)[0]?.value !== code),
  );
  expect(wrong.map(({ fi }) => fi)).toEqual([]);
});

test('E2 hard names are read in the forms that people use', () => {
  const wrong = Object.entries(INFLECTED).flatMap(([name, forms]) =>
    forms
      .split(' ')
      .filter((form) => read(form) !== name)
      .map((form) => `${form} → ${read(form)}`),
  );
  expect(wrong).toEqual([]);
});

test('E2 every name is read in each of its own case forms', () => {
  for (const { fi, code } of municipalities) {
    if (/ /.test(fi)) continue;
    const forms = [...finnishForms(fi)];
    expect(forms.length).toBeGreaterThan(10);
    const others = forms.filter((form) => reader.read(wordsOf(form), true)[0]?.value !== code);
    expect([fi, others]).toEqual([fi, []]);
  }
});

test('E3 missing dots and rings do not matter', () => {
  const wrong = Object.entries(INFLECTED).flatMap(([name, forms]) =>
    forms.split(' ').filter((form) => read(folded(form.toLowerCase())) !== name),
  );
  expect(wrong).toEqual([]);
  expect(read('Abo')).toBe('Turku');
});

test('E3 one typing error in a long word is forgiven', () => {
  expect(read('Tampreella')).toBe('Tampere');
  expect(read('Hellsingissä')).toBe('Helsinki');
  expect(read('Rovniemelle')).toBe('Rovaniemi');
  expect(read('asun tampreella', false)).toBe('Tampere');
  expect(read('Jyvskylässä')).toBe('Jyväskylä');
});

test('E4 Swedish and English sentences name a place', () => {
  expect(read('jag bor i Åbo', false)).toBe('Turku');
  expect(read('från Helsingfors', false)).toBe('Helsinki');
  expect(read('till Jakobstad', false)).toBe('Pietarsaari');
  expect(read("Tampere's services", false)).toBe('Tampere');
  expect(read('I live in Turku now', false)).toBe('Turku');
});

test('E4 spoken forms, suffixes and nicknames are read', () => {
  expect(read('asun Turus', false)).toBe('Turku');
  expect(read('oon Tampereel', false)).toBe('Tampere');
  expect(read('muutin Helsinkii', false)).toBe('Helsinki');
  expect(read('Tampereellako se on', false)).toBe('Tampere');
  expect(read('asun hesassa', false)).toBe('Helsinki');
  expect(read('oon oululainen', false)).toBe('Oulu');
});

test('E5 ordinary words are not places unless a place was asked for', () => {
  for (const text of [
    'olin kolarissa eilen',
    'kolari',
    'jossain lähellä',
    'onko teitä junalla',
    'kaikista',
    'pariisissa',
    'det är stora problem',
    'inga pengar',
    'climb a tree',
    'pelkään kotkaa',
    'auran alla',
    'en halua hankkia lasta',
    'simo ja salla',
    'tulen toimeen',
    'mulla on paha olo',
    'tarvitsen apua lapsen kanssa',
    'vuokra on liian kallis',
  ]) {
    expect([text, read(text, false)]).toEqual([text, '']);
  }
  expect(read('kolari')).toBe('Kolari');
  expect(read('ihan lähellä')).toBe('');
  expect(read('asun Salossa', false)).toBe('Salo');
});

test('E3 in a sentence an everyday word is no misspelt name, even when a place was asked for', () => {
  expect(read('en halua hakea sitä enää')).toBe('');
  expect(read('tampre')).toBe('Tampere');
});
