import type { MobilityNeed } from './mobility-need.ts';

/** Which sentences speak for and against a need; each is read in Finnish, Swedish and English. */
interface Rule {
  /** What stops a person. */
  obstacles: readonly RegExp[];
  /** What tells that a person gets in, or is served. */
  goods: readonly RegExp[];
  /** An obstacle with a way round it named in the same sentence. */
  pardons?: readonly RegExp[];
}

// The sentences of the national service catalogue come from a fixed set of questions that surveyors
// answer on the spot, in three languages, beside sentences that services write themselves.
const STEPS = [
  /porrasta|portaat|portaita|porraskorkeus/i,
  /trappsteg|trappor|trappa|trappan/i,
  /\bsteps?\b|\bstairs?\b|staircase/i,
];
const NO_STEPS = [
  /ilman (portaita|porrasta)|portaita ei ole|ei ole (portaita|porrasta)|portaaton/i,
  /utan trapp|inga trapp/i,
  /without (any )?(steps|stairs)|no (steps|stairs)|step-free/i,
];
const RAMP_OR_LIFT = [/luiska|hissi/i, /\bramp|\bhiss/i, /\bramp\b|\blift\b|elevator/i];
const NO_RAMP_OR_LIFT = [
  /(luiskaa|hissiä) ei ole|ei ole (luiskaa|hissiä)|vain portaita/i,
  /ingen (ramp|hiss)|bara via trapp|endast via trapp/i,
  /no (ramp|lift|elevator)|only by (stairs|steps)/i,
];
const HIGH_THRESHOLD = [
  /yli 2 cm korkeita kynnyksi/i,
  /tröskl\w* som är över 2 cm/i,
  /thresholds? over 2 cm/i,
];
const NO_THRESHOLD = [
  /kynnystä ei ole|ei ole kynny|kynnyksetön|ilman kynnystä/i,
  /ingen tröskel|inga trösklar/i,
  /no thresholds?/i,
];
const TOO_SMALL_LIFT = [
  /hissiin ei mahdu/i,
  /hiss\w* som inte rymmer/i,
  /lift .*(too small|does not take)/i,
];
const ROOM_FOR_WHEELCHAIR = [
  /pyörätuolilla pääsee|hissiin mahtuu pyörätuoli|esteettömästi sisään|sisäänkäynti on esteetön/i,
  /med rullstol kan man|rymmer en rullstol|ingången är tillgänglig/i,
  /wheelchair[- ]accessible entrance|takes a wheelchair|entrance is accessible/i,
];
const HEAVY_DOOR = [/ovi on raskas|raskas ovi/i, /dörren är tung/i, /door is heavy|heavy door/i];
const ROUGH_WAY = [
  /kulkureitti .*(jyrkkä|epätasainen|portaita)/i,
  /(vägen|rutten) .*(brant|ojämn)/i,
  /(route|way) .*(steep|uneven)/i,
];
const HANDRAIL_OR_REST = [
  /kaide|kaiteelli|levähdyspaikka|istuma|asioida istuen/i,
  /ledstång|räcke|viloplats|sitta/i,
  /handrail|resting place|while seated|seat/i,
];
const NO_HANDRAIL = [
  /ei ole kaide|kaidetta ei ole/i,
  /inget räcke|ingen ledstång/i,
  /no handrail/i,
];

/** The rules of each need. */
export const RULES: Record<MobilityNeed, Rule> = {
  wheelchair: {
    obstacles: [...NO_RAMP_OR_LIFT, ...HIGH_THRESHOLD, ...TOO_SMALL_LIFT, ...ROUGH_WAY, ...STEPS],
    goods: [...NO_STEPS, ...ROOM_FOR_WHEELCHAIR],
    pardons: withoutRefusal([...NO_STEPS, ...RAMP_OR_LIFT]),
  },
  walkingAid: {
    obstacles: [...NO_RAMP_OR_LIFT, ...NO_HANDRAIL, ...HEAVY_DOOR, ...ROUGH_WAY],
    goods: [...NO_STEPS, ...HANDRAIL_OR_REST],
  },
  pushchair: {
    obstacles: [...NO_RAMP_OR_LIFT, ...TOO_SMALL_LIFT, ...STEPS],
    goods: [...NO_STEPS, ...NO_THRESHOLD],
    pardons: withoutRefusal([...NO_STEPS, ...RAMP_OR_LIFT]),
  },
  lowVision: {
    obstacles: [
      /ei ole valaistu|huonosti valaistu|opasteita ei ole|vaikea (havaita|erottaa)/i,
      /inte belyst|dåligt belyst|svår\w* att urskilja|inga skyltar/i,
      /not (lit|illuminated)|poorly lit|difficult to (see|notice)|no signs/i,
    ],
    goods: [
      /näkövammais|kohokirjo|pistekirjo|kontrasti|opaskoira|äänimajakka|puheopaste/i,
      /synskadade|blindskrift|punktskrift|ledstråk|kontrast|ledarhund/i,
      /tactile|braille|guide dogs?|visually impaired|contrast/i,
    ],
  },
  hearing: {
    obstacles: [
      /induktiosilmukkaa ei ole|ei ole induktiosilmukkaa/i,
      /ingen (hörselslinga|induktionsslinga)/i,
      /no (induction|hearing) loop/i,
    ],
    goods: [
      /induktiosilmuk|kuuloyhteys|viittomakiel|kirjoitustulk/i,
      /hörselslinga|induktionsslinga|teckenspråk|skrivtolk/i,
      /induction loop|hearing loop|sign language|speech-to-text/i,
    ],
  },
};

/** Patterns that hold only in a sentence that does not also refuse the way round. */
function withoutRefusal(patterns: readonly RegExp[]): RegExp[] {
  const refusals = NO_RAMP_OR_LIFT.map(({ source }) => source).join('|');
  return patterns.map(({ source }) => new RegExp(`^(?!.*(?:${refusals})).*(?:${source})`, 'is'));
}
