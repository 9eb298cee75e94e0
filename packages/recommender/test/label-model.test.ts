import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { SERVICES } from '@auroraai/open-data/services';
import { describe, expect, it } from 'vitest';
import { crossValidate, trainLabelModel } from '../src/training.ts';

const examples = SERVICES.map(({ names, summaries, labels }) => ({
  name: names.fi ?? '',
  summary: summaries.fi ?? '',
  labels: labels?.areas ?? null,
}));

describe('The committed label model', () => {
  it('L9 has the quality that it says, and at least the experts’ agreement with themselves', () => {
    const quality = crossValidate(examples);
    expect(quality).toEqual(LABEL_MODEL.quality);
    expect(quality.microF1).toBeGreaterThanOrEqual(0.68);
  }, 60_000);

  it('L10 is what the training makes of the committed services', () => {
    const trained = trainLabelModel(examples, { quality: LABEL_MODEL.quality });
    expect(trained).toEqual(LABEL_MODEL);
  }, 60_000);
});
