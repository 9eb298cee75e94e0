import type { SearchLanguage } from '../query.ts';
import { fold, words } from '../text/normalise.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { topics } from '../text/vocabulary/topics.ts';

/** Longer phrases are sentences rather than words. */
const MOST_WORDS = 3;

/** Words and short phrases that people say for topics, as they stand there, topic by topic. */
export function saidOfTopics(ids: readonly string[], language: SearchLanguage): string[] {
  const wanted = ids.flatMap((id) => topics.find((topic) => topic.id === id) ?? []);
  return wanted.flatMap(({ say }) => phrasesOf(say[language]));
}

/** Short phrases that people say and that hold a word or a few, whatever their topics. */
export function saidWith(text: string, language: SearchLanguage): string[] {
  const wanted = words(text).map(({ folded }) => folded);
  const said = topics.flatMap(({ say }) => phrasesOf(say[language]));
  return said.filter((phrase) => {
    const own = words(phrase).map(({ folded }) => folded);
    return own.length > wanted.length && wanted.every((word) => own.includes(word));
  });
}

/** What is open-ended or a weak hint is no word that anybody would write. */
function phrasesOf(said: readonly string[] = []): string[] {
  return said.filter((phrase) => !/[*?]/.test(phrase) && words(phrase).length <= MOST_WORDS);
}

/** Whether a text has a word that says something by itself in a language. */
export function saysSomething(text: string, language: SearchLanguage): boolean {
  return words(text).some(({ folded }) => folded.length > 2 && !STOP_WORDS[language].has(folded));
}

/** A text as it is compared: without case, accents and marks. */
export function foldText(text: string): string {
  return fold(text);
}
