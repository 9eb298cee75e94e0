import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIFE_AREAS } from '../catalogue.ts';
import { areasOfClass } from './class-areas.ts';
import { compareLabels, crossValidate } from './evaluate.ts';
import { createLabelPredictor, type LabelModel, predictLabels } from './model.ts';
import { decodeBytes, encodeBytes } from './quantise.ts';
import { solveRidge } from './ridge.ts';
import { type LabelExample, trainLabelModel } from './train.ts';

const quality = compareLabels([], []);

const EXAMPLES: LabelExample[] = [
  { name: 'Velkaneuvonta', summary: 'Apua velkojen järjestelyyn', labels: ['finance'] },
  {
    name: 'Talousneuvonta',
    summary: 'Rahat loppuvat ja laskut jäävät maksamatta',
    labels: ['finance'],
  },
  { name: 'Toimeentulotuki', summary: 'Rahaa välttämättömiin menoihin', labels: ['finance'] },
  { name: 'Terveysasema', summary: 'Lääkärin ja hoitajan vastaanotto', labels: ['health'] },
  { name: 'Hammashoito', summary: 'Hammaslääkärin vastaanotto', labels: ['health'] },
  { name: 'Sairaala', summary: 'Potilaan hoito sairaalassa', labels: ['health'] },
  { name: 'Yritysten tilastoilmoitus', summary: 'Ilmoitus viranomaiselle', labels: [] },
  { name: 'Tullin ennakkotieto', summary: 'Päätös yritykselle tavaran tullista', labels: [] },
  { name: 'Tuntematon', summary: '', labels: null },
];

describe('Labels of services that nobody judged', () => {
  const model = trainLabelModel(EXAMPLES, { quality, lambda: 0.3 });

  it('L1 gives the area whose words stand in the text', () => {
    expect(predictLabels(model, { name: 'Velkojen järjestely', summary: '' }).labels).toEqual([
      'finance',
    ]);
    expect(predictLabels(model, { name: 'Lääkäri', summary: 'Vastaanotto' }).labels).toEqual([
      'health',
    ]);
  });

  it('L2 always gives at least one label and scores between 0 and 1, whatever the text', () => {
    const predict = createLabelPredictor(model);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, summary) => {
        const { labels, scores, relevance } = predict({ name, summary });
        expect(labels.length).toBeGreaterThan(0);
        for (const area of LIFE_AREAS) {
          expect(scores[area]).toBeGreaterThanOrEqual(0);
          expect(scores[area]).toBeLessThanOrEqual(1);
        }
        expect(relevance).toBeGreaterThanOrEqual(0);
        expect(relevance).toBeLessThanOrEqual(1);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('L3 finds a service for people more relevant than a report that companies must file', () => {
    const predict = createLabelPredictor(model);
    const forPeople = predict({ name: 'Velkaneuvonta', summary: 'Apua velkoihin' });
    const forCompanies = predict({ name: 'Tilastoilmoitus', summary: 'Yritysten ilmoitus' });
    expect(forPeople.relevance).toBeGreaterThan(forCompanies.relevance);
  });

  it('L4 trains to the same bytes each time', () => {
    expect(JSON.stringify(trainLabelModel(EXAMPLES, { quality, lambda: 0.3 }))).toBe(
      JSON.stringify(model),
    );
  });

  it('L5 refuses a model of another version with a sentence', () => {
    const foreign = { ...model, idf: 'AAAA' } as LabelModel;
    expect(() => createLabelPredictor(foreign)).toThrow(/train it again/);
  });

  it('L6 measures a fold with models that have not seen it, the same way each time', () => {
    const first = crossValidate(EXAMPLES, { folds: 3, lambda: 0.3 });
    expect(first.services).toBe(6);
    expect(crossValidate(EXAMPLES, { folds: 3, lambda: 0.3 })).toEqual(first);
  });

  it('L7 counts micro-F1 over all pairs of a service and an area', () => {
    const { microF1, areaF1 } = compareLabels(
      [['health'], ['finance', 'housing']],
      [['health'], ['finance', 'family']],
    );
    expect(microF1).toBeCloseTo(2 / 3, 4);
    expect(areaF1.family).toBe(0);
    expect(areaF1.finance).toBe(1);
  });

  it('L8 gives a class without areas of its own those of its main class', () => {
    expect(areasOfClass('P5.1')).toEqual(['health']);
    expect(areasOfClass('P15.2')).toEqual([]);
    expect(areasOfClass('P99')).toEqual([]);
  });
});

describe('Packing and solving', () => {
  it('brings back any bytes from base64', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(decodeBytes(encodeBytes(bytes))).toEqual(bytes);
      }),
      { seed: 7 },
    );
  });

  it('refuses text that is not base64', () => {
    expect(() => decodeBytes('a?bc')).toThrow(RangeError);
  });

  it('solves ridge regression', () => {
    const kernel = [Float64Array.of(2, 1), Float64Array.of(1, 3)];
    const [a, b] = solveRidge(kernel, [Float64Array.of(4), Float64Array.of(9)], 1);
    expect(3 * a![0]! + b![0]!).toBeCloseTo(4);
    expect(a![0]! + 4 * b![0]!).toBeCloseTo(9);
  });

  it('refuses a lambda that is not positive', () => {
    expect(() => solveRidge([Float64Array.of(1)], [Float64Array.of(1)], 0)).toThrow(RangeError);
  });
});
