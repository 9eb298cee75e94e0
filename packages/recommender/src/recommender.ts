import { type Bitset, isIn } from './bitset.ts';
import type { Catalogue, CodeLists } from './catalogue.ts';
import { createDistances, distanceFactor } from './distance.ts';
import { feedbackFactor, LARGEST_EFFECT } from './feedback.ts';
import { createServiceFilter, isNationwide } from './filters.ts';
import { createLabelPredictor, type LabelModel } from './labels/model.ts';
import type { Answer, Query, ServiceFeedback } from './query.ts';
import { best } from './ranking.ts';
import { collectReasons, type Evidence } from './reasons.ts';
import { diversify, kindOfName, LOOKED_AT } from './situation/diversity.ts';
import { type Needs, readNeeds } from './situation/needs.ts';
import { namesOfAreas, type ServiceAreas } from './situation/service-areas.ts';
import { createKnown, type Known } from './teaching/known.ts';
import type { Situations } from './teaching/taught-situations.ts';
import type { TaughtWord, Teaching } from './teaching/teaching.ts';
import { createTextIndex } from './text/text-index.ts';
import type { TextHit, TextIndex, TextResult } from './text/types.ts';
import { findWaysOn } from './ways-on.ts';

/** What a recommender is made of. */
export interface RecommenderOptions {
  catalogue: Catalogue;
  codeLists: CodeLists;
  /** Labels the services that no expert has judged. */
  labelModel: LabelModel;
  /** Finds services by words. @default an index of the catalogue's own texts */
  textIndex?: TextIndex;
}

/** What else a recommendation may take into account. */
export interface RecommendContext {
  /** What others said of a service; undefined where nobody has said anything. */
  feedback?: (serviceId: string) => ServiceFeedback | undefined;
  /** What those who give services teach about them. */
  teaching?: Teaching;
}

/** Recommends services of one catalogue. Pure: the same question gets the same answer. */
export interface Recommender {
  /** Never throws on a query of the right types: what makes no sense is left out of account. */
  recommend(query: Query, context?: RecommendContext): Answer;
  /** The areas of life that a service counts for, and who says so; null when it has none. */
  areasOf(
    serviceId: string,
    teaching?: Teaching,
  ): { areas: ReturnType<typeof namesOfAreas>; source: ServiceAreas['source'] } | null;
}

const DEFAULT_LIMIT = 5;
const LARGEST_LIMIT = 50;
/** With both given, words weigh this much and the situation the rest. */
const TEXT_SHARE = 0.65;
/** A service offered where the person asked goes before an equal one for the whole country. */
const LOCAL_BONUS = 0.02;
const NOTHING: TextResult = { language: 'fi', topics: [], corrections: [], unknown: [], hits: [] };

/** Prepares a catalogue for recommending. Takes a second or so for 22,000 services. */
export function createRecommender(options: RecommenderOptions): Recommender {
  const { catalogue, codeLists } = options;
  const { services, channels } = catalogue;
  const textIndex = options.textIndex ?? createTextIndex(services, channels, codeLists);
  const filter = createServiceFilter(catalogue, codeLists);
  const predict = createLabelPredictor(options.labelModel);
  const knownWith = createKnown(services, predict, codeLists);
  const distances = createDistances(catalogue, codeLists);
  const position = new Map(services.map(({ id }, index) => [id, index]));
  const national = Uint8Array.from(services, (service) => (isNationwide(service) ? 1 : 0));
  const scores = new Float64Array(services.length);

  const kinds: string[] = [];
  const repeats = (situations: Situations) => (index: number) => {
    const { fi, sv, en } = services[index]!.names;
    kinds[index] ??= kindOfName(fi ?? sv ?? en ?? '');
    return { index, kind: kinds[index], confidence: situations.areas(index)?.confidence ?? [] };
  };

  /** Specific before broad, local before national, clear before vague, then by id. */
  const before =
    ({ situations, breadth }: Known, needs: Needs | null) =>
    (a: number, b: number): number =>
      breadth[a]! - breadth[b]! ||
      national[a]! - national[b]! ||
      (needs ? situations.clarity(b, needs) - situations.clarity(a, needs) : 0) ||
      (services[a]!.id < services[b]!.id ? -1 : 1);

  const scoreAll = (
    { situations }: Known,
    needs: Needs | null,
    text: TextResult,
    allowed: Bitset,
    asked: ReadonlySet<string>,
  ): number[] => {
    const nearness = situations.nearnessTo(asked);
    const forSituation = (index: number): number => {
      const score = needs ? situations.score(index, needs) : 0;
      return score > 0 ? score * nearness(index) : 0;
    };
    const found: number[] = [];
    const situationShare = text === NOTHING ? 1 : 1 - TEXT_SHARE;
    const textShare = needs ? TEXT_SHARE : 1;
    const hit = new Set<number>();
    for (const { index, score } of text.hits) {
      if (!isIn(allowed, index) || hit.has(index)) continue;
      hit.add(index);
      scores[index] = textShare * score + situationShare * forSituation(index);
      found.push(index);
    }
    if (!needs) return found;
    for (const index of situations.candidates) {
      if (!isIn(allowed, index) || hit.has(index)) continue;
      const score = forSituation(index);
      if (score === 0) continue;
      scores[index] = situationShare * score;
      found.push(index);
    }
    return found;
  };

  return {
    areasOf(serviceId, teaching) {
      const index = position.get(serviceId);
      const areas = index === undefined ? null : knownWith(teaching).situations.areas(index);
      return areas && { areas: namesOfAreas(areas), source: areas.source };
    },

    recommend(query, context = {}) {
      const without = query.without ?? [];
      const filters = query.filters ?? {};
      const allowed = filter.allowed(filters);
      const asked = filter.municipalities(filters);
      const needs = query.situation ? readNeeds(query.situation, without) : null;
      const known = knownWith(context.teaching);
      const text = searchText(textIndex, query, allowed, known.words);
      const found = scoreAll(known, needs, text, allowed, asked);
      const away = query.position ? distances.from(query.position) : null;
      const feedbackOf = without.some(({ kind }) => kind === 'feedback')
        ? undefined
        : context.feedback;

      const highest = (1 + LARGEST_EFFECT) * (1 + LOCAL_BONUS);
      for (const index of found) {
        let factor = feedbackOf ? feedbackFactor(feedbackOf(services[index]!.id)) : 1;
        if (asked.size > 0 && national[index] === 0) factor *= 1 + LOCAL_BONUS;
        if (away) factor *= distanceFactor(away[index]!);
        scores[index]! *= factor / highest;
      }

      const limit = whole(query.limit ?? DEFAULT_LIMIT, 1, LARGEST_LIMIT);
      const offset = whole(query.offset ?? 0, 0, services.length);
      const hits = new Map(text.hits.map((entry): [number, TextHit] => [entry.index, entry]));
      const ranked = best(found, scores, Math.max(offset + limit, LOOKED_AT), before(known, needs));
      // The text search has seen to it already that a list does not repeat itself.
      const isVaried = needs !== null && text === NOTHING;
      const varied = isVaried
        ? diversify(ranked, scores, needs, repeats(known.situations))
        : ranked;
      const page = varied.slice(offset, offset + limit);
      return {
        recommendations: page.map((index, at) => {
          const service = services[index]!;
          const evidence: Evidence = {
            service,
            asked,
            needs,
            areas: known.situations.areas(index),
            hit: hits.get(index),
            language: text.language,
            metres: away?.[index],
            feedback: feedbackOf?.(service.id),
          };
          return {
            serviceId: service.id,
            rank: offset + at + 1,
            score: rounded(scores[index]!),
            reasons: collectReasons(evidence),
          };
        }),
        total: found.length,
        understanding: {
          language: text === NOTHING ? (query.language ?? 'fi') : text.language,
          topics: text.topics.map(({ topic }) => topic),
          corrections: text.corrections,
          unknown: text.unknown,
        },
        waysOn: findWaysOn(query, found.length, filter, catalogue, (wider) => {
          const wide = searchText(textIndex, query, wider, known.words);
          return scoreAll(known, needs, wide, wider, asked).length;
        }),
      };
    },
  };
}

/** The same recommender, which takes into account what is taught about services wherever nothing else is said. */
export function teachRecommender(recommender: Recommender, teaching: Teaching): Recommender {
  return {
    areasOf: (serviceId, other = teaching) => recommender.areasOf(serviceId, other),
    recommend: (query, context) => recommender.recommend(query, { teaching, ...context }),
  };
}

function searchText(
  textIndex: TextIndex,
  query: Query,
  allowed: Bitset,
  taught: readonly TaughtWord[],
): TextResult {
  const { text, language, without = [] } = query;
  if (text === undefined || text.trim() === '') return NOTHING;
  return textIndex.search(
    {
      text,
      ...(language ? { language } : {}),
      withoutWords: without.flatMap((cause) => (cause.kind === 'word' ? [cause.word] : [])),
      withoutTopics: without.flatMap((cause) => (cause.kind === 'topic' ? [cause.topic] : [])),
      taught,
    },
    (index) => isIn(allowed, index),
  );
}

function whole(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
}

/** Six decimals, and never 0 for a service that was found. */
function rounded(score: number): number {
  return Math.max(1e-6, Number(score.toFixed(6)));
}
