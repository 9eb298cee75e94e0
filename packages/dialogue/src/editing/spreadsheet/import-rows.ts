import type { Json, Language } from '../../bot/localized.ts';
import { fold, words } from '../../understanding/words.ts';
import { isList, isObject, type JsonObject } from '../json.ts';
import type { KnownPart, Part } from '../parts/part.ts';
import { nameOf } from '../parts/parts-of.ts';
import { usesOf } from '../references/references.ts';
import { comparable } from '../references/rename.ts';
import type { Cell } from './columns.ts';
import { type Question, type RowReport, readRows } from './read-rows.ts';

/** A part of a draft that a spreadsheet makes or adds to. */
export interface ImportedPart extends Part {
  /** The part that it changes; null = a new one. */
  id: string | null;
}

/** What came of a spreadsheet of questions and answers. */
export interface ImportedRows {
  changes: ImportedPart[];
  report: RowReport[];
  /** How many there are of each in what was taken. */
  counts: { topics: number; questions: number; answers: number };
}

/** An answer has at most so many variants. */
const MOST_ANSWERS = 40;

/** All rows of one topic. */
interface Topic {
  /** Its first row. */
  row: number;
  name: string;
  title: Partial<Record<Language, string>>;
  questions: Partial<Record<Language, string[]>>;
  answers: Partial<Record<Language, string[]>>;
}

/**
 * Makes parts of the rows of a spreadsheet: topic, question, answer, language, in any order when the first
 * row names them (in Finnish, Swedish or English, also one column a language: "Kysymys (ruotsiksi)"). A
 * topic that the draft has, by its name or title, is added to. Cells are texts, whatever they look like.
 */
export function importRows(
  rows: readonly (readonly Cell[])[],
  languages: readonly Language[],
  draft: readonly KnownPart[] = [],
): ImportedRows {
  const { questions, report } = readRows(rows, languages);
  const topics = topicsOf(questions, report);
  const taken = new Set(
    draft.map(({ kind, value }) => `${kind} ${comparable(nameOf(kind, value))}`),
  );
  const context = { draft, known: topicsByName(draft), taken, report };
  const changes = topics.flatMap((topic) => partsOf(topic, context));
  const count = (lists: Topic['questions'][]) =>
    lists.flatMap((own) => Object.values(own).flat()).length;
  return {
    changes,
    report: report.sort((one, other) => one.row - other.row),
    counts: {
      topics: topics.length,
      questions: count(topics.map((topic) => topic.questions)),
      answers: count(topics.map((topic) => topic.answers)),
    },
  };
}

function topicsOf(rows: readonly Question[], report: RowReport[]): Topic[] {
  const topics = new Map<string, Topic>();
  const owners = new Map<string, Topic>();
  for (const { row, topic: name, language, questions, answer } of rows) {
    const key = plain(name) || name;
    const topic = topics.get(key) ?? { row, name, title: {}, questions: {}, answers: {} };
    topics.set(key, topic);
    topic.title[language] ??= name;
    const own = topic.questions[language] ?? [];
    topic.questions[language] = own;
    for (const question of questions) {
      const asked = `${language} ${plain(question)}`;
      const owner = owners.get(asked);
      if (owner && owner !== topic) {
        report.push({ row, kind: 'same-question', values: { question, topic: owner.name } });
      }
      if (owner !== topic) own.push(question);
      owners.set(asked, topic);
    }
    if (answer === '') continue;
    const answers = topic.answers[language] ?? [];
    topic.answers[language] = answers;
    if (answers.includes(answer)) continue;
    if (answers.length === MOST_ANSWERS) {
      report.push({ row, kind: 'too-many-answers', values: { topic: name } });
      continue;
    }
    answers.push(answer);
    if (answers.length === 2)
      report.push({ row, kind: 'several-answers', values: { topic: name } });
  }
  for (const { row, topic: name, language } of rows) {
    const topic = topics.get(plain(name) || name)!;
    if (topic.answers[language]) continue;
    report.push({ row, kind: 'no-answer', values: { topic: name } });
    topic.answers[language] = [];
  }
  return [...topics.values()];
}

interface Context {
  draft: readonly KnownPart[];
  /** The topics of the draft by their names and titles without capitals and signs. */
  known: ReadonlyMap<string, KnownPart>;
  /** Names that are taken. */
  taken: Set<string>;
  report: RowReport[];
}

function partsOf(topic: Topic, { draft, known: topics, taken, report }: Context): ImportedPart[] {
  const old = topics.get(plain(topic.name));
  const intent = old && isObject(old.value) ? old.value : undefined;
  const name = intent ? nameOf('intent', intent) : freeName('intent', topic.name, taken);
  const known = typeof intent?.answer === 'string' ? intent.answer : undefined;
  const oldAnswer = draft.find(
    ({ kind, value }) => kind === 'answer' && nameOf(kind, value) === known,
  );
  const variants = variantsOf(topic, oldAnswer?.value);
  const isFlow = intent !== undefined && !known && draft.some((part) => isBegun(part, name));
  const says = variants.length > 0 && !isFlow;
  const answer = known ?? (says ? freeName('answer', topic.name, taken) : undefined);
  if (variants.length > 0 && isFlow) {
    report.push({ row: topic.row, kind: 'begins-flow', values: { topic: topic.name } });
  }
  const changed: ImportedPart = {
    id: old?.id ?? null,
    kind: 'intent',
    value: {
      ...(intent ?? { intent: name, title: topic.title as JsonObject }),
      examples: withExamples(intent?.examples, topic.questions),
      ...(answer !== undefined && { answer }),
    },
  };
  if (!says || answer === undefined) return [changed];
  return [changed, { id: oldAnswer?.id ?? null, kind: 'answer', value: { answer, variants } }];
}

/** Whether the part is a flow that the intent begins: then an answer would never be said. */
function isBegun(part: KnownPart, intent: string): boolean {
  return (
    part.kind === 'flow' &&
    usesOf(part).some(
      (use) => use.kind === 'intent' && use.name === intent && use.path[0] === 'start',
    )
  );
}

/** The first topic of a name keeps it. */
function topicsByName(draft: readonly KnownPart[]): Map<string, KnownPart> {
  const topics = new Map<string, KnownPart>();
  for (const part of draft) {
    if (part.kind !== 'intent' || !isObject(part.value)) continue;
    const { value } = part;
    const titles = isObject(value.title) ? Object.values(value.title) : [];
    for (const name of [nameOf('intent', value), ...titles]) {
      if (typeof name === 'string' && !topics.has(plain(name))) topics.set(plain(name), part);
    }
  }
  return topics;
}

function withExamples(old: Json | undefined, questions: Topic['questions']): Json {
  const examples: Record<string, Json> = isObject(old) ? { ...old } : {};
  for (const [language, own] of Object.entries(questions)) {
    const before = examples[language];
    const known = isList(before) ? before : [];
    const same = new Set(known.map((one) => plain(String(one))));
    examples[language] = [...known, ...own.filter((one) => !same.has(plain(one)))];
  }
  return examples;
}

/** Answers in several languages go together in the order in which they came. */
function variantsOf({ answers }: Topic, old: Json | undefined): Json[] {
  const known = isObject(old) && isList(old.variants) ? [...old.variants] : [];
  const texts = (variant: Json): JsonObject =>
    isObject(variant) && isObject(variant.text) ? variant.text : {};
  for (const [language, own] of Object.entries(answers)) {
    for (const text of own) {
      if (known.some((variant) => texts(variant)[language] === text)) continue;
      const at = known.findIndex((variant) => !texts(variant)[language]);
      const variant = known[at];
      const added = { ...texts(variant ?? {}), [language]: text };
      if (at < 0) known.push({ text: added });
      else known[at] = { ...(isObject(variant) && variant), text: added };
    }
  }
  return known;
}

/** A name of the form that names have, which no other part has. */
function freeName(kind: 'intent' | 'answer', text: string, taken: Set<string>): string {
  const base =
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .slice(0, 60) || 'aihe';
  let name = base;
  for (let count = 2; taken.has(`${kind} ${comparable(name)}`); count += 1) {
    name = `${base}-${count}`;
  }
  taken.add(`${kind} ${comparable(name)}`);
  return name;
}

function plain(text: string): string {
  return words(text)
    .map(({ lower }) => fold(lower))
    .join(' ');
}
