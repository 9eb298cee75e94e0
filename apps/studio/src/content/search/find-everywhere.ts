import type { StudioPart } from '@auroraai/api-client/studio';
import { titleOf } from '../part-words.ts';
import { fold, textsOf } from './texts-of.ts';

/** A part that holds what was searched, with the text around it. */
export interface Found {
  part: StudioPart;
  title: string;
  /** The text in which it stands; empty when it is the title. */
  text: string;
}

/** How many are shown; whoever finds more searches more precisely. */
export const MOST_FOUND = 50;

/** How much of a text is shown on each side of what was searched, characters. */
const AROUND = 60;

/** The parts in which all the words stand; those whose title has them first. */
export function findEverywhere(
  parts: Iterable<StudioPart>,
  wanted: string,
  language: string,
): Found[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const inTitle: Found[] = [];
  const inText: Found[] = [];
  for (const part of parts) {
    const { texts, folded } = textsOf(part);
    if (!words.every((word) => folded.includes(word))) continue;
    const title = titleOf(part, language);
    const isTitled = words.every((word) => fold(title).includes(word));
    if (isTitled) inTitle.push({ part, title, text: '' });
    else inText.push({ part, title, text: around(texts, first) });
  }
  return [...inTitle, ...inText];
}

function around(texts: readonly string[], word: string): string {
  const text = texts.find((each) => fold(each).includes(word)) ?? '';
  const at = fold(text).indexOf(word);
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + word.length + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
