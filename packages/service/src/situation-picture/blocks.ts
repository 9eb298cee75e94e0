import { type Cell, sumCells } from './counts.ts';

/** Cells that are shown together or not at all. */
export type Block = readonly Cell[];

/** How cells are put together. */
export interface BlockRule {
  /** The larger region of which a region is a part; its own when it is part of none. */
  largerOf(region: string): string;
  /** Whether what so many people gave, of whom the largest source gave so many, can be shown. */
  isEnough(people: number, largest: number): boolean;
}

/**
 * Puts cells into blocks of which each has people enough; cells that found no company are the rest.
 * No cell is in two blocks, so what is shown never overlaps: whatever is added up or subtracted, no
 * number about fewer people than a block comes out. That is what complementary suppression is for,
 * and it holds over ages, regions and larger regions at once.
 *
 * Each step joins what the step before could not show, by what it keeps apart: a region and an age
 * band; a region; a larger region and an age band; a larger region; an age band; nothing. (Global recoding of small
 * cells only, as in Hundepool et al., Statistical Disclosure Control, Wiley 2012, § 3.2 and § 5.3;
 * that each person is in exactly one published group is the k-anonymity of Sweeney 2002.)
 */
export function formBlocks(
  cells: readonly Cell[],
  { largerOf, isEnough }: BlockRule,
): { blocks: Block[]; rest: Cell[] } {
  const steps: ((cell: Cell) => string)[] = [
    ({ region, ageBand }) => `${region} ${ageBand}`,
    ({ region }) => region,
    ({ region, ageBand }) => `${largerOf(region)} ${ageBand}`,
    ({ region }) => largerOf(region),
    ({ ageBand }) => ageBand,
    () => '',
  ];
  const blocks: Block[] = [];
  let rest = [...cells].sort(byPlace);
  for (const keyOf of steps) {
    const left: Cell[] = [];
    for (const together of groupBy(rest, keyOf)) {
      const { people, largest } = sumCells(together);
      if (isEnough(people, largest)) blocks.push(together);
      else left.push(...together);
    }
    rest = left.sort(byPlace);
  }
  return { blocks, rest };
}

function byPlace(one: Cell, other: Cell): number {
  const key = ({ region, ageBand }: Cell) => `${region} ${ageBand}`;
  return key(one) < key(other) ? -1 : 1;
}

function groupBy(cells: readonly Cell[], keyOf: (cell: Cell) => string): Cell[][] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell]);
  return [...groups.values()];
}
