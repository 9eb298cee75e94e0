import type { OwnService, ServiceCount } from '@auroraai/api-client/studio';
import { type CsvValue, writeCsv } from '../../situation-picture/csv.ts';

const COLUMNS = [
  'recommended',
  'by_words',
  'by_situation',
  'chosen',
  'helpful',
  'unhelpful',
] as const;

/** Services with their figures as a table for spreadsheets. */
export function servicesCsv(services: readonly OwnService[]): string {
  const rows = services.map(({ id, names, figures }): CsvValue[] => [
    id,
    names.fi ?? names.sv ?? names.en ?? '',
    ...COLUMNS.map((column) => cell(figures[column])),
  ]);
  return writeCsv([['id', 'name', ...COLUMNS], ...rows], true);
}

/** Of the smallest counts no more is told than anywhere else. */
function cell(count: ServiceCount): CsvValue {
  return count ?? '1-4';
}
