// Measures the text search on a set of everyday queries, beside two well-known searches:
//   node scripts/run.mjs packages/recommender/evaluation/evaluate.ts --set dev [--misses] [--json]
// A set is a file queries.<set>.jsonl beside this one.
import { parseArgs } from 'node:util';
import { CODE_LISTS } from '@auroraai/open-data';
import { SERVICES } from '@auroraai/open-data/services';
import { createTextIndex } from '../src/text/text-index.ts';
import { letterGroups, miniSearch } from './baselines.ts';
import { type EvaluationQuery, measure, readQueries, type Search } from './measure.ts';
import { withoutDots, withTypingErrors } from './robustness.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'dev' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
if (!/^(dev|dev-[a-z]+|held-out)$/.test(values.set)) {
  process.stderr.write('--set is dev, held-out or the name of one more set, such as dev-a.\n');
  process.exit(2);
}
const queries = readQueries(values.set);
const names = new Map(SERVICES.map(({ id, names }) => [id, names.fi ?? id]));
const index = createTextIndex(SERVICES, [], CODE_LISTS);
const own: Search = ({ text }) =>
  index
    .search({ text })
    .hits.slice(0, 10)
    .map((hit) => SERVICES[hit.index]!.id);
const missed: { query: EvaluationQuery; found: string[] }[] = [];
const report = {
  set: values.set,
  text_search: measure(queries, own, (query, found) => missed.push({ query, found })),
  text_search_without_dots: measure(withoutDots(queries), own),
  text_search_with_typing_errors: measure(withTypingErrors(queries), own),
  minisearch: measure(queries, miniSearch(SERVICES)),
  letter_groups: measure(queries, letterGroups(SERVICES)),
};
const misses = missed.map(({ query: { id, text, accept }, found }) => ({
  id,
  text,
  accepted: [...new Set(accept.map((each) => names.get(each)))],
  found: found.map((each) => names.get(each)),
}));
if (values.json) {
  process.stdout.write(
    `${JSON.stringify(values.misses ? { ...report, misses } : report, null, 2)}\n`,
  );
} else {
  for (const [search, figures] of Object.entries(report)) {
    if (typeof figures === 'string') continue;
    for (const [language, { queries: count, hit_at_1, hit_at_5, mrr }] of Object.entries(figures)) {
      process.stdout.write(
        `${search} ${language}: ${count} queries, hit@1 ${hit_at_1}, hit@5 ${hit_at_5}, MRR ${mrr}\n`,
      );
    }
  }
  if (values.misses) {
    for (const miss of misses) {
      process.stdout.write(
        `\n${miss.id} ${miss.text}\n  wanted ${miss.accepted.slice(0, 5).join('; ')}\n  found  ${miss.found.join('; ')}\n`,
      );
    }
  }
}
