import type { Service } from '@auroraai/recommender';
import MiniSearch from 'minisearch';
import type { Search } from './measure.ts';

/** MiniSearch with prefixes and fuzziness over names and summaries, as a web shop would use it. */
export function miniSearch(services: readonly Service[]): Search {
  const index = new MiniSearch<{ id: string; name: string; summary: string }>({
    fields: ['name', 'summary'],
    searchOptions: { boost: { name: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(
    services.map(({ id, names, summaries }) => ({
      id,
      name: names.fi ?? '',
      summary: summaries.fi ?? '',
    })),
  );
  return ({ text }) =>
    index
      .search(text)
      .slice(0, 10)
      .map(({ id }) => String(id));
}

/** Cosine of tf-idf over groups of three to five letters of names and summaries. */
export function letterGroups(services: readonly Service[]): Search {
  const documents = services.map(({ names, summaries }) =>
    groups(`${names.fi ?? ''} ${names.fi ?? ''} ${summaries.fi ?? ''}`),
  );
  const frequency = new Map<string, number>();
  for (const document of documents) {
    for (const group of document.keys()) frequency.set(group, (frequency.get(group) ?? 0) + 1);
  }
  const weigh = (counts: Map<string, number>): Map<string, number> => {
    const weights = new Map<string, number>();
    let sum = 0;
    for (const [group, count] of counts) {
      const known = frequency.get(group);
      if (known === undefined) continue;
      const weight = (1 + Math.log(count)) * Math.log((1 + documents.length) / known);
      weights.set(group, weight);
      sum += weight * weight;
    }
    for (const [group, weight] of weights) weights.set(group, weight / Math.sqrt(sum));
    return weights;
  };
  const weighted = documents.map(weigh);
  return ({ text }) => {
    const query = weigh(groups(text));
    return weighted
      .map((document, index) => {
        let score = 0;
        for (const [group, weight] of query) score += weight * (document.get(group) ?? 0);
        return { id: services[index]!.id, score };
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, 10)
      .map(({ id }) => id);
  };
}

/** Counts of the groups of three to five letters within words. */
function groups(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const padded = ` ${word} `;
    for (let size = 3; size <= 5; size += 1) {
      for (let at = 0; at + size <= padded.length; at += 1) {
        const group = padded.slice(at, at + size);
        counts.set(group, (counts.get(group) ?? 0) + 1);
      }
    }
  }
  return counts;
}
