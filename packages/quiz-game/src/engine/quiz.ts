/** A text in several languages, by BCP 47 tag; `fi-x-selko` is plain Finnish. */
export type Localized = Readonly<Record<string, string>>;

/** A span of ages in whole years, both ends included; an absent end is open. */
export interface Ages {
  from?: number;
  to?: number;
}

/** When a question or a section is asked. A question that is not asked counts as not answered. */
export type Condition =
  | { answered: string }
  | {
      question: string;
      /** An option, a number, `agree` or `disagree`. */
      is?: string | number;
      atLeast?: number;
      atMost?: number;
      /** An option that is among those chosen. */
      includes?: string;
    }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** Points for dimensions, each 0–10. */
export type Scores = Readonly<Record<string, number>>;

/** Something to choose. */
export interface Option {
  id: string;
  text: Localized;
  scores?: Scores;
}

/** An option of a question about the person themself may say which ages it means. */
export interface SingleOption extends Option {
  /** The ages of whoever chooses it; they choose support lines where the host knows no age. */
  ages?: Ages;
}

/** An option shown as a picture; its text says the same in words. */
export interface PictureOption extends Option {
  /** Address of the picture, relative to where the host keeps pictures. */
  picture: string;
}

/** What every question has. */
export interface QuestionBase {
  id: string;
  text: Localized;
  /** One more line for whoever wants it. */
  help?: Localized;
  /** Whom it is asked; everybody whose age is not known is asked too. */
  ages?: Ages;
  when?: Condition;
}

/** How much or how well, on a scale of whole numbers. */
export interface ScaleQuestion extends QuestionBase {
  type: 'scale';
  low: Localized;
  high: Localized;
  /** @default 0 */
  from?: number;
  /** @default 10 */
  to?: number;
  /** @default 'words' */
  look?: 'words' | 'faces' | 'slider';
  /** The dimension that the answer tells about. */
  dimension?: string;
  /** What it tells: how it is, or how much it matters. @default 'value' */
  tells?: 'value' | 'importance';
  /** Whether a high answer means little. */
  reversed?: true;
}

/** One of several. */
export interface SingleQuestion extends QuestionBase {
  type: 'single';
  options: readonly SingleOption[];
}

/** Any of several. */
export interface MultipleQuestion extends QuestionBase {
  type: 'multiple';
  options: readonly Option[];
  /** The most that may be chosen. @default all */
  most?: number;
  /** What the points of the options tell: how it is, or how much it matters. @default 'value' */
  tells?: 'value' | 'importance';
}

/** The order that the person puts things into, the most important first. */
export interface RankingQuestion extends QuestionBase {
  type: 'ranking';
  options: readonly Option[];
}

/** This or that. */
export interface PairQuestion extends QuestionBase {
  type: 'pair';
  options: readonly Option[];
}

/** A few own words; they never leave the device and tell about no dimension. */
export interface TextQuestion extends QuestionBase {
  type: 'text';
  /** The most characters. @default 500 */
  most?: number;
}

/** One of several pictures. */
export interface PictureQuestion extends QuestionBase {
  type: 'picture';
  options: readonly PictureOption[];
}

/** A statement with which one agrees or not. */
export interface StatementQuestion extends QuestionBase {
  type: 'statement';
  scores?: { agree?: Scores; disagree?: Scores };
}

/** A question of a quiz. */
export type Question =
  | ScaleQuestion
  | SingleQuestion
  | MultipleQuestion
  | RankingQuestion
  | PairQuestion
  | TextQuestion
  | PictureQuestion
  | StatementQuestion;

/** Questions that belong together. */
export interface Section {
  id: string;
  title: Localized;
  about?: Localized;
  /** Questions about the person themself: they come last and are left out of results. */
  background?: true;
  ages?: Ages;
  when?: Condition;
  questions: readonly Question[];
}

/** How an answer 0–10 reads: 0–5 low, 6–7 fair, 8–10 good. */
export type QuizBand = 'low' | 'fair' | 'good';

/** Something that answers tell about: one of the ten areas of life, or anything else with a name. */
export interface Dimension {
  id: string;
  name: Localized;
  /** The area of life for which services can be found. */
  area?: string;
  /** What somebody for whom it is low may say first in a chat, in their own voice. */
  says?: Localized;
  /** Name of an icon. */
  icon?: string;
  /** A few kind words for each band. */
  reflections?: Readonly<Record<QuizBand, Localized>> & {
    /** Softer words for a low value that is not very low, from 4 up. @default those for low */
    middling?: Localized;
  };
}

/** A quiz, as its JSON holds it and as it was checked. */
export interface Quiz {
  /** Version of the format. */
  format: 1;
  id: string;
  /** Edition of the content. */
  version: string;
  title: Localized;
  about?: Localized;
  /** Every language of the quiz; the first is complete and stands in for the others. */
  languages: readonly string[];
  /** For a language, those that stand in for it, the best first. */
  fallbacks?: Readonly<Record<string, readonly string[]>>;
  /** For whom it is written. */
  ages?: Ages;
  /** Who wrote it, shown where it is played. */
  credit: Localized;
  /** By whose leave, where it is not the writer's own. */
  permission?: string;
  dimensions?: readonly Dimension[];
  sections: readonly Section[];
  /** From which value down a dimension is answered with support before anything else. @default 2 */
  supportAtMost?: number;
}
