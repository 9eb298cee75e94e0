import { type Text, t } from './model.ts';

/** A sentence about a building and the heading under which it stands. */
export interface AccessibilitySentence {
  group: 'route' | 'entrance' | 'inside';
  sentence: Text;
}

/** The headings, in the order in which a visitor meets them. */
export const accessibilityHeadings: Record<AccessibilitySentence['group'], Text> = {
  route: t(
    'Reitti pääsisäänkäynnille',
    'Rutten till huvudingången',
    'The route to the main entrance',
  ),
  entrance: t('Pääsisäänkäynti', 'Huvudingången', 'The main entrance'),
  inside: t('Sisätilat', 'I lokalen', 'In the facility'),
};

const route = (fi: string, sv: string, en: string): AccessibilitySentence => ({
  group: 'route',
  sentence: t(fi, sv, en),
});
const entrance = (fi: string, sv: string, en: string): AccessibilitySentence => ({
  group: 'entrance',
  sentence: t(fi, sv, en),
});
const inside = (fi: string, sv: string, en: string): AccessibilitySentence => ({
  group: 'inside',
  sentence: t(fi, sv, en),
});

/** Sentences that the buildings of the town choose from. */
export const accessibilitySentences: Record<string, AccessibilitySentence> = {
  parking: route(
    'Oven lähellä on kaksi autopaikkaa liikkumisesteiselle.',
    'Nära dörren finns två bilplatser för personer med nedsatt rörelseförmåga.',
    'There are two accessible parking spaces near the door.',
  ),
  noParking: route(
    'Lähin liikkumisesteisen autopaikka on noin 100 metrin päässä.',
    'Närmaste bilplats för personer med nedsatt rörelseförmåga finns cirka 100 meter bort.',
    'The nearest accessible parking space is about 100 metres away.',
  ),
  busStop: route(
    'Bussipysäkki on alle 100 metrin päässä.',
    'Busshållplatsen ligger mindre än 100 meter bort.',
    'The bus stop is less than 100 metres away.',
  ),
  flat: route(
    'Reitti ovelle on tasainen, asfaltoitu ja valaistu.',
    'Vägen till dörren är jämn, asfalterad och belyst.',
    'The way to the door is level, paved and lit.',
  ),
  gravel: route(
    'Reitti ovelle on sorapintainen ja loivasti nouseva.',
    'Vägen till dörren är grusad och lutar svagt uppåt.',
    'The way to the door is gravel and slopes gently upwards.',
  ),
  guideStrip: route(
    'Ovelle johtaa opastava laatta näkövammaiselle.',
    'Ett ledstråk för synskadade leder till dörren.',
    'Tactile paving leads to the door.',
  ),
  stepFree: entrance(
    'Sisään pääsee ilman portaita. Kynnystä ei ole.',
    'Det går att komma in utan trappsteg. Det finns ingen tröskel.',
    'You can get in without steps. There is no threshold.',
  ),
  ramp: entrance(
    'Oven edessä on kolme porrasta ja kaiteellinen luiska.',
    'Framför dörren finns tre trappsteg och en ramp med ledstång.',
    'There are three steps and a ramp with a handrail at the door.',
  ),
  steps: entrance(
    'Oven edessä on neljä porrasta. Luiskaa ei ole.',
    'Framför dörren finns fyra trappsteg. Det finns ingen ramp.',
    'There are four steps at the door and no ramp.',
  ),
  automatic: entrance(
    'Ovi avautuu itsestään.',
    'Dörren öppnas automatiskt.',
    'The door opens automatically.',
  ),
  heavyDoor: entrance(
    'Ovi on raskas. Saat apua soittamalla ovikelloa.',
    'Dörren är tung. Ring på dörrklockan så får du hjälp.',
    'The door is heavy. Ring the bell for help.',
  ),
  oneFloor: inside(
    'Kaikki asiakastilat ovat samassa kerroksessa.',
    'Alla kundutrymmen finns på samma våning.',
    'All customer areas are on one floor.',
  ),
  lift: inside(
    'Kerroksia on kolme, ja niiden välillä on hissi. Hissiin mahtuu pyörätuoli.',
    'Det finns tre våningar och en hiss som rymmer en rullstol.',
    'There are three floors and a lift that takes a wheelchair.',
  ),
  noLift: inside(
    'Toiseen kerrokseen pääsee vain portaita.',
    'Till andra våningen kommer man bara via trappan.',
    'The upper floor can be reached only by stairs.',
  ),
  toilet: inside(
    'Esteetön WC on samassa kerroksessa kuin sisäänkäynti.',
    'På entréplanet finns en tillgänglig toalett.',
    'There is an accessible toilet on the entrance floor.',
  ),
  loop: inside(
    'Palvelutiskillä on induktiosilmukka.',
    'Vid servicedisken finns en hörselslinga.',
    'There is an induction loop at the service desk.',
  ),
  quiet: inside(
    'Voit odottaa hiljaisessa huoneessa.',
    'Du kan vänta i ett tyst rum.',
    'You can wait in a quiet room.',
  ),
  lowDesk: inside(
    'Palvelutiskillä on matala kohta, jossa voi asioida istuen.',
    'Servicedisken har en låg del där man kan sitta.',
    'Part of the service desk is low enough to use while seated.',
  ),
  dogs: inside(
    'Opaskoira ja avustajakoira ovat tervetulleita.',
    'Ledarhundar och assistanshundar är välkomna.',
    'Guide dogs and assistance dogs are welcome.',
  ),
};
