import type { SearchLanguage } from '../query.ts';
import { words } from './normalise.ts';
import type { QueryWord, Reading } from './query-words.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemEnglish, stemSwedish } from './stem-light.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Topic } from './topic.ts';

const LANGUAGES: readonly SearchLanguage[] = ['fi', 'sv', 'en'];
const STEMS = { fi: stemFinnish, sv: stemSwedish, en: stemEnglish };
const KEY = 3;
/** What a weak hint is worth. */
const WEAK = 0.45;
/** What each further word adds to the most telling one of a phrase. */
const FURTHER = 0.45;
/** How soon a word that many topics use loses weight, and a phrase that several share. */
const COMMON = 0.22;
const SHARED = 0.2;
/** Beginnings of so few letters, with their star, match words only a little longer. */
const SHORT_PREFIX = 4;
const LONGEST_REST = 4;
const STOPPED: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    [...STOP_WORDS[language]].map((word) => `${language}:${STEMS[language](word)}`),
  ),
);

/** A phrase of one topic in one language: the word patterns that must all be there. */
interface Phrase {
  topic: number;
  language: SearchLanguage;
  patterns: number[];
  weight: number;
  /** Whether the two words must stand side by side. */
  tight: boolean;
}

/** A phrase found in a query. */
export interface PhraseMatch {
  topic: number;
  language: SearchLanguage;
  /** Positions of the words of the query, ascending. */
  positions: number[];
  weight: number;
}

/** Words that topics are recognised by, for finding and for correcting typing errors. */
export class TopicWords {
  /** Every word of the vocabulary as displayed, with its folded beginning or form. */
  readonly forms: { folded: string; prefix: boolean; language: SearchLanguage; shown: string }[] =
    [];
  private readonly patterns: string[] = [];
  private readonly patternIds = new Map<string, number>();
  private readonly byStem = new Map<string, number>();
  private readonly byPrefix = new Map<string, number[]>();
  private readonly inner: number[] = [];
  private readonly usedBy: Set<number>[] = [];
  private readonly phrasesOf: number[][] = [];
  private readonly phrases: Phrase[] = [];

  constructor(topics: readonly Topic[]) {
    const seen = new Map<string, number>();
    for (const [topic, { say }] of topics.entries()) {
      for (const language of LANGUAGES) {
        for (const source of say[language] ?? []) {
          const phrase = this.phrase(source, topic, language);
          if (phrase.patterns.length === 0) continue;
          const key = `${language} ${phrase.patterns.join(' ')}`;
          seen.set(key, (seen.get(key) ?? 0) + 1);
          this.phrases.push(phrase);
        }
      }
    }
    for (const [id, phrase] of this.phrases.entries()) {
      const shared = seen.get(`${phrase.language} ${phrase.patterns.join(' ')}`)!;
      phrase.weight *= this.specificity(phrase.patterns) / shared ** SHARED;
      const rarest = phrase.patterns[0]!;
      this.phrasesOf[rarest] ??= [];
      this.phrasesOf[rarest]!.push(id);
    }
  }

  private phrase(source: string, topic: number, language: SearchLanguage): Phrase {
    const weak = source.endsWith('?');
    const patterns: number[] = [];
    let stopped = 0;
    for (const part of (weak ? source.slice(0, -1) : source).split(/[\s-]+/)) {
      const prefix = part.endsWith('*');
      const inside = part.startsWith('*');
      for (const { folded, written } of words(part)) {
        const pattern = this.pattern(folded, written, prefix, inside, language);
        patterns.push(pattern);
        this.usedBy[pattern]!.add(topic);
        if (!prefix && STOP_WORDS[language].has(folded)) stopped += 1;
      }
    }
    patterns.sort((one, other) => this.patterns[other]!.length - this.patterns[one]!.length);
    return {
      topic,
      language,
      patterns,
      weight: weak ? WEAK : 1,
      tight: patterns.length === 2 && stopped === 1,
    };
  }

  /** How much the words of a phrase say together: rare words more, further words a part. */
  private specificity(patterns: readonly number[]): number {
    const each = patterns
      .map((pattern) => {
        const common = STOPPED.has(this.patterns[pattern]!) ? 0.45 : 1;
        return common / (1 + COMMON * Math.log(this.usedBy[pattern]!.size));
      })
      .sort((one, other) => other - one);
    return each.reduce((sum, one, at) => sum + (at === 0 ? one : FURTHER * one), 0);
  }

  private pattern(
    folded: string,
    shown: string,
    prefix: boolean,
    inside: boolean,
    language: SearchLanguage,
  ): number {
    const stem = STEMS[language](folded);
    const key = inside ? `*${folded}` : prefix ? `${folded}*` : `${language}:${stem}`;
    const known = this.patternIds.get(key);
    if (known !== undefined) return known;
    const id = this.patterns.push(key) - 1;
    this.patternIds.set(key, id);
    this.usedBy.push(new Set());
    if (inside) this.inner.push(id);
    else if (prefix) {
      const start = folded.slice(0, KEY);
      const list = this.byPrefix.get(start);
      if (list) list.push(id);
      else this.byPrefix.set(start, [id]);
    } else this.byStem.set(key, id);
    if (folded.length >= 4) this.forms.push({ folded, prefix, language, shown });
    return id;
  }

  /** Ids of the word patterns that a reading fulfils. */
  patternsOf({ folded, fi, sv, en }: Reading): number[] {
    const found: number[] = [];
    for (const key of [`fi:${fi}`, `sv:${sv}`, `en:${en}`]) {
      const id = this.byStem.get(key);
      if (id !== undefined) found.push(id);
    }
    for (let length = 1; length <= Math.min(KEY, folded.length); length += 1) {
      for (const id of this.byPrefix.get(folded.slice(0, length)) ?? []) {
        const prefix = this.patterns[id]!;
        const rest = folded.length - prefix.length + 1;
        if (rest > LONGEST_REST && prefix.length <= SHORT_PREFIX) continue;
        if (folded.startsWith(prefix.slice(0, -1))) found.push(id);
      }
    }
    if (folded.length >= 5) {
      for (const id of this.inner) if (folded.includes(this.patterns[id]!.slice(1))) found.push(id);
    }
    return found;
  }

  /** The phrases whose words all stand in the query. */
  find(query: readonly QueryWord[]): PhraseMatch[] {
    const at = new Map<number, number[]>();
    for (const [position, { readings }] of query.entries()) {
      for (const id of new Set(readings.flatMap((each) => this.patternsOf(each)))) {
        const list = at.get(id);
        if (list) list.push(position);
        else at.set(id, [position]);
      }
    }
    const found: PhraseMatch[] = [];
    for (const id of at.keys()) {
      for (const index of this.phrasesOf[id] ?? []) {
        const phrase = this.phrases[index]!;
        const positions = place(phrase.patterns, at);
        if (positions && !(phrase.tight && positions[1]! - positions[0]! > 1)) {
          const { topic, language, weight } = phrase;
          found.push({ topic, language, positions, weight });
        }
      }
    }
    return found;
  }
}

/** A different position for every pattern, or nothing. */
function place(patterns: readonly number[], at: Map<number, number[]>): number[] | undefined {
  const taken: number[] = [];
  for (const pattern of patterns) {
    const near = at.get(pattern)?.find((position) => !taken.includes(position));
    if (near === undefined) return undefined;
    taken.push(near);
  }
  return taken.sort((one, other) => one - other);
}
