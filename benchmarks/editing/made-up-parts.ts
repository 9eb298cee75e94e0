import type { Part } from '@auroraai/dialogue/editing';

/** The parts of a made-up bot: intents with examples, an answer and a flow each. */
export function madeUpParts(
  intents: number,
  examples: number,
  languages: readonly string[],
): Part[] {
  const random = seeded(7);
  const byLanguage = <T>(make: () => T) =>
    Object.fromEntries(languages.map((language) => [language, make()]));
  const words = Array.from({ length: 40 * intents }, () => word(random));
  const sentence = (own: readonly string[]) =>
    Array.from({ length: 3 + Math.floor(random() * 5) }, () =>
      pick(random() < 0.7 ? own : words, random),
    ).join(' ');
  const settings = {
    ...{ format: 1, id: 'made-up', version: '1', names: byLanguage(() => 'Bot'), languages },
    ...{ responsible: { names: byLanguage(() => 'Town') }, retentionDays: 1, fallback: {} },
    ...{ humanContact: { names: byLanguage(() => 'Advice'), phone: '09 000 000' } },
    greeting: 'topic-0',
  };
  const topics = Array.from({ length: intents }, (_, at): Part[] => {
    const name = `topic-${at}`;
    const own = words.slice(40 * at, 40 * at + 25);
    const teach = () => Array.from({ length: examples }, () => sentence(own));
    const say = () => `${sentence(own)}. ${sentence(own)}.`;
    return [
      {
        kind: 'intent',
        value: { intent: name, title: byLanguage(() => name), examples: byLanguage(teach) },
      },
      { kind: 'answer', value: { answer: name, variants: [{ text: byLanguage(say) }] } },
      { kind: 'flow', value: { flow: name, start: { intents: [name] }, steps: [{ say: name }] } },
    ];
  });
  return [{ kind: 'settings', value: settings }, ...topics.flat()];
}

function word(random: () => number): string {
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from(
    { length: syllables },
    () => pick([...'hjklmnprstv'], random) + pick([...'aeiouyäö'], random),
  ).join('');
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)]!;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
