import type { ReportRow, VersionQuality } from '@auroraai/api-client/studio';

/** A version and the day on which people began to talk with it, YYYY-MM-DD. */
export interface BegunVersion {
  number: number;
  day: string;
}

const READ: readonly ReportRow['what'][] = ['understood', 'asked', 'not-understood'];

/**
 * How much of what people wrote each version understood. Counts are kept by day, so those of a day on
 * which one version took the place of another are nobody's. Versions are in the order of their days.
 */
export function peopleByVersion(
  versions: readonly BegunVersion[],
  rows: readonly ReportRow[],
): Map<number, NonNullable<VersionQuality['people']>> {
  const people = new Map<number, NonNullable<VersionQuality['people']>>();
  const days = new Set(versions.map(({ day }) => day));
  for (const { day, what, of, count } of rows) {
    if (of !== '' || !READ.includes(what) || days.has(day)) continue;
    const version = versions.findLast((one) => one.day < day);
    if (!version) continue;
    const sum = people.get(version.number) ?? { read: 0, understood: 0 };
    people.set(version.number, {
      read: sum.read + count,
      understood: sum.understood + (what === 'understood' ? count : 0),
    });
  }
  return people;
}
