import type { SectionPicture } from '@auroraai/api-client';
import type { BandsByDimension } from '../store/group-store.ts';
import { type BandCounts, blur, sharpnessOf } from './blur.ts';
import { keyedChance } from './keyed-chance.ts';

/** What the picture of a section is made of. */
export interface PictureOf {
  /** The secret key of the group. */
  key: Uint8Array;
  sectionId: string;
  dimensions: readonly string[];
  /** How many dimensions all sections of the group have. */
  dimensionsOfGroup: number;
  threshold: number;
  /** What each person who answered the section answered; a dimension that was skipped is absent. */
  answers: readonly BandsByDimension[];
}

/** What a group may see of its answers to a section; made once, when the section closes. */
export async function makeSectionPicture(of: PictureOf): Promise<SectionPicture> {
  const { key, sectionId, dimensions, dimensionsOfGroup, threshold, answers } = of;
  if (answers.length < threshold) return { too_few: true, dimensions: [] };
  const sharpness = sharpnessOf(dimensionsOfGroup);
  const pictures = dimensions.map(async (dimension) => {
    // A space is in no name: no two labels are alike.
    const chance = await keyedChance(key, `${sectionId} ${dimension}`);
    const counts = countBands(answers, dimension);
    return { dimension, shares: blur(counts, answers.length, sharpness, chance) };
  });
  return { too_few: false, dimensions: await Promise.all(pictures) };
}

function countBands(answers: readonly BandsByDimension[], dimension: string): BandCounts {
  const counts = { low: 0, fair: 0, good: 0 };
  for (const bands of answers) {
    const band = Object.hasOwn(bands, dimension) ? bands[dimension] : undefined;
    if (band) counts[band] += 1;
  }
  return counts;
}
