// How good the versions of a bot were, and whether it gets better.

/** How good a bot is in a few numbers, found by the same code for each version and for the draft. */
export interface QualityFigures {
  /** By language: how many examples were read as if they were new, and how many of them rightly. */
  languages: { language: string; examples: number; right: number }[];
  tests: { all: number; passed: number };
  findings: { error: number; warning: number; note: number };
}

/** A version that people have talked with. */
export interface VersionQuality {
  number: number;
  published_at: string;
  /** Null until it has been measured, or when it cannot be. */
  figures: QualityFigures | null;
  /**
   * What people wrote on days on which no other version was in use, and how much of it was understood;
   * null before the first such day.
   */
  people: { read: number; understood: number } | null;
}

/** `GET bots/{bot}/quality`. */
export interface BotQuality {
  /** In the order in which they were published, the newest last. */
  versions: VersionQuality[];
  /** Whether some are being measured; ask again in a while. */
  measuring: boolean;
}
