import type { PictureRegion } from '@auroraai/api-client';
import type { CompletePicture } from '../situation-picture/settings.ts';
import { type AnswerLanguage, localizedText } from './texts.ts';

/** The regions of a picture with their names in a language. */
export function viewRegions(
  { regions }: CompletePicture,
  language: AnswerLanguage,
): PictureRegion[] {
  return regions.map(({ code, name, within }) => ({
    ...{ code, name: localizedText(name, language) },
    within: within ?? null,
  }));
}
