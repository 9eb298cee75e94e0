import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { botsFile } from '../scripts/read-bots.ts';
import { BOTS } from './bots.ts';

describe('the demonstration bots', () => {
  it('are in the data file as their folders say: npm run bots -w packages/open-data', () => {
    const kept = readFileSync(new URL('../data/bots.json', import.meta.url), 'utf8');
    expect(kept).toBe(botsFile());
  });

  it('are two, each with its settings', () => {
    expect(Object.keys(BOTS)).toEqual(['opas', 'opiskelumuutto']);
    for (const files of Object.values(BOTS)) expect(files).toHaveProperty(['bot.json']);
  });
});
