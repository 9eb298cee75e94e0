// Every figure of the language understanding, on public data sets that lie in a folder:
//   node scripts/run.mjs packages/dialogue/evaluation/table.ts --data FOLDER [--seeds 3] [--quick]
// README.md beside this file says which files those are and where they come from.
import { parseArgs } from 'node:util';
import { trainUnderstanding } from '../src/understanding/index.ts';
import { seededRandom } from '../src/understanding/random.ts';
import { draw, type Row, readClinc, readFewShot, readMassive } from './data-sets.ts';
import { withoutDots, withTypingErrors } from './distort.ts';
import { readAll, trainingData } from './evaluate.ts';
import { InputError, type LabelledMessage } from './read-lines.ts';
import { score } from './score.ts';
import { byChosenThreshold } from './threshold.ts';

const LANGUAGES = ['fi', 'sv', 'en'];

try {
  const { data, seeds, quick } = parseArgs({
    options: {
      data: { type: 'string' },
      seeds: { type: 'string', default: '3' },
      quick: { type: 'boolean', default: false },
    },
  }).values;
  if (data === undefined)
    throw new InputError('Say in which folder the data sets are: --data FOLDER');
  const rounds = Array.from({ length: Math.max(1, Number(seeds) || 1) }, (_, at) => at + 1);
  for (const language of LANGUAGES) massive(data, language, rounds, quick);
  robustness(data, rounds);
  for (const name of ['HWU64', 'BANKING77']) fewShot(data, name, rounds);
  strangers(data, quick ? [10] : [10, Number.POSITIVE_INFINITY]);
  for (const each of [1, 5]) languagesOf(data, each);
  cost(data);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function massive(folder: string, language: string, rounds: number[], quick: boolean): void {
  const { train, dev } = readMassive(folder, language);
  for (const each of quick ? [10] : [5, 10, 20, Number.POSITIVE_INFINITY]) {
    const seeds = Number.isFinite(each) ? rounds : [1];
    const figures = seeds.map((seed) =>
      tried(draw(train, each, seededRandom(seed)), dev, language),
    );
    print(`MASSIVE ${language} dev, ${amount(each)}`, {
      accuracy: mean(figures.map(({ accuracy }) => accuracy!)),
      macro_f1: mean(figures.map(({ macro_f1 }) => macro_f1!)),
    });
  }
}

function robustness(folder: string, rounds: number[]): void {
  const { train, dev } = readMassive(folder, 'fi');
  const distortions: Record<string, (text: string, random: () => number) => string> = {
    'typing errors': withTypingErrors,
    'no ä or ö': withoutDots,
    both: (text, random) => withoutDots(withTypingErrors(text, random)),
  };
  for (const [name, distort] of Object.entries(distortions)) {
    const figures = rounds.map((seed) => {
      const random = seededRandom(100 + seed);
      const test = dev.map(({ text, intent }) => ({ text: distort(text, random), intent }));
      return tried(draw(train, 10, seededRandom(seed)), test, 'fi').accuracy!;
    });
    print(`MASSIVE fi dev, 10 an intent, ${name}`, { accuracy: mean(figures) });
  }
}

function fewShot(folder: string, name: string, rounds: number[]): void {
  const { train, dev } = readFewShot(folder, name);
  const figures = rounds.map(
    (seed) => tried(draw(train, 10, seededRandom(seed)), dev, 'en').accuracy!,
  );
  print(`${name} valid, 10 an intent`, { accuracy: mean(figures) });
}

function strangers(folder: string, sizes: number[]): void {
  const { train, val, test } = readClinc(folder);
  for (const each of sizes) {
    const understanding = trainUnderstanding(
      trainingData(draw(train, each, seededRandom(1)), 'en'),
    );
    const read = (rows: LabelledMessage[]) => readAll(understanding, rows, 'en').predictions;
    const [chosenOn, triedOn] = [read(val), read(test)];
    const { accuracy, out_of_scope } = score(triedOn);
    print(`CLINC150 test, ${amount(each)}`, {
      accuracy: accuracy!,
      auroc: out_of_scope.auroc!,
      recall_at_95: out_of_scope.recall_at_95!,
    });
    print(`CLINC150 test, ${amount(each)}, threshold by the paper`, {
      ...byChosenThreshold(chosenOn, triedOn),
    });
    print(`CLINC150 test, ${amount(each)}, strictest threshold within one standard error`, {
      ...byChosenThreshold(chosenOn, triedOn, { standardErrors: 1 }),
    });
  }
}

function languagesOf(folder: string, each: number): void {
  const sets = LANGUAGES.map((language) => ({ language, ...readMassive(folder, language) }));
  const languages = Object.assign(
    {},
    ...sets.map(
      ({ language, train }) => trainingData(draw(train, each, seededRandom(1)), language).languages,
    ),
  );
  const understanding = trainUnderstanding({ languages });
  const read = sets.flatMap(({ language, dev }) =>
    dev.map(({ text }: Row) => ({
      short: text.split(' ').length <= 3,
      right: understanding.read(text).language.code === language,
    })),
  );
  const share = (rows: { right: boolean }[]) =>
    rows.filter(({ right }) => right).length / rows.length;
  print(`Language of a message, ${amount(each)}`, {
    all: share(read),
    up_to_three_words: share(read.filter(({ short }) => short)),
  });
}

function cost(folder: string): void {
  const { train, dev } = readMassive(folder, 'fi');
  const rows = draw(train, 10, seededRandom(1));
  const start = performance.now();
  const understanding = trainUnderstanding(trainingData(rows, 'fi'));
  const trainMs = performance.now() - start;
  const { durations } = readAll(understanding, dev, 'fi');
  process.stdout.write(
    `60 intents × 10: trained in ${Math.round(trainMs)} ms, a message read in ${durations[durations.length >> 1]!.toFixed(2)} ms (p95 ${durations[Math.floor(0.95 * durations.length)]!.toFixed(2)} ms)\n`,
  );
}

function tried(
  train: readonly LabelledMessage[],
  test: readonly LabelledMessage[],
  language: string,
) {
  const understanding = trainUnderstanding(trainingData(train, language));
  return score(readAll(understanding, test, language).predictions);
}

function print(name: string, figures: Record<string, number>): void {
  const parts = Object.entries(figures).map(([key, value]) => `${key} ${(100 * value).toFixed(1)}`);
  process.stdout.write(`${name}: ${parts.join(', ')}\n`);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function amount(each: number): string {
  return Number.isFinite(each) ? `${each} an intent` : 'all of training';
}
