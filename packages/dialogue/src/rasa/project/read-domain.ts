import type { Json } from '../../bot/localized.ts';
import { isObject, listOf, textOf } from '../json.ts';
import { addItem, type Section } from './project.ts';
import type { ProjectReader } from './read-project.ts';

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
  const { file, project, odd } = reader;
  if (value === null) return;
  if (!Array.isArray(value)) odd(section, value, 'whole');
  for (const member of listOf(value)) {
    const name = textOf(member);
    const [first, ...more] = isObject(member) ? Object.entries(member) : [];
    if (name !== undefined) addItem(project, section, name, { file, value: true });
    else if (first && more.length === 0)
      addItem(project, section, first[0], { file, value: first[1] });
    else odd(section, member, 'in list');
  }
}

function readMap(reader: ProjectReader, section: Section, value: Json): void {
  const { file, project, odd } = reader;
  if (value === null) return;
  // Rasa 1 lists forms by name only.
  if (Array.isArray(value) && section === 'forms') readList(reader, section, value);
  else if (!isObject(value)) odd(section, value, 'whole');
  for (const [name, member] of Object.entries(isObject(value) ? value : {})) {
    const fits =
      section === 'responses' ? Array.isArray(member) : member === null || isObject(member);
    if (fits) addItem(project, section, name, { file, value: member });
    else odd(section, member, { name });
  }
}
