import { FileFault } from '../files/file-fault.ts';
import { readFile } from '../files/read-file.ts';
import { planImport } from '../plan-import.ts';
import type { FileAnswer, FileQuestion } from './messages.ts';

/** Answers a question about files; never throws. */
export async function serveFiles(question: FileQuestion): Promise<FileAnswer> {
  try {
    if (question.kind === 'export-rasa') {
      const { packRasa } = await import('../pack-rasa.ts');
      return packRasa(question.parts);
    }
    const { file, parts, languages } = question;
    const plan = await planImport(await readFile(file), parts, languages);
    return { is: 'planned', plan };
  } catch (error) {
    if (error instanceof FileFault) return { is: 'fault', kind: error.kind, row: error.row };
    return { is: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
