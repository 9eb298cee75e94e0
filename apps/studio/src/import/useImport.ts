import { useRef, useState } from 'react';
import { useBotLanguages } from '../content/useBotLanguages.ts';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import type { FileFaultKind } from './files/file-fault.ts';
import type { ImportPlan } from './plan-import.ts';

/** How far an import has come. */
export type Importing =
  | { is: 'not-yet' }
  | { is: 'reading' }
  | { is: 'fault'; kind: FileFaultKind; row: number }
  | { is: 'planned'; name: string; plan: ImportPlan }
  | { is: 'dropped' }
  | { is: 'done'; count: number };

/** Reads a file, tells what it would change, and changes it when the person says so. */
export function useImport() {
  const { store } = useOpenDraft();
  const languages = useBotLanguages();
  const [importing, setImporting] = useState<Importing>({ is: 'not-yet' });
  /** The file that was chosen last: what comes of an earlier one is let go. */
  const latest = useRef<File | null>(null);

  async function read(file: File): Promise<void> {
    latest.current = file;
    setImporting({ is: 'reading' });
    const next = await reckon(file).catch((): Importing => {
      return { is: 'fault', kind: 'broken', row: 0 };
    });
    if (latest.current === file) setImporting(next);
  }

  async function reckon(file: File): Promise<Importing> {
    const [{ readFile }, { FileFault }, { planImport }] = await Promise.all([
      import('./files/read-file.ts'),
      import('./files/file-fault.ts'),
      import('./plan-import.ts'),
    ]);
    try {
      const contents = await readFile(file);
      const parts = [...store.get().parts.values()];
      const plan = planImport(contents, parts, languages, store.newId);
      return { is: 'planned', name: file.name, plan };
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      return { is: 'fault', kind: error.kind, row: error.row };
    }
  }

  function take({ edits, settings }: ImportPlan, withSettings: boolean): void {
    const all = settings && withSettings ? [settings.edit, ...edits] : edits;
    store.change(all);
    setImporting({ is: 'done', count: all.length });
  }
  return { importing, read, take, drop: () => setImporting({ is: 'dropped' }) };
}
