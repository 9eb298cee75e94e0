import type { QualityFigures, VersionQuality } from '@auroraai/api-client/studio';

/** A place on the line: a version, or the draft as it was checked. */
export interface RisePoint extends Pick<VersionQuality, 'people'> {
  /** Number of the version; null = the draft. */
  number: number | null;
  /** When it was published, ISO 8601; null = the draft. */
  publishedAt: string | null;
  figures: QualityFigures;
}

/** How the share of examples that are understood has changed in a language. */
export interface Rise {
  language: string;
  /** Number of the version that it is compared with. */
  since: number;
  /** Whole per cent. */
  before: number;
  after: number;
}

/** The points of the line in their order: the versions that have been measured, then the draft. */
export function risePoints(
  versions: readonly VersionQuality[],
  draft: QualityFigures | null,
): RisePoint[] {
  const known = versions.flatMap(({ number, published_at, figures, people }): RisePoint[] =>
    figures ? [{ number, publishedAt: published_at, figures, people }] : [],
  );
  return draft
    ? [...known, { number: null, publishedAt: null, figures: draft, people: null }]
    : known;
}

/** Per cent of the examples of a language that are understood; null when it is not known. */
export function understoodOf({ languages }: QualityFigures, language: string): number | null {
  const found = languages.find((one) => one.language === language);
  if (!found || found.examples === 0) return null;
  return Math.round((found.right / found.examples) * 100);
}

/** The languages of the points in the order in which they are first met. */
export function languagesOf(points: readonly RisePoint[]): string[] {
  return [
    ...new Set(points.flatMap(({ figures }) => figures.languages.map(({ language }) => language))),
  ];
}

/**
 * What has changed in each language between the last point and the version before it; of the draft that
 * is the version that people talk with.
 */
export function risesOf(points: readonly RisePoint[]): Rise[] {
  const [before, after] = points.slice(-2);
  if (!before || !after || before.number === null) return [];
  const since = before.number;
  return languagesOf([after]).flatMap((language): Rise[] => {
    const [was, is] = [before, after].map(({ figures }) => understoodOf(figures, language));
    return was == null || is == null ? [] : [{ language, since, before: was, after: is }];
  });
}
