import type { Service } from '../catalogue.ts';
import type { WordReader } from '../word-reader.ts';
import { createPatternScanner } from './pattern-scan.ts';
import { type Postings, PostingsBuilder } from './postings.ts';
import type { ServiceWords, WordLists } from './service-words.ts';
import type { Topic } from './topic.ts';

const FIRST_NAME = 1;
const NAME_STEP = 0.035;
const LAST_NAME = 0.75;
const NEAR = 0.6;
const NEAR_STEP = 0.02;
const LAST_NEAR = 0.2;
const SUMMARY = 0.7;
const CLASS = 0.35;
/** What a class adds to a service that its name or summary already binds to the topic. */
const CLASS_BONUS = 0.05;

/** For every topic the services that are about it, with a degree in (0, 1]. */
export function topicServices(
  topics: readonly Topic[],
  services: readonly Service[],
  { names, summaries, reader }: ServiceWords,
): Postings {
  const readName = patternReader(topics, reader, ({ match }) => [
    ...(match.names ?? []).map((source, at) => ({
      source,
      degree: Math.max(LAST_NAME, FIRST_NAME - NAME_STEP * at),
    })),
    ...(match.near ?? []).map((source, at) => ({
      source,
      degree: Math.max(LAST_NEAR, NEAR - NEAR_STEP * at),
    })),
  ]);
  const readSummary = patternReader(topics, reader, ({ match }) =>
    (match.summaries ?? []).map((source) => ({ source, degree: SUMMARY })),
  );
  const ofClass = topicsOfClasses(topics);
  const builder = new PostingsBuilder();
  /** Degrees of the topics of the service at hand; 0 for the others. */
  const degrees = new Float64Array(topics.length);
  const touched: number[] = [];
  const raise = (topic: number, degree: number): void => {
    if (degrees[topic] === 0) touched.push(topic);
    if (degree > degrees[topic]!) degrees[topic] = degree;
  };
  for (const [index, service] of services.entries()) {
    readName(names, index, raise);
    readSummary(summaries, index, raise);
    for (const code of service.serviceClasses) {
      for (const topic of ofClass(code)) {
        const degree = degrees[topic]!;
        raise(topic, degree === 0 ? CLASS : Math.min(1, degree + CLASS_BONUS));
      }
    }
    for (const topic of touched) {
      builder.add(topic, index, degrees[topic]!);
      degrees[topic] = 0;
    }
    touched.length = 0;
  }
  return builder.build(topics.length);
}

/** Reads one of the texts: calls `found` for the topics that its patterns name. */
type PatternReader = (
  texts: WordLists,
  index: number,
  found: (topic: number, degree: number) => void,
) => void;

function patternReader(
  topics: readonly Topic[],
  reader: WordReader,
  of: (topic: Topic) => { source: string; degree: number }[],
): PatternReader {
  const all = topics.flatMap((topic, index) => of(topic).map((each) => ({ ...each, index })));
  const scanner = createPatternScanner(
    all.map(({ source }) => source),
    reader,
  );
  return ({ words, starts }, text, found) =>
    scanner.scan(words, starts[text]!, starts[text + 1]!, (pattern) => {
      const { index, degree } = all[pattern]!;
      found(index, degree);
    });
}

/** The topics of a service class: its own, then those of its main class. */
function topicsOfClasses(topics: readonly Topic[]): (code: string) => readonly number[] {
  const own = new Map<string, number[]>();
  for (const [topic, { match }] of topics.entries()) {
    for (const code of match.classes ?? []) own.set(code, [...(own.get(code) ?? []), topic]);
  }
  const known = new Map<string, readonly number[]>();
  return (code) => {
    let found = known.get(code);
    if (!found) {
      const main = code.includes('.') ? (own.get(code.split('.')[0]!) ?? []) : [];
      found = [...(own.get(code) ?? []), ...main];
      known.set(code, found);
    }
    return found;
  };
}
