import type { ServiceTeaching, TaughtWord } from '@auroraai/api-client/studio';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  foldedWord,
  isSameTeaching,
  mergeTeachings,
  teachingChanges,
  withArea,
  wordFault,
} from './teaching.ts';

const fi = (word: string): TaughtWord => ({ language: 'fi', word });
const teaching = (
  words: readonly TaughtWord[],
  areas: ServiceTeaching['areas'] = {},
): ServiceTeaching => ({ words: [...words], areas });

const someTeaching = fc.record({
  areas: fc.record(
    { health: fc.boolean(), finance: fc.boolean(), housing: fc.boolean() },
    { requiredKeys: [] },
  ),
  words: fc.uniqueArray(fc.constantFrom('futis', 'sökö', 'kela').map(fi), {
    selector: ({ word }) => word,
  }),
});

it('What changes between two teachings is told by areas and words', () => {
  const changes = teachingChanges(
    teaching([fi('futis'), fi('peli')], { health: true }),
    teaching([fi('peli'), { language: 'sv', word: 'futis' }], { finance: false }),
  );
  expect(changes.areas).toEqual([
    { area: 'health', taught: null },
    { area: 'finance', taught: false },
  ]);
  expect(changes.added).toEqual([{ language: 'sv', word: 'futis' }]);
  expect(changes.removed).toEqual([fi('futis')]);
});

it('What two people changed in different places stands in both; in the same place mine does', () => {
  const base = teaching([fi('futis')], { health: true });
  const theirs = teaching([fi('futis'), fi('pallo')], { health: false });
  const mine = teaching([fi('kenttä')], { finance: true });
  expect(mergeTeachings(base, theirs, mine)).toEqual(
    teaching([fi('pallo'), fi('kenttä')], { finance: true }),
  );
});

it('Merging with nothing of one’s own gives theirs, with nothing of theirs one’s own', () => {
  fc.assert(
    fc.property(someTeaching, someTeaching, (base, other) => {
      expect(isSameTeaching(mergeTeachings(base, other, base), other)).toBe(true);
      expect(isSameTeaching(mergeTeachings(base, base, other), other)).toBe(true);
    }),
  );
});

it('A box that is set back to what holds anyway teaches nothing', () => {
  const area = { area: 'finance' as const, otherwise: false };
  const taught = withArea(teaching([]), area, true);
  expect(taught.areas).toEqual({ finance: true });
  expect(withArea(taught, area, false).areas).toEqual({});
});

it('A word is refused that nobody could be understood by', () => {
  const fault = (word: string, taught: readonly TaughtWord[] = []) =>
    wordFault(fi(foldedWord(word)), taught);
  expect(fault('  Lasten   NEUVOLA ')).toBeNull();
  expect(foldedWord('  Lasten   NEUVOLA ')).toBe('lasten neuvola');
  expect(fault('koulu-uinti')).toBeNull();
  expect(fault('ab')).toBe('too-short');
  expect(fault('a'.repeat(41))).toBe('too-long');
  expect(fault('apua!')).toBe('letters');
  expect(fault('=HYPERLINK("x")')).toBe('letters');
  expect(fault('yksi kaksi kolme neljä')).toBe('letters');
  expect(fault('futis', [fi('futis')])).toBe('twice');
  const full = Array.from({ length: 20 }, (_, at) => fi('a'.repeat(at + 3)));
  expect(fault('futis', full)).toBe('full');
});
