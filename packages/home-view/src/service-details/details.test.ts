import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleDetails } from '../find-services/aurora.example.ts';
import { missingFacts } from './missing-facts.ts';
import { START, startOf } from './start-of.ts';

const service = exampleDetails('00000000-0000-4000-8000-000000000001');

describe('What is missing of a service', () => {
  it('is named fact by fact, an empty text as one that is not there', () => {
    expect(missingFacts({ ...service, description: { text: ' ', language: 'fi' } })).toEqual([
      'description',
      'instruction',
      'requirements',
      'contact',
    ]);
    const told = { text: 'Kerrottu.', language: 'fi' as const };
    const rest = missingFacts({
      ...service,
      description: told,
      user_instruction: told,
      requirements: told,
      charge_type: null,
    });
    expect(rest).toEqual(['price', 'contact']);
  });
});

describe('The beginning of a long text', () => {
  it('is the whole text when there is little more', () => {
    const text = 'sana '.repeat(200).trim();
    expect(startOf(text)).toBe(text);
  });

  it('ends between words, and is never longer than a screen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zåäö😀]{1,30}$/u), { minLength: 400 }),
        (words) => {
          const text = words.join(' ');
          const start = startOf(text);
          expect(text.startsWith(start)).toBe(true);
          if (start === text) return;
          expect(start.length).toBeLessThanOrEqual(START);
          expect(text[start.length]).toBe(' ');
        },
      ),
    );
  });

  it('cuts even 20,000 characters without a space, and no character in two', () => {
    const start = startOf('😀'.repeat(10_000));
    expect(start.length).toBeGreaterThan(START / 2);
    expect(start.endsWith('😀')).toBe(true);
  });
});
