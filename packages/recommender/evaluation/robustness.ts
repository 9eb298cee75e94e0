import type { EvaluationQuery } from './measure.ts';

/** A repeatable stream of numbers in [0, 1); mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** The queries without the dots and rings of å, ä and ö. */
export function withoutDots(queries: readonly EvaluationQuery[]): EvaluationQuery[] {
  return queries.map((query) => ({
    ...query,
    text: query.text.normalize('NFD').replace(/[\u0308\u030A]/g, ''),
  }));
}

/** The queries with one typing error in one of their longer words: swapped, lost or doubled. */
export function withTypingErrors(queries: readonly EvaluationQuery[], seed = 1): EvaluationQuery[] {
  const next = random(seed);
  return queries.map((query) => {
    const long = [...query.text.matchAll(/\p{L}{6,}/gu)];
    const word = long[Math.floor(next() * long.length)];
    if (!word) return query;
    const at = word.index + 2 + Math.floor(next() * (word[0].length - 3));
    const { text } = query;
    const kind = Math.floor(next() * 3);
    const middle =
      kind === 0 ? text[at + 1]! + text[at]! : kind === 1 ? text[at + 1]! : text[at]! + text[at]!;
    return {
      ...query,
      text: text.slice(0, at) + middle + text.slice(kind === 2 ? at + 1 : at + 2),
    };
  });
}
