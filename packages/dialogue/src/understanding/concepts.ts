import { ENGLISH } from './concepts/english.ts';
import { FINNISH } from './concepts/finnish.ts';
import { SWEDISH } from './concepts/swedish.ts';
import { fold } from './words.ts';

/** Names what a folded word is about; the names are numbers that mean nothing else. */
export type ConceptReader = (folded: string) => readonly number[];

/** Words and beginnings of words with the concepts they speak for. */
interface ConceptList {
  words: Map<string, number[]>;
  beginnings: Map<string, number[]>;
}

const TEXTS: Readonly<Record<string, string>> = { fi: FINNISH, sv: SWEDISH, en: ENGLISH };

/** A shorter beginning is looked for at the start of a word only, not inside a compound. */
const COMPOUND_PART = 5;
/** Nobody's compound parts with fewer letters before them. */
const FIRST_PART = 3;

/** The reader of a language's everyday concepts, if its words are known. */
export function conceptReader(language: string): ConceptReader | undefined {
  const text = Object.hasOwn(TEXTS, language) ? TEXTS[language] : undefined;
  if (text === undefined) return undefined;
  const list = parse(text);
  return (folded) => read(folded, list);
}

function parse(text: string): ConceptList {
  const list: ConceptList = { words: new Map(), beginnings: new Map() };
  for (const [concept, line] of text.trim().split('\n').entries()) {
    for (const entry of line
      .slice(line.indexOf(':') + 1)
      .trim()
      .split(' ')) {
      const open = entry.endsWith('*');
      const key = fold(open ? entry.slice(0, -1) : entry);
      const known = open ? list.beginnings : list.words;
      const concepts = known.get(key);
      if (!concepts) known.set(key, [concept]);
      else if (!concepts.includes(concept)) concepts.push(concept);
    }
  }
  return list;
}

function read(folded: string, { words, beginnings }: ConceptList): readonly number[] {
  const found = new Set(words.get(folded));
  for (let end = 2; end <= folded.length; end += 1) {
    for (const concept of beginnings.get(folded.slice(0, end)) ?? []) found.add(concept);
  }
  for (let start = FIRST_PART; start + COMPOUND_PART <= folded.length; start += 1) {
    for (let end = start + COMPOUND_PART; end <= folded.length; end += 1) {
      for (const concept of beginnings.get(folded.slice(start, end)) ?? []) found.add(concept);
    }
  }
  return [...found];
}
