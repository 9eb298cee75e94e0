import type { PartKind } from '@auroraai/api-client/studio';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useBotLanguages } from '../content/useBotLanguages.ts';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import type { FileFaultKind } from './files/file-fault.ts';
import { MOST_OF_FILE } from './files/limits.ts';
import type { ImportPlan } from './plan-import.ts';
import { type Asked, askWorker } from './reading/ask-worker.ts';

/** How far an import has come. */
export type Importing =
  | { is: 'not-yet' }
  | { is: 'reading' }
  | { is: 'fault'; kind: FileFaultKind; row: number }
  /** `turn` tells one plan from the next. */
  | { is: 'planned'; name: string; plan: ImportPlan; turn: number }
  | { is: 'dropped' }
  | { is: 'done'; count: number };

/** What of a plan is taken. */
export interface Taken {
  kinds: ReadonlySet<PartKind>;
  settings: boolean;
}

/** Reads a file, tells what it would change, and changes it when the person says so. */
export function useImport() {
  const { store } = useOpenDraft();
  const languages = useBotLanguages();
  const [importing, setImporting] = useState<Importing>({ is: 'not-yet' });
  /** The file that is read: what comes of an earlier one is let go. */
  const asked = useRef<Asked | null>(null);
  const turn = useRef(0);
  const stop = useCallback(() => {
    asked.current?.stop();
    asked.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  async function read(file: File): Promise<void> {
    stop();
    if (file.size > MOST_OF_FILE) {
      setImporting({ is: 'fault', kind: 'too-large', row: 0 });
      return;
    }
    setImporting({ is: 'reading' });
    const parts = [...store.get().parts.values()];
    const question = askWorker({ kind: 'plan', file, parts, languages });
    asked.current = question;
    const answer = await question.answer;
    if (asked.current !== question) return;
    asked.current = null;
    turn.current += 1;
    if (answer.is === 'planned') setImporting({ ...answer, name: file.name, turn: turn.current });
    else if (answer.is === 'fault') setImporting(answer);
    else setImporting({ is: 'fault', kind: 'broken', row: 0 });
  }

  function take({ kinds, settings, actions }: ImportPlan, taken: Taken): void {
    const withActions = actions && taken.kinds.has('flow') ? [actions] : [];
    const chosen = [
      ...(settings && taken.settings ? [settings.edit] : withActions),
      ...kinds.flatMap(({ kind, edits }) => (taken.kinds.has(kind) ? edits : [])),
    ];
    const last = Math.max(0, ...[...store.get().parts.values()].map(({ order }) => order));
    store.change(
      chosen.map(({ part, kind, value }, at) =>
        part === null
          ? { part: store.newId(), kind, value, order: last + 1 + at }
          : { part, kind, value },
      ),
    );
    setImporting({ is: 'done', count: chosen.length });
  }

  function drop(): void {
    stop();
    setImporting({ is: 'dropped' });
  }
  return { importing, read, take, drop };
}
