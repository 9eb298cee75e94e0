import { expect, test } from 'vitest';
import { trainUnderstanding } from './index.ts';
import { seededRandom } from './random.ts';

/** Made-up matters, each with words of its own and some that all share. */
function matters(seed: number, count: number, examples: number) {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const word = () =>
    Array.from({ length: 3 }, () => pick([...'bdfghjklmnprstv']) + pick([...'aeiouy'])).join('');
  const shared = Array.from({ length: 20 }, word);
  return Array.from({ length: count }, (_, at) => {
    const own = Array.from({ length: 8 }, word);
    return {
      name: `matter-${seed}-${at}`,
      examples: Array.from({ length: examples }, () =>
        Array.from({ length: 5 }, (_each, place) => pick(place < 3 ? own : shared)).join(' '),
      ),
    };
  });
}

const intents = matters(1, 12, 20).map(({ name, examples }) => ({
  name,
  examples: examples.slice(0, 12),
  kept: examples.slice(12),
}));
const strangers = matters(2, 6, 12).flatMap(({ examples }) => examples);
const share = (texts: readonly string[], isSo: (text: string) => boolean) =>
  texts.filter(isSo).length / texts.length;

test('N4: A bot answers most of its own matters and refuses most strangers’ ones', () => {
  const understanding = trainUnderstanding({ languages: { et: { intents } } });
  const refused = (text: string) => understanding.read(text).outOfScope >= 0.5;
  expect(
    share(
      intents.flatMap(({ kept }) => kept),
      refused,
    ),
  ).toBeLessThan(0.2);
  expect(share(strangers, refused)).toBeGreaterThan(0.8);
});

test('N4: A larger share of questions that may be asked again refuses more strangers', () => {
  const read = (askAgainShare: number) => {
    const understanding = trainUnderstanding({ languages: { et: { intents } } }, { askAgainShare });
    return strangers.map((text) => understanding.read(text).outOfScope);
  };
  const [few, many] = [read(0.01), read(0.3)];
  for (const [at, value] of few.entries()) expect(many[at]!).toBeGreaterThanOrEqual(value);
  expect(many).not.toEqual(few);
});

test('N4: Negatives make messages like them more foreign, and are never an intent', () => {
  const data = { languages: { et: { intents } } };
  const foreign = intents.flatMap(({ kept }) => kept.map((text) => `valamu kraan ${text}`));
  const plain = trainUnderstanding(data);
  const warned = trainUnderstanding({ ...data, negatives: { et: foreign.slice(0, 48) } });
  const mean = (of: typeof plain) =>
    foreign.slice(48).reduce((sum, text) => sum + of.read(text).outOfScope, 0) / 48;
  expect(mean(warned)).toBeGreaterThan(mean(plain) + 0.2);
  const names = warned.read(strangers[0]!).intents.map(({ intent }) => intent);
  expect(names.sort()).toEqual(intents.map(({ name }) => name).sort());
});
