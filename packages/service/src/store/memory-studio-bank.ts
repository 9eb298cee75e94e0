import { compare } from './memory-studio-row.ts';
import {
  type BankRecord,
  type NewBankVersion,
  type OrganisationBank,
  type OwnBankRecord,
  type StudioBankStore,
  searchedText,
} from './studio-bank-store.ts';

/** All versions of a topic, the newest last. */
interface Row {
  organisation: string;
  withdrawn: boolean;
  versions: NewBankVersion[];
}

/** The shared bank in memory. */
export function createMemoryStudioBank(): StudioBankStore {
  const rows = new Map<string, Row>();
  const shown = () => [...rows.values()].filter(({ withdrawn }) => !withdrawn);
  return {
    of: (organisation) => organisationBank(rows, organisation),
    async search({ words, language, offset, limit }) {
      const found = shown()
        .map((row) => recordOf(row))
        .filter(({ organisation, about }) => {
          const text = searchedText(organisation.name, about);
          const isIn = language === null || about.languages.includes(language);
          return isIn && words.every((word) => text.includes(word));
        })
        .sort(byMoment);
      return { topics: found.slice(offset, offset + limit), total: found.length };
    },
    async topic(id) {
      const row = rows.get(id);
      if (!row || row.withdrawn) return null;
      return structuredClone({ record: recordOf(row), parts: [...newestOf(row).parts] });
    },
    async newest(ids) {
      return new Map(
        ids.flatMap((id) => {
          const row = rows.get(id);
          return row && !row.withdrawn ? [[id, row.versions.length] as const] : [];
        }),
      );
    },
  };
}

function organisationBank(rows: Map<string, Row>, organisation: string): OrganisationBank {
  const own = (id: string) => {
    const row = rows.get(id);
    return row?.organisation === organisation ? row : undefined;
  };
  const all = () => [...rows.values()].filter((row) => row.organisation === organisation);
  return {
    async list() {
      return all()
        .map((row): OwnBankRecord => {
          const { bot, chosen, publishedBy } = structuredClone(newestOf(row));
          return { ...recordOf(row), bot, chosen, publishedBy, withdrawn: row.withdrawn };
        })
        .sort(byMoment);
    },
    async publish(version, limits) {
      if (version.isNew) {
        if (rows.has(version.id)) return null;
        if (all().length >= limits.topics) return 'too-many';
        rows.set(version.id, { organisation, withdrawn: false, versions: [] });
      }
      const row = own(version.id);
      if (!row) return null;
      if (row.versions.length >= limits.versions) return 'too-many';
      row.versions.push(structuredClone(version));
      row.withdrawn = false;
      return recordOf(row);
    },
    async withdraw(topic, withdrawn) {
      const row = own(topic);
      if (row) row.withdrawn = withdrawn;
      return row !== undefined;
    },
  };
}

function newestOf({ versions }: Row): NewBankVersion {
  return versions.at(-1) as NewBankVersion;
}

function recordOf(row: Row): BankRecord {
  const { id, organisationName, about, publishedAt } = newestOf(row);
  const organisation = { id: row.organisation, name: organisationName };
  return structuredClone({ id, organisation, version: row.versions.length, about, publishedAt });
}

function byMoment(a: BankRecord, b: BankRecord): number {
  return b.publishedAt.getTime() - a.publishedAt.getTime() || compare(a.id, b.id);
}
