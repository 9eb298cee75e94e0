import { readFileSync } from 'node:fs';

/** One query of an evaluation set. */
export interface EvaluationQuery {
  id: string;
  language: 'fi' | 'sv' | 'en';
  text: string;
  /** Ids of the services a good adviser would accept. */
  accept: string[];
}

/** How well one search did on the queries of one language. */
export interface Figures {
  queries: number;
  hit_at_1: number;
  hit_at_5: number;
  /** Mean reciprocal rank of the first accepted service among the first ten. */
  mrr: number;
}

/** A search: the ids of services for a text, the best first. */
export type Search = (query: EvaluationQuery) => string[];

/** Reads a set of queries that lies beside this file, such as 'dev' in queries.dev.jsonl. */
export function readQueries(set: string): EvaluationQuery[] {
  return readFileSync(new URL(`queries.${set}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as EvaluationQuery);
}

/** Measures a search per language; `missed` gets every query without an accepted one in five. */
export function measure(
  queries: readonly EvaluationQuery[],
  search: Search,
  missed: (query: EvaluationQuery, found: string[]) => void = () => {},
): Record<string, Figures> {
  const figures: Record<string, Figures> = {};
  for (const query of queries) {
    const entry = figures[query.language] ?? { queries: 0, hit_at_1: 0, hit_at_5: 0, mrr: 0 };
    figures[query.language] = entry;
    const found = search(query);
    const accepted = new Set(query.accept);
    const rank = found.slice(0, 10).findIndex((id) => accepted.has(id)) + 1;
    entry.queries += 1;
    if (rank === 1) entry.hit_at_1 += 1;
    if (rank >= 1 && rank <= 5) entry.hit_at_5 += 1;
    else missed(query, found.slice(0, 5));
    if (rank > 0) entry.mrr += 1 / rank;
  }
  for (const entry of Object.values(figures)) {
    for (const key of ['hit_at_1', 'hit_at_5', 'mrr'] as const) {
      entry[key] = Math.round((entry[key] / entry.queries) * 1000) / 1000;
    }
  }
  return figures;
}
