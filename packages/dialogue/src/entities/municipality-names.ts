/** A municipality as the code lists give it. */
export interface MunicipalityName {
  code: string;
  fi: string;
  sv: string;
  en: string;
}

/** What people call some towns among friends, by the official Finnish name. */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  Helsinki: ['Hesa', 'Stadi'],
  Tampere: ['Tre', 'Manse', 'Tamperetta'],
  Jyväskylä: ['Jkl', 'Jyväs'],
  Lappeenranta: ['Lpr', 'Lappeen Ranta'],
  Rovaniemi: ['Rollo', 'Roi'],
  Hämeenlinna: ['Hml'],
  Seinäjoki: ['Sjk'],
  'Mänttä-Vilppula': ['Mänttä', 'Vilppula'],
};

/**
 * Names that are ordinary words too. Unless a place was asked for, they count only with a capital
 * letter inside a sentence or in a form that speaks of a place ("Lahdessa", not "lahti").
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `akaa aura eura geta hamina hanko ii iitti imatra inari jomala kaavi kemi kolari koski kotka
  kustavi lahti lemi lieto loppi luoto masku muhos perho pori pello raahe rauma rusko salla salo
  sauvo sievi simo soini sund sysmä tervo vaala vieremä virrat nurmes kannus somero rautalampi
  kerava joutsa nousiainen kaskinen siikainen puumala`.split(/\s+/),
);

/** Forms that are everyday words in any case: they need a capital letter unless a place was asked for. */
export const EVERYDAY_FORMS: ReadonlySet<string> = new Set(
  `kolarissa kolarista kolariin kolarin kolaria salossa salon lahden lahteen perhon simon sallan
  soinin auran auraa auralla koskella koskeen koskea kosken kotkan raahen porin hangon hankoon
  hankoa hanko tervo lemin pellon pellolla pellolle pellolta pelloon pello virran virrat virroilla
  salolla saloon kemin kemiin iin iissä ii sundin luodolla luodon luotoon maskun ruskon simoon
  stadi stadin rollo manse tre hesa tree storå lopen lopella lieden imatran inarin nurmeksen`.split(
    /\s+/,
  ),
);

/** Everyday words one letter away from a name: never taken for its misspelling. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  `lähellä läheltä lähelle lähes lähden lähteä keskellä keskelle keskeltä kaikista koskaan junalla
  junassa junalle vastaan vanhaan parhaan parhaalla parasta parissa pariisissa pariisiin väärässä
  väärälle väärin lopussa vihdoin rannalla rannalle haluan haluaan postista postosta syömään
  lähtien lopuksi parempi sinulla minulla mulla kotona kotiin kotoa kanssa missä jossain jossakin
  största hemma bostad stadion halua haluaa haluu sanoo sanon sanoa kerro kerron kertoa vastaa vasta
  jaksa riitä koska paras lähtee lähden lähde sillä vähän väärä sulla multa luota perhe terve poista
  aikaa parin ingen inga genast hejsan person hälsa första vänta about story reason trust mental`.split(
    /\s+/,
  ),
);
