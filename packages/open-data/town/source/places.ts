import { type BuildingSource, type Text, t } from './model.ts';

const aurora = t('Revontulentie', 'Norrskensvägen', 'Revontulentie');
const harbour = t('Satamakatu', 'Hamngatan', 'Satamakatu');
const church = t('Kirkkopolku', 'Kyrkostigen', 'Kirkkopolku');
const school = t('Koulukuja', 'Skolgränden', 'Koulukuja');
const star = t('Tähtikatu', 'Stjärngatan', 'Tähtikatu');
const market = t('Tori', 'Torget', 'Tori');
const shore = t('Rantaraitti', 'Strandstråket', 'Rantaraitti');
const fox = t('Ketunpolku', 'Rävstigen', 'Ketunpolku');
const north = t('Pohjoisniementie', 'Norruddsvägen', 'Pohjoisniementie');
const south = t('Etelälahdentie', 'Söderviksvägen', 'Etelälahdentie');
const east = t('Itäkarintie', 'Österskärsvägen', 'Itäkarintie');
const west = t('Länsikyläntie', 'Västerbyvägen', 'Länsikyläntie');

function at(
  street: Text,
  number: string,
  [easting, northing]: [number, number],
  accessibility = '',
  postalCode: BuildingSource['postalCode'] = '99999',
): BuildingSource {
  const keys = accessibility.split(' ').filter((key) => key !== '');
  return { street, number, postalCode, easting, northing, accessibility: keys };
}

/** Buildings: most stand in the church village, some in villages 5–12 km away. */
export const buildings: Record<string, BuildingSource> = {
  townHall: at(
    aurora,
    '1',
    [300_500, 7_175_500],
    'parking flat guideStrip stepFree automatic lift toilet loop lowDesk',
  ),
  healthCentre: at(
    star,
    '7',
    [300_940, 7_175_880],
    'parking busStop flat guideStrip stepFree automatic lift toilet loop quiet',
  ),
  dentist: at(star, '9', [301_020, 7_175_930], 'parking flat stepFree oneFloor toilet'),
  familyCentre: at(
    star,
    '3',
    [300_760, 7_175_790],
    'parking busStop flat stepFree automatic oneFloor toilet quiet',
  ),
  library: at(
    market,
    '2',
    [300_420, 7_175_380],
    'noParking busStop flat guideStrip stepFree automatic lift toilet loop dogs',
  ),
  youthHouse: at(harbour, '11', [300_110, 7_174_950], 'noParking flat ramp oneFloor toilet'),
  residents: at(
    market,
    '5',
    [300_490, 7_175_330],
    'noParking flat stepFree oneFloor toilet lowDesk dogs',
  ),
  employment: at(
    aurora,
    '14',
    [300_690, 7_175_610],
    'parking busStop flat stepFree automatic oneFloor toilet',
  ),
  school: at(school, '4', [301_260, 7_175_210], 'parking flat ramp automatic lift toilet'),
  upperSchool: at(school, '6', [301_330, 7_175_160], 'parking flat stepFree lift toilet'),
  college: at(
    shore,
    '20',
    [299_540, 7_174_420],
    'parking busStop flat stepFree automatic lift toilet loop',
  ),
  parishHall: at(
    church,
    '3',
    [300_330, 7_175_720],
    'parking flat ramp heavyDoor oneFloor toilet loop',
  ),
  sportsHall: at(
    school,
    '10',
    [301_470, 7_175_020],
    'parking busStop flat stepFree automatic oneFloor toilet',
  ),
  swimmingHall: at(
    school,
    '12',
    [301_560, 7_174_940],
    'parking busStop flat stepFree automatic oneFloor toilet lowDesk',
  ),
  mindHouse: at(fox, '2', [300_180, 7_176_090], 'gravel steps heavyDoor noLift quiet'),
  harbourHouse: at(harbour, '3', [300_290, 7_175_130], 'noParking flat stepFree oneFloor toilet'),
  recoveryHouse: at(fox, '8', [299_960, 7_176_240], 'gravel ramp oneFloor toilet'),
  reuseCentre: at(shore, '33', [299_150, 7_174_080], 'parking gravel stepFree oneFloor'),
  homesOffice: at(aurora, '22', [300_880, 7_175_690], 'parking flat stepFree oneFloor lowDesk'),
  therapyHouse: at(harbour, '6', [300_240, 7_175_060], 'noParking flat steps noLift'),
  physio: at(star, '12', [301_110, 7_176_020], 'parking flat stepFree oneFloor toilet'),
  pharmacy: at(
    market,
    '1',
    [300_460, 7_175_420],
    'noParking busStop flat stepFree automatic oneFloor lowDesk',
  ),
  nursery: at(fox, '15', [299_820, 7_176_480], 'parking gravel ramp oneFloor'),
  gym: at(shore, '5', [299_890, 7_174_700], 'parking flat ramp noLift'),
  funerals: at(church, '9', [300_150, 7_175_860], 'flat stepFree oneFloor'),
  accounts: at(harbour, '8', [300_200, 7_175_010]),
  seniorHouse: at(
    star,
    '20',
    [301_300, 7_176_240],
    'parking busStop flat stepFree automatic lift toilet loop dogs',
  ),
  northVillage: at(north, '48', [303_900, 7_184_200], 'gravel ramp oneFloor toilet', '99998'),
  southVillage: at(south, '112', [297_400, 7_166_900], 'gravel stepFree oneFloor', '99998'),
  eastVillage: at(east, '75', [308_700, 7_177_800], 'parking gravel steps', '99998'),
  westVillage: at(west, '31', [293_200, 7_172_900], 'parking gravel ramp oneFloor toilet', '99998'),
};
