import type { StudioPart } from '@auroraai/api-client/studio';
import type { ReportEntry } from '@auroraai/dialogue/rasa';
import type { FileFaultKind } from '../files/file-fault.ts';
import type { ImportPlan } from '../plan-import.ts';

/** What is asked of the worker: one thing each. */
export type FileQuestion =
  /** What importing a file would do to a draft. */
  | { kind: 'plan'; file: Blob; parts: readonly StudioPart[]; languages: readonly string[] }
  /** A draft as a Rasa project. */
  | { kind: 'export-rasa'; parts: readonly StudioPart[] };

/** What the worker answers. */
export type FileAnswer =
  | { is: 'planned'; plan: ImportPlan }
  | { is: 'fault'; kind: FileFaultKind; row: number }
  | { is: 'packed'; bytes: Uint8Array<ArrayBuffer>; notes: ReportEntry[] }
  /** The draft cannot be used as it stands, so that there is nothing to pack. */
  | { is: 'unusable' }
  /** Something broke that nobody thought of. */
  | { is: 'failed'; message: string };
