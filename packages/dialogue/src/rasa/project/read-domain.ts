import type { Json } from '../../bot/localized.ts';
import { isObject, listOf, textOf } from '../json.ts';
import type { Section } from './project.ts';
import type { ProjectReader } from './project-reader.ts';

const LISTS: readonly string[] = ['intents', 'entities', 'actions'];
const MAPS: readonly string[] = ['slots', 'responses', 'forms'];

/** Reads one top-level key of a domain; false if the key is none of a domain's lists and maps. */
export function readDomain(reader: ProjectReader, key: string, value: Json): boolean {
  if (LISTS.includes(key)) readList(reader, key as Section, value);
  else if (MAPS.includes(key)) readMap(reader, key as Section, value);
  else return false;
  return true;
}

/** Members are names, or objects of one name with its details. */
function readList(reader: ProjectReader, section: Section, value: Json): void {
  const { add, odd } = reader;
  if (value === null) return;
  if (!Array.isArray(value)) odd(section, value, 'whole', [section]);
  for (const [index, member] of listOf(value).entries()) {
    const at = [section, index];
    const name = textOf(member);
    const [first, ...more] = isObject(member) ? Object.entries(member) : [];
    if (name !== undefined) add(section, name, true, at);
    else if (first && more.length === 0) add(section, first[0], first[1], [...at, first[0]]);
    else odd(section, member, 'in list', at);
  }
}

function readMap(reader: ProjectReader, section: Section, value: Json): void {
  const { add, odd } = reader;
  if (value === null) return;
  // Rasa 1 lists forms by name only.
  if (Array.isArray(value) && section === 'forms') readList(reader, section, value);
  else if (!isObject(value)) odd(section, value, 'whole', [section]);
  for (const [name, member] of Object.entries(isObject(value) ? value : {})) {
    const fits =
      section === 'responses' ? Array.isArray(member) : member === null || isObject(member);
    const at = [section, name];
    if (fits) add(section, name, member, at);
    else odd(section, member, { name }, at);
  }
}
