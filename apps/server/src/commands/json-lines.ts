import { readFileSync } from 'node:fs';
import { BadInput } from './bad-input.ts';

/** The objects of a file with one JSON object a line; empty lines are skipped. */
export function readJsonLines(file: string): { value: Record<string, unknown>; line: number }[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`The file ${file} cannot be read.`);
  }
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((row, at) => {
      if (row.trim() === '') return [];
      const value = parse(row);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new BadInput(`Line ${at + 1} of ${file} is not a JSON object.`);
      }
      return [{ value: value as Record<string, unknown>, line: at + 1 }];
    });
}

function parse(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return null;
  }
}
