import type { Language } from '../../bot/localized.ts';
import { conceptReader } from '../../understanding/concepts.ts';
import type { SparseVector } from '../../understanding/sparse.ts';
import { learnFeatures } from '../../understanding/vectoriser.ts';
import { fold, words } from '../../understanding/words.ts';
import { type Comparer, createComparer, meaningVector } from '../quality/unit-vectors.ts';

/** Wordings that people use for one matter. */
export interface WordingSource {
  id: string;
  /** Where it comes from; of those from one place the one is taken that fits best. */
  from: string;
  names: { readonly [language in Language]?: string };
  texts: { readonly [language in Language]?: readonly string[] };
}

/** A topic as far as it is looked at here. */
export interface WordedTopic {
  /** What editors call it. */
  title: string;
  examples: readonly string[];
}

/** What wordings are looked for. */
export interface WordingQuestion {
  language: Language;
  topic: WordedTopic;
  /** The bot's other topics: nothing that is theirs is suggested. */
  others: readonly WordedTopic[];
  sources: readonly WordingSource[];
  /** Texts that are not wanted. */
  dismissed: readonly string[];
  /** @default 8 */
  most?: number;
}

/** A wording that could be an example. */
export interface SuggestedWording {
  text: string;
  /** Id of its source. */
  source: string;
}

/** A wording belongs to the topic of the example that it is most like, if it is at least so like. */
const LIKE = 0.3;
/** It is suggested only if no example of another topic is so like. */
const FOREIGN = 0.3;
/** Texts that are so like say the same. */
const SAME = 0.72;
/**
 * A source is about a topic if this share of its wordings that belong anywhere belong to it, and if the
 * likest of the topic's own texts are on average so like its wordings, and nearly as like as those of the
 * best source.
 */
const ABOUT = { share: 0.5, like: 0.36, ofBest: 0.8 };
/** By so many of a topic's own texts a source is known. */
const KNOWN_BY = 3;
/** A feature that more texts have tells nothing. */
const MOST_TEXTS = 400;
const MOST = 8;

/**
 * Everyday wordings for a topic out of sources that are about the same: none that the bot has already, or
 * that another topic could claim; those first that most surely belong.
 */
export function suggestWordings(question: WordingQuestion): SuggestedWording[] {
  const { language, topic, others, sources, most = MOST } = question;
  const topics = [topic, ...others];
  const own = topics.flatMap(({ title, examples }, of) =>
    [title, ...examples].filter((text) => text.trim() !== '').map((text) => ({ of, text })),
  );
  const taken = new Set([...question.dismissed, ...own.map(({ text }) => text)].map(plain));
  const offered = sources
    // Of what the bot has taken whole there is nothing left to suggest.
    .filter(({ texts }) => texts[language]?.some((text) => !taken.has(plain(text))))
    .flatMap(({ id, names, texts }) => [
      { id, text: names[language] ?? '', isName: true },
      ...(texts[language] ?? []).map((text) => ({ id, text, isName: false })),
    ])
    .filter(({ text }) => plain(text) !== '');
  const near = nearest(
    offered.map(({ text }) => text),
    own.map(({ text }) => text),
    language,
  );
  const from = new Map(sources.map((source) => [source.id, source.from]));
  const about = new Set(onePerPlace(sourcesAbout(topic.title, offered, near, own), from));
  const found = offered
    .map((one, at) => ({ ...one, at, like: likeness(near[at]!, own) }))
    .filter(
      ({ id, isName, text, like }) =>
        about.has(id) &&
        !isName &&
        !taken.has(plain(text)) &&
        like.any < SAME &&
        like.others < FOREIGN,
    )
    .sort((one, other) => other.like.own - one.like.own || one.at - other.at);
  return unlike(found, language)
    .slice(0, most)
    .map(({ text, id }) => ({ text, source: id }));
}

interface Near {
  /** Place among the bot's texts. */
  place: number;
  likeness: number;
}

/** How like a text is to the examples of the topic (the first one), of the others, and of any. */
function likeness(near: readonly Near[], own: readonly { of: number }[]) {
  const like = { own: 0, others: 0, any: 0 };
  for (const { place, likeness: how } of near) {
    const whose = own[place]!.of === 0 ? 'own' : 'others';
    like[whose] = Math.max(like[whose], how);
    like.any = Math.max(like.any, how);
  }
  return like;
}

function sourcesAbout(
  title: string,
  offered: readonly { id: string; text: string; isName: boolean }[],
  near: readonly (readonly Near[])[],
  own: readonly { of: number; text: string }[],
): string[] {
  const seen = new Map<string, { mine: number; all: number; like: Map<number, number> }>();
  for (const [at, { id, text, isName }] of offered.entries()) {
    const source = seen.get(id) ?? { mine: 0, all: 0, like: new Map<number, number>() };
    seen.set(id, source);
    // What is called the same is about the same.
    if (isName && plain(text) === plain(title)) {
      for (let each = 1; each <= KNOWN_BY; each += 1) source.like.set(-each, 1);
    }
    const [first] = near[at]!;
    if (first) source.all += 1;
    if (first && own[first.place]!.of === 0) source.mine += 1;
    for (const { place, likeness: how } of near[at]!) {
      if (own[place]!.of === 0) source.like.set(place, Math.max(how, source.like.get(place) ?? 0));
    }
  }
  const known = [...seen]
    .filter(({ 1: { mine, all } }) => mine >= ABOUT.share * all)
    .map(([id, { like }]) => ({ id, like: meanOfHighest([...like.values()]) }))
    .sort((one, other) => other.like - one.like);
  const best = known[0]?.like ?? 0;
  return known
    .filter(({ like }) => like >= Math.max(ABOUT.like, ABOUT.ofBest * Math.min(best, SAME)))
    .map(({ id }) => id);
}

function onePerPlace(ids: readonly string[], from: ReadonlyMap<string, string>): string[] {
  return ids.filter((id, at) => ids.findIndex((other) => from.get(other) === from.get(id)) === at);
}

function meanOfHighest(values: readonly number[]): number {
  const highest = [...values].sort((one, other) => other - one).slice(0, KNOWN_BY);
  return highest.reduce((sum, value) => sum + value, 0) / KNOWN_BY;
}

/** For each text those among others that are like it, the likest first. */
function nearest(texts: readonly string[], others: readonly string[], language: string): Near[][] {
  const { vectors, vectoriser } = learnFeatures([...others, ...texts], conceptReader(language));
  const meanings = vectors.map(meaningVector);
  const compare = createComparer(vectoriser.frequencies.length);
  const byFeature = new Map<number, number[]>();
  for (let place = 0; place < others.length; place += 1) {
    for (const feature of meanings[place]!.places) {
      if (vectoriser.frequencies[feature]! > MOST_TEXTS) continue;
      const places = byFeature.get(feature);
      if (places) places.push(place);
      else byFeature.set(feature, [place]);
    }
  }
  return texts.map((_, at) => likest(meanings[others.length + at]!, byFeature, compare, meanings));
}

function likest(
  vector: SparseVector,
  byFeature: ReadonlyMap<number, readonly number[]>,
  compare: Comparer,
  meanings: readonly SparseVector[],
): Near[] {
  const places = new Set<number>();
  for (const feature of vector.places) {
    for (const place of byFeature.get(feature) ?? []) places.add(place);
  }
  const likenessTo = compare(vector);
  return [...places]
    .map((place) => ({ place, likeness: likenessTo(meanings[place]!) }))
    .filter(({ likeness: how }) => how >= Math.min(LIKE, FOREIGN))
    .sort((one, other) => other.likeness - one.likeness || one.place - other.place);
}

/** Those that do not say the same as one before them. */
function unlike<T extends { text: string }>(found: readonly T[], language: string): T[] {
  const { vectors, vectoriser } = learnFeatures(
    found.map(({ text }) => text),
    conceptReader(language),
  );
  const meanings = vectors.map(meaningVector);
  const compare = createComparer(vectoriser.frequencies.length);
  const kept: number[] = [];
  for (const at of found.keys()) {
    const likenessTo = compare(meanings[at]!);
    if (kept.every((other) => likenessTo(meanings[other]!) < SAME)) kept.push(at);
  }
  return kept.map((at) => found[at]!);
}

function plain(text: string): string {
  return words(text)
    .map(({ lower }) => fold(lower))
    .join(' ');
}
