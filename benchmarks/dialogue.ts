// Speed of the dialogue engine: training a made-up bot of usual size, and answering as it.
import { createEngine, loadBot, trainBot } from '@auroraai/dialogue';
import { CODE_LISTS, LIFE_AREA_TEXTS } from '@auroraai/open-data';

const INTENTS = 60;
const EXAMPLES = 10;
const LANGUAGES = ['fi', 'sv', 'en'] as const;
const NOW = new Date('2026-11-23T10:00:00Z');

/** Times training in three languages, and answers to messages of several kinds. */
export async function run(): Promise<Record<string, unknown>> {
  const { bot, problems } = loadBot({ 'bot.json': JSON.stringify(madeUpBot()) });
  if (!bot) throw new Error(JSON.stringify(problems));
  const lists = { municipalities: CODE_LISTS.municipalities, lifeAreas: LIFE_AREA_TEXTS };
  const start = performance.now();
  const trained = trainBot(bot, { lists });
  const trainMs = performance.now() - start;
  const engine = createEngine(trained);
  const sayings = messages();
  const cpuStart = process.cpuUsage();
  const durations = [...sayings, ...sayings].map((text, index) => {
    const begin = performance.now();
    const input = { kind: 'activity' as const, activity: { type: 'message', text } };
    engine.transition(undefined, input, { now: NOW });
    return index < sayings.length ? 0 : performance.now() - begin;
  });
  const cpu = process.cpuUsage(cpuStart);
  const measured = durations.slice(sayings.length).sort((one, other) => one - other);
  const at = (share: number) => round(measured[Math.floor(share * (measured.length - 1))] ?? 0);
  return {
    intents: INTENTS,
    examples_per_intent: EXAMPLES,
    languages: LANGUAGES.length,
    train_ms: Math.round(trainMs),
    messages: measured.length,
    answer_cpu_ms: round((cpu.user + cpu.system) / 1000 / durations.length),
    answer_p50_ms: at(0.5),
    answer_p95_ms: at(0.95),
    answer_max_ms: at(1),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function madeUpBot() {
  const random = seeded(4);
  const same = (text: string) => Object.fromEntries(LANGUAGES.map((language) => [language, text]));
  return {
    format: 1,
    id: 'made-up',
    version: '1',
    names: same('Bot'),
    languages: LANGUAGES,
    responsible: { names: same('Town') },
    humanContact: { names: same('Advice'), phone: '09 000 000' },
    retentionDays: 1,
    greeting: 'answer-0',
    intents: Array.from({ length: INTENTS }, (_, index) => ({
      intent: `intent-${index}`,
      title: same(`Intent ${index}`),
      answer: `answer-${index}`,
      examples: Object.fromEntries(
        LANGUAGES.map((language) => {
          const own = Array.from({ length: 20 }, () => word(random));
          const examples = Array.from({ length: EXAMPLES }, () => sentence(own, random));
          return [language, examples];
        }),
      ),
    })),
    answers: Array.from({ length: INTENTS }, (_, index) => ({
      answer: `answer-${index}`,
      variants: [{ text: same(`Answer ${index}`) }],
    })),
  };
}

/** Made-up messages and real ones: places, long texts, dangers, noise. */
function messages(): string[] {
  const random = seeded(5);
  const own = Array.from({ length: 200 }, () => word(random));
  const real = [
    'asun Tampereella ja tarvitsen apua vuokraan',
    'ei vaan Turussa',
    'haluan kuolla',
    'haluan puhua ihmiselle',
    'asdf qwer',
    'joo',
    'sanoisin että minulla on aika monta asiaa mielessä '.repeat(20),
  ];
  return Array.from({ length: 1000 }, (_, index) =>
    index % 5 === 0 ? (real[(index / 5) % real.length] ?? '') : sentence(own, random),
  );
}

function sentence(words: readonly string[], random: () => number): string {
  const length = 3 + Math.floor(random() * 5);
  return Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ');
}

function word(random: () => number): string {
  const syllables = [
    'ka',
    'tu',
    'mi',
    'lo',
    'sä',
    're',
    'vö',
    'ni',
    'ha',
    'pe',
    'jo',
    'sta',
    'lle',
  ];
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
