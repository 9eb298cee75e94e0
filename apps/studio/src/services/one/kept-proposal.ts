import type { ServiceTeaching, TeachingRevision } from '@auroraai/api-client/studio';

/** A teaching that somebody has not applied yet, with the one that they saw when they began. */
export interface KeptProposal {
  base: TeachingRevision;
  proposal: ServiceTeaching;
}

/** Keeps what somebody is about to teach of one service on the device, until it is applied or discarded. */
export interface ProposalStore {
  read(): KeptProposal | null;
  /** Null forgets it. */
  write(kept: KeptProposal | null): void;
}

/** Creates the store of one person and one service; without storage it keeps nothing. */
export function createProposalStore(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null,
  ...names: readonly [account: string, organisation: string, service: string]
): ProposalStore {
  const key = ['aurora-studio-teaching', ...names].join(':');
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
        return isKept(kept) ? kept : null;
      } catch {
        // What cannot be read was not kept by us, or the browser does not allow it.
        return null;
      }
    },
    write(kept) {
      try {
        if (kept) storage?.setItem(key, JSON.stringify(kept));
        else storage?.removeItem(key);
      } catch {
        // A device without room: the proposal is still on the page.
      }
    },
  };
}

function isKept(value: unknown): value is KeptProposal {
  if (typeof value !== 'object' || value === null) return false;
  const { base, proposal } = value as Partial<KeptProposal>;
  return isTeaching(base) && typeof base.revision === 'number' && isTeaching(proposal);
}

function isTeaching(value: unknown): value is ServiceTeaching {
  if (typeof value !== 'object' || value === null) return false;
  const { areas, words } = value as Partial<ServiceTeaching>;
  return (
    typeof areas === 'object' &&
    areas !== null &&
    Object.values(areas).every((taught) => typeof taught === 'boolean') &&
    Array.isArray(words) &&
    words.every((each) => typeof each?.word === 'string' && typeof each.language === 'string')
  );
}
