import { type OrganizationSource, t } from './model.ts';

const association = (
  key: string,
  fi: string,
  sv: string,
  en: string,
  d: [string, string, string],
) => ({ key, type: 'Organization', name: t(fi, sv, en), description: t(...d) }) as const;

const company = (key: string, fi: string, sv: string, en: string, d: [string, string, string]) =>
  ({ key, type: 'Company', name: t(fi, sv, en), description: t(...d) }) as const;

/** Everyone who answers for a service in the town. All of them are invented. */
export const organizations: readonly OrganizationSource[] = [
  {
    key: 'municipality',
    type: 'Municipality',
    name: t('Revonsaaren kunta', 'Norrskensö kommun', 'Municipality of Revonsaari'),
    description: t(
      'Kuvitteellinen saaristokunta keskellä Perämerta. Kaksi kieltä, yksi silta vähemmän kuin pitäisi.',
      'En påhittad skärgårdskommun mitt i Bottenviken. Två språk och en bro mindre än det borde vara.',
      'An imaginary island municipality in the Bothnian Bay: two languages and one bridge too few.',
    ),
  },
  {
    key: 'library',
    type: 'Municipality',
    parent: 'municipality',
    name: t('Revonsaaren kirjasto', 'Norrskensö bibliotek', 'Revonsaari Library'),
    description: t(
      'Kunnan kirjasto, jossa on myös paja ja digituki.',
      'Kommunens bibliotek, med verkstad och digistöd.',
      'The municipal library, with a makerspace and digital support.',
    ),
  },
  {
    key: 'wellbeing',
    type: 'WellbeingServicesCounty',
    name: t(
      'Pohjantähden hyvinvointipalvelut',
      'Polstjärnans välfärdstjänster',
      'North Star Wellbeing Services',
    ),
    description: t(
      'Kuvitteellinen hyvinvointialue, joka järjestää saaren sosiaali- ja terveyspalvelut.',
      'Ett påhittat välfärdsområde som ordnar social- och hälsovården på ön.',
      'An imaginary wellbeing services county that runs health and social care on the island.',
    ),
  },
  {
    key: 'employment',
    type: 'RegionalOrganization',
    name: t(
      'Majakan työllisyyspalvelut',
      'Fyrens sysselsättningstjänster',
      'Lighthouse Employment Services',
    ),
    description: t(
      'Kuvitteellinen työllisyysalue, joka auttaa työnhakijoita ja työnantajia.',
      'Ett påhittat sysselsättningsområde som hjälper arbetssökande och arbetsgivare.',
      'An imaginary employment authority for jobseekers and employers.',
    ),
  },
  {
    key: 'college',
    type: 'RegionalOrganization',
    name: t('Meriopisto', 'Havsinstitutet', 'Revonsaari Sea College'),
    description: t(
      'Kuvitteellinen ammattiopisto: meri, hoiva, puu ja tieto.',
      'Ett påhittat yrkesinstitut: hav, vård, trä och data.',
      'An imaginary vocational college: sea, care, wood and computing.',
    ),
  },
  {
    key: 'parish',
    type: 'Organization',
    name: t('Revonsaaren seurakunta', 'Norrskensö församling', 'Revonsaari Parish'),
    description: t(
      'Kuvitteellinen seurakunta. Apua saa uskosta riippumatta.',
      'En påhittad församling. Du får hjälp oavsett tro.',
      'An imaginary parish that helps people of any faith or none.',
    ),
  },
  association('aid', 'Saaren Apu ry', 'Öhjälpen rf', 'Island Aid Association', [
    'Vapaaehtoiset auttavat arjessa ja hädässä.',
    'Frivilliga hjälper i vardagen och i nöd.',
    'Volunteers who help in everyday life and in need.',
  ]),
  association(
    'youth',
    'Revontuliset ry',
    'Ungdomsföreningen Norrskenet rf',
    'Aurora Youth Association',
    [
      'Nuorten oma yhdistys: tapahtumia, pelejä ja seuraa.',
      'De ungas egen förening: evenemang, spel och sällskap.',
      'An association run by young people: events, games and company.',
    ],
  ),
  association('mind', 'Mielen Majakka ry', 'Sinnets Fyr rf', 'Beacon of Mind Association', [
    'Mielenterveyden tukea ja vertaisryhmiä.',
    'Stöd för psykisk hälsa och kamratgrupper.',
    'Support for mental health, and peer groups.',
  ]),
  association('families', 'Perheiden Poukama ry', 'Familjeviken rf', 'Family Cove Association', [
    'Vanhempien vertaistukea ja kahvihetkiä.',
    'Kamratstöd och kaffestunder för föräldrar.',
    'Peer support and coffee for parents.',
  ]),
  association(
    'seniors',
    'Harmaahylkeet ry',
    'Gråsälarna rf',
    'Grey Seals Pensioners’ Association',
    [
      'Eläkeläisten yhdistys saaren joka kylässä.',
      'Pensionärsförening i öns alla byar.',
      'A pensioners’ association in every village of the island.',
    ],
  ),
  association('sports', 'Revonsaaren Ponsi ry', 'Norrskensö Kraft rf', 'Revonsaari Sports Club', [
    'Liikuntaa ja kilpaurheilua lapsista senioreihin.',
    'Motion och tävlingsidrott från barn till seniorer.',
    'Exercise and sport from children to seniors.',
  ]),
  association(
    'carers',
    'Saaren omaishoitajat ry',
    'Öns närståendevårdare rf',
    'Island Carers’ Association',
    [
      'Omaishoitajien tuki- ja edunvalvontayhdistys.',
      'Stöd- och intresseförening för närståendevårdare.',
      'Support and a voice for family carers.',
    ],
  ),
  association('recovery', 'Kuiva Ranta ry', 'Torra Stranden rf', 'Dry Shore Association', [
    'Toipujien ja läheisten yhdistys.',
    'En förening för dem som tillfrisknar och för närstående.',
    'An association of people in recovery and those close to them.',
  ]),
  association('harbour', 'Turvasatama ry', 'Trygg Hamn rf', 'Safe Harbour Association', [
    'Tukea väkivaltaa kokeneille ja sitä käyttäneille.',
    'Stöd för den som har upplevt eller utövat våld.',
    'Support for people who have experienced or used violence.',
  ]),
  association('newcomers', 'Yhteinen Ranta ry', 'Gemensam Strand rf', 'Common Shore Association', [
    'Uusien ja vanhojen saarelaisten kohtaamispaikka.',
    'Mötesplats för nya och gamla öbor.',
    'Where new and old islanders meet.',
  ]),
  association('access', 'Kaikkien Saari ry', 'Allas Ö rf', 'Everyone’s Island Association', [
    'Vammaisten ihmisten ja läheisten yhdistys.',
    'En förening för personer med funktionsnedsättning och deras närstående.',
    'An association of disabled people and their families.',
  ]),
  association('turn', 'Uusi Vuoro ry', 'Ny Tur rf', 'New Turn Association', [
    'Työtä vailla olevien yhdistys.',
    'En förening för människor utan arbete.',
    'An association of people who are out of work.',
  ]),
  association('reuse', 'Kiertoranta ry', 'Kretsloppet rf', 'Round Shore Reuse Association', [
    'Kierrätyskeskus, joka antaa tavaroille uuden elämän.',
    'Återbruk som ger saker ett nytt liv.',
    'A reuse centre that gives things a second life.',
  ]),
  company('homes', 'Revonsaaren Kodit Oy', 'Norrskensö Hem Ab', 'Revonsaari Homes Ltd', [
    'Saaren vuokrataloyhtiö.',
    'Öns hyreshusbolag.',
    'The island’s rental housing company.',
  ]),
  company('therapy', 'Luotsi Terapia Oy', 'Lots Terapi Ab', 'Pilot Therapy Ltd', [
    'Psykoterapiaa ja pariterapiaa.',
    'Psykoterapi och parterapi.',
    'Psychotherapy and couples therapy.',
  ]),
  company('physio', 'Saaren Fysio Oy', 'Ö-Fysio Ab', 'Island Physio Ltd', [
    'Fysioterapiaa ja hierontaa.',
    'Fysioterapi och massage.',
    'Physiotherapy and massage.',
  ]),
  company('pharmacy', 'Revonsaaren apteekki', 'Norrskensö apotek', 'Revonsaari Pharmacy', [
    'Saaren apteekki.',
    'Öns apotek.',
    'The island’s pharmacy.',
  ]),
  company('homehelp', 'Kotiapu Kajo Oy', 'Hemhjälp Skimmer Ab', 'Glimmer Home Help Ltd', [
    'Siivousta, asiointia ja seuraa kotiin.',
    'Städning, ärenden och sällskap hemma hos dig.',
    'Cleaning, errands and company at home.',
  ]),
  company(
    'daycare',
    'Päiväkoti Pikku Luoto Oy',
    'Daghemmet Lilla Skäret Ab',
    'Little Skerry Nursery Ltd',
    [
      'Yksityinen kaksikielinen päiväkoti.',
      'Ett privat tvåspråkigt daghem.',
      'A private bilingual nursery.',
    ],
  ),
  company('gym', 'Kuntotelakka Oy', 'Konditionsvarvet Ab', 'Fitness Dock Ltd', [
    'Kuntosali vanhassa veistämössä.',
    'Gym i den gamla båtbyggarhallen.',
    'A gym in the old boatyard.',
  ]),
  company('accounts', 'Saaren Tili Oy', 'Ö-Räkenskap Ab', 'Island Accounts Ltd', [
    'Kirjanpitoa pienyrittäjille.',
    'Bokföring för småföretagare.',
    'Bookkeeping for small businesses.',
  ]),
  company(
    'funerals',
    'Hautaustoimisto Hiljainen Lahti Oy',
    'Begravningsbyrå Stilla Viken Ab',
    'Quiet Bay Funerals Ltd',
    [
      'Hautauspalveluja koko saarelle.',
      'Begravningstjänster för hela ön.',
      'Funeral services for the whole island.',
    ],
  ),
];
