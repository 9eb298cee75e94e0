import { parseArgs } from 'node:util';
import { EXPERT_ROUNDS } from '@auroraai/open-data/expert-rounds';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { SERVICES } from '@auroraai/open-data/services';
import { createLabelPredictor, LIFE_AREAS } from '@auroraai/recommender';
import { compareLabels, crossValidate } from '@auroraai/recommender/training';
import { BadInput, parsing, runCommand } from './bad-input.ts';
import { readJsonLines } from './json-lines.ts';

const OPTIONS = { json: { type: 'boolean' }, evaluate: { type: 'boolean' } } as const;

runCommand((args) => {
  const { values, positionals } = parsing(() =>
    parseArgs({ args, options: OPTIONS, allowPositionals: true }),
  );
  const [file, ...more] = positionals;
  if (values.evaluate) {
    if (file !== undefined)
      throw new BadInput('The evaluation uses the bundled data: name no file.');
    return evaluate(values.json ?? false);
  }
  if (file === undefined || more.length > 0) {
    throw new BadInput('Name one file with a JSON object {id, name, summary} on each line.');
  }
  const classified = classify(file);
  if (values.json) return JSON.stringify(classified, null, 2);
  return classified.map(({ id, labels }) => `${id}: ${labels.join(', ')}`).join('\n');
});

function classify(file: string) {
  const predict = createLabelPredictor(LABEL_MODEL);
  return readJsonLines(file).map(({ value: { id, name, summary = '' }, line }) => {
    if (typeof id !== 'string' || typeof name !== 'string') {
      throw new BadInput(`Line ${line} of ${file} needs an id and a name.`);
    }
    if (summary !== null && typeof summary !== 'string') {
      throw new BadInput(`Line ${line} of ${file} has a summary that is not a text.`);
    }
    const { labels, scores } = predict({ name, summary: summary ?? '' });
    return { id, labels, scores };
  });
}

/** How well the model labels services it has not seen, beside the experts' agreement. */
function evaluate(json: boolean): string {
  const model = crossValidate(
    SERVICES.map(({ names, summaries, labels }) => ({
      name: names.fi ?? '',
      summary: summaries.fi ?? '',
      labels: labels?.areas ?? null,
    })),
  );
  const twice = EXPERT_ROUNDS.filter(({ round1, round2 }) => round1 !== null && round2 !== null);
  const experts = compareLabels(
    twice.map(({ round2 }) => round2 ?? []),
    twice.map(({ round1 }) => round1 ?? []),
  );
  const figures = [
    { who: 'model, 5-fold cross-validation', ...model },
    { who: 'experts, round one against round two', ...experts },
  ];
  if (json) return JSON.stringify({ model, experts }, null, 2);
  return figures
    .map(({ who, services, microF1, macroF1, areaF1 }) =>
      [
        `${who}: ${services} services, micro-F1 ${microF1}, macro-F1 ${macroF1}`,
        ...LIFE_AREAS.map((area) => `  ${area}: ${areaF1[area]}`),
      ].join('\n'),
    )
    .join('\n');
}
