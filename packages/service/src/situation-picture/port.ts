/** How an answer 0–10 reads, as the quiz engine names it: 0–5 low, 6–7 fair, 8–10 good. */
export const BANDS = ['low', 'fair', 'good'] as const;

/** One of {@link BANDS}. */
export type Band = (typeof BANDS)[number];

/** The age bands that an organisation's picture tells apart, youngest first; ids as in the quizzes. */
export const AGE_BANDS = [
  'under-13',
  'from-13',
  'from-16',
  'from-18',
  'from-21',
  'over-25',
] as const;

/** One of {@link AGE_BANDS}. */
export type AgeBand = (typeof AGE_BANDS)[number];

/**
 * How one person answered, dimension by dimension, as bands only. A dimension that was skipped, or
 * whose section was never closed, is absent. Exact answers and own words have no place here.
 */
export type BandedProfile = Readonly<Partial<Record<string, Band>>>;

/**
 * What people who played together, or one who played alone, agreed to have counted in the picture of
 * an organisation. It carries no name, no id of a group or a person, and no time: the season is that
 * of the moment when it is counted.
 */
export interface Contribution {
  organisation: string;
  /** The id of the quiz. */
  quiz: string;
  /**
   * The code of a wellbeing services county, or of a municipality group that the organisation has
   * named; null, and anything the organisation has not named, counts as unknown.
   */
  region: string | null;
  ageBand: AgeBand | null;
  /** One profile for each person who agreed, each with all of that person's sections. */
  profiles: readonly BandedProfile[];
}

/** Where profiles go that people agreed to have counted. */
export interface SituationPicture {
  /** Whether the organisation gathers a picture of a quiz: otherwise nobody is asked. */
  gathers(organisation: string, quiz: string): boolean;
  /**
   * Counts what people agreed to. Call it once for a group, when the group ends or expires, with
   * everybody who agreed: who is counted cannot be found again, so nobody can be counted out, and a
   * second call counts twice. The group as a whole is one source: no picture is shown to which one
   * source gives nearly everything. Nothing is kept where the organisation gathers no picture.
   */
  add(contribution: Contribution): Promise<void>;
}
