// Wordings that could be examples, and those that editors do not want.

/** Wordings that people use for one matter. */
export interface WordingSource {
  id: string;
  /** `services`: what people say when they look for a service; `topics`: topics that ship with the toolkit. */
  from: 'services' | 'topics';
  names: Record<string, string>;
  /** By language. */
  texts: Record<string, string[]>;
}

/** A suggested wording that is not to be suggested again for a topic. */
export interface DismissedWording {
  /** Id of the topic. */
  part: string;
  language: string;
  text: string;
}
