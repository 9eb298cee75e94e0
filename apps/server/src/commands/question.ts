import { CODE_LISTS } from '@auroraai/open-data';
import { LIFE_AREAS, type LifeArea, type Query, type SearchLanguage } from '@auroraai/recommender';
import { BadInput } from './bad-input.ts';

/** The imaginary town of the bundled data; not an official municipality. */
const TOWN = { code: '998', names: ['Revonsaari', 'Norrskensö'] };
const LANGUAGES: readonly string[] = ['fi', 'sv', 'en'] satisfies SearchLanguage[];
const FIELDS = ['text', 'meters', 'municipality', 'language', 'limit'];
const LONGEST_TEXT = 1024;

/** A question as the command and its batch files put it. */
export interface Question {
  query: Query;
  language: SearchLanguage;
}

/** Reads a question. Throws a BadInput that says which field is wrong. */
export function readQuestion(fields: Record<string, unknown>): Question {
  const stranger = Object.keys(fields).find((name) => !FIELDS.includes(name));
  if (stranger !== undefined) throw new BadInput(`There is no field ${stranger}.`);
  const text = readText(fields.text);
  const answers = readMeters(fields.meters);
  if (text === undefined && answers === undefined) {
    throw new BadInput('Give a text, meters or both.');
  }
  const language = fields.language ?? undefined;
  if (language !== undefined && !LANGUAGES.includes(language as string)) {
    throw new BadInput('The language must be fi, sv or en.');
  }
  const municipality = readMunicipality(fields.municipality);
  const query: Query = { limit: readLimit(fields.limit) };
  if (text !== undefined) query.text = text;
  if (answers) query.situation = { answers };
  if (language !== undefined) query.language = language as SearchLanguage;
  if (municipality !== undefined) query.filters = { municipalityCodes: [municipality] };
  return { query, language: query.language ?? 'fi' };
}

/** Reads `friends=2,health=9`. */
export function parseMeters(text: string): Record<string, number> {
  const pairs = text.split(',').map((pair): [string, number] => {
    const [area = '', value = ''] = pair.split('=').map((part) => part.trim());
    return [area, /^\d+$/.test(value) ? Number(value) : Number.NaN];
  });
  return Object.fromEntries(pairs);
}

function readText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST_TEXT) {
    throw new BadInput(`The text must have 1 to ${LONGEST_TEXT} characters.`);
  }
  return value;
}

function readMeters(value: unknown): Partial<Record<LifeArea, number>> | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value) || Object.keys(value).length === 0) {
    throw new BadInput('Meters must be an object such as {"friends": 2}.');
  }
  const answers: Partial<Record<LifeArea, number>> = {};
  for (const [name, said] of Object.entries(value)) {
    const area = LIFE_AREAS.find((known) => known === name);
    if (!area) throw new BadInput(`There is no meter ${name}; there are ${LIFE_AREAS.join(', ')}.`);
    // The original wire sends several answers for one meter; they are averaged.
    const numbers: unknown[] = Array.isArray(said) ? said : [said];
    if (!numbers.every(isAnswer)) {
      throw new BadInput(`The meter ${name} must be a whole number from 0 to 10.`);
    }
    if (numbers.length > 0) {
      answers[area] = (numbers as number[]).reduce((sum, one) => sum + one, 0) / numbers.length;
    }
  }
  return answers;
}

function isAnswer(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10;
}

function readLimit(value: unknown): number {
  if (value === undefined || value === null) return 5;
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > 50) {
    throw new BadInput('The limit must be a whole number from 1 to 50.');
  }
  return value as number;
}

function readMunicipality(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new BadInput('The municipality must be a code or a name.');
  const wanted = value.trim().toLowerCase();
  if (wanted === TOWN.code || TOWN.names.some((name) => name.toLowerCase() === wanted)) {
    return TOWN.code;
  }
  const found = CODE_LISTS.municipalities.find(({ code, fi, sv, en }) =>
    [code, fi, sv, en].some((name) => name.toLowerCase() === wanted),
  );
  if (!found) throw new BadInput(`There is no municipality ${value}.`);
  return found.code;
}
