import type { Json } from '../../bot/localized.ts';

/** The kinds of part that a Rasa project consists of. */
export const SECTIONS = [
  'nlu',
  'intents',
  'entities',
  'slots',
  'responses',
  'forms',
  'actions',
  'stories',
  'rules',
  'tests',
  'settings',
  'other',
] as const;

/** One of the kinds of part. */
export type Section = (typeof SECTIONS)[number];

/** One part of a project with the file in which it stands. */
export interface RasaItem {
  file: string;
  value: Json;
}

/**
 * A Rasa project with every part under a key of its own, so that two projects can be compared part
 * by part; the key is the part's name, with a number behind where a name stands twice.
 */
export type RasaProject = { [section in Section]: { [key: string]: RasaItem } };

/** The line in its file where a part stands, or something in it by its path; unknown for some. */
export type LineOfPart = (section: Section, key: string, path: string) => number | undefined;

/** Training examples as they stand in a project: of an intent, a synonym, a lookup table … */
export interface NluValue {
  kind: string;
  name: string;
  /** As named by the file; empty where it is not. */
  language: string;
  /** Without entity mark-up. */
  examples: string[];
  /** The marked-up form of those examples that have one. */
  marked: { [example: string]: string };
  /** What is said about single examples. */
  metadata: { [example: string]: Json };
  /** Whether the examples are written as a list of objects (Botfront) and not as one text. */
  listed: boolean;
  /** What else is said of the intent. */
  extra: { [key: string]: Json };
}

/** A project without anything. */
export function emptyProject(): RasaProject {
  return Object.fromEntries(SECTIONS.map((section) => [section, {}])) as RasaProject;
}

/** Puts a part into a project under its name, or name and number if the name is taken. */
export function addItem(
  project: RasaProject,
  section: Section,
  name: string,
  item: RasaItem,
): string {
  const items = project[section];
  const plain = name === '__proto__' ? 'proto' : name;
  let key = plain;
  for (let count = 2; Object.hasOwn(items, key); count++) key = `${plain} (${count})`;
  items[key] = item;
  return key;
}
