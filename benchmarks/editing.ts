// Speed of what the studio asks of a bot of 150 intents × 20 examples × 3 languages: processor seconds.
import {
  botOf,
  crossValidate,
  findingsOf,
  groupMessages,
  mergeParts,
  type Part,
  partsOf,
} from '@auroraai/dialogue/editing';
import { madeUpParts } from './editing/made-up-parts.ts';

const INTENTS = 150;
const EXAMPLES = 20;
const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** Times findings, held-out examples, grouping of messages and merging. */
export async function run(): Promise<Record<string, unknown>> {
  const parts = madeUpParts(INTENTS, EXAMPLES, LANGUAGES);
  const bot = botOf(parts);
  const messages = bot.intents
    .slice(0, 100)
    .flatMap(({ examples }) =>
      LANGUAGES.flatMap((language) =>
        (examples[language] ?? []).slice(0, 7).map((text) => ({ text, language })),
      ),
    );
  let findings = 0;
  const findingsSeconds = seconds(() => {
    findings = findingsOf(parts).length;
  });
  let accuracy: (number | null)[] = [];
  const crossValidateSeconds = seconds(() => {
    accuracy = crossValidate(bot).languages.map((one) => one.accuracy);
  });
  return {
    intents: INTENTS,
    examples_per_intent: EXAMPLES,
    languages: LANGUAGES.length,
    parts: partsOf(bot).length,
    findings,
    findings_cpu_s: findingsSeconds,
    cross_validate_cpu_s: crossValidateSeconds,
    cross_validate_accuracy: accuracy.map((share) => Math.round(100 * (share ?? 0)) / 100),
    messages: messages.length,
    group_messages_cpu_s: seconds(() => groupMessages(messages)),
    merge_intent_cpu_ms: (1000 * seconds(() => mergeEach(parts))) / parts.length,
  };
}

/** Two editors each change every part. */
function mergeEach(parts: readonly Part[]): void {
  for (const { value } of parts) {
    const base = value as { [key: string]: string };
    mergeParts(base, { ...base, one: 'a' }, { ...base, other: 'b' });
  }
}

function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000) / 1000;
}
