// Trains the label model on the services of this package and writes data/label-model.json:
//   node scripts/run.mjs packages/open-data/scripts/train-label-model.ts
// The same data always give the same file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate, type LabelExample, trainLabelModel } from '@auroraai/recommender/training';
import { SERVICES } from '../src/services.ts';

const examples: LabelExample[] = SERVICES.map((service) => ({
  name: service.names.fi ?? '',
  summary: service.summaries.fi ?? '',
  labels: service.labels === null ? null : service.labels.areas,
}));

const model = trainLabelModel(examples, { quality: crossValidate(examples) });
const file = join(import.meta.dirname, '../data/label-model.json');
writeFileSync(file, `${JSON.stringify(model, null, 1)}\n`);
process.stdout.write(`${file}: micro-F1 ${model.quality.microF1} on services not seen.\n`);
