import type { Kind, LoadProgress, LoadReport, NotArchived } from '@auroraai/open-data/ptv';

const SHOWN = 20;

const KINDS: [Kind, one: string, many: string][] = [
  ['service', 'service', 'services'],
  ['channel', 'channel', 'channels'],
  ['organization', 'organisation', 'organisations'],
];

function counted(counts: Record<Kind, number>): string {
  return KINDS.map(
    ([kind, one, many]) =>
      `${counts[kind].toLocaleString('en')} ${counts[kind] === 1 ? one : many}`,
  ).join(', ');
}

function notArchived({ kind, count, reason }: NotArchived): string {
  const noun = KINDS.find(([of]) => of === kind)?.[count === 1 ? 1 : 2];
  return `Not found, but not archived: ${count.toLocaleString('en')} ${noun}, because ${reason}.`;
}

/** One line about how far a load is. */
export function progressLine({ step, page, pages, counts }: LoadProgress): string {
  const read = Object.values(counts)
    .map(({ added, updated, unchanged }) => added + updated + unchanged)
    .reduce((sum, count) => sum + count, 0);
  return `${step}: page ${page} of ${pages}, ${read.toLocaleString('en')} records so far`;
}

/** The report of a load for a person; the first things that were left out, and how many more. */
export function reportText(report: LoadReport, to: string): string {
  const { leftOut } = report;
  const lines = [
    `${report.continued ? 'Finished an interrupted load' : 'Loaded'}: ${counted(report.loaded)}, into ${to}, in ${(report.durationMs / 1000).toFixed(1)} s.`,
    `New: ${counted(report.added)}.`,
    `Changed: ${counted(report.updated)}.`,
    `Archived: ${counted(report.archived)}.`,
    ...report.notArchived.map(notArchived),
    leftOut.length === 0
      ? 'Nothing was left out.'
      : `Left out, wholly or in part: ${leftOut.length}.`,
    ...leftOut.slice(0, SHOWN).map(({ kind, id, reason }) => `  ${kind} ${id}: ${reason}`),
  ];
  if (leftOut.length > SHOWN) {
    lines.push(`  … and ${leftOut.length - SHOWN} more; --json names them all.`);
  }
  return lines.join('\n');
}
