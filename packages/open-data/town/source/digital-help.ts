import { type Theme, t } from './model.ts';
import { everyone, weekly } from './phrases.ts';

/** Phones, codes, e-services. */
export const digitalHelp: Theme = {
  services: [
    {
      key: 'digital-support',
      org: 'library',
      classes: ['P9.4'],
      groups: ['KR1', 'KR1.1'],
      lifeAreas: ['improvement_of_strengths', 'self_esteem'],
      name: t('Digituki', 'Digistöd', 'Digital support'),
      summary: t(
        'Puhelin jumissa, salasana hukassa, lomake verkossa? Neuvomme kädestä pitäen.',
        'Har telefonen låst sig, lösenordet försvunnit eller blanketten finns på nätet? Vi visar steg för steg.',
        'Phone stuck, password lost, form online? We show you step by step.',
      ),
      text: t(
        'Tyhmiä kysymyksiä ei ole. Sinä painat nappeja, me neuvomme. Emme koskaan kysy pankkitunnuksiasi.',
        'Det finns inga dumma frågor. Du trycker på knapparna, vi ger råd. Vi frågar aldrig efter dina bankkoder.',
        'There are no silly questions. You press the buttons, we advise. We never ask for your bank codes.',
      ),
      how: t(
        'Tule kirjastoon tiistaina tai torstaina tai soita.',
        'Kom till biblioteket på tisdag eller torsdag eller ring.',
        'Come to the library on Tuesday or Thursday, or call.',
      ),
      requirements: everyone,
      keywords: t(
        'älypuhelin, tietokone, salasana, verkkopankki, netti ei toimi',
        'smarttelefon, dator, lösenord, nätbank, nätet fungerar inte',
        'smartphone, computer, password, online banking, internet',
      ),
      channels: ['digital-support-place', 'digital-support-phone'],
    },
    {
      key: 'digital-buddy',
      org: 'seniors',
      classes: ['P9.4', 'P4.12'],
      groups: ['KR1.1'],
      lifeAreas: ['improvement_of_strengths', 'friends'],
      name: t('Digikaveri kotiin', 'Digikompis hem', 'Digital buddy at home'),
      summary: t(
        'Nuori tai eläkeläinen tulee kotiin ja opettaa rauhassa, kahvikupin kera.',
        'En ung eller en pensionär kommer hem och lär ut i lugn takt över en kopp kaffe.',
        'A young person or pensioner comes to you and teaches at your pace, over coffee.',
      ),
      text: t(
        'Digikaveri auttaa videopuhelussa lapsenlapsille, kuvien tallentamisessa ja huijausviestien tunnistamisessa.',
        'Digikompisen hjälper med videosamtal till barnbarnen, att spara bilder och känna igen bluffmeddelanden.',
        'Your buddy helps with video calls to grandchildren, saving photos and spotting scam messages.',
      ),
      how: t(
        'Soita ja kerro, mikä pulma on.',
        'Ring och berätta vad problemet är.',
        'Call and say what the problem is.',
      ),
      requirements: t(
        'Olet yli 65-vuotias tai et pääse kotoa.',
        'Du är över 65 eller kan inte ta dig hemifrån.',
        'You are over 65 or cannot leave home.',
      ),
      keywords: t(
        'videopuhelu, tabletti, huijausviesti, lapsenlapset',
        'videosamtal, surfplatta, bluffmeddelande, barnbarn',
        'video call, tablet, scam message, grandchildren',
      ),
      channels: ['seniors-phone'],
    },
    {
      key: 'act-on-behalf',
      org: 'municipality',
      classes: ['P9.4', 'P9.6'],
      groups: ['KR1'],
      lifeAreas: ['family', 'improvement_of_strengths'],
      name: t(
        'Asiointipiste ja toisen puolesta asiointi',
        'Servicepunkt och att uträtta ärenden för någon annan',
        'Service point and acting for someone else',
      ),
      summary: t(
        'Tietokone, tulostin ja ihminen, joka auttaa – myös valtuuden antamisessa.',
        'Dator, skrivare och en människa som hjälper – också med fullmakter.',
        'A computer, a printer and a person who helps, also with giving someone authority to act.',
      ),
      text: t(
        'Täällä voit täyttää hakemuksia, tulostaa liitteitä ja tehdä valtuuden, jolla läheinen hoitaa asiasi.',
        'Här kan du fylla i ansökningar, skriva ut bilagor och göra en fullmakt så att en närstående sköter dina ärenden.',
        'Here you fill in applications, print attachments and authorise a relative to act for you.',
      ),
      how: t(
        'Tule kunnantalon aulaan tai Itäkarin palveluautolle.',
        'Kom till kommunalhusets aula eller servicebilen i Österskär.',
        'Come to the town hall lobby or the service van at Itäkari.',
      ),
      requirements: everyone,
      keywords: t(
        'valtuutus, tulostus, lomakkeet, puolesta asiointi',
        'fullmakt, utskrift, blanketter, ombud',
        'authorisation, printing, forms, on behalf of',
      ),
      channels: ['service-point-place', 'service-van-place', 'switchboard-phone'],
    },
  ],
  channels: [
    {
      key: 'digital-support-place',
      type: 'ServiceLocation',
      org: 'library',
      building: 'library',
      name: t('Digituen pöytä', 'Digistödets bord', 'Digital support table'),
      summary: t(
        'Kirjaston ensimmäisessä kerroksessa, sininen pöytä.',
        'På bibliotekets första våning, det blå bordet.',
        'On the ground floor of the library, the blue table.',
      ),
      text: t(
        'Ota oma laite ja laturi mukaan.',
        'Ta med din egen enhet och laddare.',
        'Bring your device and its charger.',
      ),
      hours: [weekly('Tue 10-13; Thu 15-18')],
    },
    {
      key: 'digital-support-phone',
      type: 'Phone',
      org: 'library',
      name: t('Digituen puhelin', 'Digistödets telefon', 'Digital support phone'),
      summary: t(
        'Neuvomme puhelimessa, kun et pääse paikalle.',
        'Vi ger råd per telefon när du inte kan komma.',
        'Help by phone when you cannot come.',
      ),
      text: t(
        'Älä kerro salasanoja kenellekään, älä meillekään.',
        'Berätta aldrig dina lösenord för någon, inte heller för oss.',
        'Never tell anyone your passwords, not even us.',
      ),
      phones: [{ line: 401 }],
      hours: [weekly('Mon-Fri 10-12')],
    },
    {
      key: 'service-point-place',
      type: 'ServiceLocation',
      org: 'municipality',
      building: 'townHall',
      name: t(
        'Kunnantalon asiointipiste',
        'Kommunalhusets servicepunkt',
        'Town hall service point',
      ),
      summary: t(
        'Kunnantalon aulassa, ei ajanvarausta.',
        'I kommunalhusets aula, ingen tidsbokning.',
        'In the town hall lobby, no appointment.',
      ),
      text: t(
        'Vuoronumero, penkki ja rauhallinen huone, jos asia on vaikea.',
        'Könummer, bänk och ett lugnt rum om ärendet är svårt.',
        'Take a number and a seat; there is a quiet room for difficult matters.',
      ),
      phones: [{ line: 402 }],
      email: 'asiointi',
      hours: [
        weekly('Mon-Fri 9-12 13-15'),
        {
          kind: 'closed',
          from: '2026-12-24',
          to: '2026-12-26',
          info: t('Suljettu jouluna', 'Stängt under julen', 'Closed for Christmas'),
        },
      ],
    },
    {
      key: 'service-van-place',
      type: 'ServiceLocation',
      org: 'municipality',
      building: 'eastVillage',
      name: t('Palveluauto Itäkarissa', 'Servicebilen i Österskär', 'Service van at Itäkari'),
      summary: t(
        'Joka toinen keskiviikko vanhan kaupan pihassa.',
        'Varannan onsdag på gården vid den gamla butiken.',
        'Every other Wednesday outside the old shop.',
      ),
      text: t(
        'Mukana kunnan neuvoja, hoitaja ja kirjastoauton kirjat.',
        'Med kommunens rådgivare, en skötare och böcker från bokbussen.',
        'With a town adviser, a nurse and books from the mobile library.',
      ),
      hours: [
        {
          kind: 'weekly',
          days: 'Wed 10-14',
          info: t('Parittomat viikot', 'Udda veckor', 'Odd weeks'),
        },
      ],
    },
    {
      key: 'switchboard-phone',
      type: 'Phone',
      org: 'municipality',
      name: t('Kunnan vaihde', 'Kommunens växel', 'Town switchboard'),
      summary: t(
        'Kun et tiedä, kuka asiaasi hoitaa.',
        'När du inte vet vem som sköter ditt ärende.',
        'When you do not know who deals with your matter.',
      ),
      text: t(
        'Yhdistämme oikealle ihmiselle, emme valikkoon.',
        'Vi kopplar dig till rätt människa, inte till en meny.',
        'We put you through to a person, not a menu.',
      ),
      phones: [{ line: 1 }],
      email: 'kunta',
      hours: [weekly('Mon-Thu 8-16; Fri 8-15')],
    },
  ],
};
