import { folded, readable, wordsOf } from '../entities/words.ts';
import { finish, type Steps } from '../steps.ts';
import en from './expressions/en.json' with { type: 'json' };
import fi from './expressions/fi.json' with { type: 'json' };
import review from './expressions/review.json' with { type: 'json' };
import sv from './expressions/sv.json' with { type: 'json' };
import { matchAt, type Pattern, parsePattern } from './pattern.ts';
import { indexPatterns, type PatternIndex } from './pattern-index.ts';

/** What kind of danger a message speaks of, the most urgent first. */
export const CRISIS_KINDS = [
  'medical',
  'child',
  'sexual-violence',
  'violence',
  'self-harm',
] as const;

/** One kind of danger. */
export type CrisisKind = (typeof CRISIS_KINDS)[number];

/** A danger that was noticed. */
export interface Crisis {
  /** The most urgent of the kinds found. */
  kind: CrisisKind;
  kinds: CrisisKind[];
  /** Language of the list whose expression was found. */
  language: string;
  /** The line of the list that fitted. */
  expression: string;
}

/** Notices dangers in messages of any of the lists' languages, whatever the conversation's language. */
export interface CrisisReader {
  read(text: string): Crisis | undefined;
}

interface Rule {
  pattern: Pattern;
  kind: CrisisKind;
  language: string;
  alike: ReadonlySet<string>;
}

/** How much of a message is looked through, in characters. */
const LONGEST_READ = 20_000;

/** Prepares the lists; one reader serves every conversation. */
export function createCrisisReader(): CrisisReader {
  return finish(createCrisisReaderInSteps());
}

/** As {@link createCrisisReader}, in steps. */
export function* createCrisisReaderInSteps(): Steps<CrisisReader> {
  const rules: Rule[] = [];
  const harmless: Rule[] = [];
  const lists: {
    language: string;
    crises: Record<string, string[]>;
    not: string[];
    alike: string[];
  }[] = [
    ...[fi, sv, en],
    ...Object.entries(review.languages).map(([language, crises]) => ({
      language,
      crises: crises as Record<string, string[]>,
      not: [],
      alike: [],
    })),
  ];
  for (const { language, crises, not, alike } of lists) {
    const words = new Set(alike.map((word) => folded(word)));
    for (const kind of CRISIS_KINDS) {
      for (const line of crises[kind] ?? []) addLine(rules, line, kind, language, words);
      yield;
    }
    for (const line of not) addLine(harmless, line, 'self-harm', language, words);
  }
  const dangers = indexPatterns(rules);
  yield;
  const lookalikes = indexPatterns(harmless);

  return {
    read(text) {
      const words = wordsOf(readable(text, LONGEST_READ)).map((word) => folded(word.plain));
      for (const { start, end } of spans(words, lookalikes)) {
        for (let at = start; at < end; at++) words[at] = '';
      }
      const found = [...spans(words, dangers)];
      if (found.length === 0) return undefined;
      const kinds = CRISIS_KINDS.filter((kind) => found.some(({ rule }) => rule.kind === kind));
      const [kind] = kinds;
      const first = found.find(({ rule }) => rule.kind === kind);
      if (!kind || !first) return undefined;
      const { language, pattern } = first.rule;
      return { kind, kinds, language, expression: pattern.source };
    },
  };
}

function addLine(
  into: Rule[],
  line: string,
  kind: CrisisKind,
  language: string,
  alike: ReadonlySet<string>,
) {
  for (const pattern of parsePattern(line)) into.push({ pattern, kind, language, alike });
}

function* spans(words: readonly string[], rules: PatternIndex<Rule>) {
  for (const [start, word] of words.entries()) {
    for (const rule of rules(word)) {
      const end = matchAt(rule.pattern, words, start, rule.alike);
      if (end > start) yield { start, end, rule };
    }
  }
}
