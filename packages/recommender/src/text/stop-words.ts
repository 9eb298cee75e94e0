import { fold } from './normalise.ts';

/** Words that say nothing about a need, by language, folded. */
export const STOP_WORDS = {
  fi: set(`
    mina ma mä sina sa han me te he se ne tama taa toi tuo nama nuo mun mulla mulle mua musta minun minua minulla minulle minulta minusta
    sun sulla sulle sua sinun sinulla sen sita sille siita siina sinne tassa tama taman tata han hanen hanta hanelle hanella me meidan meilla meille meita teidan niiden niita heidan heilla heille
    on ole olen olet olemme ovat oli olin ollut olisi olisin oo oon oot ollaan ollu olis olla olevan
    ja tai vai eli etta kun kuin koska jos vaikka mutta niin myos seka joko kuitenkin sitten sit no nyt enaa viela jo ihan vain vaan aina kans
    mita mika mikä miten mista missa mihin milloin minne kuka kenelle kenen kuinka miksi millainen millaisia mitka ketka keneen kenelta mitenka mite mihinka
    voi voin voiko voinko voisi voisin voisiko voidaan voinks voiks saa saan saanko saako saada sais saisi saisin saisiko saaks saanks saatko saisinko
    haluan haluaisin haluisin haluun haluaa haluamme tahdon tahtoisin tarvitsen tarviin tarvitsee tarvitsisin tarvis tarvitaan tarvitsemme tarvisin
    pitaa pitaisi pitais pitaako taytyy pitaiskoha taytyisi kannattaa kannattaako kuuluu kuuluuko
    jokin joku joka jonka jota jotka jossa jollain joita jostain jotain jotakin jonkun johon mikaan mitaan missaan
    hei moi terve kiitos kiitti kysymys kysyisin ole hyva asia asiaa asiassa asioita asiat tilanne tilanteessa
    liittyen liittyva suhteen kanssa varten vuoksi takia kohti asti ilman lisaksi jalkeen ennen
    minne meneen menen mennä menna mene teen tehda tee tehdaan tekisin tehdä toimia toimin toimitaan hoidan hoidetaan
    joutunut joutuu joutui tullut tulee tuli tulla tule kay kayda kayn kavi pystyy pysty osaa osaan jaksaa haen hakea haetaan hakisin loytyy loytaa loydan loydanko etsin
    paljon vahan hieman todella tosi aika hirvea hirveasti aivan todellakin paremmin enemman
    yksi kaksi kolme neljä muu muut muita muuta toinen kaikki kaikkea oma omaa oman omat itse itseni itsekseen
    ilmainen ilmaiseksi ilmaista ilmaisia ilmaiset maksutta paikka paikkaa joutuu heti pian joskus usein tanaan huomenna
    alaspain ylospain ylos alas taakse takana edessa sivulla valissa ymparilla lahella kaukana
    toisen toisella toiselle toisesta toiset toistaiseksi viime nykyaan nykyisin koskaan melkein edes ehka varmaan siis niinku eilen taas valilla kerran kertaa oikein
    jai tossa tosta tolla tuossa tuosta tuolla siella sielta taalla taalta tanne tallainen tallaista sellainen sellaista sellasta semmonen tommonen sama samaa samaan samalla
    mukaan luona pois takaisin sisaan ulos saatavilla tarjolla olemassa mahdollista mahdollisuus apua apu tuki tukea tieto tietoa neuvoa neuvoja palvelu palvelua palveluita palvelut
  `),
  sv: set(`
    jag du han hon vi ni de dem man mig dig min mitt mina din ditt dina var vart vara er ert sin sitt sina hans hennes den det denna detta dessa
    ar var varit vara ha har hade haft blir blev bli blivit kan kunna kunde ska skall skulle vill ville maste bor behover behova far fick fa gar ga gick kommer komma gor gora gjort tar ta
    och eller men om att som for i pa av till fran med utan vid hos in ut upp ner under over efter fore mot mellan genom nar dar hur vad vem vilken vilket vilka varfor vart
    en ett nagon nagot nagra ingen alla allt mycket lite mer sa ocksa nu da redan bara hej tack fraga hjalp stod information tjanst tjanster soka soker hittar hitta onskar behovs finns vet galler
    sig oss aring arig aringar inte ej borja borjar lange langre battre eftersom darfor hela varje alltid aldrig ofta manga olika ha nar nara bort borta
    jattemycket valdigt ganska kanske egen eget egna lange ju ens nog hit dit har
  `),
  en: set(`
    i me my mine we our us you your he him his she her it its they them their this that these those a an the and or but if so because as of at by for with about to from in into on off out up down over under
    am is are was were be been being have has had having do does did doing done can could may might must shall should will would need needs needed want wants wanted wish like
    where when how what which who whom why there here then than also too very just only really much many some any no get gets getting got find finding look looking go going make
    after before again all always never every each more most other own same such few both new old year years day days s t now today tomorrow while during per via
    im ive id dont doesnt cant isnt wont ill youre whats hi hello please thanks question help helps support information service services apply applying place someone somebody something anyone anything
    not without until since still already ever please tell know think
  `),
} as const;

/** Words that turn the next words round, folded; they count in phrases only. */
export const NEGATIONS: Record<string, string> = {
  ei: 'ei',
  en: 'ei',
  et: 'ei',
  emme: 'ei',
  eivat: 'ei',
  eika: 'ei',
  enka: 'ei',
  inte: 'inte',
  ej: 'inte',
  icke: 'inte',
  ingen: 'inte',
  inga: 'inte',
  inget: 'inte',
  not: 'not',
  no: 'not',
  cant: 'not',
  cannot: 'not',
  dont: 'not',
  doesnt: 'not',
  isnt: 'not',
  havent: 'not',
  without: 'not',
  wont: 'not',
};

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(fold));
}
