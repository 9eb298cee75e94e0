import {
  type OwnServicePage,
  type ServiceTeaching,
  type ServiceTrial,
  StudioError,
  TAUGHT_WORD_FAULTS,
  type TaughtWord,
  type TaughtWordFault,
  type TeachingRevision,
} from '@auroraai/api-client/studio';
import { type SetStateAction, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../../shell/SessionProvider.tsx';
import { createProposalStore } from './kept-proposal.ts';
import { isSameTeaching, mergeTeachings } from './teaching.ts';

/** A word that the server does not take, and why; null where it says what we do not know. */
export interface RefusedWord {
  word: TaughtWord;
  fault: TaughtWordFault | null;
}

/** What the server is doing with a teaching, or what came of it. */
export type TeachingDeed =
  | { is: 'nothing' }
  | { is: 'trying' | 'teaching' }
  | { is: 'failed' }
  | { is: 'refused'; words: RefusedWord[] }
  | { is: 'gone' }
  | { is: 'taught' };

/** What comes of a teaching that is tried. */
export interface Tried {
  of: ServiceTeaching;
  trial: ServiceTrial;
}

/** What somebody teaches of one service, from the first tick to everybody's recommendations. */
export interface Teaching {
  /** What stood when the proposal was begun. */
  standing: TeachingRevision;
  proposal: ServiceTeaching;
  /** Whether the proposal is otherwise than what stands. */
  isChanged: boolean;
  deed: TeachingDeed;
  /** The effect of the proposal as it is, or as it was before it was changed again. */
  tried: Tried | null;
  /** What somebody else has taught meanwhile; null = nothing. */
  conflict: TeachingRevision | null;
  propose: (proposal: ServiceTeaching) => void;
  /** Takes an earlier teaching as the proposal and tries it. */
  restore: (revision: TeachingRevision) => void;
  discard: () => void;
  tryOut: () => void;
  teach: () => void;
  /** Goes on from what stands now, with the words and areas of one, of the other, or of both. */
  settle: (how: 'mine' | 'theirs' | 'both') => void;
}

/** Gives the teaching of a service; `onTaught` is called with each one that has been applied. */
export function useTeaching(
  organisation: string,
  { service, teaching: standingNow }: OwnServicePage,
  onTaught: () => void,
): Teaching {
  const { client, session, onExpired } = useSession();
  const account = session.account.id;
  const store = useMemo(
    () => createProposalStore(deviceStorage(), account, organisation, service.id),
    [account, organisation, service.id],
  );
  const [kept] = useState(() => {
    const found = store.read();
    // What was applied elsewhere meanwhile is no proposal any more.
    return found && !isSameTeaching(found.proposal, standingNow) ? found : null;
  });
  const [standing, setStanding] = useState(kept?.base ?? standingNow);
  const [proposal, setProposal] = useState<ServiceTeaching>(
    () => kept?.proposal ?? partsOf(standingNow),
  );
  const [conflict, setConflict] = useState(
    kept && kept.base.revision !== standingNow.revision ? standingNow : null,
  );
  const [restores, setRestores] = useState<number | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const [deed, setDeed] = useState<TeachingDeed>({ is: 'nothing' });
  const turn = useRef(0);
  const isOnItsWay = useRef(false);
  const isChanged = !isSameTeaching(standing, proposal);
  const isBusy = deed.is === 'trying' || deed.is === 'teaching';
  const services = client.services(organisation);

  useEffect(() => {
    store.write(isChanged ? { base: standing, proposal } : null);
  }, [store, isChanged, standing, proposal]);

  // What somebody else has taught is taken over at once where nothing of one's own would be lost.
  const isBehind = !isChanged && standingNow.revision > standing.revision;
  if (isBehind) {
    setStanding(standingNow);
    setProposal(partsOf(standingNow));
  }

  const fail = (error: unknown, words: readonly TaughtWord[]) => {
    if (!(error instanceof StudioError)) throw error;
    if (error.status === 401) onExpired();
    const refused = refusedWords(error, words);
    if (error.status === 404) setDeed({ is: 'gone' });
    else if (refused.length > 0) setDeed({ is: 'refused', words: refused });
    else setDeed({ is: 'failed' });
  };
  const tryOut = async (wanted: ServiceTeaching) => {
    turn.current += 1;
    const own = turn.current;
    setDeed({ is: 'trying' });
    try {
      const trial = await services.tryTeaching(service.id, wanted);
      if (turn.current !== own) return;
      setTried({ of: wanted, trial });
      setDeed({ is: 'nothing' });
    } catch (error) {
      if (turn.current === own) fail(error, wanted.words);
    }
  };
  const teach = async () => {
    if (isBusy || isOnItsWay.current || !isChanged) return;
    isOnItsWay.current = true;
    setDeed({ is: 'teaching' });
    const change = { base: standing.revision, teaching: proposal };
    try {
      const next = await services.teach(service.id, {
        ...change,
        ...(restores !== null && { restores }),
      });
      begin(next, (now) => (isSameTeaching(now, proposal) ? partsOf(next) : now));
      setDeed({ is: 'taught' });
      onTaught();
    } catch (error) {
      const other = error instanceof StudioError && error.problem === 'changed-meanwhile';
      if (other && isRevision(error.standing)) {
        setConflict(error.standing);
        setDeed({ is: 'nothing' });
      } else fail(error, proposal.words);
    } finally {
      isOnItsWay.current = false;
    }
  };
  const begin = (from: TeachingRevision, next: SetStateAction<ServiceTeaching>) => {
    // A trial that is still under way is of something else.
    turn.current += 1;
    setStanding(from);
    setProposal(next);
    setConflict(null);
    setRestores(null);
    setTried(null);
    setDeed({ is: 'nothing' });
  };
  return {
    ...{ standing, proposal, isChanged, deed, tried, conflict },
    propose(next) {
      turn.current += 1;
      setProposal(next);
      setRestores(null);
      setDeed({ is: 'nothing' });
    },
    restore(revision) {
      if (isBusy) return;
      const next = partsOf(revision);
      setProposal(next);
      setRestores(revision.revision);
      void tryOut(next);
    },
    discard: () => begin(conflict ?? standing, partsOf(conflict ?? standing)),
    tryOut: () => void (isBusy || tryOut(proposal)),
    teach: () => void teach(),
    settle(how) {
      if (!conflict) return;
      const theirs = partsOf(conflict);
      const next = { mine: proposal, theirs, both: mergeTeachings(standing, theirs, proposal) };
      begin(conflict, next[how]);
      onTaught();
    },
  };
}

function partsOf({ areas, words }: ServiceTeaching): ServiceTeaching {
  return { areas, words };
}

/** The words that the server does not take, from the places that it names: `/teaching/words/3`. */
function refusedWords({ errors }: StudioError, words: readonly TaughtWord[]): RefusedWord[] {
  return errors.flatMap(({ path, message }) => {
    const [, at] = /^(?:\/teaching)?\/words\/(\d+)/.exec(path) ?? [];
    const word = at === undefined ? undefined : words[Number(at)];
    const fault = TAUGHT_WORD_FAULTS.find((each) => each === message) ?? null;
    return word ? [{ word, fault }] : [];
  });
}

function isRevision(value: unknown): value is TeachingRevision {
  if (typeof value !== 'object' || value === null) return false;
  const { revision, areas, words } = value as Partial<TeachingRevision>;
  return typeof revision === 'number' && typeof areas === 'object' && Array.isArray(words);
}

/** Where the browser allows it. */
function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
