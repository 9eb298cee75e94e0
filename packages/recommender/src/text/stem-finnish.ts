/** Endings of cases, plurals, possessives and verbs in folded spelling, longest first. */
const ENDINGS = [
  'mattomuu|mattoma|mattom|maton|isuude|isuute|isuuks',
  'uksillemme|uksistamme',
  'misesta|misessa|miseksi|misella|miselle|miselta|miseen|misiin|misten|mista|misen|minen|mista|mises|mise',
  'llisesta|llisessa|lliseksi|llisella|lliselle|lliseen|llisten|llisia|llisen|llinen|llista|lliset|llis',
  'uksesta|uksessa|ukseksi|uksella|ukselle|ukselta|ukseen|uksiin|uksien|uksista|uksissa|uksilla|uksille|uksia|uksen|ukset|usten|usta|ukse|us',
  'yksesta|yksessa|ykseksi|yksella|ykselle|ykselta|ykseen|yksiin|yksien|yksista|yksissa|yksia|yksen|ykset|ysten|ysta|ykse|ys',
  'uudesta|uudessa|uuteen|uuden|uudet|uutta|uute',
  'udesta|udessa|uteen|uden|udet|utta|ydesta|ydessa|yteen|yden|ydet|ytta',
  'isuus|isyys|isuu|isyy|uus|yys',
  'isesta|isessa|iseksi|isella|iselle|iselta|iseen|isiin|isten|isista|isissa|isilla|isille|isia|isen|inen|ista|iset|ise',
  'ttomalle|ttomana|ttomaksi|ttomia|ttomien|ttomille|ttoman|ttomat|ttoma|ton',
  'jaisiin|jaiset|jainen',
  'eista|eissa|eilla|eille|eilta|eiksi|eiden|eita|eihin',
  'oista|oissa|oilla|oille|oilta|oiksi|oiden|oita|oihin|ojen|oja',
  'uista|uissa|uilla|uille|uilta|uiksi|uiden|uita|uihin|ujen|uja',
  'aista|aissa|ailla|aille|ailta|aiksi|aiden|aita|aihin',
  'ista|issa|illa|ille|ilta|iksi|iden|itten|ita|ihin|ien|ina|iin',
  'kseen|ksesta|kset|ksen|ksia|kse',
  'sta|ssa|lla|lle|lta|ksi|tta|tten|ten|jen|hin|han|hun|hon|hen|seen',
  'aan|een|oon|uun|yyn|iin',
  'nsa|mme|nne|ni|si',
  'isin|isit|isi|itetaan|etaan',
  'neet|nut|nyt|leet|lut|lyt|tut|ttu|tty|tyt',
  'vat|tte|mme',
  'ta|da|na|ja|en|an|in|on|un|yn|n|t',
]
  .flatMap((line) => line.split('|'))
  .sort((one, other) => other.length - one.length);

const BY_LAST = new Map<string, string[]>();
for (const ending of new Set(ENDINGS)) {
  const last = ending.at(-1)!;
  const list = BY_LAST.get(last);
  if (list) list.push(ending);
  else BY_LAST.set(last, [ending]);
}

/** Words whose stem changes too much for rules, folded: form → stem. */
const IRREGULAR: Record<string, string> = {};
for (const line of [
  'tuki tuen tukea tuet tukien tukia tueksi tuella tukeen tuesta tueen',
  'tyo tyon tyota tyot toita toiden toihin toissa toista tyohon tyossa tyosta tyoni tyolle tyolla',
  'yo yon yolla yota yot oita oisin',
  'tunne tunteet tunteita tunteiden tunteista tunnen tunnet tuntee tuntea',
  'tunnus tunnukset tunnuksen tunnuksia tunnusta tunnusten tunnuksilla',
  'lapsi lapsen lasta lapset lasten lapsia lapsien lapsille lapsella lapselle lapsesta lapseni lapsensa lapsesi lapsemme lapsilla lapsista lapsien lapseen',
  'mies miehen miesta miehet miesten miehia mieheni miehelle',
  'aiti aidin aitia aidit aitien aitini aidilla aidille aidista',
  'isa isan isaa isani isalla isalle isat',
  'apu avun apua avut avulla apuun avusta avuksi',
  'haku haun hakua haut haulla hakuun',
  'hakea haen haet hakee haemme hakevat hakisin hain haki hakenut haetaan haettu hakemaan hakemassa',
  'raha rahan rahaa rahat rahoja rahani rahasta rahalla rahaton rahattoman',
  'koti kodin kotia kodit kotona kotiin kotoa kodista kodissa kotien kotini',
  'uusi uuden uutta uudet uusia uudelle uudella',
  'vuosi vuoden vuotta vuodet vuosien vuosia',
  'hammas hampaan hampaita hampaat hampaiden hammasta hampaisiin hampaassa hampaani',
  'sairas sairaan sairasta sairaat sairaita sairaana sairaiden sairaalle',
  'vieras vieraan vierasta vieraat',
  'opas oppaan oppaita oppaat opasta',
  'mokki mokin mokkia mokille mokilla mokit',
  'ruoka ruuan ruoan ruokaa ruuat ruoat ruokaan ruoalla',
  'laki lain lakia lait',
  'kela kelan kelaan kelasta kelalta kelalle kelaa',
  'vero veron veroa verot verojen veroja veroista veroon',
  'vesi veden vetta vesia vedet vesien vedesta',
  'tie tien tieta tiet teita teiden tiella tielle',
  'lumi lumen lunta lumet lumesta',
  'laake laakkeen laaketta laakkeet laakkeita laakkeiden laakkeisiin laakkeesta',
  'elake elakkeen elaketta elakkeet elakkeelle elakkeella elakkeita elakkeesta elakkeeseen',
  'huone huoneen huonetta huoneet',
  'vene veneen venetta veneet veneita veneelle veneen veneeni',
  'vanhempi vanhemman vanhempaa vanhemmat vanhempien vanhempia vanhemmille vanhempani',
  'vanhus vanhuksen vanhusta vanhukset vanhuksia vanhusten vanhukselle vanhuksille',
  'puhelin puhelimen puhelinta puhelimeen',
  'ase aseen asetta aseet aseita aseiden',
  'paatos paatoksen paatosta paatokset paatoksesta paatokseen',
  'poika pojan poikaa pojat poikani pojalle pojalla',
  'tytar tyttaren tytarta tyttareni',
  'veli veljen velja veljeni veljelle',
  'puu puun puita puut puiden puuta',
  'kieli kielen kielta kielet kielia kielella',
  'mieli mielen mielta mielessa',
  'joukko joukon joukot',
]) {
  const [stem, ...forms] = line.split(' ');
  for (const form of [stem!, ...forms]) IRREGULAR[form] = stem!;
}

const GRADES: [RegExp, string][] = [
  [/ng$/, 'nk'],
  [/nn$/, 'nt'],
  [/ll$/, 'lt'],
  [/rr$/, 'rt'],
  [/mm$/, 'mp'],
  [/(...)([bcdfghjklmnpqrstvwxz])\2$/, '$1$2'],
  [/d$/, 't'],
  [/v$/, 'p'],
];

/** The stem of a folded Finnish word: inflected forms of one word share it in most cases. */
export function stemFinnish(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular) return irregular;
  if (word.length <= 4 || /\d/.test(word)) return word.length === 4 ? trim(word) : word;
  let stem = word.replace(/(kin|kaan|koon|ko)$/, (ending, _group, at: number) =>
    at >= 5 ? '' : ending,
  );
  const endings = BY_LAST.get(stem.at(-1)!) ?? [];
  const ending = endings.find(
    (each) => stem.endsWith(each) && stem.length - each.length >= (each.length < 3 ? 4 : 3),
  );
  if (ending) stem = stem.slice(0, -ending.length);
  return trim(stem);
}

/** Drops final vowels down to four letters and turns weak grades into strong ones. */
function trim(stem: string): string {
  let short = stem;
  while (short.length > 4 && /[aeiouy]$/.test(short)) short = short.slice(0, -1);
  if (short.length < 3) return stem;
  for (const [weak, strong] of GRADES) {
    if (weak.test(short)) return short.replace(weak, strong);
  }
  return short;
}
