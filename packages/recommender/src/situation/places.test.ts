import { CODE_LISTS } from '@auroraai/open-data';
import { describe, expect, it } from 'vitest';
import { makeService } from '../../test/make-service.ts';
import { createPlaceReader, inflected } from './places.ts';

const placesOf = createPlaceReader(CODE_LISTS);
const named = (name: string, summary = '') => {
  const places = placesOf(
    makeService({ id: 'a', names: { fi: name }, summaries: { fi: summary } }),
  );
  const codes = [...(places ?? [])];
  return CODE_LISTS.municipalities.flatMap(({ code, fi }) => (codes.includes(code) ? [fi] : []));
};

describe('The places that a text names', () => {
  it.each([
    ['Loppi', 'Lopen'],
    ['Turku', 'Turussa'],
    ['Seinäjoki', 'Seinäjoen'],
    ['Kirkkonummi', 'Kirkkonummen'],
    ['Tampere', 'Tampereen'],
    ['Lahti', 'Lahdessa'],
    ['Hanko', 'Hangossa'],
    ['Varkaus', 'Varkauden'],
    ['Ikaalinen', 'Ikaalisten'],
  ])('are known in the forms of their cases: %s as %s', (name, form) => {
    expect(inflected(name)).toContain(form);
  });

  it('are found in the name before the summary', () => {
    expect(named('Tampereen seudun työväenopisto', 'Kursseja myös Nokialla.')).toEqual(['Tampere']);
    expect(named('Nuorisotyö', 'Etsivää työtä Kirkkonummen kunnassa.')).toEqual(['Kirkkonummi']);
  });

  it('are a region with all its towns, or the town when both are named', () => {
    expect(named('Lapin maakuntamuseo')).toContain('Rovaniemi');
    expect(named('Palvelu', 'Juvalla palvelut antaa Etelä-Savon kuntayhtymä.')).toEqual(['Juva']);
  });

  it('are none when a summary names several, or in words that only look like a name', () => {
    expect(named('Palvelu', 'Toimipisteet Helsingissä ja Turussa.')).toEqual([]);
    expect(named('lahden ranta', 'Avoinna salon ajan.')).toEqual([]);
  });
});
