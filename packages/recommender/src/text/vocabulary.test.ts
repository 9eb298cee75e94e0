import { describe, expect, it } from 'vitest';
import { LIFE_AREAS } from '../catalogue.ts';
import { fold } from './normalise.ts';
import english from './vocabulary/dictionary.en.json' with { type: 'json' };
import swedish from './vocabulary/dictionary.sv.json' with { type: 'json' };
import { topics } from './vocabulary/topics.ts';

describe('the vocabulary', () => {
  it('T13: has every topic once, named and spoken in three languages', () => {
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
    for (const { id, names, say } of topics) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const language of ['fi', 'sv', 'en'] as const) {
        expect(names[language], id).toBeTruthy();
        expect(say[language]?.length, `${id} ${language}`).toBeGreaterThan(0);
      }
    }
  });

  it('T13: ties topics to texts and classes of services, never to ids', () => {
    for (const { id, match, areas } of topics) {
      const patterns = [...(match.names ?? []), ...(match.summaries ?? [])];
      expect(patterns.length, id).toBeGreaterThan(0);
      for (const pattern of [...patterns, ...(match.near ?? [])]) {
        expect(pattern, id).toBe(fold(pattern));
        expect(pattern, id).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
      }
      for (const code of match.classes ?? []) expect(code, id).toMatch(/^P\d+(\.\d+)?$/);
      for (const area of areas) expect(LIFE_AREAS).toContain(area);
    }
  });

  it('T13: has Finnish words for each entry of the dictionaries', () => {
    for (const entries of [swedish, english]) {
      for (const [word, finnish] of Object.entries(entries)) expect(finnish, word).toBeTruthy();
    }
  });
});
