import type { SearchLanguage } from '../query.ts';
import { words } from './normalise.ts';
import { LANGUAGES, Phrases } from './phrases.ts';
import { type Postings, PostingsBuilder } from './postings.ts';
import type { QueryWord, Reading } from './query-words.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemEnglish, stemSwedish } from './stem-light.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Topic } from './topic.ts';
import type { TopicForm } from './topic-likeness.ts';
import { weakGrades } from './weak-grades.ts';

const STEMS = { fi: stemFinnish, sv: stemSwedish, en: stemEnglish };
const KEY = 3;
/** Share of the letters of a word that a pattern must explain for the word to be known. */
const KNOWN_SHARE = 0.6;
/** What a weak hint is worth. */
const WEAK = 0.45;
/** What each further word adds to the most telling one of a phrase. */
const FURTHER = 0.45;
/** How soon a word that many topics use loses weight, and a phrase that several share. */
const COMMON = 0.22;
const SHARED = 0.2;
/** Shorter beginnings match words that are only a little longer, unless in a phrase. */
const SHORT_PREFIX = 4;
/** What is left of a pattern whose word another pattern explains much better. */
const LEAST_SHARE = 0.4;
const LONGEST_REST = 4;
const STOPPED: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    [...STOP_WORDS[language]].map((word) => `${language}:${STEMS[language](word)}`),
  ),
);

/** A phrase found in a query. */
export interface PhraseMatch {
  topic: number;
  language: SearchLanguage;
  /** Positions of the words of the query, ascending. */
  positions: number[];
  weight: number;
}

/** A word pattern that a word fulfils. */
interface PatternMatch {
  pattern: number;
  /** How many letters of the word it explains. */
  covered: number;
  /** Whether it is a short beginning of a long word: too little to stand alone. */
  loose: boolean;
}

/** Where in a query a pattern is fulfilled. */
interface Place {
  position: number;
  loose: boolean;
  /** The letters it explains as a share of what the best pattern of the word explains. */
  share: number;
  /** How surely the word was meant. */
  trust: number;
}

/** A word of the vocabulary: read once, however many phrases have it. */
interface PhraseWord {
  folded: string;
  written: string;
  prefix: boolean;
  /** Whether it is one of the words that say nothing alone. */
  stopped: boolean;
  pattern: number;
  /** The last topic that has used it. */
  topic: number;
}

/** Words that topics are recognised by, for finding and for correcting typing errors. */
export class TopicWords {
  /** Every word of each topic as displayed, with its folded beginning or form. */
  readonly forms: (TopicForm & { prefix: boolean; shown: string })[] = [];
  private readonly patterns: string[] = [];
  private readonly patternIds = new Map<string, number>();
  private readonly byStem = new Map<string, number>();
  private readonly byPrefix = new Map<string, { text: string; pattern: number }[]>();
  private readonly inner: number[] = [];
  /** How many topics use each pattern, and the last one that does. */
  private readonly topicCounts: number[] = [];
  private readonly lastTopics: number[] = [];
  /** Phrases by their longest pattern. */
  private readonly phrasesOf: Postings;
  private readonly phrases = new Phrases();

  constructor(topics: readonly Topic[]) {
    const known: Record<SearchLanguage, Map<string, PhraseWord[]>> = {
      fi: new Map(),
      sv: new Map(),
      en: new Map(),
    };
    for (const [topic, { say }] of topics.entries()) {
      for (const [place, language] of LANGUAGES.entries()) {
        for (const source of say[language] ?? []) {
          this.add(source, topic, place, known[language]);
        }
      }
    }
    const telling = this.patterns.map((key, pattern) => {
      const common = STOPPED.has(key) ? 0.45 : 1;
      return common / (1 + COMMON * Math.log(this.topicCounts[pattern]!));
    });
    this.phrasesOf = this.weigh(telling);
  }

  /** Weighs every phrase by how telling its words are and how many topics share it. */
  private weigh(telling: readonly number[]): Postings {
    const { phrases } = this;
    const keys = Array.from({ length: phrases.count }, (_, phrase) => phrases.key(phrase));
    const seen = new Map<number | string, number>();
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
    const phrasesOf = new PostingsBuilder();
    for (const [phrase, key] of keys.entries()) {
      const shared = seen.get(key)!;
      phrases.weights[phrase]! *=
        this.specificity(phrase, telling) / (shared === 1 ? 1 : shared ** SHARED);
      phrasesOf.add(phrases.patterns[phrases.starts[phrase]!]!, phrase, phrases.weights[phrase]!);
    }
    return phrasesOf.build(this.patterns.length);
  }

  /** How much the words of a phrase say together: rare words more, further words a part. */
  private specificity(phrase: number, telling: readonly number[]): number {
    const { starts, patterns } = this.phrases;
    let best = 0;
    let all = 0;
    for (let at = starts[phrase]!; at < starts[phrase + 1]!; at += 1) {
      const each = telling[patterns[at]!]!;
      all += each;
      if (each > best) best = each;
    }
    return best + FURTHER * (all - best);
  }

  private add(
    source: string,
    topic: number,
    languagePlace: number,
    known: Map<string, PhraseWord[]>,
  ): void {
    const language = LANGUAGES[languagePlace]!;
    const weak = source.endsWith('?');
    const text = weak ? source.slice(0, -1) : source;
    // Splitting by an expression takes several times as long, and few phrases have hyphens.
    const parts = text.includes('-') ? text.split(/[\s-]+/) : text.split(' ');
    const { phrases } = this;
    const start = phrases.patterns.length;
    let stopped = 0;
    for (const part of parts) {
      let read = known.get(part);
      if (!read) {
        read = this.read(part, language);
        known.set(part, read);
      }
      for (const word of read) {
        this.use(word, topic, language);
        phrases.patterns.push(word.pattern);
        if (word.stopped) stopped += 1;
      }
    }
    const length = phrases.patterns.length - start;
    if (length === 0) return;
    if (length > 1) this.longestFirst(start);
    phrases.starts.push(phrases.patterns.length);
    phrases.topics.push(topic);
    phrases.languages.push(languagePlace);
    phrases.weights.push(weak ? WEAK : 1);
    phrases.tight.push(length === 2 && stopped === 1);
  }

  /** Puts the patterns from a place on in order of their lengths; insertion, for they are few. */
  private longestFirst(start: number): void {
    const { patterns } = this.phrases;
    for (let at = start + 1; at < patterns.length; at += 1) {
      const moved = patterns[at]!;
      const { length } = this.patterns[moved]!;
      let place = at;
      while (place > start && this.patterns[patterns[place - 1]!]!.length < length) {
        patterns[place] = patterns[place - 1]!;
        place -= 1;
      }
      patterns[place] = moved;
    }
  }

  private read(part: string, language: SearchLanguage): PhraseWord[] {
    const prefix = part.endsWith('*');
    const inside = part.startsWith('*');
    const text = part.slice(inside ? 1 : 0, prefix ? -1 : undefined);
    return words(text).map(({ folded, written }) => ({
      folded,
      written,
      prefix,
      stopped: !prefix && STOP_WORDS[language].has(folded),
      pattern: this.pattern(folded, prefix, inside, language),
      topic: -1,
    }));
  }

  /** Notes that a topic has a word; topics come one after another. */
  private use(word: PhraseWord, topic: number, language: SearchLanguage): void {
    if (word.topic === topic) return;
    word.topic = topic;
    const { folded, prefix, written, pattern } = word;
    if (folded.length >= 3) this.forms.push({ topic, language, folded, prefix, shown: written });
    if (this.lastTopics[pattern] === topic) return;
    this.lastTopics[pattern] = topic;
    this.topicCounts[pattern]! += 1;
  }

  private pattern(
    folded: string,
    prefix: boolean,
    inside: boolean,
    language: SearchLanguage,
  ): number {
    const key = inside
      ? `*${folded}`
      : prefix
        ? `${folded}*`
        : `${language}:${STEMS[language](folded)}`;
    const known = this.patternIds.get(key);
    if (known !== undefined) return known;
    const id = this.patterns.push(key) - 1;
    this.patternIds.set(key, id);
    this.topicCounts.push(0);
    this.lastTopics.push(-1);
    if (inside) this.inner.push(id);
    else if (prefix) {
      for (const text of language === 'fi' ? weakGrades(folded) : [folded]) {
        const start = text.slice(0, KEY);
        const list = this.byPrefix.get(start) ?? [];
        list.push({ text, pattern: id });
        this.byPrefix.set(start, list);
      }
    } else this.byStem.set(key, id);
    return id;
  }

  /** The word patterns that a reading fulfils. */
  patternsOf({ folded, fi, sv, en }: Reading): PatternMatch[] {
    const found: PatternMatch[] = [];
    for (const key of [`fi:${fi}`, `sv:${sv}`, `en:${en}`]) {
      const pattern = this.byStem.get(key);
      if (pattern !== undefined) found.push({ pattern, covered: folded.length, loose: false });
    }
    for (let length = 1; length <= Math.min(KEY, folded.length); length += 1) {
      for (const { text, pattern } of this.byPrefix.get(folded.slice(0, length)) ?? []) {
        if (!folded.startsWith(text)) continue;
        const loose = text.length < SHORT_PREFIX && folded.length - text.length > LONGEST_REST;
        found.push({ pattern, covered: text.length, loose });
      }
    }
    if (folded.length >= 5) {
      for (const pattern of this.inner) {
        const text = this.patterns[pattern]!.slice(1);
        if (folded.includes(text)) found.push({ pattern, covered: text.length, loose: false });
      }
    }
    return found;
  }

  /** Whether the vocabulary explains most of a word. */
  knows(reading: Reading): boolean {
    const enough = KNOWN_SHARE * reading.folded.length;
    return this.patternsOf(reading).some(({ loose, covered }) => !loose && covered >= enough);
  }

  /** The phrases whose words all stand in the query. */
  find(query: readonly QueryWord[]): PhraseMatch[] {
    const at = new Map<number, Place[]>();
    for (const [position, { readings }] of query.entries()) {
      const matches = readings.map((each) => ({ each, found: this.patternsOf(each) }));
      const longest = Math.max(...matches.flatMap(({ found }) => found.map((one) => one.covered)));
      for (const { each, found } of matches) {
        for (const { pattern, covered, loose } of found) {
          const places = at.get(pattern) ?? [];
          if (places.at(-1)?.position === position) continue;
          places.push({ position, loose, share: covered / longest, trust: each.trust ?? 1 });
          at.set(pattern, places);
        }
      }
    }
    const found: PhraseMatch[] = [];
    const { starts, documents } = this.phrasesOf;
    for (const id of at.keys()) {
      for (let each: number = starts[id]!; each < starts[id + 1]!; each += 1) {
        const phrase = documents[each]!;
        const places = place(this.phrases.patternsOf(phrase), at);
        if (!places) continue;
        const positions = places.map(({ position }) => position).sort((a, b) => a - b);
        if (this.phrases.tight[phrase] && positions[1]! - positions[0]! > 1) continue;
        const single = places.length === 1 ? places[0]! : undefined;
        if (single?.loose) continue;
        const share = single ? LEAST_SHARE + (1 - LEAST_SHARE) * single.share : 1;
        const trust = Math.min(...places.map((each) => each.trust));
        found.push({
          topic: this.phrases.topics[phrase]!,
          language: LANGUAGES[this.phrases.languages[phrase]!]!,
          positions,
          weight: this.phrases.weights[phrase]! * share * trust,
        });
      }
    }
    return found;
  }
}

/** A different place for every pattern, or nothing. */
function place(patterns: readonly number[], at: Map<number, Place[]>): Place[] | undefined {
  const taken: Place[] = [];
  for (const pattern of patterns) {
    const near = at
      .get(pattern)
      ?.find(({ position }) => !taken.some((other) => other.position === position));
    if (near === undefined) return undefined;
    taken.push(near);
  }
  return taken;
}
