import { expect, test } from 'vitest';
import { LANGUAGES } from '../bot/localized.ts';
import answers from './answers.json' with { type: 'json' };
import { CRISIS_KINDS, type CrisisKind, createCrisisReader } from './crisis.ts';
import { crisisAnswer, helplinesFor } from './crisis-answer.ts';
import helplines from './helplines.json' with { type: 'json' };

const reader = createCrisisReader();

const NOTICED: Record<CrisisKind, string[]> = {
  'self-harm': [
    'min dotter skär sig',
    'haluan kuolla',
    'mä haluun vaan kuolla',
    'en jaksa enää elää',
    'en halua elää',
    'tapan itteni',
    'mietin itsemurhaa',
    'itsemurah',
    'Itsemurhaa',
    'kaveri uhkaa tappaa itsensä',
    'viiltelen',
    'oon satuttanut itseäni',
    'kaikki olis parempi ilman mua',
    'hyppään junan alle',
    'halluan kuolla',
    'en haluis elaa enaa',
    'ei oo mitään syytä elää',
    'oon itsetuhoinen',
    'kms',
    'jag vill dö',
    'jag orkar inte leva längre',
    'tänker ta livet av mig',
    'självmordstankar',
    'jag skär mig själv',
    'I want to die',
    'i wanna kill myself',
    'im suicidal',
    'thinking of suicide',
    "I don't want to live anymore",
    'cutting myself again',
    'everyone would be better off without me',
    'хочу умереть',
    'не хочу жить',
    'хочу померти',
    'أريد أن أموت',
    'tahan surra',
    'háliidan jápmit',
    'Waxaan rabaa inaan dhinto',
  ],
  violence: [
    'puoliso lyö',
    'mies löi taas',
    'exä stalkkaa ja uhkailee',
    'joku hakkas mut eilen baarijonossa',
    'sambon dricker och blir våldsam',
    'grannen slog mig i ansiktet',
    'my ex keeps threatening to hurt me',
    'I am afraid at home',
    'mieheni lyö minua',
    'poikaystävä hakkas mut eilen',
    'poikaystävä hakkasi mut eilen',
    'perheväkivaltaa',
    'pelkään mennä kotiin',
    'pelkään miestäni',
    'mies uhkaa tappaa mut',
    'min man slår mig',
    'våld i hemmet',
    'my husband hits me',
    'domestic violence',
    'I am scared to go home',
    'муж бьёт меня',
    'زوجي يضربني',
  ],
  'sexual-violence': [
    'mut raiskattiin',
    'raiskaus',
    'seksuaalista hyväksikäyttöä',
    'jag blev våldtagen',
    'he raped me',
    'sexual abuse',
    'pakotti mut seksiin',
    'изнасиловали',
  ],
  child: [
    'isä lyö äitiä',
    'lapsi pelkää isäänsä',
    'mun kaverin isä on lyönyt sitä',
    'barnet har sett pappa slå mamma',
    "my friend's dad hits him",
    'isä lyö mua',
    'äiti hakkaa meitä',
    'lastani lyödään',
    'naapuri hakkaa lapsiaan',
    'löin lastani',
    'pappa slår mig',
    'my dad beats me',
    'barnen misshandlas hemma',
    'pelkään että satutan vauvaa',
  ],
  medical: [
    'isä ei hengitä',
    'en saa henkeä',
    'äiti on tajuton',
    'rintaan sattuu',
    'otin liikaa lääkkeitä',
    'yliannostus',
    'lapsi söi pesuainetta',
    'han andas inte',
    'jag tog en överdos',
    "she can't breathe",
    'heart attack',
    'he took too many pills',
    'tarvitsen ambulanssin',
    'sydänkohtaus',
    'он не дышит',
  ],
};

const HARMLESS = [
  'kuolen nauruun',
  'kuolin nauruun',
  'tapan aikaa',
  'en halua kuolla nälkään',
  'en halua kuolla',
  'my phone died',
  'puhelin kuoli',
  'haluan kuulla lisää',
  'haluaisin kuulla teistä',
  'haluan tavata terapeutin',
  'dying to know',
  'I could kill for a coffee',
  'killing time here',
  'died laughing',
  'suicide squad',
  'jag dör av skratt',
  'jag vill inte dö av tristess',
  'telefonen dog',
  'döda tid',
  'kaveri kiusaa mua koulussa enkä uskalla mennä',
  'var kan jag få hjälp med hyran?',
  'asdf qwer',
  'poikani löi päänsä kaappiin',
  'naapuri hakkaa koiraansa',
  'pelkään hammaslääkäriä',
  'uhkapelit',
  'kaveri kiusaa mua',
  'veli teki itsemurhan',
  'lost my sister to suicide',
  'selvisin aivoinfarktista',
  'oli pitkä ja raskas päivä',
  'matka Ranskassa',
  'satutin itteni töissä',
  'pelaan kotona',
  'valtaosa',
  'save my rating',
  'invest',
  'olen yksinäinen',
  'mulla on paha olo',
  'isä on sairas',
  'isäni kuoli viime viikolla',
  'mummo kuoli',
  'koirani kuoli',
  'haluan lopettaa tupakoinnin',
  'haluan lopettaa keskustelun',
  'haluan lopettaa',
  'paljonko ambulanssi maksaa',
  'ambulanssimaksu',
  'sain paperista haavan',
  'I cut myself shaving',
  'en ole itsetuhoinen',
  'lapsi ei nuku',
  'vauva itkee paljon',
  'lapsen päivähoito',
  'lasten kerhot',
  'oma lapsi syö huonosti',
  'olen väsynyt elämään kaupungissa',
  'rahat ei riitä elämiseen',
  'missä voin elää halvalla',
  'haluan elää terveellisesti',
  'seksuaaliterveysneuvonta',
  'raikas ilma',
  'hakea apua',
  'isä löi vetoa',
  'mies lyö maalin',
  'my boyfriend hit the jackpot',
  'hur lever man gott',
  'jag vill leva sunt',
  'min man slår in paket',
  'miten saan ajokortin',
  'selfie',
  'mitt liv är bra',
];

test('C1 every kind of danger is noticed in the words that people use', () => {
  const missed = CRISIS_KINDS.flatMap((kind) =>
    NOTICED[kind]
      .filter((text) => !reader.read(text)?.kinds.includes(kind))
      .map((text) => `${kind}: ${text}`),
  );
  expect(missed).toEqual([]);
});

test('C2 sayings, denials and look-alikes are no danger', () => {
  const wrong = HARMLESS.flatMap((text) => {
    const crisis = reader.read(text);
    return crisis ? [`${text} ← ${crisis.expression}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('C2 a saying does not hide a danger beside it', () => {
  expect(reader.read('kuolen nauruun, mutta oikeasti haluan kuolla')?.kind).toBe('self-harm');
  expect(reader.read('my phone died and I want to kill myself')?.kind).toBe('self-harm');
});

test('C3 hidden characters, capitals, missing dots and a far place in a long text hide no danger', () => {
  expect(reader.read('hal\u200Buan kuo\u00ADlla')).toBeDefined();
  expect(reader.read('HALUAN KUOLLA!!!')).toBeDefined();
  expect(reader.read('ei hengita')).toBeDefined();
  expect(reader.read(`${'tavallista tekstiä '.repeat(800)} haluan kuolla`)).toBeDefined();
});

test('C4 every answer is written in every language and begins its numbers with 112', () => {
  for (const kind of CRISIS_KINDS) {
    for (const language of LANGUAGES) {
      expect(answers[kind].text[language]).toBeTruthy();
      const crisis = { kind, kinds: [kind], language, expression: '' };
      const activity = crisisAnswer(crisis, language);
      expect(activity.text).toContain('112');
      expect(helplinesFor(crisis, language)[0]?.number).toBe('112');
      expect(activity.entities).toHaveLength(1);
    }
  }
});

test('C5 the numbers are the right ones, each in the language of the person where there is one', () => {
  const numbers = Object.entries(helplines).map(([key, { number }]) => [key, number]);
  expect(Object.fromEntries(numbers)).toEqual({
    emergency: '112',
    poison: '0800 147 111',
    'urgent-care': '116 117',
    crisis: '09 2525 0111',
    'crisis-fi': '09 2525 0111',
    violence: '080 005 005',
    children: '116 111',
  });
  const crisis = {
    kind: 'self-harm' as const,
    kinds: ['self-harm' as const],
    language: 'fi',
    expression: '',
  };
  const inFinnish = helplinesFor(crisis, 'fi').map(({ number }) => number);
  expect(inFinnish).toEqual(['112', '09 2525 0111', '116 111']);
  const inSwedish = helplinesFor(crisis, 'sv').map(({ number }) => number);
  expect(inSwedish).toEqual(['112', '09 2525 0112', '09 2525 0111', '116 111']);
  expect(helplinesFor(crisis, 'sv')[1]?.href).toBe('tel:+358925250112');
});

test('C6 of several dangers the most urgent is answered and all numbers are given', () => {
  const crisis = reader.read('otin yliannostuksen koska haluan kuolla');
  expect(crisis?.kind).toBe('medical');
  expect(crisis?.kinds).toEqual(['medical', 'self-harm']);
  expect(helplinesFor(crisis!, 'fi').map(({ number }) => number)).toContain('09 2525 0111');
});
