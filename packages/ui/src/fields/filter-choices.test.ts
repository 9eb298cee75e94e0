import { describe, expect, it } from 'vitest';
import { filterChoices } from './filter-choices.ts';

const choices = ['Järvenpää', 'Alajärvi', 'Helsingfors', 'Åbo'].map((label, index) => ({
  value: String(index),
  label,
}));
const found = (typed: string) => filterChoices(choices, typed).map((choice) => choice.label);

describe('Choices while typing', () => {
  it('are all there before anything is typed', () => {
    expect(found('  ')).toHaveLength(4);
  });

  it('put what begins with the text before what holds it', () => {
    expect(found('järv')).toEqual(['Järvenpää', 'Alajärvi']);
  });

  it('are found without the dots and rings that a keyboard may lack', () => {
    expect(found('jarvenpaa')).toEqual(['Järvenpää']);
    expect(found('abo')).toEqual(['Åbo']);
  });

  it('are none when nothing fits', () => {
    expect(found('xyz')).toEqual([]);
  });
});
