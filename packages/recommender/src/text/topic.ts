import type { LifeArea } from '../catalogue.ts';
import type { SearchLanguage } from '../query.ts';

/**
 * Which services a topic is about, in folded or plain Finnish. A pattern is found anywhere in the
 * text; `^` binds it to the start of a word, `=` to the whole text, `a + b` asks for both and
 * `a - b` refuses b.
 */
export interface TopicMatch {
  /** Patterns of service names, the best first. */
  names?: string[];
  /** Patterns of names that are related but not what the topic is about. */
  near?: string[];
  /** Patterns of summaries. */
  summaries?: string[];
  /** Service classes; a main class holds its subclasses. */
  classes?: string[];
}

/** A need in people's own words and the services that answer it. */
export interface Topic {
  id: string;
  names: Record<SearchLanguage, string>;
  /**
   * Words and phrases people say. All words of a phrase must be there, in any order. `word*` is the
   * beginning of a word, `*word` a part of one; other words match in all inflections. A trailing
   * `?` marks a weak hint.
   */
  say: Partial<Record<SearchLanguage, string[]>>;
  match: TopicMatch;
  areas: LifeArea[];
}
