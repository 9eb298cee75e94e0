export { type ImportedSurvey, type ImportOptions, importSurvey } from './import-survey.ts';
export type { ImportNote } from './notes.ts';
