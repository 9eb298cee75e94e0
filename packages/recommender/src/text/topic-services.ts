import type { Service } from '../catalogue.ts';
import { createPatternScanner } from './pattern-scan.ts';
import { type Postings, PostingsBuilder } from './postings.ts';
import type { Topic } from './topic.ts';

const FIRST_NAME = 1;
const NAME_STEP = 0.035;
const LAST_NAME = 0.75;
const NEAR = 0.6;
const NEAR_STEP = 0.02;
const SUMMARY = 0.7;
const CLASS = 0.35;
/** What a class adds to a service that its name or summary already binds to the topic. */
const CLASS_BONUS = 0.05;

/** For every topic the services that are about it, with a degree in (0, 1]. */
export function topicServices(topics: readonly Topic[], services: readonly Service[]): Postings {
  const byName = patterns(topics, ({ match }) => [
    ...(match.names ?? []).map((source, at) => ({
      source,
      degree: Math.max(LAST_NAME, FIRST_NAME - NAME_STEP * at),
    })),
    ...(match.near ?? []).map((source, at) => ({ source, degree: NEAR - NEAR_STEP * at })),
  ]);
  const bySummary = patterns(topics, ({ match }) =>
    (match.summaries ?? []).map((source) => ({ source, degree: SUMMARY })),
  );
  const byClass = new Map<string, number[]>();
  for (const [topic, { match }] of topics.entries()) {
    for (const code of match.classes ?? [])
      byClass.set(code, [...(byClass.get(code) ?? []), topic]);
  }
  const names = new Map<string, Map<number, number>>();
  const builder = new PostingsBuilder();
  for (const [index, service] of services.entries()) {
    const name = service.names.fi ?? '';
    let fromName = names.get(name);
    if (!fromName) {
      fromName = byName(name);
      names.set(name, fromName);
    }
    const degrees = new Map(fromName);
    for (const [topic, degree] of bySummary(service.summaries.fi ?? '')) {
      degrees.set(topic, Math.max(degree, degrees.get(topic) ?? 0));
    }
    for (const code of service.serviceClasses) {
      const own = byClass.get(code) ?? [];
      const main = code.includes('.') ? (byClass.get(code.split('.')[0]!) ?? []) : [];
      for (const topic of [...own, ...main]) {
        const degree = degrees.get(topic);
        degrees.set(topic, degree === undefined ? CLASS : Math.min(1, degree + CLASS_BONUS));
      }
    }
    for (const [topic, degree] of degrees) builder.add(topic, index, degree);
  }
  return builder.build(topics.length);
}

/** A function from a text to the topics that its patterns name, with the highest degree each. */
function patterns(
  topics: readonly Topic[],
  of: (topic: Topic) => { source: string; degree: number }[],
): (text: string) => Map<number, number> {
  const all = topics.flatMap((topic, index) => of(topic).map((each) => ({ ...each, index })));
  const scanner = createPatternScanner(all.map(({ source }) => source));
  return (text) => {
    const degrees = new Map<number, number>();
    scanner.scan(text, (pattern) => {
      const { index, degree } = all[pattern]!;
      degrees.set(index, Math.max(degree, degrees.get(index) ?? 0));
    });
    return degrees;
  };
}
