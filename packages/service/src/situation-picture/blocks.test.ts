import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formBlocks } from './blocks.ts';
import { type Cell, sumCells } from './counts.ts';
import { AGE_BANDS } from './port.ts';
import { largerRegionOf } from './settings.ts';
import { cell, TOWN } from './town.example.ts';

const rule = {
  largerOf: (region: string) => largerRegionOf(TOWN, region),
  isEnough: (people: number, largest: number) => people >= 20 && people - largest >= 10,
};
const sizes = (cells: readonly Cell[]) =>
  formBlocks(cells, rule).blocks.map((block) =>
    block.map(({ region, ageBand, people }) => `${region}/${ageBand}:${people}`),
  );

it('People enough of one region and age are shown by themselves', () => {
  const cells = [cell('shore', 'from-13', 20), cell('shore', 'from-16', 25)];
  expect(sizes(cells)).toEqual([['shore/from-13:20'], ['shore/from-16:25']]);
});

it('Small ages of a region go together, and leave the large one as it is', () => {
  const cells = [
    cell('shore', 'from-13', 40),
    cell('shore', 'from-16', 12),
    cell('shore', 'from-18', 9),
  ];
  expect(sizes(cells)).toEqual([['shore/from-13:40'], ['shore/from-16:12', 'shore/from-18:9']]);
});

it('A small part of a county waits rather than being the difference of two numbers', () => {
  const cells = [cell('shore', 'from-13', 40), cell('isles', 'from-13', 7)];
  expect(sizes(cells)).toEqual([['shore/from-13:40']]);
  expect(formBlocks(cells, rule).rest.map(({ people }) => people)).toEqual([7]);
});

it('Small parts of a county find one another before they find those elsewhere', () => {
  const cells = [
    cell('shore', 'from-13', 11),
    cell('isles', 'from-13', 12),
    cell('south', 'from-13', 15),
  ];
  expect(sizes(cells)).toEqual([['isles/from-13:12', 'shore/from-13:11']]);
});

it('A group that gives nearly everything is not shown before others have joined it', () => {
  const group = cell('isles', 'from-13', 28, 25);
  expect(sizes([group])).toEqual([]);
  expect(sizes([group, cell('shore', 'from-13', 8)])).toHaveLength(1);
});

const anyCells = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('', 'north', 'shore', 'isles', 'hills', 'south'),
      fc.constantFrom('', ...AGE_BANDS),
    ),
    { selector: ([region, age]) => `${region} ${age}` },
  )
  .chain((places) =>
    fc.tuple(
      ...places.map(([region, age]) =>
        fc
          .tuple(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 30 }))
          .map(([people, largest]) => cell(region, age, people, Math.min(people, largest))),
      ),
    ),
  );

it('However people are spread, each is in one block or none, and each block has enough of them', () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const { blocks, rest } = formBlocks(cells, rule);
      const all = [...blocks.flat(), ...rest];
      expect(new Set(all).size).toBe(cells.length);
      expect(all).toHaveLength(cells.length);
      for (const block of blocks) {
        const { people, largest } = sumCells(block);
        expect(rule.isEnough(people, largest)).toBe(true);
      }
    }),
    { seed: 6, numRuns: 150 },
  );
});

it('The order in which cells are given changes nothing', () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      expect(sizes([...cells].reverse())).toEqual(sizes(cells));
    }),
    { seed: 7, numRuns: 100 },
  );
});
