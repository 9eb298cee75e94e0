import { readFileSync } from 'node:fs';
import { SERVICES } from '@auroraai/open-data/services';
import { describe, expect, it } from 'vitest';

interface EvaluationQuery {
  id: string;
  language: 'fi' | 'sv' | 'en';
  text: string;
  accept: string[];
  theme: string;
  note?: string;
}

function read(name: string): EvaluationQuery[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as EvaluationQuery);
}

/** What two people who type the same thing have in common: letter case, spaces and signs apart. */
function plain(query: EvaluationQuery): string {
  return `${query.language} ${query.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

const sets = { dev: read('./queries.dev.jsonl'), 'held-out': read('./queries.held-out.jsonl') };
const catalogue = new Set(SERVICES.map((service) => service.id));

/** How many queries tell two searches apart: the dev set is larger than one fresh held-out set. */
const LEAST = {
  dev: { fi: 140, sv: 70, en: 70 },
  'held-out': { fi: 100, sv: 50, en: 50 },
};

describe.each(['dev', 'held-out'] as const)('The %s set', (set) => {
  const queries = sets[set];

  it.each(['fi', 'sv', 'en'] as const)(
    'has enough queries in %s to tell two searches apart',
    (language) => {
      const asked = queries.filter((query) => query.language === language);
      expect(asked.length).toBeGreaterThanOrEqual(LEAST[set][language]);
    },
  );

  it('accepts only services that the catalogue has', () => {
    const unknown = queries.flatMap((query) =>
      query.accept.filter((id) => !catalogue.has(id)).map((id) => `${query.id}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('accepts at least one service for every query, each once', () => {
    const wrong = queries.filter(
      ({ accept }) => accept.length === 0 || new Set(accept).size !== accept.length,
    );
    expect(wrong).toEqual([]);
  });

  it('stays strict: no query accepts more than 20 services, the median at most 8', () => {
    const sizes = queries.map((query) => query.accept.length).sort((a, b) => a - b);
    expect(sizes.at(-1)).toBeLessThanOrEqual(20);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(8);
  });

  it('names every query after its language and set, and never twice', () => {
    const misnamed = queries.filter(
      ({ id, language }) => !new RegExp(`^${language}-${set}-\\d{3}$`).test(id),
    );
    expect(misnamed).toEqual([]);
    expect(new Set(queries.map((query) => query.id)).size).toBe(queries.length);
  });

  it('gives every query a text that can be sent and a theme', () => {
    const wrong = queries.filter(
      ({ text, theme }) => text !== text.trim() || text.length < 1 || text.length > 1024 || !theme,
    );
    expect(wrong).toEqual([]);
  });
});

it('No query stands twice, neither within a set nor in both', () => {
  const all = [...sets.dev, ...sets['held-out']].map(plain);
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
});
