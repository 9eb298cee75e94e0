// Speed of the recommender on a catalogue of the national size, one thread.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { SERVICES } from '@auroraai/open-data/services';
import {
  createRecommender,
  LIFE_AREAS,
  type Query,
  type Recommender,
  type Service,
} from '@auroraai/recommender';
import MiniSearch from 'minisearch';

const SIZE = 22_000;
const QUESTIONS = 400;
/** So many services are taught something. */
const TAUGHT = 1000;
const TEXTS = [
  'yksinäisyys',
  'ei oo rahaa vuokraan',
  'mistä apua masennukseen',
  'työpaikka loppui mitä nyt',
  'lapsi ei mene kouluun',
  'haluan harrastaa jotain',
  'riidat kotona',
  'päihdeongelma läheisellä',
  'hammaslääkäri',
  'asunto opiskelijalle',
  'I lost my job',
  'jag är ensam',
  'velat ja ulosotto',
  'uimahalli',
  'omaishoitaja väsynyt',
  'kuntotutus',
  'terveyskeskus ajanvaraus',
  'nuorten työpaja',
];

/** Times life situations and texts on 22,000 services, beside MiniSearch on the same texts. */
export async function run(): Promise<Record<string, unknown>> {
  const random = seeded(20_260);
  const services = enlarge(random);
  const collectGarbage = garbageCollector();
  collectGarbage();
  const heapBefore = heap();
  const buildStart = performance.now();
  const recommender = createRecommender({
    catalogue: { services, channels: [], organizations: [] },
    codeLists: CODE_LISTS,
    labelModel: LABEL_MODEL,
  });
  const buildMs = performance.now() - buildStart;
  const withGarbage = heap() - heapBefore;
  collectGarbage();
  const kept = heap() - heapBefore;
  const text = () => pick(TEXTS, random);
  const ask = (query: Query) => () => recommender.recommend(query);
  return {
    services: services.length,
    build_ms: round(buildMs),
    heap_with_garbage_mb: round(withGarbage / 1e6),
    heap_after_collection_mb: round(kept / 1e6),
    life_situation: time(() => ask({ situation: answers(random), filters: area(random) })),
    life_situation_no_filter: time(() => ask({ situation: answers(random) })),
    text: time(() => ask({ text: text(), filters: area(random) })),
    text_and_situation: time(() => ask({ text: text(), situation: answers(random) })),
    taught: taught(recommender, services, () => ({ text: text(), situation: answers(random) })),
    peer_minisearch: peer(services, text, collectGarbage),
  };
}

/** The same questions with a thousand services taught, and the first one after something was taught. */
function taught(recommender: Recommender, services: readonly Service[], question: () => Query) {
  const words = TEXTS.map((word) => ({ language: 'fi' as const, word }));
  const teaching = services
    .filter((_, index) => index % Math.ceil(SIZE / TAUGHT) === 0)
    .map(({ id }, index) => ({
      serviceId: id,
      areas: { friends: index % 2 === 0 },
      words: [words[index % words.length]!, { language: 'fi' as const, word: `sana${index}` }],
    }));
  const start = performance.now();
  recommender.recommend(question(), { teaching });
  const first = performance.now() - start;
  return {
    services: teaching.length,
    first_question_ms: round(first),
    question: time(() => () => recommender.recommend(question(), { teaching })),
  };
}

/** MiniSearch with prefixes and typing errors, as its documentation suggests for people's queries. */
function peer(services: Service[], text: () => string, collectGarbage: () => void) {
  collectGarbage();
  const heapBefore = heap();
  const start = performance.now();
  const index = new MiniSearch({ fields: ['name', 'summary'] });
  index.addAll(
    services.map(({ id, names, summaries }) => ({ id, name: names.fi, summary: summaries.fi })),
  );
  const build = performance.now() - start;
  const withGarbage = heap() - heapBefore;
  collectGarbage();
  const kept = heap() - heapBefore;
  return {
    build_ms: round(build),
    heap_with_garbage_mb: round(withGarbage / 1e6),
    heap_after_collection_mb: round(kept / 1e6),
    text: time(() => {
      const query = text();
      return () => index.search(query, { prefix: true, fuzzy: 0.2 });
    }),
  };
}

/** The real catalogue repeated, each copy in another municipality and with a word of its own. */
function enlarge(random: () => number): Service[] {
  return Array.from({ length: SIZE }, (_, at) => {
    const original = SERVICES[at % SERVICES.length] as Service;
    const copy = Math.floor(at / SERVICES.length);
    if (copy === 0) return original;
    const municipality = pick(CODE_LISTS.municipalities, random);
    return {
      ...original,
      id: `${original.id.slice(0, -4)}${String(copy).padStart(4, '0')}`,
      names: { fi: `${original.names.fi} ${municipality.fi}` },
      summaries: { fi: `${municipality.fi}: ${original.summaries.fi}` },
      areaType: random() < 0.1 ? 'Nationwide' : 'LimitedType',
      areas: [
        { type: 'Municipality', code: null, names: {}, municipalityCodes: [municipality.code] },
      ],
    };
  });
}

function answers(random: () => number) {
  const areas = LIFE_AREAS.filter(() => random() < 0.6);
  const given = areas.length > 0 ? areas : LIFE_AREAS;
  return {
    answers: Object.fromEntries(given.map((name) => [name, Math.floor(random() * 11)])),
  };
}

function area(random: () => number) {
  const { code, region } = pick(CODE_LISTS.municipalities, random);
  return random() < 0.5 ? { municipalityCodes: [code] } : { regionCodes: [region] };
}

function time(prepare: () => () => unknown) {
  const durations: number[] = [];
  for (let at = 0; at < QUESTIONS + 100; at++) {
    const question = prepare();
    const start = performance.now();
    question();
    // The first hundred warm the compiler up.
    if (at >= 100) durations.push(performance.now() - start);
  }
  durations.sort((a, b) => a - b);
  const at = (share: number) => round(durations[Math.floor(share * durations.length)] ?? 0);
  return { p50_ms: at(0.5), p95_ms: at(0.95) };
}

/** Forces a collection, so that heaps compare; Node has it behind a flag. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Bytes in use, with the garbage of the moment. */
function heap(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Mulberry32: small, seeded, good enough for choosing test data. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
