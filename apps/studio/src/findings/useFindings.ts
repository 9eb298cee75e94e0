import type { StudioPart } from '@auroraai/api-client/studio';
import type { Finding, Part } from '@auroraai/dialogue/editing';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useDraftSnapshot, useOpenDraft } from '../draft/DraftProvider.tsx';
import { useJargonLists } from '../jargon/useJargon.ts';
import { startWorker } from '../try/useRehearsal.ts';
import type { WorkerPort } from '../try/worker/messages.ts';
import {
  findingsByPart,
  findingsStoreOf,
  type KnownFindings,
  withEarlierReading,
} from './known-findings.ts';

/** A draft is looked at again after nothing was changed for so long, milliseconds. */
const REST = 1500;

/** What was found of the open draft last; null before anybody has looked. */
export function useKnownFindings(): KnownFindings | null {
  const { store } = useOpenDraft();
  const known = findingsStoreOf(store);
  return useSyncExternalStore(known.subscribe, known.get);
}

/** The same by part; empty before anybody has looked. */
export function useFindingsByPart(): ReadonlyMap<string, Finding[]> {
  const known = useKnownFindings();
  return useMemo(() => findingsByPart(known?.findings ?? []), [known]);
}

/** Looks at the draft in a worker as long as it is wanted, and again whenever it has changed. */
export function useLook(isWanted: boolean): { hasFailed: boolean } {
  const { store, organisation } = useOpenDraft();
  const jargon = useJargonLists(organisation);
  const { parts } = useDraftSnapshot();
  const known = findingsStoreOf(store);
  const worker = useRef<WorkerPort | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    const before = known.get();
    if (!isWanted || !jargon || before?.of === parts) return;
    const timer = setTimeout(
      () => {
        worker.current?.terminate();
        const port = startWorker();
        worker.current = port;
        port.onmessage = ({ data }) => {
          if (data.kind === 'failed') setHasFailed(true);
          if (data.kind !== 'looked' || worker.current !== port) return;
          const findings = withEarlierReading(data.findings, known.get(), parts.values());
          setHasFailed(false);
          known.set({ of: parts, findings });
          port.terminate();
          worker.current = null;
        };
        port.onerror = () => setHasFailed(true);
        port.postMessage({ kind: 'look', job: 0, parts: inOrder(parts.values()), jargon });
      },
      before ? REST : 0,
    );
    return () => clearTimeout(timer);
  }, [isWanted, known, parts, jargon]);
  return { hasFailed };
}

/** The parts in their order, as they are looked at. */
export function inOrder(parts: Iterable<StudioPart>): Part[] {
  return [...parts]
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ kind, value }) => ({ kind, value })) as Part[];
}
