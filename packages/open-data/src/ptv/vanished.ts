import type { ArchivableKind, CatalogueSink, Unseen } from './sink.ts';
import type { Item, LeftOut, Page, PtvSource } from './source.ts';

/** Records that a whole load did not find but left as they are. */
export interface NotArchived {
  kind: ArchivableKind;
  count: number;
  reason: string;
}

/** What the search for vanished records works with. */
export interface Search {
  source: PtvSource;
  sink: CatalogueSink;
  /** The load that marked what it saw. */
  load: string;
  /** What the load left out until now. */
  leftOut: readonly LeftOut[];
  /** Takes in a page of records that the source has after all. */
  onFound: (step: string, number: number, page: Page) => Promise<void>;
  onArchived: (kind: ArchivableKind, count: number) => Promise<void>;
}

const KINDS: readonly ArchivableKind[] = ['service', 'channel'];

/** As many records of a kind may always go, however few there are. */
const MOST_WITHOUT_DOUBT = 100;

function doubtOf({ seen }: Unseen, leftOut: readonly LeftOut[]): string | null {
  const page = leftOut.find(({ kind }) => kind === 'page');
  if (page) return `not everything could be read (${page.id}: ${page.reason})`;
  return seen === 0 ? 'the source listed none that the catalogue has' : null;
}

const tooMany = (gone: number, { ids, seen }: Unseen): string | null =>
  gone > MOST_WITHOUT_DOUBT && gone > (ids.length + seen) / 2
    ? `more than half of all ${ids.length + seen} would go`
    : null;

/** The page without what the source does not have any more, and the ids of that. */
function divide(page: Page): { found: Page; gone: string[] } {
  const isGone = ({ mapped }: Item<{ archived: boolean }>) => mapped.value?.archived === true;
  const withdrawn = [...(page.services ?? []), ...(page.channels ?? [])].filter(isGone);
  const gone = [...(page.unknown ?? []), ...withdrawn.map(({ id }) => id.toLowerCase())];
  const found: Page = {
    pages: page.pages,
    services: page.services?.filter((item) => !isGone(item)) ?? [],
    channels: page.channels?.filter((item) => !isGone(item)) ?? [],
    leftOut: page.leftOut?.filter(({ id }) => !gone.includes(id)) ?? [],
  };
  return { found, gone };
}

/**
 * Archives what a whole load did not find. Lists shift while they are read, so the source is asked
 * for each record by its id first: only what it says it does not have goes. Where the answer cannot
 * be trusted nothing goes; resolves with what stayed for that reason.
 */
export async function archiveVanished(search: Search): Promise<NotArchived[]> {
  const { source, sink, load, leftOut } = search;
  const notArchived: NotArchived[] = [];

  async function askAgain(kind: ArchivableKind, ids: readonly string[]): Promise<string[]> {
    const step = source.byIds(kind, ids);
    const vanished = new Set<string>();
    for (let number = 1, pages = 1; number <= pages; number += 1) {
      const page = await step.page(number);
      pages = page.pages;
      const { found, gone } = divide(page);
      for (const id of gone) vanished.add(id);
      await search.onFound(`${kind}s that were not listed`, number, found);
    }
    return ids.filter((id) => vanished.has(id));
  }

  for (const kind of KINDS) {
    const unseen = await sink.unseen(load, kind);
    if (unseen.ids.length === 0) continue;
    let doubt = doubtOf(unseen, leftOut);
    let gone = unseen.ids;
    if (doubt === null) {
      gone = await askAgain(kind, unseen.ids);
      doubt = doubtOf(unseen, leftOut) ?? tooMany(gone.length, unseen);
    }
    if (gone.length === 0) continue;
    if (doubt === null) await search.onArchived(kind, await sink.archive(kind, gone));
    else notArchived.push({ kind, count: gone.length, reason: doubt });
  }
  return notArchived;
}
