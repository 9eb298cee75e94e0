import { type AnswerLanguage, localizedText } from '../v2/texts.ts';
import { type CsvValue, writeCsv } from './csv.ts';
import { pictureOf } from './picture.ts';
import { AGE_BANDS } from './port.ts';
import type { FrozenBlock } from './protect.ts';
import type { CompletePicture, PictureQuiz } from './settings.ts';

const HEAD = [
  'quiz',
  'period',
  'region_code',
  'region',
  'age_band',
  'state',
  'people_at_least',
  'dimension',
  'dimension_name',
  'low_percent',
  'fair_percent',
  'good_percent',
];

/**
 * The pictures of a period as CSV: a row for each dimension of each region and age band that is shown
 * by itself, and one row for each that is not. An empty region or age band = everybody.
 */
export function tableOf(parts: {
  settings: CompletePicture;
  quiz: PictureQuiz;
  blocks: readonly FrozenBlock[];
  period: string;
  language: AnswerLanguage;
  bom: boolean;
}): string {
  const { settings, quiz, blocks, period, language, bom } = parts;
  const rows: CsvValue[][] = [HEAD];
  for (const region of [null, ...settings.regions]) {
    for (const ageBand of [null, ...AGE_BANDS]) {
      const filter = { region: region?.code ?? null, ageBand };
      const picture = pictureOf({ settings, quiz, blocks, before: null, filter });
      const name = region ? localizedText(region.name, language).text : '';
      const start = [quiz.id, period, region?.code ?? '', name, ageBand ?? ''];
      if (picture.state !== 'shown') {
        // What is shown together with others stands in the rows of a larger region, if anywhere.
        rows.push([...start, 'too-few', null, '', '', null, null, null]);
        continue;
      }
      for (const { id, shares } of picture.dimensions) {
        const title = quiz.dimensions.find((one) => one.id === id)?.name ?? {};
        rows.push([
          ...[...start, shares ? 'shown' : 'too-few', picture.peopleAtLeast],
          ...[id, localizedText(title, language).text],
          ...[shares?.low ?? null, shares?.fair ?? null, shares?.good ?? null],
        ]);
      }
    }
  }
  return writeCsv(rows, bom);
}
